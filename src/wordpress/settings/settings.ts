/* The settings page of the plugin, in the markup of WordPress's own settings. */
import {SettingsPage} from './settings-page.js';

customElements.define('partnership-settings', SettingsPage);
document.querySelector('#partnership-elements-settings')?.replaceChildren(new SettingsPage());
