import {expect} from '@open-wc/testing';
import {
  parseId,
  parseChoice,
  parseIds,
  parseValues,
  parseWholeNumber,
  splitValues,
  type OnInvalid,
} from '../../src/options/parse-value.js';

/** What is handed on, and what was told of the rest. */
function reading<Result>(read: (onInvalid: OnInvalid) => Result): {result: Result; told: string[]} {
  const told: string[] = [];
  const result = read((option, value, accepted) => told.push(`${option} "${value}": write ${accepted}`));
  return {result, told};
}

const ORDERS = ['name', 'feed'] as const;
const IDS = ['kherson', 'chengdu', 'minsk', 'bukhara', 'la-paz'];

describe('options', () => {
  it('are several words also with commas between them', () => {
    expect(splitValues(' a, b;c\n d ')).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(splitValues(' ')).to.deep.equal([]);
  });

  it('are one of those accepted, in any case of letters, else the first', () => {
    expect(reading((onInvalid) => parseChoice(onInvalid, 'sort', 'Feed', ORDERS))).to.deep.equal({
      result: 'feed',
      told: [],
    });
    expect(reading((onInvalid) => parseChoice(onInvalid, 'sort', '', ORDERS))).to.deep.equal({
      result: 'name',
      told: [],
    });
    expect(reading((onInvalid) => parseChoice(onInvalid, 'sort', 'size', ORDERS))).to.deep.equal({
      result: 'name',
      told: ['sort "size": write one of name, feed'],
    });
  });

  it('do not offer the empty text', () => {
    const {told} = reading((onInvalid) => parseChoice(onInvalid, 'group-by', 'x', ['', 'kind']));
    expect(told).to.deep.equal(['group-by "x": write one of kind']);
  });

  it('are some of those accepted, spelled as those are, and the others are told one by one', () => {
    const read = reading((onInvalid) => parseValues(onInvalid, 'country', 'ua xx MN yy', ['MN', 'UA']));
    expect(read.result).to.deep.equal(['UA', 'MN']);
    expect(read.told).to.deep.equal(['country "xx": write some of MN, UA', 'country "yy": write some of MN, UA']);
  });

  it('are ids of the feed, and the nearest are named', () => {
    expect(reading((onInvalid) => parseIds(onInvalid, 'partner', 'chersn minsk', IDS))).to.deep.equal({
      result: ['minsk'],
      told: ['partner "chersn": write an id of the feed, such as kherson, chengdu, minsk (the feed has 2 more)'],
    });
    expect(reading((onInvalid) => parseId(onInvalid, 'perspective', ' Minsk ', IDS))).to.deep.equal({
      result: 'minsk',
      told: [],
    });
    expect(reading((onInvalid) => parseId(onInvalid, 'project', 'x', []))).to.deep.equal({
      result: undefined,
      told: ['project "x": write nothing, because the feed has none'],
    });
  });

  it('are whole numbers within bounds, or not there', () => {
    for (const value of [undefined, 2, 6]) {
      expect(reading((onInvalid) => parseWholeNumber(onInvalid, 'level', value, 2, 6))).to.deep.equal({
        result: value,
        told: [],
      });
    }
    for (const value of [1, 7, 2.5, NaN]) {
      expect(reading((onInvalid) => parseWholeNumber(onInvalid, 'level', value, 2, 6))).to.deep.equal({
        result: undefined,
        told: [`level "${String(value)}": write a whole number from 2 to 6`],
      });
    }
    const {told} = reading((onInvalid) => parseWholeNumber(onInvalid, 'limit', 0, 1));
    expect(told).to.deep.equal(['limit "0": write a whole number from 1 on']);
  });
});
