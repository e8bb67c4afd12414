import {expect} from '@open-wc/testing';
import {builtInWord} from '../../src/i18n/built-in-word.js';

describe('builtInWord', () => {
  it('is the word for a value', () => {
    expect(builtInWord({'vice-chair': 'Vice-Chair'}, 'vice-chair')).to.deep.equal({text: 'Vice-Chair'});
  });

  it('is the value itself, as words of no known language, where there is none', () => {
    for (const [value, text] of [
      ['sister-city', 'sister city'],
      ['constructor', 'constructor'],
      ['to-string', 'to string'],
    ] as const) {
      expect(builtInWord({}, value)).to.deep.equal({text, lang: ''});
    }
  });
});
