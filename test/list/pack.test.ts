import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {pack} from '../../src/list/pack.js';

const isShown = (item: string) => item === item.toUpperCase();

describe('pack', () => {
  for (const [items, chunks] of [
    ['', []],
    ['AB', ['AB']],
    ['ABC', ['ABC']],
    ['ABCD', ['ABC', 'D']],
    ['AbCcD', ['AbCcD']],
    ['abAcBCdDe', ['abAcBCd', 'De']],
    ['ABCd', ['ABCd']],
    ['abc', ['abc']],
  ] as const) {
    it(`parts "${items}" into ${JSON.stringify(chunks)}`, () => {
      expect(pack(items.split(''), 3, isShown).map((chunk) => chunk.join(''))).to.deep.equal(chunks);
    });
  }

  it('keeps every item in its order, and fills all chunks but the last', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'b')), fc.integer({min: 1, max: 5}), (items, size) => {
        const chunks = pack(items, size, isShown);
        expect(chunks.flat()).to.deep.equal(items);
        for (const chunk of chunks.slice(0, -1)) expect(chunk.filter(isShown)).to.have.length(size);
        expect(chunks.at(-1)?.filter(isShown).length ?? 0).to.be.at.most(size);
      }),
    );
  });
});
