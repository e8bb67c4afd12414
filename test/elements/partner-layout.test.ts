/* The layouts and groups of <partner-list>, and what a feed may leave out. */
import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import type {Partner} from '../../src/data/schema.js';
import {sampleFeed} from '../support/feed.js';
import {namesIn, part, parts, shown} from '../support/shown.js';

const BONN = '/feeds/bonn.json';
const NORTHHAVEN = '/feeds/northhaven.json';

async function inColumn(width: number, layout: string, src = NORTHHAVEN): Promise<PartnerList> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  const list = document.createElement('partner-list');
  list.src = src;
  list.setAttribute('layout', layout);
  const loaded = new Promise((resolve) => {
    list.addEventListener('feed-load', resolve, {once: true});
  });
  box.append(list);
  await loaded;
  return list;
}

const left = (element: Element) => element.getBoundingClientRect().left;
const top = (element: Element) => element.getBoundingClientRect().top;

describe('<partner-list layout="list">', () => {
  it('has a line for each partner: names, country, tie', async () => {
    const list = await inColumn(900, 'list', BONN);
    const row = parts(list, 'row').find(({id}) => id === 'partner-kherson')!;
    expect(row.innerText.replace(/\s+/g, ' ').trim()).to.equal(
      'Kherson Херсон Ukraine Solidarity partnership Council decision: 9 February 2023, unanimous Council of the City of Bonn',
    );
    const [name, country, tie] = ['heading', 'country', 'tie-word'].map((p) => row.querySelector(`[part="${p}"]`)!);
    expect(left(name!)).to.be.below(left(country!));
    expect(left(country!)).to.be.below(left(tie!));
    expect(parts(list, 'list')[0]).to.have.attribute('role', 'list');
  });

  it('stands one below the other in a narrow column', async () => {
    const list = await inColumn(300, 'list', BONN);
    const row = part(list, 'row');
    expect(left(row.querySelector('[part="country"]')!)).to.be.closeTo(left(row.querySelector('[part="name"]')!), 1);
  });
});

describe('<partner-list layout="table">', () => {
  it('is a table with a head for each column, and the partner at the head of its row', async () => {
    const list = await inColumn(1000, 'table');
    expect(parts(list, 'column').map((head) => head.textContent)).to.deep.equal([
      'Partner',
      'Country',
      'Partnership',
      'Dates and status',
      'Projects',
    ]);
    const row = list.renderRoot.querySelector('#partner-skalvik')!;
    expect([...row.children].map((cell) => cell.getAttribute('role'))).to.deep.equal([
      'rowheader',
      'cell',
      'cell',
      'cell',
      'cell',
    ]);
    expect(part(list, 'table').localName).to.equal('table');
    expect(namesIn(list)).to.have.length(12);
  });

  it('leaves out a column of which nothing is stated', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src=${BONN} layout="table" partner="chengdu minsk"></partner-list>`,
    );
    expect(parts(list, 'column').map((head) => head.textContent)).to.deep.equal(['Partner', 'Country', 'Partnership']);
  });

  it('puts the word of the column into each cell where it is narrow, and out of sight where it is not', async () => {
    const wide = await inColumn(1000, 'table');
    expect([...wide.renderRoot.querySelectorAll('.narrow')].some((word) => word.checkVisibility())).to.equal(false);
    const narrow = await inColumn(340, 'table');
    const row = narrow.renderRoot.querySelector('#partner-skalvik')!;
    const words = [...row.querySelectorAll('.narrow')].filter((word) => word.checkVisibility());
    expect(words.map((word) => word.textContent)).to.deep.equal([
      'Country',
      'Partnership',
      'Dates and status',
      'Projects',
    ]);
    expect(narrow.renderRoot.querySelector('thead')!.getBoundingClientRect().width).to.be.at.most(1);
    expect(top(row.children[1]!)).to.be.above(top(row.children[0]!));
  });

  for (const width of [200, 320, 700, 735, 800, 1600]) {
    it(`fits ${width} pixels`, async () => {
      const list = await inColumn(width, 'table');
      expect(list.scrollWidth).to.be.at.most(width);
    });
  }
});

describe('<partner-list group-by>', () => {
  it('puts kinds under headings in their usual order, with the city’s own word where all share it', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} group-by="kind"></partner-list>`);
    expect(parts(list, 'group-heading').map((heading) => heading.textContent)).to.deep.equal([
      'Friendly ties',
      'Project partnership',
      'Solidarity partnership',
      'Case-by-case cooperation within special projects',
    ]);
    expect(namesIn(list).slice(0, 3)).to.deep.equal(['Tel Aviv-Jafo', 'Bukhara', 'Cape Coast']);
  });

  it('puts countries under headings in the order of the reader’s language, and those not stated last', async () => {
    const partners = [
      {id: 'x', name: 'X', kind: 'contact'},
      {id: 'o', name: 'O', kind: 'contact', country: 'AT'},
      {id: 's', name: 'S', kind: 'contact', country: 'SE'},
    ];
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'grouped';
    script.textContent = JSON.stringify(sampleFeed({partners}));
    document.body.append(script);
    const list = await shown<PartnerList>(html`<partner-list src="#grouped" group-by="country"></partner-list>`);
    const headings = () => parts(list, 'group-heading').map((heading) => heading.textContent);
    expect(headings()).to.deep.equal(['Austria', 'Sweden', 'Country not stated']);
    script.remove();
  });

  it('counts the limit over the groups, and shows no empty group', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} group-by="kind" limit="2"></partner-list>`);
    const visible = (name: string) => parts(list, name).filter((box) => box.checkVisibility());
    expect(visible('name').map((name) => name.textContent)).to.deep.equal(['Tel Aviv-Jafo', 'Bukhara']);
    expect(visible('group-heading')).to.have.length(2);
    expect(part(list, 'button')).to.have.text('Show 7 more');
    part(list, 'button').click();
    await list.updateComplete;
    expect(visible('group-heading')).to.have.length(4);
  });

  it('gives all tables the same columns', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src=${BONN} group-by="kind" layout="table"></partner-list>`,
    );
    const tables = parts(list, 'table');
    expect(tables).to.have.length(4);
    const edges = tables.map((table) => [...table.querySelectorAll('[part="column"]')].map(left).join());
    expect(new Set(edges).size).to.equal(1);
    const label = tables[1]!.getAttribute('aria-labelledby')!;
    expect(list.renderRoot.querySelector(`[id="${label}"]`)).to.have.text('Project partnership');
  });
});

describe('what a feed leaves out', () => {
  const FULL: Required<Pick<Partner, 'id' | 'name' | 'kind'>> & Partner = {
    id: 'full',
    name: 'Full',
    nativeName: {es: 'Lleno', ca: 'Ple'},
    placeType: 'region',
    country: 'ES',
    countryName: 'Hispania',
    kind: 'twinning',
    kindLabel: 'Sister region',
    status: 'suspended',
    since: '1990',
    signed: '1990-06',
    until: '2030',
    decision: {date: '1990-03-01', result: 'majority', body: 'Council'},
    holder: 'the district',
    themes: ['youth'],
    summary: 'A summary.',
    text: 'A text.',
    url: 'https://example.org/full',
    links: [{title: 'A page', url: 'https://example.org/page'}],
    contact: {name: 'Office'},
    organizations: [{name: 'Friends'}],
  };
  const OPTIONAL = Object.keys(FULL).filter((key) => !['id', 'name', 'kind'].includes(key));

  for (const layout of ['cards', 'list', 'table']) {
    it(`leaves no trace in the layout "${layout}", in any combination`, async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.id = `combined-${layout}`;
      document.body.append(script);
      const write = (kept: readonly string[]) => {
        const partner = Object.fromEntries(
          Object.entries(FULL).filter(([key]) => !OPTIONAL.includes(key) || kept.includes(key)),
        ) as Partner;
        script.textContent = JSON.stringify(sampleFeed({partners: [partner], themes: [{id: 'youth', name: 'Youth'}]}));
      };
      write([]);
      const list = await shown<PartnerList>(
        html`<partner-list src="#combined-${layout}" layout=${layout}></partner-list>`,
      );
      await fc.assert(
        fc.asyncProperty(fc.subarray(OPTIONAL), async (kept) => {
          write(kept);
          await list.reload();
          const text = part(list, 'base').textContent;
          expect(text)
            .to.contain('Full')
            .and.not.to.match(/undefined|null|\[object|NaN/);
          expect(text.includes('suspended') || text.includes('Suspended')).to.equal(kept.includes('status'));
          expect(text.includes('Hispania')).to.equal(kept.includes('countryName'));
          for (const empty of list.renderRoot.querySelectorAll(
            'p:empty, li:empty, ul:empty, h2:empty, a:not([href])',
          )) {
            expect.fail(`nothing stands in ${empty.outerHTML}`);
          }
        }),
        {numRuns: 60},
      );
      script.remove();
    });
  }
});
