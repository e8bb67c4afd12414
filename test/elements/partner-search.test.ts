/* What a visitor does with the search of <partner-list>. */
import {expect, html} from '@open-wc/testing';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
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

  it('announces politely how many it has found, and counts nothing before', async () => {
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
    expect(headings.map((heading) => heading.textContent)).to.deep.equal(['Solidarity partnership']);
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
