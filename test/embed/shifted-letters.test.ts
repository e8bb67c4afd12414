import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {shiftFor, shiftLetters, unshiftLetters} from '../../src/embed/shifted-letters.js';

const CYRILLIC = shiftFor(['Усі']);

describe('shifted letters', () => {
  for (const [language, text] of [
    ['Ukrainian', 'Пошук партнерів: їжак і Єва'],
    ['Arabic', 'البحث عن شركاء'],
    ['Hebrew', 'חיפוש שותפים'],
  ] as const) {
    it(`make ASCII of ${language}`, () => {
      const shifted = shiftLetters(text, shiftFor([text]));
      expect(shifted).to.match(/^[ -~]+$/);
      expect(unshiftLetters(shifted, shiftFor([text]))).to.equal(text);
    });
  }

  it('leave Latin languages and Chinese alone', () => {
    expect(shiftFor(['Wird geladen …', 'Städte'])).to.equal(0);
    expect(shiftFor(['搜索合作城市'])).to.equal(0);
    expect(shiftFor(['', '{name}: 1'])).to.equal(0);
  });

  it('keep the names in braces, and Latin words between the others', () => {
    expect(shiftLetters('{name}, ISO: {count}', CYRILLIC)).to.equal('{name}, ~{ISO}: {count}');
    for (const text of ['Проєкт ISO{name}', '{name}', '{', 'a{б}', '~{а}', '{а', 'а}', '{{а}}', '{~{}', '\\а`'])
      expect(unshiftLetters(shiftLetters(text, CYRILLIC), CYRILLIC)).to.equal(text);
  });

  it('give back any text', () => {
    const letter = fc.oneof(
      fc.constantFrom('{', '}', '~', '@', 'z', 'Z', '\\', ' ', '\n', 'я', 'Я', 'і', 'І', 'ө', 'ש', 'ة', '…', '中'),
      fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
    );
    const text = fc.array(letter).map((letters) => letters.join(''));
    const shift = fc.constantFrom(...[['Усі'], ['الكل'], ['הכול'], ['All']].map((texts) => shiftFor(texts)));
    fc.assert(
      fc.property(text, shift, (original, by) => {
        expect(unshiftLetters(shiftLetters(original, by), by)).to.equal(original);
      }),
      {numRuns: 2000},
    );
  });
});
