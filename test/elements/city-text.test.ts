import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {CityText} from '../../src/index.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const BONN = '/feeds/bonn.json';
const NORTHHAVEN = '/feeds/northhaven.json';

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const textsOf = (element: Element, name: string) => parts(element, name).map(textOf);
/** In how many lines a text is shown. */
function linesOf(box: Element): number {
  const range = document.createRange();
  range.selectNodeContents(box);
  return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
}
const hrefsIn = (element: Element, name: string) =>
  parts(element, name).flatMap((box) => [...box.querySelectorAll('a')].map((link) => link.getAttribute('href')));

/** A text in two languages, of which one is a translation of this status, with its source. */
const translated = (status: 'official' | 'unofficial' | 'machine', changes: object = {}) =>
  feedUrl(
    sampleFeed({
      sections: [
        {id: 'one', title: {en: 'One', de: 'Eins'}, text: {en: 'First.', de: 'Erstens.'}},
        {id: 'two', title: {en: 'Two', de: 'Zwei'}, text: {en: 'Second.', de: 'Zweitens.'}},
      ],
      translations: {de: {from: 'en', status, ...changes}},
      source: {title: 'Original', url: 'https://example.org/original', language: 'en'},
    }),
  );

describe('<city-text>', () => {
  it('shows the headings and paragraphs of all sections', async () => {
    const text = await shown<CityText>(html`<city-text src=${BONN}></city-text>`);
    expect(textsOf(text, 'heading')).to.deep.equal([
      'Partners across the world',
      'Partnership unites',
      'Sustainable town',
      'Project partnerships',
    ]);
    expect(parts(text, 'section').map((section) => section.querySelectorAll('[part="text"]').length)).to.deep.equal([
      1, 3, 1, 3,
    ]);
    expect(textsOf(text, 'text')[5]).to.equal(
      'On February 9, 2023, the Council of the City of Bonn decided by unanimous vote to enter into a solidarity partnership with the Ukrainian city of Kherson.',
    );
  });

  it('shows the sections that are asked for, in the order of the feed, and reports others', async () => {
    const said = await consoleDuring(async () => {
      const text = await shown<CityText>(
        html`<city-text src=${BONN} section="sustainable-town intro history"></city-text>`,
      );
      expect(textsOf(text, 'heading')).to.deep.equal(['Partners across the world', 'Sustainable town']);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<city-text> section="history" is not accepted');
  });

  it('marks text in another language than the reader’s', async () => {
    const box = await fixture(html`<div lang="ar" dir="rtl"><city-text src=${BONN} section="intro"></city-text></div>`);
    const text = box.querySelector('city-text')!;
    await waitUntil(() => text.matches(':state(ready)'));
    expect(part(text, 'text').lang).to.equal('en');
    expect(part(text, 'text').dir).to.equal('ltr');
    expect(part(text, 'heading').querySelector('[lang="en"]')).not.to.be.null;
  });

  it('keeps the lines of a paragraph', async () => {
    const src = feedUrl(sampleFeed({sections: [{id: 'a', title: 'A', text: 'First line\nSecond line'}]}));
    const text = await shown<CityText>(html`<city-text src=${src}></city-text>`);
    expect(linesOf(part(text, 'text'))).to.equal(2);
  });

  it('is as wide as about 65 characters', async () => {
    const text = await shown<CityText>(html`<city-text src=${BONN} section="intro"></city-text>`);
    const box = part(text, 'text');
    expect(box.innerText.length / (linesOf(box) - 0.5)).to.be.within(50, 80);
  });

  describe('of a translation', () => {
    const german = async (src: string) => {
      const box = await fixture(html`<div lang="de"><city-text src=${src}></city-text></div>`);
      const text = box.querySelector('city-text')!;
      await waitUntil(() => text.matches(':state(ready)'));
      return text;
    };

    it('says once that it is unofficial or by machine, with a link to the source', async () => {
      for (const [status, words] of [
        ['unofficial', 'Inoffizielle Übersetzung'],
        ['machine', 'Maschinelle Übersetzung'],
      ] as const) {
        const text = await german(translated(status));
        expect(textsOf(text, 'translation')).to.deep.equal([`${words} Quelle: Original (Englisch)`]);
        const link = part(text, 'translation').querySelector('a')!;
        expect([link.href, link.hreflang]).to.deep.equal(['https://example.org/original', 'en']);
      }
    });

    it('prefers the words of the feed in the reader’s language', async () => {
      const text = await german(translated('unofficial', {note: {de: 'Von Freiwilligen übersetzt.'}}));
      expect(textsOf(text, 'translation')[0]).to.match(/^Von Freiwilligen übersetzt\. Quelle/);
      const other = await german(translated('unofficial', {note: {en: 'By volunteers.'}}));
      expect(textsOf(other, 'translation')[0]).to.match(/^Inoffizielle Übersetzung/);
    });

    it('says nothing where the city vouches for it, or where the original is shown', async () => {
      expect(parts(await german(translated('official')), 'translation')).to.be.empty;
      const english = await shown<CityText>(html`<city-text src=${translated('unofficial')}></city-text>`);
      expect(parts(english, 'translation')).to.be.empty;
    });

    it('says it in the first of several texts of a page', async () => {
      const src = translated('unofficial');
      const page = await fixture(
        html`<div lang="de">
          <city-text src=${src} section="one"></city-text>
          <city-text src=${src} section="two"></city-text>
        </div>`,
      );
      const [first, second] = [...page.querySelectorAll('city-text')] as [CityText, CityText];
      await waitUntil(() => second.matches(':state(ready)') && parts(first, 'translation').length === 1);
      await waitUntil(() => parts(second, 'translation').length === 0);
      first.remove();
      await waitUntil(() => parts(second, 'translation').length === 1, 'the second says it when the first is gone');
    });
  });

  describe('with partners', () => {
    it('leads to their place in the page if it shows them, else to their own pages', async () => {
      const page = await fixture(
        html`<div>
          <city-text src=${BONN} section="project-partnerships"></city-text>
          <partner-list src=${BONN} partner="kherson tel-aviv"></partner-list>
        </div>`,
      );
      const text = page.querySelector('city-text')!;
      const ramallah = 'https://www.bonn.de/microsite/en/international-profile/international-cooperations/ramallah.php';
      await waitUntil(() => hrefsIn(text, 'partners').includes('#partner-kherson'), 'the list is there');
      expect(textsOf(text, 'partners')).to.deep.equal(['Kherson Tel Aviv-Jafo Ramallah']);
      expect(hrefsIn(text, 'partners')).to.deep.equal(['#partner-kherson', '#partner-tel-aviv', ramallah]);

      page.querySelector('partner-list')!.remove();
      // Tel Aviv has no page.
      await waitUntil(() => hrefsIn(text, 'partners').length === 2, 'the list is gone');
      expect(hrefsIn(text, 'partners')[0]).to.match(/\/kherson\.php$/);
    });

    it('leads there when a link is followed', async () => {
      const page = await fixture(
        html`<div>
          <city-text src=${BONN} section="project-partnerships"></city-text>
          <partner-list src=${BONN}></partner-list>
        </div>`,
      );
      const text = page.querySelector('city-text')!;
      await waitUntil(() => hrefsIn(text, 'partners').includes('#partner-kherson'));
      part(text, 'partners').querySelector('a')!.click();
      const list = page.querySelector('partner-list')!;
      await waitUntil(() => list.shadowRoot?.activeElement?.textContent.includes('Kherson') ?? false);
      history.replaceState(null, '', location.pathname + location.search);
    });
  });

  it('shows the further pages of a section, with their language', async () => {
    const text = await shown<CityText>(html`<city-text src=${NORTHHAVEN} section="harbours"></city-text>`);
    const link = part(text, 'links').querySelector('a')!;
    expect([textOf(link), link.href, link.hreflang]).to.deep.equal([
      'The festival (Spanish)',
      'https://example.org/festival',
      'es',
    ]);
  });

  describe('with a heading of the page above', () => {
    const under = async (title: string) => {
      const page = await fixture(
        html`<div>
          <h1>${title}</h1>
          <city-text src=${BONN} section="intro sustainable-town"></city-text>
        </div>`,
      );
      const text = page.querySelector('city-text')!;
      await waitUntil(() => text.matches(':state(ready)'));
      return text;
    };

    it('does not repeat it', async () => {
      expect(textsOf(await under(' Partners  across the World '), 'heading')).to.deep.equal(['Sustainable town']);
      expect(textsOf(await under('Sustainable town'), 'heading')).to.have.length(2);
    });

    it('is one level below it, or on the level that is asked for', async () => {
      expect(part(await under('Bonn'), 'heading').localName).to.equal('h2');
      const text = await shown<CityText>(html`<city-text src=${BONN} heading-level="4"></city-text>`);
      expect(part(text, 'heading').localName).to.equal('h4');
    });
  });

  it('is led to by a link to a section', async () => {
    const text = await shown<CityText>(html`<city-text src=${BONN}></city-text>`);
    location.hash = '#section-sustainable-town';
    await waitUntil(() => text.shadowRoot?.activeElement?.textContent === 'Sustainable town');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('takes no space where the feed has no text', async () => {
    const text = await shown<CityText>(html`<city-text src=${feedUrl()}>Our story</city-text>`, 'empty');
    expect(text.getClientRects()).to.be.empty;
  });
});
