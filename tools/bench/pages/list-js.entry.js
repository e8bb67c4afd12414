/* List.js, as its manual says, with all items on one page. */
import List from 'list.js';
import {cardHtml, SEARCH} from './html.js';
import {loadPartners} from './partners.js';

globalThis.contender = {
  async mount(place) {
    const partners = await loadPartners(place.dataset.feed);
    place.innerHTML = `<div id="partners">${SEARCH}<ul class="list cards"></ul></div>`;
    const options = {
      item: cardHtml,
      valueNames: ['key', 'date'],
      searchColumns: ['key'],
      searchClass: 'field',
      page: partners.length,
    };
    const list = new List(place.firstElementChild, options, partners);
    const found = place.querySelector('.found');
    list.on('searchComplete', () => {
      found.textContent = list.searched ? `${list.matchingItems.length} found` : '';
    });
    this.sort = () => list.sort('date', {order: 'asc'});
  },
};
globalThis.contender.mount(document.querySelector('#place'));
