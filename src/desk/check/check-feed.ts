/*
 * Checks the file of a feed at the desk: everything that the elements would tell in the console of a browser, with its
 * place in the file, and what only matters to the city that writes it. All mistakes are found in one run.
 */
import {decodeText, encodingProblem} from '../../data/decode-text.js';
import {firstText} from '../../data/complete.js';
import {parseFeed} from '../../data/parse-feed.js';
import type {Problem} from '../../data/problem.js';
import type {Feed} from '../../data/schema.js';
import {tidy} from '../../data/tidy.js';
import type {FaultName, Values} from '../words/fault.js';
import {describeFault, type DeskLanguage} from '../words/describe.js';
import {translateProblem} from '../words/translate-problem.js';
import type {FeedProblem} from './feed-problem.js';
import {JsonDocument} from './json-document.js';
import {nearestValue} from './nearest-value.js';
import {strictFaults} from './strict-checks.js';

/** What to check. */
export interface CheckRequest {
  /** The file's bytes, or its text. */
  readonly content: Uint8Array | string;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The language of the messages. Default: `en`. */
  readonly language?: DeskLanguage;
}

export interface CheckedFeed {
  /** The valid part of the feed; absent if none of it can be used. */
  readonly feed?: Feed;
  /** In the order of the file. */
  readonly problems: readonly FeedProblem[];
}

/** Where the elements stop reading. */
const MAX_BYTES = 5_000_000;

/**
 * Finds all mistakes in the file of a feed. Never throws.
 *
 * @example
 * const {problems} = checkFeed({content: await readFile('feed.json'), today: '2026-11-27'});
 * for (const {line, column, message, remedy} of problems) console.log(`feed.json:${line}:${column} ${message} ${remedy}`);
 */
export function checkFeed({content, today, language = 'en'}: CheckRequest): CheckedFeed {
  const {text, encoding} = typeof content === 'string' ? {text: content, encoding: undefined} : decodeText(content);
  const json = new JsonDocument(text.replace(/^\ufeff/, ''));
  const check = new FeedCheck(json, today, language);
  if (encoding !== undefined) check.addProblem(encodingProblem(encoding));
  if (content.length > MAX_BYTES) check.addFault('', 'tooLarge', {});
  if (text.trim() === '') check.addFault('', 'emptyFile', {});
  else for (const {offset, code, values} of json.faults) check.addFault('', code, values, offset);
  const {value} = json;
  if (value === undefined) return {problems: check.problems};

  const isBroken = json.faults.length > 0;
  const {feed, problems} = parseFeed(isBroken ? withEnvelope(value) : value);
  // What is missing may be behind a syntax error.
  for (const problem of problems) if (!isBroken || !problem.message.startsWith('Required')) check.addProblem(problem);
  const told = new Set(problems.map(({path}) => path));
  for (const {path, code, values, nearest} of strictFaults(tidy(value, []), today)) {
    const isTold =
      (code === 'unknownFieldAlone' && told.has(path)) ||
      (code === 'sameName' && told.has(path.replace(/name$/, 'id')));
    if (!isTold) check.addFault(path, code, values, undefined, nearest);
  }
  check.addDoubleKeys();
  return {problems: check.problems, ...(feed && !isBroken && {feed})};
}

/** Of what can be shown, more than this is not in order but broken. */
const ERRORS: readonly FaultName[] = ['emptyFile', 'tooLarge', 'doubleKey'];

/** What is needed for the records to be read may be lost to a mistake in the syntax. */
function withEnvelope(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return {partners: [], ...value, city: {id: 'city', name: 'City', ...(fieldOf(value, 'city') as object | undefined)}};
}

class FeedCheck {
  readonly #json: JsonDocument;
  readonly #today: string;
  readonly #language: DeskLanguage;
  readonly #found: FeedProblem[] = [];
  readonly #ids: Readonly<Record<'themes' | 'partners', readonly string[]>>;

  constructor(json: JsonDocument, today: string, language: DeskLanguage) {
    this.#json = json;
    this.#today = today;
    this.#language = language;
    const ids = (list: string) => listIn(json.value, list).flatMap((record) => textIn(record, 'id') ?? []);
    this.#ids = {
      themes: ids('themes'),
      partners: [...ids('partners'), textIn(fieldOf(json.value, 'city'), 'id') ?? ''].filter(Boolean),
    };
  }

  get problems(): FeedProblem[] {
    return this.#found.sort((a, b) => a.line - b.line || a.column - b.column);
  }

  /** @param offset of a mistake in the syntax */
  addFault(path: string, code: FaultName, values: Values, offset?: number, nearest?: unknown): void {
    const isError = offset !== undefined || ERRORS.includes(code);
    this.#add(
      path,
      {...describeFault(code, values, this.#language), severity: isError ? 'error' : 'warning'},
      offset,
      nearest,
    );
  }

  addProblem({path, message, remedy, loss}: Problem): void {
    const node = this.#json.nodeAt(path);
    const isThere = node !== undefined && !message.startsWith('Required');
    const nearest = isThere
      ? nearestValue(node.value as unknown, {path, today: this.#today, ids: this.#ids})
      : undefined;
    this.#add(
      path,
      {...translateProblem({message, remedy}, this.#language), severity: loss === 'nothing' ? 'warning' : 'error'},
      undefined,
      nearest,
    );
  }

  /** `JSON.parse` takes the last of two fields of one name, and says nothing. */
  addDoubleKeys(): void {
    const visit = (node: JsonDocument['root']) => {
      const seen = new Set<string>();
      for (const child of node?.children ?? []) {
        const [key] = child.type === 'property' ? (child.children ?? []) : [];
        const field = String(key?.value);
        if (key && seen.has(field)) this.addFault('', 'doubleKey', {field}, key.offset);
        if (key) seen.add(field);
        visit(child);
      }
    };
    visit(this.#json.root);
  }

  #add(
    path: string,
    words: Pick<FeedProblem, 'message' | 'remedy' | 'severity'>,
    offset?: number,
    nearest?: unknown,
  ): void {
    const node = this.#json.nodeAt(path);
    // The value, or the name of a field that is not known.
    const isField =
      node?.parent?.type === 'property' && words.message.includes(`"${String(node.parent.children?.[0]?.value)}"`);
    const start = offset ?? (isField ? node.parent.offset : (node?.offset ?? 0));
    const name = this.#nameOf(path);
    this.#found.push({
      ...this.#json.positionOf(path === '' && offset === undefined ? 0 : start),
      path,
      ...(name !== undefined && {name}),
      ...words,
      ...(nearest !== undefined && {nearest}),
    });
  }

  #nameOf(path: string): string | undefined {
    const [, list, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
    if (list === undefined) return undefined;
    const record = listIn(this.#json.value, list)[Number(index)];
    return firstText(fieldOf(record, 'name')) || textIn(record, 'id');
  }
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

function listIn(value: unknown, field: string): readonly unknown[] {
  const list = fieldOf(value, field);
  return Array.isArray(list) ? list : [];
}

function textIn(value: unknown, field: string): string | undefined {
  const text = fieldOf(value, field);
  return typeof text === 'string' ? text : undefined;
}
