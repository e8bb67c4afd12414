import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold, simplify, spellOut} from '../../src/content/fold.js';

/** The letters of a stretch of Unicode. */
function letters(first: number, last: number): string[] {
  const all = Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index));
  return all.filter((letter) => /\p{L}/u.test(letter));
}

const ANY_TEXT = fc.string({unit: 'binary'});
const LETTERS = [...letters(0x41, 0x7a), ...letters(0xc0, 0x24f), ...letters(0x400, 0x4ff)];
const NAME = fc.array(fc.constantFrom(...LETTERS), {minLength: 1, maxLength: 12});
/** Above a letter, without the diaeresis and the ring, which make letters of their own. */
const ACCENT = fc.constantFrom(...Array.from('\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u030b\u030c'));

describe('fold', () => {
  const SAME: [why: string, texts: string[], folded: string][] = [
    ['case', ['Skolvik', 'SKOLVIK', 'skolvik', 'sKoLvIk'], 'skolvik'],
    ['a ring', ['Ålvik', 'A\u030alvik', 'ålvik', 'Å\u0301lvik'], 'ålvik'],
    ['a sharp s', ['Straße', 'STRASSE', 'STRAẞE', 'strasse'], 'strasse'],
    ['Polish letters', ['Łódź', 'ŁÓDŹ', 'lodz'], 'lodz'],
    ['Nordic letters', ['Tromsø', 'TROMSØ', 'tromsö'], 'tromsö'],
    ['a ligature', ['Næstved', 'NÆSTVED', 'nästved'], 'nästved'],
    ['a French ligature', ['Œuilly', 'ŒUILLY', 'öuilly'], 'öuilly'],
    ['Icelandic letters', ['Þórshöfn', 'ÞÓRSHÖFN', 'thorshöfn'], 'thorshöfn'],
    ['an eth', ['Seyðisfjörður', 'SEYÐISFJÖRÐUR', 'seydisfjördur'], 'seydisfjördur'],
    ['a crossed d', ['Đakovo', 'đakovo', 'DAKOVO'], 'dakovo'],
    ['Hungarian letters', ['Győr', 'GYŐR', 'gyor'], 'gyor'],
    ['Turkish letters', ['İzmir', 'IZMIR', 'ızmır', 'izmir'], 'izmir'],
    ['Vietnamese accents', ['Đà Nẵng', 'ĐÀ NẴNG', 'da nang'], 'da nang'],
    ['Cyrillic letters', ['Херсон', 'ХЕРСОН', 'херсон'], 'херсон'],
    ['Greek accents', ['Αθήνα', 'ΑΘΗΝΑ', 'αθηνα'], 'αθηνα'],
    ['Arabic vowel signs', ['رَامَ اللَّه', 'رام الله'], 'رام الله'],
    ['a hamza', ['أريحا', 'اريحا'], 'اريحا'],
    ['a Hebrew hyphen', ['תל אביב-יפו', 'תל אביב־יפו', 'תל אביב יפו'], 'תל אביב יפו'],
    ['Hebrew vowel signs', ['תֵּל אָבִיב', 'תל אביב'], 'תל אביב'],
    ['Chinese characters', ['成都', ' 成都 '], '成都'],
    ['full width', ['Ｂｏｎｎ', 'Bonn'], 'bonn'],
    ['apostrophes', ['Кам’янець', "Кам'янець", 'Камʼянець'], 'камянець'],
    ['soft hyphens', ['Schu\u00adle', 'Schule'], 'schule'],
    ['a zero-width space', ['Köl\u200bn West', 'Köln West', '\ufeffKöln\u2060 West\u200e'], 'köln west'],
    ['a diaeresis that is no umlaut', ['Noël Haïti Ÿ', 'noel haiti y'], 'noel haiti y'],
    ['sigmas', ['Θεσσαλονίκης', 'ΘΕΣΣΑΛΟΝΊΚΗΣ'], 'θεσσαλονικησ'],
    ['a geresh', ['ג׳יטינג', "ג'יטינג", 'גיטינג'], 'גיטינג'],
    ['a letter at the end of Arabic words', ['قرية', 'قريه'], 'قريه'],
    ['dots below a last letter in Arabic', ['على', 'علي'], 'علي'],
    ['Mongolian letters', ['Өлгий хүрээ', 'олгии хурээ'], 'олгии хурээ'],
    ['letters that few have', ['Ħamrun Gəncə', 'hamrun gence'], 'hamrun gence'],
    ['hyphens and dashes', ['Tel Aviv-Jafo', 'Tel Aviv – Jafo', 'tel_aviv/jafo'], 'tel aviv jafo'],
    ['white space', ['La Paz', '  La \t\n Paz ', 'La\u00a0Paz', '(La) Paz!'], 'la paz'],
    ['digits', ['Bonn 2030', 'BONN, 2030.', 'bonn ２０３０'], 'bonn 2030'],
    ['what is no word', ['', ' ', '–', '"?!"', '\u0301', '🇩🇪'], ''],
  ];

  for (const [why, texts, folded] of SAME) {
    it(`makes ${folded === '' ? 'nothing' : `"${folded}"`} of texts that differ by ${why}`, () => {
      for (const text of texts) expect(fold(text), text).to.equal(folded);
    });
  }

  it('tells different words apart', () => {
    const names = ['Bonn', 'Born', 'Бонн', 'Łódź', 'Lidz', 'La Paz', 'Lapaz', '成都', '成郡', 'رام الله', 'تل'];
    expect(new Set(names.map(fold)).size).to.equal(names.length);
  });

  it('keeps letters that belong to no other', () => {
    expect(fold('تل אב 서울 กรุง ქუთაისი').split(' ')).to.have.length(5);
  });

  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
    );
  });

  it('leaves only letters and digits, with single spaces between them', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        expect(fold(text)).to.match(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  it('does not care for case', () => {
    fc.assert(
      fc.property(NAME, (name) => {
        const text = name.join('');
        expect(fold(text.toUpperCase())).to.equal(fold(text));
        expect(fold(text.toLowerCase())).to.equal(fold(text));
      }),
    );
  });

  it('does not care for accents, nor for how they are encoded', () => {
    fc.assert(
      fc.property(NAME, ACCENT, (name, accent) => {
        const text = name.join('');
        expect(fold(name.map((letter) => letter + accent).join(''))).to.equal(fold(text));
        expect(fold(text.normalize('NFD'))).to.equal(fold(text));
      }),
    );
  });
});

describe('spellOut and simplify', () => {
  const SPELLINGS: [text: string, spelledOut: string, simple: string][] = [
    ['köln', 'koeln', 'koln'],
    ['koeln', 'koeln', 'koln'],
    ['münchen', 'muenchen', 'munchen'],
    ['århus', 'aarhus', 'arhus'],
    ['aabenrå', 'aabenraa', 'abenra'],
    ['nästved', 'naestved', 'nastved'],
    ['goethe', 'goethe', 'gothe'],
    ['saül', 'sauel', 'saul'],
    ['neuenburg', 'neuenburg', 'neuenburg'],
    ['aue', 'aue', 'aue'],
    ['quedlinburg', 'quedlinburg', 'quedlinburg'],
    ['la paz', 'la paz', 'la paz'],
    ['херсон 成都', 'херсон 成都', 'херсон 成都'],
  ];
  for (const [text, spelledOut, simple] of SPELLINGS) {
    it(`spells "${text}" out as "${spelledOut}", and simplifies it to "${simple}"`, () => {
      expect(spellOut(text)).to.equal(spelledOut);
      expect(simplify(text)).to.equal(simple);
    });
  }
});
