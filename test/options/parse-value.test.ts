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
  it('has the accepted values as those are spelled, and reports the others one by one', () => {
    expect(reading((report) => parseList('ua xx MN yy', ['MN', 'UA'], report))).to.deep.equal({
      result: ['UA', 'MN'],
      reports: ['"xx": write some of MN, UA', '"yy": write some of MN, UA'],
    });
  });
});

describe('parseIds', () => {
  it('has the ids of the feed, and names those most like another value', () => {
    expect(reading((report) => parseIds('chersn minsk', IDS, report))).to.deep.equal({
      result: ['minsk'],
      reports: ['"chersn": write an id of the feed, such as kherson, chengdu, minsk (the feed has 2 more)'],
    });
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
