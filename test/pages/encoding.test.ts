/* The one-file script, sent without a charset, on pages that are not in UTF-8. */
import {expect, html} from '@open-wc/testing';
import '../../src/index.js';
import {elementsOf, namesOf, openPage} from '../support/host-page.js';
import {shown} from '../support/shown.js';

/** The encoding of each page, as browsers call it, the language that its elements are shown in, and a word of it. */
const PAGES = {
  'iso-8859-1': ['windows-1252', 'de', 'Städtepartnerschaft'],
  'iso-8859-2': ['ISO-8859-2', 'de', 'Städtepartnerschaft'],
  'windows-1252': ['windows-1252', 'fr', 'Jumelage'],
  'windows-1251': ['windows-1251', 'uk', 'Побратимство міст'],
  'koi8-r': ['KOI8-R', 'ru', 'Побратимские отношения'],
  'windows-1256': ['windows-1256', 'ar', 'توأمة'],
  'windows-1255': ['windows-1255', 'he', 'ברית ערים תאומות'],
  gbk: ['GBK', 'zh-CN', '友好城市关系'],
  'shift-jis': ['Shift_JIS', 'es', 'Hermanamiento'],
  'euc-jp': ['EUC-JP', 'mn', 'Ах дүү хотын харилцаа'],
  'euc-kr': ['EUC-KR', 'uz', 'Qardoshlik aloqalari'],
  big5: ['Big5', 'be', 'Пабрацімства гарадоў'],
} as const;

const textOf = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('on pages in other encodings', () => {
  for (const [name, [encoding, lang, word]] of Object.entries(PAGES)) {
    it(`all words are right: ${encoding}, in ${lang}`, async () => {
      const {page} = await openPage(`encoding-${name}`);
      expect(page.characterSet).to.equal(encoding);
      const [list, badges] = elementsOf(page);
      expect(textOf(list!)).to.include(word);

      const feed = '/feeds/northhaven.json';
      const expected = await shown(html`<partner-list src=${feed} lang=${lang} search></partner-list>`);
      expect(textOf(list!)).to.equal(textOf(expected));
      const expectedBadges = await shown(html`<network-badges src=${feed} lang=${lang}></network-badges>`);
      expect(textOf(badges!)).to.equal(textOf(expectedBadges));
    });
  }

  it('a search finds a name that is typed without the letters of its language', async () => {
    const {page} = await openPage('encoding-euc-jp');
    const [list] = elementsOf(page);
    const field = list!.shadowRoot!.querySelector('input')!;
    field.value = 'гозкуприк';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await list!.updateComplete;
    expect(namesOf(page)[0]).to.deep.equal(['Гозкүприк']);
  });
});
