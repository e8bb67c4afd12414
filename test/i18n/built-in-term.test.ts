import {expect} from '@open-wc/testing';
import {builtInTerm} from '../../src/i18n/built-in-term.js';

describe('builtInTerm', () => {
  it('is the word for a value', () => {
    expect(builtInTerm({'vice-chair': 'Vice-Chair'}, 'vice-chair')).to.deep.equal({text: 'Vice-Chair'});
  });

  it('is the value itself, as words of no known language, where there is none', () => {
    for (const [value, text] of [
      ['sister-city', 'sister city'],
      ['constructor', 'constructor'],
      ['to-string', 'to string'],
    ] as const) {
      expect(builtInTerm({}, value)).to.deep.equal({text, lang: ''});
    }
  });

  it('is nothing for what cannot be read as a word', () => {
    for (const value of ['k7', 'ab', 'a-b-c', '2030', 'type-1', 'x_y', '-', '']) {
      expect(builtInTerm({}, value), value).to.equal(undefined);
    }
  });

  it('is the value in any script', () => {
    for (const value of ['zoo', 'побратим', '友好', 'توأمة', 'città']) {
      expect(builtInTerm({}, value)?.text, value).to.equal(value);
    }
  });
});
