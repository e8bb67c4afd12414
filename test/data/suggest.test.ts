import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {suggest, editDistance} from '../../src/data/suggest.js';

const IDS = ['kherson', 'chengdu', 'minsk', 'ulaanbaatar', 'bukhara', 'la-paz', 'cape-coast', 'tel-aviv', 'ramallah'];
// Few different letters, so that words of the same letters come up.
const WORD = fc.string({unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8});
const ANY_WORD = fc.oneof(WORD, fc.string({unit: 'binary', maxLength: 20}));

describe('suggest', () => {
  const MEANT: [typed: string, meant: string][] = [
    ['cherson', 'kherson'],
    ['khersn', 'kherson'],
    ['tel_aviv', 'tel-aviv'],
    ['telaviv', 'tel-aviv'],
    ['lapaz', 'la-paz'],
    ['mnisk', 'minsk'],
    ['buchara', 'bukhara'],
    ['ulan-bator', 'ulaanbaatar'],
    ['cape-coast-ghana', 'cape-coast'],
  ];
  for (const [typed, meant] of MEANT) {
    it(`takes "${typed}" for ${meant}`, () => {
      expect(suggest(typed, IDS, 1)).to.deep.equal([meant]);
    });
  }

  it('puts the most like first, and equally like ones in their own order', () => {
    expect(suggest('bat', ['bonn', 'cat', 'bart', 'bat-yam', 'rat'], 4)).to.deep.equal(['cat', 'bart', 'rat', 'bonn']);
    expect(suggest('', ['c', 'b', 'a'], 3)).to.deep.equal(['c', 'b', 'a']);
  });

  it('gives as many as are asked for, and no more than there are', () => {
    expect(suggest('x', IDS, 0)).to.deep.equal([]);
    expect(suggest('x', IDS, 3)).to.have.length(3);
    expect(suggest('x', IDS, 100)).to.have.members(IDS);
    expect(suggest('x', [], 3)).to.deep.equal([]);
  });

  it('leaves the candidates as they are', () => {
    const before = [...IDS];
    suggest('tel', IDS, 3);
    expect(IDS).to.deep.equal(before);
  });

  it('answers at once, however long the value', () => {
    const begun = performance.now();
    expect(suggest('kherson'.repeat(1_000_000), IDS, 3)).to.have.length(3);
    expect(performance.now() - begun).to.be.lessThan(1000);
  });

  it('puts an exact match first', () => {
    fc.assert(
      fc.property(ANY_WORD, fc.array(ANY_WORD), fc.array(ANY_WORD), (value, before, after) => {
        expect(suggest(value, [...before, value, ...after], 1)).to.deep.equal([value]);
      }),
    );
  });

  it('gives candidates only, and leaves out none that is more like the value', () => {
    fc.assert(
      fc.property(WORD, fc.uniqueArray(WORD), fc.nat(10), (value, candidates, count) => {
        const found = suggest(value, candidates, count);
        const steps = found.map((one) => editDistance(value, one));
        expect(candidates).to.include.members(found);
        expect(steps).to.deep.equal([...steps].sort((a, b) => a - b));
        for (const other of candidates.filter((candidate) => !found.includes(candidate))) {
          expect(editDistance(value, other)).to.be.at.least(steps.at(-1) ?? 0);
        }
      }),
    );
  });
});

describe('editDistance', () => {
  const STEPS: [a: string, b: string, steps: number][] = [
    ['', '', 0],
    ['', 'bonn', 4],
    ['bonn', 'bonn', 0],
    ['bonn', 'born', 1],
    ['bonn', 'bon', 1],
    ['bonn', 'bonna', 1],
    ['bonn', 'xbonn', 1],
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    ['ab', 'ba', 2],
    ['abc', 'xyz', 3],
  ];
  for (const [a, b, steps] of STEPS) {
    it(`is ${steps} from "${a}" to "${b}"`, () => {
      expect(editDistance(a, b)).to.equal(steps);
    });
  }

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(ANY_WORD, ANY_WORD, (a, b) => {
        expect(editDistance(a, b)).to.equal(editDistance(b, a));
      }),
    );
  });

  it('is zero for equal texts, and for no others', () => {
    fc.assert(
      fc.property(ANY_WORD, ANY_WORD, (a, b) => {
        expect(editDistance(a, a)).to.equal(0);
        expect(editDistance(a, b) === 0).to.equal(a === b);
      }),
    );
  });

  it('is at least the difference of the lengths, and at most the longer length', () => {
    fc.assert(
      fc.property(ANY_WORD, ANY_WORD, (a, b) => {
        expect(editDistance(a, b)).to.be.within(Math.abs(a.length - b.length), Math.max(a.length, b.length));
      }),
    );
  });

  it('is never longer than a way round', () => {
    fc.assert(
      fc.property(WORD, WORD, WORD, (a, b, c) => {
        expect(editDistance(a, c)).to.be.at.most(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});
