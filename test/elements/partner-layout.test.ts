/* The layouts and groups of <partner-list>, and what a feed may leave out. */
import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import type {Partner} from '../../src/data/schema.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
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

const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('<partner-list layout="list">', () => {
  it('has a line for each partner: names, country, tie', async () => {
    const list = await inColumn(900, 'list', BONN);
    const row = parts(list, 'row').find(({id}) => id === 'partner-kherson')!;
    expect(row.innerText.replace(/\s+/g, ' ').trim()).to.equal(
      'Kherson Херсон Ukraine Solidarity partnership Council of the City of Bonn, 9 February 2023, unanimous',
    );
    const [name, country, tie] = ['heading', 'country', 'tie-word'].map((p) => row.querySelector(`[part="${p}"]`)!);
    expect(left(name!)).to.be.below(left(country!));
    expect(left(country!)).to.be.below(left(tie!));
    expect(parts(list, 'list')[0]).to.have.attribute('role', 'list');
  });

  it('puts a dot between the own names, which are in one line, and between region and country', async () => {
    const list = await inColumn(1200, 'list');
    const [first, last] = [...list.renderRoot.querySelectorAll('#partner-esterra [part="own-name"]')];
    const dotAfter = (element: Element) => getComputedStyle(element, '::after').content;
    expect(dotAfter(first!)).to.match(/^"·"/);
    expect(dotAfter(last!)).to.equal('none');
    expect(top(first!)).to.be.closeTo(top(last!), 2);
    const [region, country] = ['region', 'country'].map((name) =>
      list.renderRoot.querySelector(`#partner-esterra [part="${name}"]`)!,
    );
    expect(dotAfter(region!)).to.match(/^"·"/);
    expect(dotAfter(country!)).to.equal('none');
  });

  it('stands one below the other in a narrow column', async () => {
    const list = await inColumn(300, 'list', BONN);
    const row = part(list, 'row');
    expect(left(row.querySelector('[part="country"]')!)).to.be.closeTo(left(row.querySelector('[part="name"]')!), 1);
  });
});

describe('<partner-list layout="list" sort="since">', () => {
  const FEED = sampleFeed({
    partners: [
      {id: 'none', name: 'None', kind: 'contact'},
      {id: 'day', name: 'Day', kind: 'twinning', since: '1990-06-14', until: '2020'},
      {id: 'about', name: 'About', kind: 'twinning', since: '1960~'},
      {id: 'decade', name: 'Decade', kind: 'twinning', since: '197X'},
      {id: 'range', name: 'Range', kind: 'twinning', since: '1983-09/1984-05'},
      {
        id: 'further',
        name: 'Further',
        kind: 'contact',
        since: '2001',
        ties: [{kind: 'twinning', since: '1999-03'}],
      },
    ],
  });

  const byYear = (feed = FEED, groupBy = '') =>
    shown<PartnerList>(
      html`<partner-list src=${feedUrl(feed)} layout="list" sort="since" group-by=${groupBy}></partner-list>`,
    );
  const rowOf = (list: PartnerList, id: string) => list.renderRoot.querySelector(`#partner-${id}`)!;

  it('leads with the year, as exactly as it is known, oldest first', async () => {
    const list = await byYear();
    // Engines write a range with or without spaces.
    const years = parts(list, 'year').map((year) => words(year).replace(/\s?–\s?/, '–'));
    expect(years).to.deep.equal(['about 1960', '1970s', '1983–1984', '1990', '1999']);
    expect(namesIn(list)).to.deep.equal(['About', 'Decade', 'Range', 'Day', 'Further', 'None']);
    const day = rowOf(list, 'day');
    const [year, heading] = ['year', 'heading'].map((name) => day.querySelector(`[part="${name}"]`)!);
    expect(left(year!)).to.be.below(left(heading!));
    expect(top(year!)).to.be.closeTo(top(heading!), 12);
    expect(heading!.compareDocumentPosition(year!), 'the name is read first').to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('does not say the year again, but when a tie ended and when the others began', async () => {
    const list = await byYear();
    expect(words(rowOf(list, 'about'))).not.to.match(/since/);
    expect(words(rowOf(list, 'day').querySelector('[part="tie"]')!)).to.match(/^City twinning until 2020$/);
    const ties = [...rowOf(list, 'further').querySelectorAll('[part="tie"]')].map(words);
    expect(ties).to.deep.equal(['Contact since 2001', 'City twinning since March 1999']);
  });

  it('has those without a year last, which is said once', async () => {
    const list = await byYear();
    expect(parts(list, 'group-label').map(words)).to.deep.equal(['Year not stated']);
    const [label, list2] = [part(list, 'group-label'), parts(list, 'list')[1]!];
    expect(top(rowOf(list, 'further'))).to.be.below(top(label));
    expect(top(label)).to.be.below(top(list2));
    const id = list2.getAttribute('aria-labelledby')!;
    expect(words(list.renderRoot.querySelector(`[id="${id}"]`)!)).to.equal('Year not stated');
    expect(rowOf(list, 'none').querySelector('[part="year"]')).to.equal(null);
  });

  it('is as any list where all have a year, or none', async () => {
    const [dated, undated] = [
      {partners: FEED.partners.filter(({id}) => id !== 'none')},
      {partners: FEED.partners.filter(({id}) => id === 'none')},
    ];
    expect(parts(await byYear(sampleFeed(dated)), 'group-label')).to.be.empty;
    expect(parts(await byYear(sampleFeed(undated)), 'group-label')).to.be.empty;
    expect(namesIn(await byYear(sampleFeed(undated)))).to.deep.equal(['None']);
  });

  it('has no years in groups, in other orders, and in cards', async () => {
    for (const template of [
      html`<partner-list src=${NORTHHAVEN} layout="list" sort="since" group-by="kind"></partner-list>`,
      html`<partner-list src=${NORTHHAVEN} layout="list"></partner-list>`,
      html`<partner-list src=${NORTHHAVEN} sort="since"></partner-list>`,
    ]) {
      const list = await shown<PartnerList>(template);
      expect(parts(list, 'year')).to.be.empty;
      expect(parts(list, 'group-label')).to.be.empty;
      expect(words(part(list, 'base'))).to.contain('since 1990');
    }
  });

  it('counts a limit over both, and hides the label of those that are not shown', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src=${feedUrl(FEED)} layout="list" sort="since" limit="5"></partner-list>`,
    );
    expect(part(list, 'group-label').checkVisibility()).to.equal(false);
    part(list, 'button').click();
    await list.updateComplete;
    expect(part(list, 'group-label').checkVisibility()).to.equal(true);
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

  it('has blocks without labels where it is narrow, and the heads out of sight', async () => {
    const narrow = await inColumn(340, 'table');
    const row = narrow.renderRoot.querySelector<HTMLElement>('#partner-skalvik')!;
    for (const label of ['Country', 'Partnership', 'Dates and status', 'Projects']) {
      expect(row.innerText).not.to.contain(label);
    }
    expect(narrow.renderRoot.querySelector('thead')!.getBoundingClientRect().width).to.be.at.most(1);
    expect(top(row.children[1]!)).to.be.above(top(row.children[0]!));
  });

  it('gives an empty cell no line where it is narrow, but keeps it in its column', async () => {
    const narrow = await inColumn(340, 'table');
    const row = narrow.renderRoot.querySelector('#partner-migdal-shkedim')!;
    const cells = [...row.children].slice(1);
    expect(cells).to.have.length(4);
    const empty = cells.filter((cell) => words(cell) === '');
    expect(empty).not.to.be.empty;
    for (const cell of empty) expect(cell.getBoundingClientRect().height).to.be.at.most(2);
  });

  it('is no longer than an index where it is narrow', async () => {
    const heightOf = async (layout: string) => part(await inColumn(340, layout), 'base').offsetHeight;
    // Lines of other fonts wrap elsewhere: at most one line more in twenty.
    expect(await heightOf('table')).to.be.at.most(1.05 * (await heightOf('list')));
  });

  it('puts the first lines of a row on one line', async () => {
    const wide = await inColumn(1000, 'table');
    const row = wide.renderRoot.querySelector('#partner-esterra')!;
    expect([...row.children].map((cell) => getComputedStyle(cell).verticalAlign)).to.deep.equal(
      Array.from(row.children, () => 'baseline'),
    );
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
    // The feed is a selection of the city's partners, so there are no numbers.
    expect(parts(list, 'group-heading').map(words)).to.deep.equal([
      'Friendly ties',
      'Project partnerships',
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
    expect(parts(list, 'group-heading').map(words)).to.deep.equal([
      'Austria (1)',
      'Sweden (1)',
      'Country not stated (1)',
    ]);
    script.remove();
  });

  const TIES = sampleFeed({
    partners: [
      {id: 'a', name: 'A', country: 'AT', kind: 'twinning', since: '1990'},
      {id: 'b', name: 'B', country: 'AT', kind: 'twinning'},
      {id: 'c', name: 'C', country: 'SE', kind: 'friendship', kindLabel: 'Friends'},
      {id: 'd', name: 'D', country: 'SE', kind: 'friendship', kindLabel: 'Friends'},
      {id: 'e', name: 'E', kind: 'solidarity', ties: [{kind: 'climate', since: '2001'}]},
      {id: 'f', name: 'F'},
    ],
  });

  it('has headings in the plural with the number of partners; the city’s own word stays as it is', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${feedUrl(TIES)} group-by="kind"></partner-list>`);
    expect(parts(list, 'group-heading').map(words)).to.deep.equal([
      'City twinnings (2)',
      'Friends (2)',
      'Solidarity partnership (1)',
      'Kind of partnership not stated (1)',
    ]);
  });

  it('prints no number of a selection', async () => {
    const src = feedUrl({...TIES, partial: true});
    const list = await shown<PartnerList>(html`<partner-list src=${src} group-by="kind"></partner-list>`);
    expect(parts(list, 'group-heading').map(words)).to.deep.equal([
      'City twinnings',
      'Friends',
      'Solidarity partnership',
      'Kind of partnership not stated',
    ]);
  });

  for (const layout of ['cards', 'list']) {
    it(`does not repeat the heading in each partner: ${layout}`, async () => {
      const list = await shown<PartnerList>(
        html`<partner-list src=${feedUrl(TIES)} layout=${layout} group-by="kind"></partner-list>`,
      );
      expect(parts(list, 'tie').map(words)).to.deep.equal(['since 1990', 'Climate partnership since 2001']);
      expect(parts(list, 'country')).to.have.length(4);
      list.groupBy = 'country';
      await list.updateComplete;
      expect(parts(list, 'country')).to.be.empty;
      expect(parts(list, 'tie-word').map(words)).to.deep.equal([
        ...['City twinning', 'City twinning', 'Friends', 'Friends', 'Solidarity partnership', 'Climate partnership'],
      ]);
    });
  }

  it('puts groups of one or two side by side where it is wide', async () => {
    for (const layout of ['cards', 'list']) {
      const list = await inColumn(1200, layout, feedUrl(TIES));
      list.groupBy = 'kind';
      await list.updateComplete;
      const groups = parts(list, 'group');
      expect(new Set(groups.map((group) => Math.round(left(group)))).size, layout).to.be.above(1);
      list.parentElement!.style.inlineSize = '340px';
      expect(new Set(groups.map((group) => Math.round(left(group)))).size, layout).to.equal(1);
    }
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
    expect(list.renderRoot.querySelector(`[id="${label}"]`)).to.have.text('Project partnerships');
  });
});

describe('<partner-list> pictures', () => {
  const picture = (name: string) => ({
    src: `/feeds/${name}.svg`,
    width: 400,
    height: 900,
    alt: `A ${name}`,
    credit: 'Ada',
    license: 'CC0-1.0',
  });
  const withPictures = (images: unknown[]) =>
    feedUrl({
      ...sampleFeed(),
      partners: [
        {id: 'a', name: 'Shown', nativeName: {uk: 'Показ'}, country: 'AT', kind: 'contact', images},
        {id: 'b', name: 'Kherson', nativeName: {uk: 'Херсон'}, country: 'AT', kind: 'contact'},
      ],
    });
  const cardOf = (list: PartnerList, id: string) => list.renderRoot.querySelector(`#partner-${id}`)!;

  it('are the first of each card, with its words and its credit, and not in the details again', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src=${withPictures([picture('harbour'), picture('logo')])}></partner-list>`,
    );
    const pictures = [...cardOf(list, 'a').querySelectorAll('[part="picture"]')];
    expect(pictures.map((one) => one.closest('details') !== null)).to.have.members([true, false]);
    const first = pictures.find((one) => !one.closest('details'))!;
    expect(first.querySelector('img')).to.have.attribute('alt', 'A harbour');
    expect(words(first.querySelector('[part="credit"]')!)).to.equal('Image: Ada, CC0-1.0');
    const others = cardOf(list, 'a').querySelector('details')!.querySelectorAll('img');
    expect([...others].map(({alt}) => alt)).to.deep.equal(['A logo']);
    expect(cardOf(list, 'a').firstElementChild, 'the names are read first').to.have.attribute('part', 'heading');
  });

  it('are in one ratio and above the names, and a plate with the own name has their place', async () => {
    const list = await inColumn(900, 'cards', withPictures([picture('harbour')]));
    const [image, plate] = [cardOf(list, 'a').querySelector('img')!, part(list, 'plate')];
    expect(cardOf(list, 'b').contains(plate)).to.equal(true);
    expect(words(plate)).to.equal('Херсон');
    expect(plate).to.have.attribute('aria-hidden', 'true');
    const [one, other] = [image, plate].map((box) => box.getBoundingClientRect());
    expect(one!.width / one!.height).to.be.closeTo(1.5, 0.02);
    expect(getComputedStyle(image).objectFit).to.equal('cover');
    expect(other!.height).to.be.closeTo(one!.height, 1);
    expect(other!.top).to.be.closeTo(one!.top, 1);
    expect(one!.bottom).to.be.at.most(top(cardOf(list, 'a').querySelector('[part="name"]')!));
    list.style.setProperty('--partnership-picture-ratio', '1');
    expect(image.getBoundingClientRect().width).to.be.closeTo(image.getBoundingClientRect().height, 1);
  });

  it('leave no plate where there are none, or none that may be shown, nor in an index', async () => {
    for (const template of [
      html`<partner-list src=${withPictures([])}></partner-list>`,
      html`<partner-list
        src=${withPictures([{...picture('harbour'), src: 'http://example.org/a.jpg'}])}
      ></partner-list>`,
      html`<partner-list src=${withPictures([picture('harbour')])} partner="b"></partner-list>`,
      html`<partner-list src=${withPictures([picture('harbour')])} layout="list"></partner-list>`,
      html`<partner-list src=${withPictures([picture('harbour')])} layout="table"></partner-list>`,
    ]) {
      const list = await shown<PartnerList>(template);
      expect(parts(list, 'plate')).to.be.empty;
      expect(parts(list, 'picture')).to.be.empty;
    }
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
