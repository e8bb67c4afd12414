/* Grid.js: a table with the same content, all rows on one page. */
import {Grid, h} from 'gridjs';
import 'gridjs/dist/theme/mermaid.min.css';
import {loadPartners} from './partners.js';

globalThis.contender = {
  async mount(place) {
    const partners = await loadPartners(place.dataset.feed);
    const box = document.createElement('div');
    place.replaceChildren(box);
    new Grid({
      columns: [
        {name: 'Partner', data: ({name, url, key}) => ({name, url, key}), formatter: link},
        {
          name: 'Own name',
          data: ({own}) => own,
          formatter: (own) => own.map(({lang, text}) => h('span', {lang}, text)),
        },
        {name: 'Country', data: ({country}) => country},
        {name: 'Tie', data: ({kind}) => kind},
        {
          id: 'since',
          name: 'Since',
          data: ({date, since}) => ({date, since}),
          formatter: ({since}) => since,
          sort: {compare: (a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))},
        },
        {name: 'Summary', data: ({summary}) => summary},
      ],
      data: partners,
      sort: true,
      // It searches a quarter of a second later unless it is told otherwise.
      search: {debounceTimeout: 1, selector: (cell, row, column) => (column === 0 ? cell.key : '')},
    }).render(box);
    this.sort = () => place.querySelector('th[data-column-id="since"] button').click();
  },
};
globalThis.contender.mount(document.querySelector('#place'));

function link({name, url}) {
  return h('a', {href: url}, name);
}
