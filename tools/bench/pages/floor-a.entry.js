/* Floor A: one innerHTML write, and a filter by `hidden` on what is there. */
import {cardHtml, SEARCH} from './html.js';
import {bySince, loadPartners} from './partners.js';

globalThis.contender = {
  async mount(place) {
    const partners = await loadPartners(place.dataset.feed);
    place.innerHTML = `${SEARCH}<ul class="cards">${partners.map(cardHtml).join('')}</ul>`;
    const items = [...place.querySelectorAll('.card')];
    const found = place.querySelector('.found');
    place.querySelector('input').addEventListener('input', ({target}) => {
      const query = target.value.toLowerCase();
      let count = 0;
      partners.forEach(({key}, index) => {
        const isFound = key.includes(query);
        items[index].hidden = !isFound;
        count += Number(isFound);
      });
      found.textContent = query && `${count} found`;
    });
    this.sort = () => {
      const order = partners.map((partner, index) => ({...partner, item: items[index]})).sort(bySince);
      place.querySelector('.cards').append(...order.map(({item}) => item));
    };
  },
};
globalThis.contender.mount(document.querySelector('#place'));
