import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold} from '../../src/content/fold.js';
import {searchItems, searchLines} from '../../src/content/full-text.js';

/** Those of some texts that a visitor finds. */
function found(texts: readonly string[], query: string): readonly string[] {
  return searchItems(texts, fold(query), (text) => searchLines(text.split('\n')));
}

const isFound = (text: string, query: string) => found([text], query).length > 0;

describe('searchItems', () => {
  const FOUND: [text: string, query: string, isFound: boolean][] = [
    ['Tel Aviv-Jafo', 'tel aviv', true],
    ['Tel Aviv-Jafo', 'jafo tel', true],
    ['Tel Aviv-Jafo', 'ja', true],
    ['Tel Aviv-Jafo', 'tel aviv jaffa', false],
    ['Tel Aviv-Jafo', 'telaviv', false],
    ['Херсон', 'хер', true],
    ['中国成都', '成都', true],
    ['おおさか市', 'さか', true],
    ['القدس', 'قدس', true],
    ['Bonn', 'bonner', false],
    ['La Paz', 'la pa', true],
    ['Sala, a spa', 'la pa', false],
    ['Sala, a spa', 'pa', true],
    ['Neukölln', 'uk', true],
    ['Neukölln', 'uk berlin', false],
    ['Neukölln', 'ukol', true],
    ['Projektpartnerschaft', 'partner', true],
    ['Ghana\nProjektpartnerschaft', 'partner ghana', true],
    ['中国成都 Sister city', '成都 sister', true],
    ['Ghana\nSala', 'ghana ala', false],
    ['Saint-Malo', 'st malo', true],
    ['Saint-Malo', 'St. Malo', true],
    ['St. Gallen', 'sankt gallen', true],
    ['St-Étienne', 'saint etienne', true],
    ['Sainte-Foy', 'ste foy', true],
    ['Bonn', '', true],
    ['', 'bonn', false],
    ['', '', true],
  ];
  for (const [text, query, expected] of FOUND) {
    it(`${expected ? 'finds' : 'does not find'} "${query}" in "${text}"`, () => {
      expect(isFound(text, query)).to.equal(expected);
    });
  }

  const SPELLINGS: [names: string[], queries: string[]][] = [
    [
      ['München', 'Muenchen', 'MÜNCHEN', 'Mu\u0308nchen'],
      ['muenchen', 'munchen', 'München', 'MUENCHEN', 'MU\u0308NCHEN', 'Mün', 'mun', 'munch', 'muenc'],
    ],
    [
      ['Zürich', 'Zuerich', 'Zurich'],
      ['zurich', 'zuerich', 'Zürich'],
    ],
    [
      ['Köln', 'Koeln'],
      ['köln', 'koln', 'koeln', 'koel', 'KÖLN'],
    ],
    [
      ['Goethe', 'Göthe'],
      ['goethe', 'göthe', 'Goeth', 'goe', 'got'],
    ],
    [['Lüttich'], ['luettich', 'luttich', 'luet']],
    [['Köpenick'], ['koepenick', 'kopenick']],
    [['Türkei'], ['tuerkei', 'turkei', 'TUERKEI']],
    [['København'], ['koebenhavn', 'kobenhavn', 'köbenhavn', 'koeb']],
    [
      ['Århus', 'Aarhus', 'A\u030arhus'],
      ['aarhus', 'århus', 'arhus', 'AARH', 'ÅR', 'aar'],
    ],
    [
      ['Aabenraa', 'Åbenrå', 'Åbenraa'],
      ['aabenraa', 'åbenrå', 'abenra', 'Aabenrå'],
    ],
    [
      ['Næstved', 'Naestved'],
      ['naestved', 'næstved', 'nastved', 'nästved'],
    ],
    [
      ['Tromsø', 'Tromsö', 'Tromsoe'],
      ['tromso', 'tromsoe', 'tromsø'],
    ],
    [
      ['Weißenfels', 'Weissenfels'],
      ['weissenfels', 'weißenfels', 'WEISSENFELS'],
    ],
    [
      ['Łódź', 'Lodz'],
      ['lodz', 'łódź', 'ŁÓDŹ'],
    ],
    [['Köl\u200bn West'], ['köln west', 'koeln west']],
  ];
  for (const [names, queries] of SPELLINGS) {
    it(`finds ${names.join(', ')} by ${queries.join(', ')}`, () => {
      for (const name of names) {
        for (const query of queries) expect(isFound(name, query), `${query} in ${name}`).to.equal(true);
      }
    });
  }

  const PRECISE: [query: string, found: string[], notFound: string[]][] = [
    ['caen', ['Caen', 'Cän'], ['Canada', 'Cannes']],
    ['poel', ['Poel', 'Pöl'], ['Poland', 'Polen']],
    ['aue', ['Aue'], ['Augsburg', 'Austria']],
    ['neuenburg', ['Neuenburg'], ['Neunburg']],
    ['moers', ['Moers', 'Mörs'], ['Morschen']],
    ['ue', ['Überlingen', 'Uerdingen'], ['Ukraine', 'Aue']],
    ['oe', ['Öhringen'], ['Oslo']],
    ['saar', ['Saarlouis'], ['Sarajevo']],
  ];
  for (const [query, expected, others] of PRECISE) {
    it(`finds only ${expected.join(', ')} by "${query}", not ${others.join(', ')}`, () => {
      expect(found([...expected, ...others], query)).to.deep.equal(expected);
    });
  }

  it('finds the whole of a text by a short query, else its beginning, else a part', () => {
    expect(found(['Leeds\nUK', 'Kyiv\nUkraine'], 'uk')).to.deep.equal(['Leeds\nUK']);
    expect(found(['Leeds\nUK', 'Kyiv\nUkraine'], 'ukr')).to.deep.equal(['Kyiv\nUkraine']);
    expect(found(['Neukölln', 'Kyiv\nUkraine'], 'uk')).to.deep.equal(['Kyiv\nUkraine']);
    expect(found(['Halle', 'Halle-Neustadt'], 'halle')).to.deep.equal(['Halle', 'Halle-Neustadt']);
    expect(found(['北京', '北京市'], '北京')).to.deep.equal(['北京', '北京市']);
  });

  it('finds beginnings of words in any text, but nothing across texts', () => {
    const lines = 'alt town\nona bay\nspa';
    for (const query of ['alt', 'ona', 'spa', 'sp al', 'bay tow', 'ona alt'])
      expect(isFound(lines, query)).to.equal(true);
    for (const query of ['altona', 'townona', 'bayspa', 'pa al', 'alt na', 'alt ay']) {
      expect(isFound(lines, query), query).to.equal(false);
    }
  });

  it('finds the inside of a word by four letters or more', () => {
    for (const query of ['partner', 'nerschaft', 'schaft mit gh', 'mit']) {
      expect(isFound('projektpartnerschaft mit ghana', query), query).to.equal(true);
    }
  });

  // Letters that are spelled in several ways, between others: elsewhere a second letter would be a sound of its own.
  const LETTERS: readonly (readonly [string, ...string[]])[] = [
    ['ä', 'ae', 'a', 'Ä', 'a\u0308', 'AE'],
    ['ö', 'oe', 'o', 'Ö', 'o\u0308', 'Oe'],
    ['ü', 'ue', 'u', 'Ü', 'u\u0308', 'UE'],
    ['å', 'aa', 'a', 'Å', 'a\u030a', 'AA'],
    ['ø', 'oe', 'o', 'Ø', 'OE'],
    ['æ', 'ae', 'a', 'Æ', 'AE'],
  ];
  const SYLLABLE = fc
    .tuple(fc.constantFrom('b', 'k', 'l', 'ß', 'str', 'n'), fc.constantFrom(...LETTERS))
    .chain(([consonant, spellings]) => {
      const written = fc.constantFrom(...spellings).map((vowel) => `${consonant}${vowel}`);
      return fc.tuple(
        fc.constant(`${consonant}${spellings[0]}`),
        written.map((text) => text.replace('ß', 'ss')),
      );
    });

  it('finds a name by every spelling of each of its letters', () => {
    fc.assert(
      fc.property(fc.array(SYLLABLE, {minLength: 3, maxLength: 6}), (syllables) => {
        const name = `${syllables.map(([proper]) => proper).join('')}r`;
        const typed = `${syllables.map(([, spelling]) => spelling).join('')}r`;
        expect(isFound(name, typed), `${typed} in ${name}`).to.equal(true);
        expect(isFound(typed, name), `${name} in ${typed}`).to.equal(true);
      }),
    );
  });

  it('finds every word of a text, and its beginnings', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.nat(), (text, length) => {
        const line = text.replaceAll('\n', ' ');
        for (const word of line.split(/[^\p{L}\p{N}\p{M}\p{Cf}'’ʻʼ׳״]+/u)) {
          expect(isFound(line, word), word).to.equal(true);
          expect(
            isFound(
              line,
              Array.from(word)
                .slice(0, length % 20)
                .join(''),
            ),
            word,
          ).to.equal(true);
        }
      }),
    );
  });

  it('finds nothing where one word is missing', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const folded = fold(text).replaceAll('q', 'k');
        expect(isFound(folded, `${folded} qx`.trim())).to.equal(false);
      }),
    );
  });
});
