/*
 * A record while it is read from its cells. Texts are collected by language; `toRecord` writes those that are only in the
 * feed's first language as plain text.
 */
import {NetworkSchema, PartnerSchema, ProjectSchema} from '../../data/schema.js';
import type {CellFault} from '../values/reading.js';

export type Fields = Record<string, unknown>;

/** A record of a feed that a table holds, by field. */
export interface MadeRecord extends Fields {
  id: string;
}

export class Draft {
  readonly fields: Fields = {};
  /** What the row says about records of other lists. */
  readonly themes: string[] = [];
  readonly projects: string[] = [];
  readonly partners: string[] = [];
  readonly #texts = new Map<string, Map<string, string>>();
  readonly #language: string;
  readonly #report: (fault: CellFault) => void;

  /** @param language of texts whose column names none */
  constructor(language: string, report: (fault: CellFault) => void) {
    this.#language = language;
    this.#report = report;
  }

  report(code: CellFault['code'], values: CellFault['values'] = {}): void {
    this.#report({code, values});
  }

  /** The first value of a row counts. That another cell says otherwise is reported. */
  set(field: string, value: unknown): void {
    const earlier = this.fields[field];
    if (earlier === undefined) this.fields[field] = value;
    else if (JSON.stringify(earlier) !== JSON.stringify(value)) {
      this.report('contradiction', {field, value: JSON.stringify(value), other: JSON.stringify(earlier)});
    }
  }

  add(field: string, value: unknown): void {
    const list = (this.fields[field] ?? []) as unknown[];
    if (!list.some((item) => JSON.stringify(item) === JSON.stringify(value))) this.fields[field] = [...list, value];
  }

  text(field: string, text: string, language = this.#language): void {
    const texts = this.#texts.get(field) ?? new Map<string, string>();
    if (!texts.has(language)) texts.set(language, text);
    this.#texts.set(field, texts);
  }

  textOf(field: string): string | undefined {
    const texts = this.#texts.get(field);
    return texts?.get(this.#language) ?? [...(texts?.values() ?? [])][0];
  }

  /** The texts of a field in all languages. */
  textsOf(field: string): readonly string[] {
    return [...(this.#texts.get(field)?.values() ?? [])];
  }

  /** The languages of its texts. */
  get languages(): readonly string[] {
    return [...new Set([...this.#texts.values()].flatMap((texts) => [...texts.keys()]))];
  }

  /** @param first the feed's first language */
  toRecord(id: string, first: string): MadeRecord {
    const texts = [...this.#texts].map(([field, byLanguage]) => [field, localized(byLanguage, first)] as const);
    const all: Fields = {...this.fields, ...Object.fromEntries(texts)};
    const ordered = FIELD_ORDER.filter((field) => all[field] !== undefined).map(
      (field) => [field, all[field]] as const,
    );
    return {id, ...Object.fromEntries(ordered)};
  }
}

/** The order of the schema, in which people expect them. */
const FIELD_ORDER = [
  ...new Set([PartnerSchema, ProjectSchema, NetworkSchema].flatMap(({entries}) => Object.keys(entries))),
].filter((field) => field !== 'id');

export function localized(texts: ReadonlyMap<string, string>, first: string): unknown {
  const [language, ...further] = texts.keys();
  return further.length === 0 && language === first ? texts.get(first) : Object.fromEntries(texts);
}
