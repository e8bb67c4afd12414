import {expect} from '@open-wc/testing';
import {oneId, oneOf, someIds, someOf, wholeNumber, wordsIn, type Refuse} from '../../src/data/option.js';

/** What is handed on, and what was told of the rest. */
function reading<Result>(read: (refuse: Refuse) => Result): {result: Result; told: string[]} {
  const told: string[] = [];
  const result = read((option, value, accepted) => told.push(`${option} "${value}": write ${accepted}`));
  return {result, told};
}

const ORDERS = ['name', 'feed'] as const;
const IDS = ['kherson', 'chengdu', 'minsk', 'bukhara', 'la-paz'];

describe('options', () => {
  it('are several words also with commas between them', () => {
    expect(wordsIn(' a, b;c\n d ')).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(wordsIn(' ')).to.deep.equal([]);
  });

  it('are one of those accepted, in any case of letters, else the first', () => {
    expect(reading((refuse) => oneOf(refuse, 'sort', 'Feed', ORDERS))).to.deep.equal({result: 'feed', told: []});
    expect(reading((refuse) => oneOf(refuse, 'sort', '', ORDERS))).to.deep.equal({result: 'name', told: []});
    expect(reading((refuse) => oneOf(refuse, 'sort', 'size', ORDERS))).to.deep.equal({
      result: 'name',
      told: ['sort "size": write one of name, feed'],
    });
  });

  it('do not offer the empty text', () => {
    const {told} = reading((refuse) => oneOf(refuse, 'group-by', 'x', ['', 'kind']));
    expect(told).to.deep.equal(['group-by "x": write one of kind']);
  });

  it('are some of those accepted, spelled as those are, and the others are told one by one', () => {
    const read = reading((refuse) => someOf(refuse, 'country', 'ua xx MN yy', ['MN', 'UA']));
    expect(read.result).to.deep.equal(['UA', 'MN']);
    expect(read.told).to.deep.equal(['country "xx": write some of MN, UA', 'country "yy": write some of MN, UA']);
  });

  it('are ids of the feed, and the nearest are named', () => {
    expect(reading((refuse) => someIds(refuse, 'partner', 'chersn minsk', IDS))).to.deep.equal({
      result: ['minsk'],
      told: ['partner "chersn": write an id of the feed, such as kherson, chengdu, minsk (the feed has 2 more)'],
    });
    expect(reading((refuse) => oneId(refuse, 'perspective', ' Minsk ', IDS))).to.deep.equal({
      result: 'minsk',
      told: [],
    });
    expect(reading((refuse) => oneId(refuse, 'project', 'x', []))).to.deep.equal({
      result: undefined,
      told: ['project "x": write nothing, because the feed has none'],
    });
  });

  it('are whole numbers within bounds, or not there', () => {
    for (const value of [undefined, 2, 6]) {
      expect(reading((refuse) => wholeNumber(refuse, 'level', value, 2, 6))).to.deep.equal({result: value, told: []});
    }
    for (const value of [1, 7, 2.5, NaN]) {
      expect(reading((refuse) => wholeNumber(refuse, 'level', value, 2, 6))).to.deep.equal({
        result: undefined,
        told: [`level "${String(value)}": write a whole number from 2 to 6`],
      });
    }
    const {told} = reading((refuse) => wholeNumber(refuse, 'limit', 0, 1));
    expect(told).to.deep.equal(['limit "0": write a whole number from 1 on']);
  });
});
