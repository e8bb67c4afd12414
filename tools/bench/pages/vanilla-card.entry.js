/* A project card written by hand: one shadow root, one sheet for all, one innerHTML write. */
import {loadProjects, PROJECT_LOOK, projectHtml} from './projects.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:block}${PROJECT_LOOK}`);

customElements.define(
  'vanilla-card',
  class extends HTMLElement {
    static observedAttributes = ['project'];

    constructor() {
      super();
      this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    }

    connectedCallback() {
      void this.#render();
    }

    attributeChangedCallback() {
      if (this.isConnected) void this.#render();
    }

    async #render() {
      const projects = await loadProjects(this.getAttribute('src'));
      const project = projects.get(this.getAttribute('project'));
      this.shadowRoot.innerHTML = `<article id="project-${project.id}">${projectHtml(project)}</article>`;
    }
  },
);
