import {expect} from '@open-wc/testing';
import {spreadDots} from '../../src/map/spread-dots.js';

describe('spreadDots', () => {
  it('leaves dots alone that do not cover each other', () => {
    expect(
      spreadDots(
        [
          [0, 0],
          [20, 0],
        ],
        12,
        true,
      ),
    ).to.deep.equal([
      [0, 0],
      [20, 0],
    ]);
  });

  it('moves dots apart until they touch, in the direction in which they are', () => {
    const [first, second] = spreadDots(
      [
        [100, 100],
        [100, 104],
      ],
      12,
      false,
    );
    expect(first).to.deep.equal([100, 96]);
    expect(second).to.deep.equal([100, 108]);
  });

  it('puts dots on the same spot side by side', () => {
    expect(
      spreadDots(
        [
          [50, 50],
          [50, 50],
        ],
        12,
        false,
      ),
    ).to.deep.equal([
      [44, 50],
      [56, 50],
    ]);
  });

  it('does not move the city', () => {
    const [city, partner] = spreadDots(
      [
        [100, 100],
        [104, 100],
      ],
      12,
      true,
    );
    expect(city).to.deep.equal([100, 100]);
    expect(partner).to.deep.equal([112, 100]);
  });
});
