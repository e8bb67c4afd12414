import {once} from '../../data/once.js';
import {countryWords} from '../values/country-index.js';
import {headingKey} from './heading-key.js';
import {knownHeadings} from './heading-index.js';
import {TABLE_KINDS} from './meaning.js';

/** Words with a letter that differs between character sets. The others are known in all of them. */
const words = once(() => {
  const all = [...TABLE_KINDS.flatMap((kind) => [...knownHeadings(kind).keys()]), ...countryWords()];
  return new Set(all.filter((word) => word.length > 2));
});

/** How many cells or words of a text are headings or names of countries, counting each once. */
export function countKnownWords(text: string): number {
  const cells = new Set(
    text
      .slice(0, 50_000)
      .split(/[;,\t\r\n|"]+/)
      .filter((cell) => /[^\0-\x7f]/.test(cell)),
  );
  return [...cells].filter((cell) => words().has(headingKey(cell))).length;
}
