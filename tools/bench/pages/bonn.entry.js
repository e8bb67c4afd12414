/* Bonn's page written by hand: each place that has an element on the real page is filled by one innerHTML write. */
import {cardHtml} from './html.js';
import {loadOnce} from './load.js';
import {badgeHtml, networksInWords} from './networks.js';
import {partnersInWords} from './partners.js';
import {PROJECT_LOOK, projectHtml, projectsInWords} from './projects.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(PROJECT_LOOK);
document.adoptedStyleSheets = [sheet];
void fill(document.currentScript.dataset.feed);

async function fill(url) {
  const feed = await loadOnce(url, (loaded) => loaded);
  for (const place of document.querySelectorAll('.shown')) place.innerHTML = htmlFor(place.dataset, feed);
}

function htmlFor({partners, project}, feed) {
  if (partners) {
    const kinds = partners.split(' ');
    const kept = {...feed, partners: feed.partners.filter(({kind}) => kinds.includes(kind))};
    return `<ul class="cards">${partnersInWords(kept).map(cardHtml).join('')}</ul>`;
  }
  if (project) {
    const words = projectsInWords(feed).get(project);
    return `<article id="project-${words.id}">${projectHtml(words)}</article>`;
  }
  return `<ul class="badges">${networksInWords(feed).map(badgeHtml).join('')}</ul>`;
}
