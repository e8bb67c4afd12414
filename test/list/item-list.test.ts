/*
 * A list of a thousand: what a visitor sees of it, while the browser skips most of it. Nothing is expected of the elements
 * themselves, because a test that fails would print all of them.
 */
import {followLink} from '../support/follow-link.js';
import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import fc from 'fast-check';
import {render, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {map} from 'lit/directives/map.js';
import {repeat} from 'lit/directives/repeat.js';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import {itemList, type HasId, type ListProps} from '../../src/list/item-list.js';
import {sampleFeed} from '../support/feed.js';
import {part, parts} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const COUNT = 1000;
const KINDS = ['twinning', 'friendship', 'contact', 'climate'] as const;
const COUNTRIES = ['ES', 'SE', 'MN', 'GH', 'UA', 'BO', 'FR'] as const;

/** Names are in the order of the feed; starts run the other way. Half of them can be unfolded, every fifth is wordy. */
const partners = Array.from({length: COUNT}, (_, index) => ({
  id: `p${index}`,
  name: {en: `Place ${String(index).padStart(4, '0')}`, de: `Ort ${String(index).padStart(4, '0')}`},
  country: COUNTRIES[index % COUNTRIES.length] ?? 'ES',
  kind: KINDS[index % KINDS.length] ?? 'contact',
  since: String(2500 - index),
  url: `https://example.org/${index}`,
  summary: {
    en: index % 5 === 0 ? 'A choir, a school and two harbours write to each other. '.repeat(3) : 'A choir travels.',
    de: 'Ein Chor reist.',
  },
  ...(index % 2 === 0 && {text: {en: 'It began with a letter.', de: 'Es begann mit einem Brief.'}}),
}));

async function listOf(width: number, options: Readonly<Record<string, string>> = {}): Promise<PartnerList> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  const feed = document.createElement('script');
  feed.type = 'application/json';
  feed.id = 'thousand';
  feed.textContent = JSON.stringify(sampleFeed({partners}));
  const list = document.createElement('partner-list');
  list.src = '#thousand';
  for (const [name, value] of Object.entries(options)) list.setAttribute(name, value);
  const loaded = oneEvent(list, 'feed-load');
  box.append(feed, list);
  await loaded;
  // The height of the first chunk is taken before the next frame is drawn.
  await nextFrame();
  await nextFrame();
  return list;
}

/** The cards that take room, in the order of reading. */
const inSight = (list: PartnerList) => parts(list, 'card').filter((card) => card.checkVisibility());
const nameOf = (card: Element) => card.querySelector('[part="name"]')!.textContent;
const namesOf = (cards: readonly Element[]) => cards.map(nameOf);

/** How many cards stand in each line. */
function lines(cards: readonly Element[]): number[] {
  const lengths: number[] = [];
  let top = Number.NaN;
  for (const card of cards) {
    const next = card.getBoundingClientRect().top;
    if (Math.abs(next - top) > 1) lengths.push(0);
    lengths.push((lengths.pop() ?? 0) + 1);
    top = next;
  }
  return lengths;
}

/** Types a text into the search field. */
async function search(list: PartnerList, text: string): Promise<void> {
  const field = part(list, 'input') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await list.updateComplete;
}

describe('a <partner-list> of a thousand', () => {
  it('is one list of a thousand items', async () => {
    const list = await listOf(1100);
    const boxes = [...list.renderRoot.querySelectorAll('[role="list"]')].filter((box) => box.matches('[part="list"]'));
    expect(boxes.length).to.equal(1);
    const items = parts(list, 'card');
    expect(items.length).to.equal(COUNT);
    for (const item of items) {
      expect(item.localName).to.equal('li');
      expect(item.getAttribute('role')).to.equal('listitem');
      // Between the list and its items there is nothing that means something.
      expect(item.parentElement!.getAttribute('role')).to.equal('none');
      expect(item.parentElement!.parentElement === boxes[0]).to.equal(true);
    }
  });

  it('is skipped by the browser where it is out of sight, except for its start', async () => {
    const list = await listOf(1100);
    const [first, ...others] = [...part(list, 'list').children].map((box) => getComputedStyle(box).contentVisibility);
    expect(first).to.equal('visible');
    expect(new Set(others)).to.deep.equal(new Set(['auto']));
  });

  it('is flat where a search finds few, and skipped again where it finds many', async () => {
    const list = await listOf(1100, {search: ''});
    const styles = () => [...part(list, 'list').children].map((box) => getComputedStyle(box));
    await search(list, 'place 09');
    expect(styles().at(-1)!.contentVisibility).to.equal('auto');
    await search(list, 'place 099');
    expect(styles().map(({display}) => display)).to.deep.equal(['contents']);
  });

  for (const [width, columns] of [
    [300, 1],
    [700, 2],
    [900, 3],
    [1240, 4],
  ] as const) {
    it(`has no holes in ${columns} columns, whatever a search leaves out`, async () => {
      const list = await listOf(width, {search: ''});
      for (const [text, count] of [
        ['', 1000],
        ['contact', 250],
        ['place 01', 100],
        ['place 012', 10],
        ['spain', 143],
        ['', 1000],
      ] as const) {
        await search(list, text);
        const cards = parts(list, 'card').filter((card) => !card.hidden);
        expect(cards.length, text).to.equal(count);
        expect(namesOf(cards), text).to.deep.equal(namesOf(cards).sort());
        // To ask where a skipped card stands is to have it laid out, so only some are asked, and once before it counts.
        lines(cards.slice(0, 60));
        const lengths = lines(cards.slice(0, 60));
        expect(new Set(lengths.slice(0, -1)), text).to.deep.equal(new Set([columns]));
      }
    });
  }

  it('keeps the gap of its cards between chunks, and stays within its width', async () => {
    const list = await listOf(1240);
    const boxes = parts(list, 'card').map((card) => card.getBoundingClientRect());
    const rows = Array.from({length: 15}, (_, index) => boxes.slice(4 * index, 4 * index + 4));
    // A card is as high as its content, so a line ends where the highest of its cards ends.
    const gaps = rows
      .slice(1)
      .map(([box], index) => Math.round(box!.top - Math.max(...rows[index]!.map(({bottom}) => bottom))));
    const columnGap = boxes[1]!.left - boxes[0]!.right;
    expect([...new Set(gaps)]).to.deep.equal([Math.round(1.25 * columnGap)]);
    expect(list.scrollWidth).to.be.at.most(1240);
  });

  it('filters and sorts with the elements it has', async () => {
    const list = await listOf(1100, {search: ''});
    const elements = new Set(parts(list, 'card'));
    const details = inSight(list)[2]!.querySelector('details')!;
    details.open = true;
    await search(list, 'spain');
    await search(list, '');
    list.sort = 'since';
    await list.updateComplete;
    const cards = parts(list, 'card');
    expect(nameOf(cards[0]!)).to.equal('Place 0999');
    expect(cards.every((card) => elements.has(card)) && cards.length === COUNT).to.equal(true);
    expect(cards.at(-3)!.querySelector('details') === details && details.open).to.equal(true);
  });

  it('sorts what a search has found', async () => {
    const list = await listOf(1100, {search: ''});
    await search(list, 'place 099');
    list.sort = 'since';
    await list.updateComplete;
    expect(namesOf(inSight(list)).slice(0, 2)).to.deep.equal(['Place 0999', 'Place 0998']);
    await search(list, 'spain');
    list.sort = 'name';
    await list.updateComplete;
    expect(namesOf(inSight(list)).slice(0, 2)).to.deep.equal(['Place 0000', 'Place 0007']);
    expect(new Set(lines(inSight(list).slice(0, 60)).slice(0, -1)).size).to.equal(1);
  });

  // The queries find none, one, few, hundreds and all, with and without those of the query before.
  it('shows just what was found, in the order asked for, whatever was searched and sorted before', async () => {
    const list = await listOf(1100, {search: ''});
    const queries = ['', 'spain', 'place 09', 'place 0031', 'place 002', 'climate', 'nowhere'];
    const found = (query: string, sort: 'name' | 'since') => {
      const names = partners
        .filter(({name, country, kind}) =>
          query === 'spain'
            ? country === 'ES'
            : query === 'climate'
              ? kind === 'climate'
              : name.en.toLowerCase().startsWith(query),
        )
        .map(({name}) => name.en);
      return sort === 'name' ? names : names.reverse();
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...queries), fc.constantFrom('name' as const, 'since' as const)), {
          minLength: 2,
          maxLength: 6,
        }),
        async (steps) => {
          for (const [query, sort] of steps) {
            list.sort = sort;
            await search(list, query);
            expect(namesOf(inSight(list)).join()).to.equal(found(query, sort).join());
          }
        },
      ),
      {
        numRuns: 10,
        examples: [[[...(['spain', 'place 002', ''] as const).map((query): [string, 'name'] => [query, 'name'])]]],
      },
    );
    await search(list, '');
    expect(parts(list, 'card').length).to.equal(COUNT);
    // Each step lays out up to a thousand cards.
  }).timeout(60_000);

  it('keeps the focus where it is when it is sorted', async () => {
    const list = await listOf(1100);
    const link = parts(list, 'link')[3]!;
    link.focus();
    list.sort = 'since';
    await list.updateComplete;
    expect(list.shadowRoot!.activeElement === link).to.equal(true);
  });

  it('speaks another language in the same elements, also after they were moved and hidden', async () => {
    const list = await listOf(1100, {search: ''});
    const elements = new Set(parts(list, 'card'));
    list.sort = 'since';
    await list.updateComplete;
    await search(list, 'place 099');
    list.lang = 'de';
    await waitUntil(() => part(list, 'name').textContent === 'Ort 0999');
    expect(namesOf(inSight(list))).to.deep.equal(
      ['9', '8', '7', '6', '5', '4', '3', '2', '1', '0'].map((n) => `Ort 099${n}`),
    );
    await search(list, '');
    const cards = parts(list, 'card');
    expect(cards.every((card) => elements.has(card)) && cards.length === COUNT).to.equal(true);
    expect(cards.at(-1)!.querySelector('[part="tie-word"]')!.textContent).to.equal('Städtepartnerschaft');
  });

  it('keeps what is unfolded and the focus when the language changes', async () => {
    const list = await listOf(1100);
    const details = inSight(list)[2]!.querySelector('details')!;
    const link = parts(list, 'link')[3]!;
    details.open = true;
    link.focus();
    list.lang = 'de';
    await waitUntil(() => part(list, 'name').textContent === 'Ort 0000');
    expect(details.isConnected && details.open).to.equal(true);
    expect(details.textContent).to.contain('Es begann mit einem Brief.');
    expect(list.shadowRoot!.activeElement === link).to.equal(true);
  });

  it('keeps to its limit and to what was found in another layout', async () => {
    const list = await listOf(1100, {limit: '10', search: ''});
    const rows = () => parts(list, 'row').filter((row) => row.checkVisibility());
    list.layout = 'list';
    await list.updateComplete;
    expect(rows().length).to.equal(10);
    list.layout = 'cards';
    await list.updateComplete;
    expect(inSight(list).length).to.equal(10);
    await search(list, 'place 09');
    list.layout = 'list';
    await list.updateComplete;
    expect(namesOf(rows()).every((name) => name.startsWith('Place 09'))).to.equal(true);
    expect(rows().length).to.equal(100);
  });

  it('shows what another choice of the editor brings, and no more', async () => {
    const list = await listOf(1100);
    list.country = 'ES';
    await list.updateComplete;
    expect(parts(list, 'card').length).to.equal(143);
    list.country = '';
    list.layout = 'list';
    await list.updateComplete;
    expect(parts(list, 'card').length).to.equal(0);
    expect(parts(list, 'row').length).to.equal(COUNT);
    list.layout = 'table';
    await list.updateComplete;
    expect(parts(list, 'row').filter((row) => row.localName === 'tr').length).to.equal(COUNT);
    list.layout = 'cards';
    list.groupBy = 'country';
    await list.updateComplete;
    expect(parts(list, 'group').map((group) => group.querySelectorAll('[part="card"]').length)).to.have.length(7);
  });

  it('holds its limit, and brings the others by its button', async () => {
    const list = await listOf(1100, {limit: '10'});
    expect(inSight(list).length).to.equal(10);
    part(list, 'button').click();
    await waitUntil(() => inSight(list).length === COUNT);
    expect(new Set(lines(inSight(list).slice(0, 60)).slice(0, -1)).size).to.equal(1);
    await waitUntil(() => list.shadowRoot!.activeElement?.textContent.includes('Place 0010'));
  });

  it('takes a link to a partner that was skipped to the top of the window', async () => {
    const list = await listOf(900);
    followLink('#partner-p700');
    await waitUntil(() => list.shadowRoot!.activeElement?.textContent.includes('Place 0700'));
    await nextFrame();
    await nextFrame();
    const card = list.renderRoot.querySelector('#partner-p700')!;
    expect(card.getBoundingClientRect().top).to.be.within(0, 40);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('does not change the length of the page by more than a line while a visitor scrolls through it', async () => {
    const list = await listOf(900);
    const page = document.scrollingElement!;
    const line = Math.max(
      ...parts(list, 'card')
        .slice(0, 24)
        .map((card) => card.getBoundingClientRect().height),
    );
    let before = page.scrollHeight;
    let most = 0;
    for (let top = 0; top < 20_000; top += 600) {
      page.scrollTop = top;
      await nextFrame();
      await nextFrame();
      most = Math.max(most, Math.abs(page.scrollHeight - before));
      before = page.scrollHeight;
    }
    expect(most).to.be.at.most(line);
  });
});

describe('itemList', () => {
  interface Place extends HasId {
    readonly names: readonly string[];
  }
  const MINSK: Place = {id: 'minsk', names: ['Minsk', 'Мінск']};
  const KHERSON: Place = {id: 'kherson', names: ['Kherson']};

  /** A list of these records, and how to render it again. */
  async function listed(records: readonly Place[], renderItem: (place: Place) => TemplateResult) {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const show = (changes: Partial<ListProps<Place>>) => {
      const props = {records, render: renderItem, found: undefined, limit: 99, isLong: false, ...changes};
      render(html`<div>${itemList(props)}</div>`, box);
    };
    show({});
    const items = () => [...box.querySelectorAll('li')];
    return {show, items, texts: () => items().map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())};
  }

  const name = (text: string) => html`<b>${text}</b> `;
  const LISTS: Readonly<Record<string, (place: Place) => TemplateResult>> = {
    'an array of templates': ({names}) => html`<li>${names.map(name)}</li>`,
    'the directive map': ({names}) => html`<li>${map(names, name)}</li>`,
    'the directive repeat': ({names}) => html`<li>${repeat(names, name)}</li>`,
  };
  for (const [what, renderItem] of Object.entries(LISTS)) {
    it(`shows the words of each record with ${what} inside, also when they change`, async () => {
      const {show, texts} = await listed([MINSK, KHERSON], renderItem);
      expect(texts()).to.deep.equal(['Minsk Мінск', 'Kherson']);
      const records = [{id: 'kherson', names: ['Херсон', 'Kherson']}, {id: 'bonn', names: ['Bonn']}, MINSK];
      show({records, render: (place) => renderItem(place)});
      expect(texts()).to.deep.equal(['Херсон Kherson', 'Bonn', 'Minsk Мінск']);
    });
  }

  it('takes attributes, properties and listeners from the template of each record', async () => {
    const clicked: string[] = [];
    const {items} = await listed([MINSK, KHERSON], ({id, names}) => {
      const classes = classMap({several: names.length > 1});
      const onClick = () => clicked.push(id);
      return html`<li class=${classes} title="a ${id}" .value=${names.length}>
        <button @click=${onClick}>x</button>
      </li>`;
    });
    expect(items().map(({className, title, value}) => [className.trim(), title, value])).to.deep.equal([
      ['several', 'a minsk', 2],
      ['', 'a kherson', 1],
    ]);
    for (const item of items()) item.querySelector('button')?.click();
    expect(clicked).to.deep.equal(['minsk', 'kherson']);
  });

  const byId = ({id, names}: Place) => html`<li id=${id}>${names}</li>`;

  it('moves the elements of records that are loaded again in another order', async () => {
    const {show, items, texts} = await listed([MINSK, KHERSON], byId);
    const [minsk, kherson] = items();
    show({records: [structuredClone(KHERSON), {...MINSK, names: ['Менск']}], render: (place) => byId(place)});
    expect(items()[0] === kherson && items()[1] === minsk).to.equal(true);
    expect(texts()).to.deep.equal(['Kherson', 'Менск']);
  });

  it('shows every record where a feed has an id twice', async () => {
    const twin: Place = {id: 'minsk', names: ['Minsk-2']};
    const {show, items, texts} = await listed([MINSK, KHERSON, twin], byId);
    expect(texts()).to.deep.equal(['MinskМінск', 'Kherson', 'Minsk-2']);
    show({records: [twin, MINSK], render: (place) => byId(place)});
    expect(texts()).to.deep.equal(['Minsk-2', 'MinskМінск']);
    expect(new Set(items()).size).to.equal(2);
  });

  it('takes out what a search has not found, and marks what comes after the limit, also with another template', async () => {
    const {show, items, texts} = await listed([MINSK, KHERSON], byId);
    const [minsk, kherson] = items();
    show({found: new Set([KHERSON]), limit: 1});
    expect(items().map((item) => item === kherson)).to.deep.equal([true]);
    expect(kherson!.classList.contains('later')).to.equal(true);
    show({found: new Set([KHERSON]), limit: 1, render: ({id}) => html`<li><i>${id}</i></li>`});
    expect(items()[0] === kherson).to.equal(false);
    expect(items()[0]!.classList.contains('later')).to.equal(true);
    show({found: undefined, limit: 2, render: byId});
    expect(texts()).to.have.length(2);
    expect(items().some((item) => item === minsk)).to.equal(false);
    expect(items().some(({classList}) => classList.contains('later'))).to.equal(false);
  });
});
