import {mount} from 'svelte';
import App from './App.svelte';

customElements.whenDefined('partner-list').then(() => mount(App, {target: document.getElementById('root')}));
