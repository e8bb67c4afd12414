/* The floor of badges: one innerHTML write. */
import {escape} from './html.js';
import {loadOnce} from './load.js';

const ROLES = {member: 'Member', chair: 'Chair', founder: 'Founding member'};

globalThis.contender = {
  async mount(place) {
    const networks = await loadOnce(place.dataset.feed, (feed) => feed.networks);
    place.innerHTML = `<ul class="badges">${networks.map(badgeHtml).join('')}</ul>`;
  },
};
globalThis.contender.mount(document.querySelector('#place'));

function badgeHtml({id, name, role, since, url}) {
  const monogram = [...name.matchAll(/\b[A-Z]/g)].slice(0, 2).join('');
  return (
    `<li class="badge" id="${id}"><span class="mark" aria-hidden="true">${monogram}</span>` +
    `<div><p><a href="${escape(url)}">${escape(name)}</a></p>` +
    `<p class="facts"><span>${ROLES[role]}</span> <span>since ${since}</span></p></div></li>`
  );
}
