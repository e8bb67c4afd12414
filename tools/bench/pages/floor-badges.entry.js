/* The floor of badges: one innerHTML write. */
import {loadOnce} from './load.js';
import {badgeHtml, networksInWords} from './networks.js';

globalThis.contender = {
  async mount(place) {
    const networks = await loadOnce(place.dataset.feed, networksInWords);
    place.innerHTML = `<ul class="badges">${networks.map(badgeHtml).join('')}</ul>`;
  },
};
globalThis.contender.mount(document.querySelector('#place'));
