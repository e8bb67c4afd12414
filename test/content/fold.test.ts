import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold, matchesQuery} from '../../src/content/fold.js';

/** The letters of a stretch of Unicode. */
function letters(first: number, last: number): string[] {
  const all = Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index));
  return all.filter((letter) => /\p{L}/u.test(letter));
}

const ANY_TEXT = fc.string({unit: 'binary'});
const LETTERS = [...letters(0x41, 0x7a), ...letters(0xc0, 0x24f), ...letters(0x400, 0x4ff)];
const NAME = fc.array(fc.constantFrom(...LETTERS), {minLength: 1, maxLength: 12});
const ACCENT = fc.integer({min: 0x300, max: 0x344}).map((code) => String.fromCodePoint(code));

describe('fold', () => {
  const SAME: [why: string, texts: string[], folded: string][] = [
    ['case', ['Skålvik', 'SKALVIK', 'skalvik', 'sKåLvIk'], 'skalvik'],
    ['a ring', ['Ålvik', 'A\u030alvik', 'ålvik', 'alvik'], 'alvik'],
    ['a sharp s', ['Straße', 'STRASSE', 'STRAẞE', 'strasse'], 'strasse'],
    ['Polish letters', ['Łódź', 'ŁÓDŹ', 'lodz'], 'lodz'],
    ['Nordic letters', ['Tromsø', 'TROMSØ', 'tromso'], 'tromso'],
    ['a ligature', ['Næstved', 'NÆSTVED', 'naestved'], 'naestved'],
    ['a French ligature', ['Œuilly', 'ŒUILLY', 'oeuilly'], 'oeuilly'],
    ['Icelandic letters', ['Þórshöfn', 'ÞÓRSHÖFN', 'thorshofn'], 'thorshofn'],
    ['an eth', ['Seyðisfjörður', 'SEYÐISFJÖRÐUR', 'seydisfjordur'], 'seydisfjordur'],
    ['a crossed d', ['Đakovo', 'đakovo', 'DAKOVO'], 'dakovo'],
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

  it('leaves only letters and digits, parted by single spaces', () => {
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

describe('hasWords', () => {
  const FOUND: [text: string, query: string, isFound: boolean][] = [
    ['Tel Aviv-Jafo', 'tel aviv', true],
    ['Tel Aviv-Jafo', 'jafo tel', true],
    ['Tel Aviv-Jafo', 'ja', true],
    ['Tel Aviv-Jafo', 'tel aviv jaffa', false],
    ['Tel Aviv-Jafo', 'telaviv', false],
    ['Херсон', 'хер', true],
    ['中国成都', '成都', true],
    ['Bonn', 'bonner', false],
    ['La Paz', 'la pa', true],
    ['Sala, a spa', 'la pa', false],
    ['Sala, a spa', 'pa', true],
    ['Projektpartnerschaft', 'partner', true],
    ['Ghana\nProjektpartnerschaft', 'partner ghana', true],
    ['中国成都 Sister city', '成都 sister', true],
    ['Ghana\nSala', 'ghana ala', false],
    ['Bonn', '', true],
    ['', 'bonn', false],
    ['', '', true],
  ];

  for (const [text, query, isFound] of FOUND) {
    it(`${isFound ? 'finds' : 'does not find'} "${query}" in "${text}"`, () => {
      expect(matchesQuery(fold(text), query)).to.equal(isFound);
    });
  }

  it('finds beginnings of words in any line, but nothing across lines', () => {
    const lines = ['alt town', 'ona bay', 'spa'].join('\n');
    for (const query of ['alt', 'ona', 'spa', 'sp al', 'bay tow', 'ona alt']) {
      expect(matchesQuery(lines, query), query).to.equal(true);
    }
    for (const query of ['altona', 'townona', 'bayspa', 'pa al', 'alt na', 'alt ay']) {
      expect(matchesQuery(lines, query), query).to.equal(false);
    }
  });

  it('finds the inside of a word where that is all that is asked for', () => {
    for (const query of ['partner', 'nerschaft', 'schaft mit gh', 'mit']) {
      expect(matchesQuery('projektpartnerschaft mit ghana', query), query).to.equal(true);
    }
  });

  it('finds every word of a text, and its beginnings', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.nat(), (text, length) => {
        const folded = fold(text);
        for (const word of folded.split(' ')) {
          expect(matchesQuery(folded, word)).to.equal(true);
          expect(matchesQuery(folded, word.slice(0, length))).to.equal(true);
        }
      }),
    );
  });

  it('finds all words of a text in any order', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const folded = fold(text);
        expect(matchesQuery(folded, folded.split(' ').reverse().join(' '))).to.equal(true);
      }),
    );
  });

  it('finds nothing where one word is missing', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const folded = fold(text).replaceAll('q', 'k');
        expect(matchesQuery(folded, `${folded} q`.trim())).to.equal(false);
      }),
    );
  });
});
