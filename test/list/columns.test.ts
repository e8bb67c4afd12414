import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {columnsFor} from '../../src/list/columns.js';

/** How many cards are in the last row. */
const rest = (count: number, columns: number) => ((count - 1) % columns) + 1;

describe('columnsFor', () => {
  it('has as many columns as there are cards, if these are few', () => {
    expect([0, 1, 2, 3].map(columnsFor)).to.deep.equal([1, 1, 2, 3]);
  });

  it('puts four, six and nine cards in rows of the same length', () => {
    expect(columnsFor(4)).to.equal(2);
    expect(columnsFor(8)).to.equal(4);
    expect(columnsFor(9)).to.equal(3);
  });

  it('never has more columns than cards, nor more than four', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (count) => {
        expect(columnsFor(count)).to.be.within(1, Math.min(4, Math.max(1, count)));
      }),
    );
  });

  it('leaves no card alone in the last row where three or four columns avoid it', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 20_000}), (count) => {
        const isAvoidable = [3, 4].some((columns) => columns <= count && rest(count, columns) > 1);
        if (isAvoidable) expect(rest(count, columnsFor(count))).to.be.above(1);
      }),
    );
  });
});
