/* DataTables: a table with the same content, all rows on one page. */
import DataTable from 'datatables.net';
import {bodyHtml, countryHtml, linkHtml, listHtml, phraseHtml} from './html.js';
import {loadPartners} from './partners.js';

globalThis.contender = {
  async mount(place) {
    const partners = await loadPartners(place.dataset.feed);
    place.innerHTML = '<table class="table"></table>';
    const column = (title, htmlOf) => ({title, data: null, searchable: false, orderable: false, render: htmlOf});
    const table = new DataTable(place.firstElementChild, {
      data: partners,
      columns: [
        {
          ...column('Partner', ({name, key}, type) => (type === 'filter' ? key : linkHtml(name))),
          searchable: true,
        },
        column('Own name', ({own}) => own.map(phraseHtml).join(' ')),
        column('Country', countryHtml),
        column('Tie', ({kind}) => phraseHtml(kind)),
        {
          ...column('Dates and status', ({facts, date}, type) =>
            type === 'display' ? listHtml('facts', facts) : date,
          ),
          orderable: true,
          type: 'string',
        },
        column('Themes', ({themes}) => listHtml('themes', themes, 'Themes')),
        column('More', bodyHtml),
      ],
      order: [],
      paging: false,
    });
    this.sort = () => table.order([4, 'asc']).draw();
  },
};
globalThis.contender.mount(document.querySelector('#place'));
