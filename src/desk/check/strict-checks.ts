/* What is right by the schema and still a mistake of a city: only the desk says so, pages show it as it is. */
import {parsePartialDate} from '../../data/partial-date.js';
import {jsonPath} from '../../data/json-path.js';
import {suggest} from '../../data/suggest.js';
import {headingKey} from '../columns/heading-key.js';
import {coordinateFaults} from './coordinate-faults.js';
import {walkFeed} from './schema-walk.js';
import {isFields, type Fields, type StrictFault} from './strict-fault.js';

/** Dates of what has happened. A project may begin, and a tie end, in the future. */
const PAST = ['since', 'signed', 'statusSince', 'elected', 'date'];

/** @param today as `YYYY-MM-DD` */
export function strictFaults(feed: unknown, today: string): StrictFault[] {
  const faults: StrictFault[] = [];
  const languages =
    isFields(feed) && Array.isArray(feed['languages'])
      ? feed['languages'].filter((tag) => typeof tag === 'string')
      : [];
  const unlisted = new Set<string>();
  walkFeed(feed, {
    object: (value, known, path) => {
      faults.push(
        ...unknownFields(value, known, path),
        ...futureDates(value, path, today),
        ...coordinateFaults(value, path),
      );
    },
    text: (value, path) => {
      faults.push(...lostLetters(value, path));
      if (!isFields(value)) return;
      const missing = languages.filter(
        (language) => !Object.keys(value).some((tag) => isPartOf(tag, language) || isPartOf(language, tag)),
      );
      // Where these lack a language, the built-in words are shown.
      const isOptional = /(?:countryName|Label)$/.test(path);
      if (missing.length > 0 && !isOptional)
        faults.push({path, code: 'missingTranslation', values: {language: missing.join(', ')}});
      for (const language of Object.keys(value)) {
        if (
          languages.length === 0 ||
          languages.includes(language) ||
          unlisted.has(language) ||
          !/^[a-z]{2,3}(?:-|$)/.test(language)
        )
          continue;
        unlisted.add(language);
        faults.push({path: 'languages', code: 'unlistedLanguage', values: {language}});
      }
    },
  });
  return [...faults, ...sameNames(feed)];
}

/** A question mark within a word is what programs write for a letter that their character set lacks: "Gy?r". */
function lostLetters(value: unknown, path: string): StrictFault[] {
  const texts = isFields(value) ? Object.values(value) : [value];
  const [word] = texts.flatMap((text) => (typeof text === 'string' ? (LOST.exec(text) ?? []) : []));
  return word === undefined ? [] : [{path, code: 'lostLetter', values: {word}}];
}

const LOST = /(?<![^\s("'„“])\p{L}*\?\p{Ll}+(?![^\s.,;:!?)"'“”])/u;

/** `zh-Hans` is a part of `zh`. */
function isPartOf(tag: string, language: string): boolean {
  return tag === language || tag.startsWith(`${language}-`);
}

/** `$schema` and fields that begin with `x-` or `_` are known to be for others. */
function unknownFields(value: Fields, known: readonly string[], path: string): StrictFault[] {
  return Object.keys(value)
    .filter((field) => !known.includes(field) && !/^(?:\$|_|x-|@)/.test(field))
    .map((field) => ({
      path: jsonPath(path, field),
      code: 'unknownFieldAlone',
      values: {field, known: suggest(field, known, 4).join(', ')},
    }));
}

function futureDates(value: Fields, path: string, today: string): StrictFault[] {
  return PAST.flatMap((field) => {
    const date = value[field];
    if (typeof date !== 'string' || !parsePartialDate(date)) return [];
    const begin = date
      .replace(/^\.\.\//, '')
      .slice(0, 10)
      .replace(/[~?%].*|\/.*/, '')
      .replace('X', '0');
    return begin > today.slice(0, begin.length)
      ? [{path: jsonPath(path, field), code: 'futureDate' as const, values: {value: date}}]
      : [];
  });
}

/** Two records of one name and country are one place, or cannot be told apart. */
function sameNames(feed: unknown): StrictFault[] {
  const partners = isFields(feed) && Array.isArray(feed['partners']) ? (feed['partners'] as readonly unknown[]) : [];
  const first = new Map<string, number>();
  return partners.flatMap((partner, index) => {
    if (!isFields(partner)) return [];
    const name =
      typeof partner['name'] === 'string'
        ? partner['name']
        : isFields(partner['name'])
          ? Object.values(partner['name'])[0]
          : undefined;
    if (typeof name !== 'string') return [];
    const key = [
      headingKey(name),
      ...['country', 'region', 'placeType', 'holder'].map((field) => JSON.stringify(partner[field])),
    ].join('\n');
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    return earlier === undefined
      ? []
      : [{path: `partners[${index}].name`, code: 'sameName' as const, values: {name, other: `partners[${earlier}]`}}];
  });
}
