/* What a visitor does with the search of <partner-list>. */
import {expect, html} from '@open-wc/testing';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import type {FeedFile, Partner} from '../../src/data/schema.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const BONN = '/feeds/bonn.json';

/** The names in sight. */
function inSight(list: PartnerList): (string | undefined)[] {
  return parts(list, 'name')
    .filter((name) => name.checkVisibility())
    .map((name) => name.textContent.trim());
}

async function type(list: PartnerList, text: string): Promise<void> {
  const field = part(list, 'input') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await list.updateComplete;
}

async function choose(list: PartnerList, filter: string, value: string): Promise<void> {
  const select = list.renderRoot.querySelector<HTMLSelectElement>(`#${filter}`)!;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await list.updateComplete;
}

function choices(list: PartnerList, filter: string): string[] {
  const select = list.renderRoot.querySelector<HTMLSelectElement>(`#${filter}`)!;
  return [...select.options].map((option) => `${option.text}${option.disabled ? ' off' : ''}`);
}

/** As the element is this wide. */
async function inWidth(width: number, list: PartnerList): Promise<void> {
  list.parentElement!.style.inlineSize = `${width}px`;
  await list.updateComplete;
}

const searchable = (src = BONN) => shown<PartnerList>(html`<partner-list src=${src} search></partner-list>`);

describe('the search of <partner-list>', () => {
  it('is there only if the page asks for it, and there is more than one partner', async () => {
    for (const template of [
      html`<partner-list src=${BONN}></partner-list>`,
      html`<partner-list src=${BONN} search="false"></partner-list>`,
      html`<partner-list src=${BONN} search partner="kherson"></partner-list>`,
    ]) {
      expect(parts(await shown<PartnerList>(template), 'search')).to.be.empty;
    }
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} data-search></partner-list>`);
    expect(parts(list, 'search')).to.have.length(1);
  });

  for (const [what, words, found] of [
    ['a name, without regard to case', 'KHERSON', ['Kherson']],
    ['a part of a name', 'baat', ['Ulan Baatar']],
    ['the own name, in its script', 'херсон', ['Kherson']],
    ['another spelling', 'Ulaanbaatar', ['Ulan Baatar']],
    ['the name in another language', 'Cherson', ['Kherson']],
    ['two words of a name', 'la paz', ['La Paz']],
    ['the country, in the feed’s words', 'palestine', ['Ramallah']],
    ['what the tie is called', 'friendly', ['Tel Aviv-Jafo']],
    ['a joint project', 'lagoon', ['Cape Coast']],
    ['words in any order', 'jafo tel', ['Tel Aviv-Jafo']],
  ] as const) {
    it(`finds by ${what}`, async () => {
      const list = await searchable();
      await type(list, words);
      expect(inSight(list)).to.deep.equal(found);
    });
  }

  it('takes no more words than a name has, for each takes time', async () => {
    const list = await searchable();
    const field = part(list, 'input') as HTMLInputElement;
    field.focus();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to type into a field from a page
    document.execCommand('insertText', false, 'kherson '.repeat(100));
    expect(field.value).to.have.length(200);
    await list.updateComplete;
    expect(inSight(list)).to.deep.equal(['Kherson']);
  });

  it('finds umlauts by two letters, and short names of countries before parts of words', async () => {
    const list = await searchable(
      feedUrl(
        sampleFeed({
          partners: [
            {id: 'luettich', name: 'Lüttich', country: 'BE', kind: 'twinning'},
            {id: 'neukoelln', name: 'Neukölln', country: 'DE', kind: 'twinning'},
            {id: 'leeds', name: 'Leeds', country: 'GB', kind: 'twinning', holder: 'Porz district'},
            {id: 'kyiv', name: 'Kyiv', country: 'UA', kind: 'twinning'},
          ],
        }),
      ),
    );
    for (const [query, name] of [
      ['LUETTICH', 'Lüttich'],
      ['neukoelln', 'Neukölln'],
      ['UK', 'Leeds'],
      ['porz', 'Leeds'],
      ['ukr', 'Kyiv'],
    ] as const) {
      await type(list, query);
      expect(inSight(list), query).to.deep.equal([name]);
    }
  });

  it('finds without accents, in both ways', async () => {
    const list = await searchable(feedUrl());
    await type(list, 'alvik');
    expect(inSight(list)).to.deep.equal(['Ålvik']);
    await type(list, 'Éstérra');
    expect(inSight(list)).to.deep.equal(['Esterra']);
  });

  it('announces politely how many it has found, and counts no selection before', async () => {
    const list = await searchable();
    const result = part(list, 'result');
    expect(result).to.have.attribute('role', 'status');
    expect(result.textContent.trim()).to.equal('');
    await type(list, 'pro');
    expect(result).to.have.text(`${inSight(list).length} found`);
    expect(inSight(list).length).to.be.above(1);
    expect(part(list, 'result'), 'the same region, or nothing is announced').to.equal(result);
  });

  it('says that it has found nothing, and offers the way back', async () => {
    const list = await searchable();
    await type(list, 'atlantis');
    expect(inSight(list)).to.be.empty;
    expect(part(list, 'result')).to.have.text('Nothing matches your search.');
    part(list, 'button').click();
    await list.updateComplete;
    expect(inSight(list)).to.have.length(9);
    expect(list.renderRoot.querySelector('input')!.value).to.equal('');
    expect(list.shadowRoot?.activeElement).to.equal(part(list, 'input'));
    expect(parts(list, 'button')).to.be.empty;
  });

  it('empties the field at its button, and keeps the focus', async () => {
    const list = await searchable();
    expect(parts(list, 'clear')).to.be.empty;
    await type(list, 'minsk');
    expect(part(list, 'clear')).to.have.attribute('aria-label', 'Clear search field');
    part(list, 'clear').focus();
    part(list, 'clear').click();
    await list.updateComplete;
    expect(inSight(list)).to.have.length(9);
    expect(list.shadowRoot?.activeElement).to.equal(part(list, 'input'));
  });

  it('offers the values that occur, with how many have them', async () => {
    const list = await searchable();
    expect(choices(list, 'kind')).to.deep.equal([
      'All',
      'Friendly ties (1)',
      'Project partnership (6)',
      'Solidarity partnership (1)',
      'Case-by-case cooperation within special projects (1)',
    ]);
    expect(choices(list, 'country')).to.include('Palestine (1)').and.to.include('Republic of Belarus (1)');
    expect(list.renderRoot.querySelector('#theme'), 'all partners have the one theme or none').to.equal(null);
  });

  it('counts what each choice would leave, given the others', async () => {
    const list = await searchable('/feeds/northhaven.json');
    await choose(list, 'status', 'active');
    expect(inSight(list)).to.deep.equal(['Esterra', 'Gozkoprik', 'Jiting', 'Puerto Alondra']);
    expect(choices(list, 'kind')).to.include('City twinning (2)').and.to.include('Contact (0) off');
    expect(choices(list, 'kind'), 'one of two is active').to.include('Cooperation (1)');
    expect(choices(list, 'status'), 'not narrowed by itself').to.include('Dormant (1)');
    await choose(list, 'status', '');
    expect(choices(list, 'kind')).to.include('Contact (1)').and.to.include('Cooperation (2)');
  });

  it('joins words and choices, and resets both', async () => {
    const list = await searchable();
    await choose(list, 'kind', 'project');
    await type(list, 'la paz');
    expect(inSight(list)).to.deep.equal(['La Paz']);
    expect(part(list, 'result')).to.have.text('1 found');
    part(list, 'button').click();
    await list.updateComplete;
    expect(inSight(list)).to.have.length(9);
    expect(list.renderRoot.querySelector<HTMLSelectElement>('#kind')!.value).to.equal('');
  });

  it('looks through all partners, also those after the limit', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} search limit="2"></partner-list>`);
    expect(inSight(list)).to.deep.equal(['Bukhara', 'Cape Coast']);
    await type(list, 'ramallah');
    expect(inSight(list)).to.deep.equal(['Ramallah']);
    await type(list, '');
    expect(inSight(list)).to.deep.equal(['Bukhara', 'Cape Coast']);
  });

  it('hides a group of which nothing is found', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} search group-by="kind"></partner-list>`);
    await type(list, 'kherson');
    const headings = parts(list, 'group-heading').filter((heading) => heading.checkVisibility());
    expect(headings.map((heading) => heading.textContent.trim())).to.deep.equal(['Solidarity partnership']);
  });

  it('speaks the language of the page, also when that changes', async () => {
    const list = await searchable();
    await type(list, 'weissrussland');
    expect(inSight(list)).to.be.empty;
    await type(list, 'palästina');
    expect(inSight(list)).to.be.empty;
    list.lang = 'de';
    await waitUntil(() => part(list, 'result').textContent === '1 gefunden');
    expect(inSight(list)).to.deep.equal(['Ramallah']);
    expect(part(list, 'field').querySelector('label')).to.have.text('Partner suchen');
  });

  it('keeps what is asked for when the feed is loaded anew', async () => {
    const list = await searchable();
    await type(list, 'minsk');
    await list.reload();
    expect(inSight(list)).to.deep.equal(['Minsk']);
  });

  it('names a country without a code by its name', async () => {
    const partners = [
      {id: 'a', name: 'A', kind: 'contact', countryName: 'Freeland'},
      {id: 'b', name: 'B', kind: 'contact', countryName: 'Freeland'},
      {id: 'c', name: 'C', kind: 'contact', country: 'FR'},
      {id: 'd', name: 'D', kind: 'contact'},
    ];
    const list = await searchable(feedUrl(sampleFeed({partners})));
    expect(choices(list, 'country')).to.deep.equal(['All', 'France (1)', 'Freeland (2)']);
    await choose(list, 'country', 'Freeland');
    expect(inSight(list)).to.deep.equal(['A', 'B']);
  });
});

describe('the tally of <partner-list search>', () => {
  const tallyOf = async (partners: Partner[], changes: Partial<FeedFile> = {}, lang = 'en') => {
    const src = feedUrl(sampleFeed({partners, ...changes}));
    const list = await shown<PartnerList>(html`<partner-list src=${src} search lang=${lang}></partner-list>`);
    return part(list, 'result').textContent.trim();
  };
  const A = {id: 'a', name: 'A', country: 'AT'};
  const B = {id: 'b', name: 'B', country: 'AT'};
  const C = {id: 'c', name: 'C', country: 'SE'};

  it('is how many partners there are in how many countries', async () => {
    expect(await tallyOf([A, B])).to.equal('2 partners in 1 country');
    expect(await tallyOf([A, B, C])).to.equal('3 partners in 2 countries');
    expect(await tallyOf([A, B, C], {}, 'de')).to.equal('3 Partner in 2 Ländern');
  });

  it('counts no countries where one is not stated', async () => {
    expect(await tallyOf([A, B, {id: 'c', name: 'C'}])).to.equal('3 partners');
  });

  it('is not printed of a selection, which would look like a total', async () => {
    expect(await tallyOf([A, B, C], {partial: true})).to.equal('');
  });

  it('gives way to how many are found, and comes back', async () => {
    const list = await searchable('/feeds/northhaven.json');
    const result = part(list, 'result');
    // One of them states no country.
    expect(result).to.have.text('12 partners');
    await type(list, 'esterra');
    expect(result.textContent).to.equal('1 found');
    await type(list, '');
    expect(result).to.have.text('12 partners');
    await choose(list, 'kind', 'twinning');
    expect(result).to.have.text('2 found');
  });

  it('is not of a selection that the page makes, which would look like a total', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src="/feeds/northhaven.json" search kind="twinning"></partner-list>`,
    );
    expect(part(list, 'result')).to.have.text('');
  });
});

describe('the filters of <partner-list search>', () => {
  const isOpen = (list: PartnerList) => part(list, 'filters').checkVisibility();

  it('are in sight where there is space, without a button', async () => {
    const list = await searchable();
    await inWidth(900, list);
    expect(isOpen(list)).to.equal(true);
    expect(part(list, 'filters-button').checkVisibility()).to.equal(false);
    const tops = [part(list, 'input'), ...parts(list, 'select')].map((box) => box.getBoundingClientRect().top);
    expect(Math.max(...tops) - Math.min(...tops), 'one line').to.be.at.most(8);
  });

  it('are behind a button on a phone, which opens and closes them', async () => {
    const list = await searchable();
    await inWidth(340, list);
    expect(isOpen(list)).to.equal(false);
    const button = part(list, 'filters-button');
    expect(button.checkVisibility()).to.equal(true);
    expect(button.textContent.trim()).to.equal('Filters');
    expect(button).to.have.attribute('aria-expanded', 'false');
    const controls = button.getAttribute('aria-controls')!;
    expect(list.renderRoot.querySelector(`#${controls}`)).to.equal(part(list, 'filters'));
    button.click();
    await list.updateComplete;
    expect(button).to.have.attribute('aria-expanded', 'true');
    expect(isOpen(list)).to.equal(true);
    button.click();
    await list.updateComplete;
    expect(button).to.have.attribute('aria-expanded', 'false');
    expect(isOpen(list)).to.equal(false);
  });

  it('say on the button how many are set', async () => {
    const list = await searchable();
    await inWidth(340, list);
    const button = part(list, 'filters-button');
    await choose(list, 'kind', 'project');
    expect(button.textContent.trim()).to.equal('Filters (1)');
    await choose(list, 'country', 'GH');
    expect(button.textContent.trim()).to.equal('Filters (2)');
    await choose(list, 'kind', '');
    expect(button.textContent.trim()).to.equal('Filters (1)');
    part(list, 'button').click();
    await list.updateComplete;
    expect(button.textContent.trim()).to.equal('Filters');
  });

  it('have no button where there are none', async () => {
    const partners = [
      {id: 'a', name: 'A'},
      {id: 'b', name: 'B'},
    ];
    const list = await searchable(feedUrl(sampleFeed({partners})));
    await inWidth(340, list);
    expect(parts(list, 'input')).to.have.length(1);
    expect(parts(list, 'filters-button')).to.be.empty;
    expect(parts(list, 'filters')).to.be.empty;
  });
});
