import {createApp, ref} from 'vue/dist/vue.esm-bundler.js';

const FALLBACK = `
  <em v-if="act === 'with'">Loading … </em>
  <b v-if="act === 'warned'" key="warning">Sorry. </b>
  <a href="/partners" key="link">{{ act === 'with' || act === 'loaded' ? 'Our partner cities' : 'Our twin towns' }} </a>
  <b v-if="act === 'swapped'" key="warning">Sorry. </b>`;

const act = ref('with');
globalThis.act = (name) => (act.value = name);
globalThis.takeAway = () => (act.value = 'Without');

const app = createApp({
  setup: () => ({act}),
  template: `<main>
    <h1>{{ act }}</h1>
    <partner-list id="options" :limit="act === 'Without' ? undefined : '3'"
      :heading-level="act === 'Without' ? null : '4'" :search="act === 'Without' ? undefined : ''"></partner-list>
    <section v-if="act !== 'unmounted'">
      <partner-list class="changing">${FALLBACK}</partner-list>
      <div class="changing" data-partner-list data-limit="2">${FALLBACK}</div>
    </section>
  </main>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
customElements.whenDefined('partner-list').then(() => app.mount('#root'));
