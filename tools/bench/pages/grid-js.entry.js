/* Grid.js: a table with the same content, all rows on one page. */
import {Grid, html} from 'gridjs';
import 'gridjs/dist/theme/mermaid.min.css';
import {loadPartners} from './partners.js';
import {bodyHtml, countryHtml, linkHtml, listHtml, phraseHtml} from './html.js';

globalThis.contender = {
  async mount(place) {
    const partners = await loadPartners(place.dataset.feed);
    const box = document.createElement('div');
    place.replaceChildren(box);
    const column = (name, htmlOf) => ({
      name,
      data: (partner) => partner,
      formatter: (partner) => html(htmlOf(partner)),
    });
    new Grid({
      columns: [
        column('Partner', ({name}) => linkHtml(name)),
        column('Own name', ({own}) => own.map(phraseHtml).join(' ')),
        column('Country', countryHtml),
        column('Tie', ({kind}) => phraseHtml(kind)),
        {
          ...column('Dates and status', ({facts}) => listHtml('facts', facts)),
          id: 'since',
          sort: {compare: (a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))},
        },
        column('Themes', ({themes}) => listHtml('themes', themes, 'Themes')),
        column('More', bodyHtml),
      ],
      data: partners,
      sort: true,
      // It searches a quarter of a second later unless it is told otherwise.
      search: {debounceTimeout: 1, selector: (partner, row, index) => (index === 0 ? partner.key : '')},
    }).render(box);
    this.sort = () => place.querySelector('th[data-column-id="since"] button').click();
  },
};
globalThis.contender.mount(document.querySelector('#place'));
