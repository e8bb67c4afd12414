/*
 * Completes a record before it is validated, so that none is lost for the spelling of an id or a kind: an id is made of
 * what is there, a kind in the city's own words becomes its label, and so does the name of a country in place of its code.
 */
import {currentCountry} from './country-code.js';
import {jsonPath} from './json-path.js';
import {isWord, makeId} from './make-id.js';
import type {Problem} from './problem.js';
import {quote} from './visible.js';

/** What a record may say by a built-in word, with the field for the city's own. */
export interface Vocabulary {
  readonly field: string;
  readonly label: string;
  readonly words: readonly string[];
}

type Fields = Record<string, unknown>;
/** Reports a field of the record at hand. */
type Tell = (field: string, loss: Problem['loss'], message: string, remedy: string) => void;

/** @param otherId the id of a record whose name has no Latin letter */
export function complete(
  record: unknown,
  path: string,
  otherId: string,
  vocabularies: readonly Vocabulary[],
  problems: Problem[],
): unknown {
  if (!isObject(record)) return record;
  const fields: Fields = {...record};
  const tell: Tell = (field, loss, message, remedy) => {
    problems.push({path: jsonPath(path, field), message, remedy, loss});
  };
  completeName(fields, tell);
  fields['id'] = completeId(fields, otherId, tell);
  if ('country' in fields) completeCountry(fields, tell);
  completeLabels(fields, vocabularies, tell);
  return fields;
}

/** A name is needed, so others serve for it. */
function completeName(fields: Fields, tell: Tell): void {
  const {name, nativeName, alternateName} = fields;
  if (nativeName !== undefined) fields['name'] ??= nativeName;
  if (!Array.isArray(name)) return;
  const [first, ...others] = name as readonly unknown[];
  Object.assign(fields, {name: first, alternateName: alternateName ?? others});
  tell('name', 'nothing', `${quote(name)} is read as ${quote(first)} and "alternateName".`, 'Write one name.');
}

function completeId({id, name, title}: Fields, otherId: string, tell: Tell): string {
  const stated = typeof id === 'string' || typeof id === 'number' ? makeId(String(id)) : '';
  if (stated !== '' && stated === id) return stated;
  const made = stated || makeId(firstText(name ?? title)) || otherId;
  const message = id === undefined ? 'Required, but missing.' : `${quote(id)} is read as "${made}".`;
  tell(
    'id',
    'nothing',
    message,
    `Write an id of lower-case letters a–z, digits and single hyphens, such as "${made}".`,
  );
  return made;
}

function completeCountry(fields: Fields, tell: Tell): void {
  const {country} = fields;
  const code = typeof country === 'string' || typeof country === 'number' ? String(country) : '';
  const current = currentCountry(code);
  if (current === country) return;
  Reflect.deleteProperty(fields, 'country');
  if (current !== undefined) fields['country'] = current;
  if (current !== undefined) {
    tell('country', 'nothing', `${quote(country)} is read as "${current}".`, `Write "${current}".`);
  } else if (isWord(code) && code.length > 3) {
    fields['countryName'] ??= code;
    const remedy = 'Write its ISO 3166-1 alpha-2 code, such as DE, or move the name to "countryName".';
    tell('country', 'nothing', `${quote(country)} is no code. It is read as "countryName".`, remedy);
  } else {
    const remedy = 'Write the ISO 3166-1 alpha-2 code of a country of today, such as DE, or "countryName".';
    tell('country', 'value', `${quote(country)} is the code of no country.`, remedy);
  }
}

/** Also of further ties. */
function completeLabels(fields: Fields, vocabularies: readonly Vocabulary[], tell: Tell): void {
  for (const vocabulary of vocabularies) completeLabel(fields, vocabulary, tell);
  const {ties} = fields;
  if (!Array.isArray(ties)) return;
  fields['ties'] = ties.map((tie: unknown, index) => {
    if (!isObject(tie)) return tie;
    const further: Fields = {...tie};
    completeLabels(further, vocabularies, (field, ...more) => {
      tell(jsonPath('ties', index, field), ...more);
    });
    return further;
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A word of the feed's own without a label is in no language, and shown as it is in all of them. */
function completeLabel(fields: Fields, {field, label, words}: Vocabulary, tell: Tell): void {
  const written = fields[field];
  if (typeof written !== 'string' && typeof written !== 'number') return;
  const value = String(written);
  const id = makeId(value);
  if (words.includes(id) || id === '' || fields[label] !== undefined) return;
  fields[field] = id;
  if (value !== id && isWord(value)) fields[label] = value;
  const remedy = `Write ${words.join(', ')}, or add "${label}" in each language.`;
  tell(field, 'nothing', `${quote(value)} is no built-in word and has no label in the reader's language.`, remedy);
}

/** The first text of a localized text. */
export function firstText(text: unknown): string {
  if (typeof text === 'string') return text;
  const first: unknown = typeof text === 'object' && text !== null ? Object.values(text)[0] : undefined;
  return typeof first === 'string' ? first : '';
}
