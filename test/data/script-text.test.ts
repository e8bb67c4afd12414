import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {scriptText} from '../../src/data/script-text.js';

const MARKS = ['<', '>', '&', '!', '-', '/', 'script', '<!--', ']]>', '\u2028', '\u2029', '\ufffe', '\uffff', '\ud800'];
const TEXT = fc.array(fc.oneof(fc.constantFrom(...MARKS), fc.string({unit: 'binary'}))).map((parts) => parts.join(''));

describe('scriptText', () => {
  it('writes the same data, and nothing that a parser of pages or of scripts could take for its own', () => {
    fc.assert(
      fc.property(fc.dictionary(TEXT, fc.oneof(TEXT, fc.jsonValue({stringUnit: 'binary'}))), (value) => {
        const text = scriptText(value);
        expect(text).not.to.match(/[<>&\u2028\u2029\ufffe\uffff\p{Cs}]/u);
        expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
