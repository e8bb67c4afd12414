/* Writes what people type into records, as the values that are meant. */
import {makeId} from '../../data/make-id.js';
import type {Parts} from '../parts/parts.js';
import {speak} from '../words/define-words.js';
import type {Path} from '../workspace/edit.js';
import {valueAt} from '../workspace/edit.js';
import {isObject, recordsIn, type Json} from '../workspace/json.js';
import {anyText, languagesOf, withText} from '../workspace/localized.js';
import type {Workspace} from '../workspace/workspace.js';
import {jsonPath} from '../../data/json-path.js';
import type {FormField} from './form-field.js';
import {formWords} from './form-words.js';
import {recordName, type Reader} from './record-names.js';

/** Ids that the desk gives to records without a name. */
const GIVEN_ID = /^(?:partner|project|network|theme)-\d+$/;

export class RecordWriter {
  readonly #workspace: Workspace;
  readonly #check: Parts['check'];
  /** Says how a value was read. */
  readonly #tell: (text: string) => void;

  constructor(workspace: Workspace, check: Parts['check'], tell: (text: string) => void) {
    this.#workspace = workspace;
    this.#check = check;
    this.#tell = tell;
  }

  /** What a field is. @param doc where the schema describes it */
  describe(doc: string): string | undefined {
    return this.#check.describeField(doc, this.#workspace.view.language);
  }

  /** @param label of the field, for the words of undo */
  write(path: Path, value: Json, label: string): void {
    const {feed} = this.#workspace.view.state;
    if (JSON.stringify(valueAt(feed, path)) === JSON.stringify(value)) return;
    const say = speak(formWords, this.#workspace.view.language);
    const record = this.#nameAt(path);
    const what = say(value === undefined ? 'doClear' : 'doSet', {record, field: label});
    const named = this.#named(path, value);
    this.#workspace.edit(named ?? {kind: 'set', path, ...(value !== undefined && {value})}, what);
  }

  writeText(field: FormField, path: Path, text: string, label: string): void {
    const value = text === '' ? undefined : this.#valueOf(field, path, text);
    this.write(path, value, label);
    if (value === undefined || value === text) return;
    const {language} = this.#workspace.view;
    if (typeof value === 'string') this.#tell(speak(formWords, language)('readAs', {text, value}));
  }

  writeLocalized(path: Path, text: string, label: string, {textLanguage, first}: Reader): void {
    const before = valueAt(this.#workspace.view.state.feed, path);
    this.write(path, withText(before, text.trim(), textLanguage, first), label);
  }

  /** The field that a wrong name is a slip of. */
  knownField(name: string, known: readonly string[]): string | undefined {
    const [best] = this.#check.suggest(name, known, 1);
    return best !== undefined && this.#check.editDistance(best.toLowerCase(), name.toLowerCase()) <= 2
      ? best
      : undefined;
  }

  /** Gives a field of a record another name, in its place. */
  rename(path: Path, from: string, to: string): void {
    const record = valueAt(this.#workspace.view.state.feed, path);
    if (!isObject(record)) return;
    const value = Object.fromEntries(Object.entries(record).map(([key, inside]) => [key === from ? to : key, inside]));
    const say = speak(formWords, this.#workspace.view.language);
    this.#workspace.edit({kind: 'set', path, value}, say('renameField', {field: to}));
  }

  #valueOf({control}: FormField, path: Path, text: string): Json {
    if (control.type === 'goals') {
      const goals = text.split(/[,;\s]+/).filter(Boolean);
      return goals.map((goal) => (/^\d+$/.test(goal) ? Number(goal) : goal));
    }
    if (control.type === 'number') return /^\d+$/.test(text) ? Number(text) : text;
    const {feed} = this.#workspace.view.state;
    const ids = (list: string) =>
      recordsIn(feed, list).flatMap((record) => (isObject(record) ? anyText(record['id'], '') : []));
    const context = {
      path: jsonPath('', ...path),
      today: this.#workspace.today,
      ids: {themes: ids('themes'), partners: ids('partners')},
    };
    return this.#check.nearestValue(text, context) ?? text;
  }

  /** A record that got its first name gets an id made of it. */
  #named(path: Path, value: Json) {
    const [list, index, field] = path;
    if (path.length !== 3 || field !== 'name') return undefined;
    const {feed} = this.#workspace.view.state;
    const recordPath = path.slice(0, 2);
    const record = valueAt(feed, recordPath);
    if (!isObject(record) || !GIVEN_ID.test(String(record['id']))) return undefined;
    const wanted = makeId(anyText(value, languagesOf(feed)[0] ?? 'en'));
    const taken = recordsIn(feed, String(list))
      .filter((_, at) => at !== index)
      .map((one) => (isObject(one) ? one['id'] : undefined));
    if (wanted === '' || taken.includes(wanted)) return undefined;
    return {kind: 'set', path: recordPath, value: {...record, id: wanted, name: value}} as const;
  }

  #nameAt([list, index]: Path): string {
    const {feed} = this.#workspace.view.state;
    const first = languagesOf(feed)[0] ?? 'en';
    if (typeof index === 'number') return recordName(valueAt(feed, [String(list), index]), first) || `${index + 1}`;
    return recordName(feed?.['city'], first);
  }
}
