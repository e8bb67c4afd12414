import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {facetCounts} from '../../src/content/facet-counts.js';

interface Tie {
  readonly kind: string;
  readonly themes: readonly string[];
}

const TIES: readonly Tie[] = [
  {kind: 'twinning', themes: ['water', 'youth']},
  {kind: 'twinning', themes: []},
  {kind: 'contact', themes: ['water']},
];
const valuesOf = ({kind, themes}: Tie) => [[[kind], themes]];
const counted = (chosen: readonly (string | undefined)[]) =>
  facetCounts(TIES, valuesOf, chosen).counts.map((count) => Object.fromEntries(count));

describe('tally', () => {
  it('finds and counts all where nothing is chosen', () => {
    expect([...facetCounts(TIES, valuesOf, [undefined, undefined]).found]).to.deep.equal(TIES);
    expect(counted([undefined, undefined])).to.deep.equal([
      {twinning: 2, contact: 1},
      {water: 2, youth: 1},
    ]);
  });

  it('narrows every facet by what is chosen in the others, and none by what is chosen in itself', () => {
    expect(counted(['twinning', undefined])).to.deep.equal([
      {twinning: 2, contact: 1},
      {water: 1, youth: 1},
    ]);
    expect(counted(['twinning', 'water'])).to.deep.equal([
      {twinning: 1, contact: 1},
      {water: 1, youth: 1},
    ]);
  });

  it('finds what has every value chosen, and nothing for a value that does not occur', () => {
    expect([...facetCounts(TIES, valuesOf, ['twinning', 'water']).found]).to.deep.equal([TIES[0]]);
    expect(facetCounts(TIES, valuesOf, ['climate', undefined]).found.size).to.equal(0);
  });

  it('asks for all choices in one tie', () => {
    const rio = [
      [['twinning'], ['ended']],
      [['climate'], ['active']],
    ];
    const count = (...chosen: (string | undefined)[]) => facetCounts([rio], (ties) => ties, chosen);
    expect(count('climate', 'active').found.size).to.equal(1);
    expect(count('twinning', 'active').found.size).to.equal(0);
    expect(count('twinning', undefined).counts.map((one) => Object.fromEntries(one))).to.deep.equal([
      {twinning: 1, climate: 1},
      {ended: 1},
    ]);
  });

  it('counts a record once for a value that several of its ties have', () => {
    const twice = [[['climate']], [['climate']]];
    expect(facetCounts([twice], (ties) => ties, [undefined]).counts[0]?.get('climate')).to.equal(1);
  });

  it('counts of a value what choosing it would find', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    const tie = fc.tuple(fc.uniqueArray(value, {maxLength: 2}), fc.uniqueArray(value, {maxLength: 2}));
    // A record has one tie or several.
    const record = fc.array(tie, {minLength: 1, maxLength: 3});
    const valuesOfOne = (one: typeof record extends fc.Arbitrary<infer One> ? One : never) => one;
    const choice = fc.option(value, {nil: undefined});
    fc.assert(
      fc.property(fc.array(record), choice, choice, value, (records, first, second, asked) => {
        const counts = facetCounts(records, valuesOfOne, [first, second]).counts;
        const found = facetCounts(records, valuesOfOne, [asked, second]).found;
        expect(counts[0]?.get(asked) ?? 0).to.equal(found.size);
      }),
    );
  });
});
