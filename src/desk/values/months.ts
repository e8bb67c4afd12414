import {once} from '../../data/once.js';
import {INTERFACE_LANGUAGES} from '../../i18n/message-catalog.js';
import {FURTHER_LANGUAGES} from '../columns/heading-language.js';
import {headingKey} from '../columns/heading-key.js';

/** Not among the names that `Intl` has. */
const OTHERS: Readonly<Record<string, number>> = {jänner: 1, feber: 2, sept: 9, mrz: 3};

/** Names of months in all languages. A name that is another month in another language is none. */
const months = once(() => {
  const names = new Map<string, number>();
  const clashes = new Set<string>();
  const add = (name: string, month: number) => {
    const key = headingKey(name);
    if (!/\p{L}/u.test(key) || /^\p{L}$/u.test(key)) return;
    if (names.has(key) && names.get(key) !== month) clashes.add(key);
    names.set(key, month);
  };
  for (const lang of [...INTERFACE_LANGUAGES, ...FURTHER_LANGUAGES]) {
    for (const style of ['long', 'short'] as const) {
      // With a day, some languages inflect the name.
      const formats = [{month: style}, {month: style, day: 'numeric'}] as const;
      for (const options of formats) {
        const format = new Intl.DateTimeFormat(lang, {...options, timeZone: 'UTC', numberingSystem: 'latn'});
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2000, month - 1, 2));
          add(parts.find(({type}) => type === 'month')?.value ?? '', month);
        }
      }
    }
  }
  for (const [name, month] of Object.entries(OTHERS)) add(name, month);
  for (const clash of clashes) names.delete(clash);
  return names;
});

/** 1 to 12; `undefined` for what is no month. */
export function monthOf(word: string): number | undefined {
  return months().get(headingKey(word));
}
