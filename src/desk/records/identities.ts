/*
 * Which record a row is. In an existing feed, a record is found again by its id, by the same place in another data set,
 * or by its name in any language, as long as no country says otherwise. A new one gets an id made of its name.
 */
import {makeId} from '../../data/make-id.js';
import {headingKey} from '../columns/heading-key.js';

type Fields = Readonly<Record<string, unknown>>;

export class Identities {
  readonly #byId = new Map<string, Fields>();
  readonly #byName = new Map<string, string[]>();
  readonly #bySameAs = new Map<string, string>();
  /** What records without a Latin letter in their name are called, such as `partner`. */
  readonly #noun: string;

  /** @param taken an id that no record may have, as that of the city */
  constructor(records: readonly unknown[], noun: string, taken?: string) {
    this.#noun = noun;
    if (taken !== undefined) this.#byId.set(taken, {});
    for (const record of records)
      if (isFields(record) && typeof record['id'] === 'string') this.#learn(record['id'], record);
  }

  /** The id of a record, which is known from now on. */
  identify(record: Fields, statedId?: string): string {
    const id = this.find(record, statedId) ?? this.#newId(record, statedId);
    this.#learn(id, record);
    return id;
  }

  find(record: Fields, statedId?: string): string | undefined {
    const stated = statedId === undefined ? undefined : makeId(statedId);
    if (stated !== undefined && this.#byId.has(stated)) return stated;
    const same = listOf(record['sameAs']).map((address) => this.#bySameAs.get(String(address)));
    const known = same.find((id) => id !== undefined);
    if (known !== undefined) return known;
    const candidates = namesOf(record).flatMap((name) => this.#byName.get(headingKey(name)) ?? []);
    return candidates.find((id) => agree(record, this.#byId.get(id)));
  }

  /** Any record of this name. */
  named(name: string): string | undefined {
    return this.#byName.get(headingKey(name))?.[0] ?? (this.#byId.has(makeId(name)) ? makeId(name) : undefined);
  }

  #newId(record: Fields, statedId: string | undefined): string {
    const made = [statedId ?? '', ...namesOf(record)].map(makeId).find((id) => id !== '');
    if (made === undefined) return this.#numbered(this.#noun, 1);
    if (!this.#byId.has(made)) return made;
    const country = typeof record['country'] === 'string' ? record['country'].toLowerCase() : undefined;
    if (country !== undefined && !this.#byId.has(`${made}-${country}`)) return `${made}-${country}`;
    return this.#numbered(made, 2);
  }

  /** The first of `stem-1`, `stem-2` … that no record has. */
  #numbered(stem: string, first: number): string {
    let number = first;
    while (this.#byId.has(`${stem}-${number}`)) number++;
    return `${stem}-${number}`;
  }

  #learn(id: string, record: Fields): void {
    this.#byId.set(id, {...record, ...this.#byId.get(id)});
    for (const name of namesOf(record)) {
      const key = headingKey(name);
      const ids = this.#byName.get(key) ?? [];
      if (key !== '' && !ids.includes(id)) this.#byName.set(key, [...ids, id]);
    }
    for (const address of listOf(record['sameAs'])) this.#bySameAs.set(String(address), id);
  }
}

/** The name in all languages, and other spellings. */
export function namesOf(record: Fields): string[] {
  return [
    record['name'],
    record['shortName'],
    record['officialName'],
    record['nativeName'],
    ...listOf(record['alternateName']),
  ].flatMap(textsOf);
}

export function textsOf(text: unknown): string[] {
  if (typeof text === 'string') return [text];
  return isFields(text) ? Object.values(text).filter((one) => typeof one === 'string') : [];
}

/** Whether nothing says that two records of one name are two places. */
function agree(a: Fields, b: Fields | undefined): boolean {
  return (
    b !== undefined &&
    ['country', 'region', 'placeType'].every(
      (field) =>
        a[field] === undefined || b[field] === undefined || JSON.stringify(a[field]) === JSON.stringify(b[field]),
    )
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
