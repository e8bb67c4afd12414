import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {describeJsonError, jsonErrorOffset} from '../../src/data/json-error.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where the mistake is, and what is left from there. */
const MISTAKES: [mistake: string, text: string, rest: string][] = [
  ['a comma too many', '{"a": 1,}', '}'],
  ['a comma too few', '{"a": 1 "b": 2}', '"b": 2}'],
  ['a key without quotation marks', '{a: 1}', 'a: 1}'],
  ['single quotation marks', "{'a': 1}", "'a': 1}"],
  ['curly quotation marks', '{"a": “x”}', '“x”}'],
  ['a comment', '// feed\n{}', '// feed\n{}'],
  ['a line break in a text', '["a\nb"]', '"a\nb"]'],
  ['a number that begins with zero', '[01]', '1]'],
  ['a file that is cut off', '{"a": [1, 2', ''],
  ['what comes after the end', '{} {}', '{}'],
  ['nothing', '', ''],
];

describe('jsonErrorOffset', () => {
  for (const [mistake, text, rest] of MISTAKES) {
    it(`finds ${mistake}`, () => {
      expect(text.slice(jsonErrorOffset(text))).to.equal(rest);
    });
  }

  it('finds a place in exactly the texts that browsers reject', () => {
    const damaged = fc
      .json()
      .chain((text) =>
        fc.tuple(
          fc.constant(text),
          fc.nat(text.length),
          fc.nat(text.length),
          fc.constantFrom('', ',', '"', '}', ']', '[', '{', ':', 'x', '0', ' ', '\n', '\\'),
        ),
      )
      .map(([text, a, b, sign]) => text.slice(0, Math.min(a, b)) + sign + text.slice(Math.max(a, b)));
    fc.assert(
      fc.property(damaged, (text) => {
        expect(jsonErrorOffset(text) === undefined).to.equal(isJson(text));
      }),
      {numRuns: 2000},
    );
  });
});

describe('describeJsonError', () => {
  it('names the line and column, unless the browser does', () => {
    expect(describeJsonError('{\n  "a": 1,\n}', 'SyntaxError')).to.equal('SyntaxError (line 3, column 1)');
    expect(describeJsonError('{', 'SyntaxError at line 1 column 2')).to.equal('SyntaxError at line 1 column 2');
  });
});
