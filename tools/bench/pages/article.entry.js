/* The floor of project cards: articles in one innerHTML write. */
import {loadProjects, PROJECT_LOOK, projectHtml} from './projects.js';

globalThis.contender = {
  async mount(place) {
    const projects = await loadProjects(place.dataset.feed);
    const wanted = [...projects.values()].slice(0, Number(place.dataset.count));
    place.innerHTML = wanted
      .map((project) => `<article id="project-${project.id}">${projectHtml(project)}</article>`)
      .join('');
  },
};
const sheet = new CSSStyleSheet();
sheet.replaceSync(PROJECT_LOOK);
document.adoptedStyleSheets = [sheet];
globalThis.contender.mount(document.querySelector('#place'));
