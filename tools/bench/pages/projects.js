/* What floors show of a project: the words that <project-card> has for it, found by the same means. */
import {escape} from './html.js';
import {loadOnce} from './load.js';

const STATUS = {planned: 'Planned', implementation: 'Under way', closed: 'Completed'};
const regions = new Intl.DisplayNames(['en'], {type: 'region', style: 'short'});

/** The projects of a feed in words, by id. */
export function loadProjects(url) {
  return loadOnce(url, (feed) => new Map(feed.projects.map((project) => [project.id, inWords(project, feed)])));
}

/** A project in words. */
export function inWords({id, name, partners: [partner], start, status, summary, url}, {city, partners}) {
  const place = partners.find((one) => one.id === partner);
  const [own] = Object.entries(place.nativeName ?? {});
  return {
    id,
    name,
    url,
    host: city.name,
    emblem: own ? {lang: own[0], text: own[1]} : {text: place.name},
    place: `${place.name} (${regions.of(place.country)})`,
    from: `from ${start}`,
    status: STATUS[status],
    summary,
  };
}

/** A project as a card, without its box. */
export function projectHtml({name, url, host, emblem, place, from, status, summary}) {
  const lang = emblem.lang ? ` lang="${emblem.lang}"` : '';
  return (
    `<h2><a href="${escape(url)}">${escape(name)}</a></h2><p class="place">${escape(place)}</p>` +
    `<p class="facts"><span>${escape(from)}</span> <span>${escape(status)}</span></p>` +
    `<p class="text">${escape(summary)}</p>` +
    `<p class="cities"><span>${escape(host)}</span> <span${lang}>${escape(emblem.text)}</span></p>`
  );
}

/** The look of a card with the fewest rules. */
export const PROJECT_LOOK = `
article{display:flex;flex-direction:column;gap:.4em;max-inline-size:40em;padding-block-end:1.15em;border:1px solid #8888;border-radius:.4em;overflow:clip}
h2,p{margin:0;padding-inline:1.15em;font:inherit}
h2{font-size:1.18em;font-weight:650}
a{color:inherit}
.place,.facts{color:color-mix(in srgb,currentColor 84%,transparent)}
.text{font-size:.95em}
.cities{order:-1;display:flex;flex-wrap:wrap;gap:.1em .7em;padding-block:.85em;background:#8882;font-weight:300}`;
