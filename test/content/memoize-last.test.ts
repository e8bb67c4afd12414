import {expect} from '@open-wc/testing';
import {memoizeLast} from '../../src/content/memoize-last.js';

describe('remember', () => {
  it('asks once for the same arguments, and again for others', () => {
    const asked: string[] = [];
    const joined = memoizeLast((...words: string[]) => {
      asked.push(words.join(' '));
      return {words};
    });
    expect(joined('a', 'b')).to.equal(joined('a', 'b'));
    expect(joined('a', 'c').words).to.deep.equal(['a', 'c']);
    joined('a', 'b');
    expect(asked).to.deep.equal(['a b', 'a c', 'a b']);
  });

  it('remembers that there is no answer', () => {
    let count = 0;
    const none = memoizeLast(() => {
      count += 1;
    });
    none();
    none();
    expect(count).to.equal(1);
  });
});
