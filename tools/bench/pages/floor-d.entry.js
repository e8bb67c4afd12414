/*
 * Floor D: as floor A, with `content-visibility` on groups of 24, so that a group fills its rows in two, three and four
 * columns. The results of a search are repacked into the groups, because gaps in a group would be visible.
 */
import {cardHtml, SEARCH} from './html.js';
import {bySince, loadPartners} from './partners.js';

const SIZE = 24;

globalThis.contender = {
  async mount(place) {
    const partners = await loadPartners(place.dataset.feed);
    const groups = Array.from({length: Math.ceil(partners.length / SIZE)}, (_, index) =>
      partners.slice(index * SIZE, (index + 1) * SIZE),
    );
    const html = groups.map((group) => `<ul class="cards group" role="none">${group.map(cardHtml).join('')}</ul>`);
    place.innerHTML = `${SEARCH}<div role="list">${html.join('')}</div>`;
    const boxes = [...place.querySelectorAll('.group')];
    const items = [...place.querySelectorAll('.card')];
    const found = place.querySelector('.found');
    const order = partners.map((partner, index) => ({...partner, item: items[index]}));
    const pack = (sorted) => {
      boxes.forEach((box, index) => {
        const members = sorted.slice(index * SIZE, (index + 1) * SIZE);
        box.hidden = members.length === 0;
        members.forEach(({item}, place) => {
          if (box.children[place] !== item) box.insertBefore(item, box.children[place] ?? null);
        });
      });
    };
    place.querySelector('input').addEventListener('input', ({target}) => {
      const query = target.value.toLowerCase();
      const [kept, others] = [[], []];
      for (const one of order) (one.key.includes(query) ? kept : others).push(one);
      for (const {item} of kept) item.hidden = false;
      for (const {item} of others) item.hidden = true;
      pack(kept.concat(others));
      const last = Math.ceil(kept.length / SIZE);
      boxes.forEach((box, index) => {
        box.hidden = index >= last;
      });
      found.textContent = query && `${kept.length} found`;
    });
    this.sort = () => {
      order.sort(bySince);
      pack(order);
    };
  },
};
globalThis.contender.mount(document.querySelector('#place'));
