import {expect} from '@open-wc/testing';
import {once} from '../../src/data/once.js';

describe('once', () => {
  it('runs the function on the first call only', () => {
    const made: object[] = [];
    const get = once(() => {
      const value = {};
      made.push(value);
      return value;
    });
    expect(made).to.be.empty;
    expect([get(), get()]).to.deep.equal([made[0], made[0]]);
    expect(made).to.have.length(1);
  });

  it('keeps undefined too', () => {
    let calls = 0;
    const get = once(() => {
      calls++;
    });
    get();
    get();
    expect(calls).to.equal(1);
  });
});
