/* What records and values are called and how they are written, for people. */
import type {DeskLanguage} from '../../desk/words/describe.js';
import {DateFormatter} from '../../i18n/date-formatter.js';
import {dateInWords} from '../../i18n/date-words.js';
import {countryName} from '../controls/country-list.js';
import {isList, isObject, type Json} from '../workspace/json.js';
import {anyText, textIn} from '../workspace/localized.js';
import type {FormField} from './form-field.js';
import {messagesIn, termName} from './term-names.js';

/** The name of a record, or its id; empty if it has neither. */
export function recordName(record: Json, first: string): string {
  if (!isObject(record)) return '';
  return anyText(record['name'], first) || anyText(record['title'], first) || anyText(record['id'], first);
}

const formatters = new Map<DeskLanguage, DateFormatter>();

export function formatDate(date: string, language: DeskLanguage): string {
  const formatter = formatters.get(language) ?? new DateFormatter(language);
  formatters.set(language, formatter);
  return dateInWords(date, formatter, messagesIn(language));
}

export interface Reader {
  readonly language: DeskLanguage;
  /** The language whose texts are shown. */
  readonly textLanguage: string;
  /** The first language of the feed. */
  readonly first: string;
}

/** A value in one line, as people read it and as they may write it. */
export function writtenValue({control, doc}: FormField, value: Json, {language, textLanguage, first}: Reader): string {
  if (value === undefined || value === null) return '';
  if (control.type === 'localized')
    return isObject(value) || typeof value === 'string' ? textIn(value, textLanguage, first) : plainText(value);
  if (control.type === 'date') return formatDate(plainText(value), language);
  if (control.type === 'country') return countryName(plainText(value), language);
  if (control.type === 'choice') return termName(doc, plainText(value), language);
  if (control.type === 'geo' && isObject(value)) {
    const {lat, lon, coordinates} = value;
    if (typeof lat === 'number' && typeof lon === 'number') return `${lat}, ${lon}`;
    if (isList(coordinates)) return coordinates.toReversed().join(', ');
  }
  return plainText(value);
}

/** A text as it is, nothing as nothing, and any other value as JSON. */
export function plainText(value: Json): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
