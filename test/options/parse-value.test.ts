import {expect} from '@open-wc/testing';
import {
  parseChoice,
  parseId,
  parseIds,
  parseList,
  parseWholeNumber,
  splitValues,
  type Report,
} from '../../src/options/parse-value.js';

/** What is accepted, and what is reported of the rest. */
function reading<Result>(read: (report: Report) => Result): {result: Result; reports: string[]} {
  const reports: string[] = [];
  const result = read((value, accepted) => reports.push(`"${value}": write ${accepted}`));
  return {result, reports};
}

const ORDERS = ['name', 'feed'] as const;
const IDS = ['kherson', 'chengdu', 'minsk', 'bukhara', 'la-paz'];

describe('splitValues', () => {
  it('parts a text at white space, commas and semicolons', () => {
    expect(splitValues(' a, b;c\n d ')).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(splitValues(' ')).to.deep.equal([]);
  });
});

describe('parseChoice', () => {
  it('is the accepted value, in any case of letters', () => {
    expect(reading((report) => parseChoice('Feed', ORDERS, report))).to.deep.equal({result: 'feed', reports: []});
  });

  it('is the first value where nothing is written', () => {
    expect(reading((report) => parseChoice('', ORDERS, report))).to.deep.equal({result: 'name', reports: []});
  });

  it('is the first value where another is written, which is reported', () => {
    expect(reading((report) => parseChoice('size', ORDERS, report))).to.deep.equal({
      result: 'name',
      reports: ['"size": write one of name, feed'],
    });
  });

  it('does not offer the empty text', () => {
    const {reports} = reading((report) => parseChoice('x', ['', 'kind'], report));
    expect(reports).to.deep.equal(['"x": write one of kind']);
  });
});

describe('parseList', () => {
  it('has the accepted values as they are spelled, once each, and reports the others together', () => {
    expect(reading((report) => parseList('ua xx MN yy UA', ['MN', 'UA'], report))).to.deep.equal({
      result: ['UA', 'MN'],
      reports: ['"xx yy": write some of MN, UA'],
    });
  });

  it('reports a few of many, and as much of a long one as can be read', () => {
    const {reports} = reading((report) => parseList('a b c d e f g', ['MN'], report));
    expect(reports).to.deep.equal(['"a b c d e … (2 more)": write some of MN']);
    expect(reading((report) => parseList('x'.repeat(1000), ['MN'], report)).reports[0]).to.have.lengthOf.below(80);
  });

  const WRITTEN: [how: string, text: string][] = [
    ['quotation marks of a word processor', '„MN“, “UA”'],
    ['quotation marks that were escaped twice', '&quot;MN&quot; &amp;quot;UA&amp;quot;'],
    ['quotation marks that were escaped as numbers', '&#34;MN&#x22; &#8220;UA&#8221;'],
    ['quotation marks that PHP escaped', String.raw`\"MN\", \'UA\'`],
    ['a list in JSON', '["MN","UA"]'],
    ['zero-width spaces and soft hyphens', '\u{200B}M\u{AD}N\u{FEFF} U\u{200D}A\u{200E}'],
    ['soft hyphens that were escaped twice', 'M&shy;N U&#173;A'],
    ['no-break spaces', 'MN\u{A0}UA&nbsp;'],
    ['the letters and commas of a Chinese keyboard', 'ＭＮ，ＵＡ、'],
    ['line breaks', 'MN\r\n\tUA'],
  ];
  for (const [how, text] of WRITTEN) {
    it(`reads ${how}`, () => {
      const read = {result: ['MN', 'UA'], reports: []};
      expect(reading((report) => parseList(text, ['MN', 'UA'], report))).to.deep.equal(read);
    });
  }
});

describe('parseIds', () => {
  it('has the ids of the feed, and names those most like another value', () => {
    expect(reading((report) => parseIds('chersn minsk', IDS, report))).to.deep.equal({
      result: ['minsk'],
      reports: ['"chersn": write an id of the feed, such as kherson, chengdu, minsk (the feed has 2 more)'],
    });
  });
});

describe('parseIds, of many unknown ids', () => {
  it('reports them together, with an id that is similar to each of the first', () => {
    expect(reading((report) => parseIds('chersn x-1 x-2 bukara minsk x-3 x-4 x-5', IDS, report))).to.deep.equal({
      result: ['minsk'],
      reports: [
        '"chersn x-1 x-2 bukara x-3 … (2 more)": write an id of the feed, such as kherson, minsk (the feed has 3 more)',
      ],
    });
  });

  it('answers at once, however many there are', () => {
    const ids = Array.from({length: 2000}, (_, index) => `partner-town-${index}`);
    const unknown = Array.from({length: 20_000}, (_, index) => `xartner-${index}`).join(' ');
    const begun = performance.now();
    expect(reading((report) => parseIds(unknown, ids, report)).reports).to.have.length(1);
    // A comparison of all with all takes minutes.
    expect(performance.now() - begun).to.be.lessThan(5000);
  });

  it('does not offer ids that nobody can read', () => {
    const {reports} = reading((report) => parseId('x', ['y'.repeat(100_000)], report));
    expect(reports).to.deep.equal(['"x": write an id of the feed']);
  });
});

describe('parseId', () => {
  it('is the id, in any case of letters and with white space around it', () => {
    expect(reading((report) => parseId(' Minsk ', IDS, report))).to.deep.equal({result: 'minsk', reports: []});
  });

  it('is nothing where the feed has none, which is reported', () => {
    expect(reading((report) => parseId('x', [], report))).to.deep.equal({
      result: undefined,
      reports: ['"x": write nothing, because the feed has none'],
    });
  });
});

describe('parseWholeNumber', () => {
  it('is the number if it is within the bounds', () => {
    for (const value of [2, 6]) {
      expect(reading((report) => parseWholeNumber(String(value), 2, 6, report))).to.deep.equal({
        result: value,
        reports: [],
      });
    }
  });

  it('is nothing where nothing is written', () => {
    expect(reading((report) => parseWholeNumber('', 2, 6, report))).to.deep.equal({result: undefined, reports: []});
  });

  it('is nothing where something else is written, which is reported', () => {
    for (const text of ['1', '7', '2.5', 'NaN', 'two', '-3']) {
      expect(reading((report) => parseWholeNumber(text, 2, 6, report))).to.deep.equal({
        result: undefined,
        reports: [`"${text}": write a whole number from 2 to 6`],
      });
    }
  });

  it('may have no upper bound', () => {
    const {reports} = reading((report) => parseWholeNumber('0', 1, Infinity, report));
    expect(reports).to.deep.equal(['"0": write a whole number from 1 on']);
    expect(reading((report) => parseWholeNumber('1000000', 1, Infinity, report)).result).to.equal(1_000_000);
  });
});
