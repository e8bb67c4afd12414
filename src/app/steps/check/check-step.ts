/* The third step: the records as a table and as forms, and what is wrong with them. */
import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {FeedProblem} from '../../../desk/check/feed-problem.js';
import {segmentsOf} from '../../../data/json-path.js';
import type {CellEditEvent, CellFocusEvent} from '../../controls/grid-events.js';
import {languageName} from '../../controls/language-names.js';
import {fieldLabels, isLabelled} from '../../fields/field-labels.js';
import {FORMS, isFormName, type FormField, type FormName, type Forms} from '../../fields/form-field.js';
import {formWords} from '../../fields/form-words.js';
import type {RecordForm} from '../../fields/record-form.js';
import {recordName, writtenValue, type Reader} from '../../fields/record-names.js';
import {RecordWriter} from '../../fields/record-writer.js';
import {loadPart} from '../../load-part.js';
import {deskStyles} from '../../styles/desk.styles.js';
import type {Say} from '../../words/define-words.js';
import {isObject, recordsIn} from '../../workspace/json.js';
import {languagesOf} from '../../workspace/localized.js';
import {problemsAt} from '../../workspace/problems-at.js';
import {DeskStep} from '../desk-step.js';
import {cellProblems} from './cell-problems.js';
import {checkStyles} from './check.styles.js';
import {checkWords} from './check-words.js';
import {columnOf, fieldsInGrid} from './grid-of.js';
import {KeptRows} from './kept-rows.js';
import {languageBar} from './language-bar.js';
import {problemList, type ProblemList} from './problem-list.js';

type CheckSay = Say<keyof typeof checkWords.en>;
type ListName = Exclude<FormName, 'feed'>;

/** What new records are called until they have a name. */
const NOUNS: Readonly<Record<ListName, string>> = {
  partners: 'partner',
  projects: 'project',
  networks: 'network',
  themes: 'theme',
};
const ADD = {partners: 'addPartners', projects: 'addProjects', networks: 'addNetworks', themes: 'addThemes'} as const;
const ONE = {partners: 'onePartners', projects: 'oneProjects', networks: 'oneNetworks', themes: 'oneThemes'} as const;

export class CheckStep extends DeskStep {
  static override styles: CSSResultGroup = [deskStyles, checkStyles];
  static override properties: PropertyDeclarations = {
    forms: {state: true},
    chosenLanguage: {state: true},
    cell: {state: true},
  };

  declare private forms: Forms | undefined;
  /** Whose texts are shown and written; the first of the feed, until somebody chooses. */
  declare private chosenLanguage: string | undefined;
  /** The current cell of the table. */
  declare private cell: {readonly row: number; readonly column: string | undefined} | undefined;
  #writer: RecordWriter | undefined;
  readonly #kept = new KeptRows();

  override connectedCallback(): void {
    super.connectedCallback();
    this.attempt(async () => {
      const check = await loadPart('check');
      this.#writer = new RecordWriter(this.workspace, check, (text) => {
        this.tell(text);
      });
      this.forms = check.formsOf();
    });
  }

  override render(): TemplateResult {
    const say = this.words(checkWords);
    const {feed} = this.view.state;
    if (!feed)
      return html`<h2>${say('heading')}</h2>
        <p class="lead">${say('none')}</p>
        <p class="row"><a class="button" href="#table">${say('toTable')}</a></p>`;
    return html`
      <h2>${say('heading')}</h2>
      ${this.#renderLists(say)}
      <div class="sides">
        <div>${this.forms ? this.#renderMain(this.forms, say) : nothing}</div>
        ${problemList({view: this.view, ...this.#problemActions(say)})}
      </div>
    `;
  }

  #renderLists(say: CheckSay): TemplateResult {
    const {feed} = this.view.state;
    return html`<nav class="lists" aria-label=${say('lists')}>
      <ul>
        ${FORMS.map((form) => {
          const name = say(form);
          const label = form === 'feed' ? name : say('count', {list: name, count: recordsIn(feed, form).length});
          return html`<li>
            <a href="#check/${form}" aria-current=${form === this.#form ? 'page' : nothing}>${label}</a>
          </li>`;
        })}
      </ul>
    </nav>`;
  }

  #renderMain(forms: Forms, say: CheckSay): TemplateResult {
    const form = this.#form;
    if (form === 'feed') return html`${this.#renderBar(say)} ${this.#renderForm(forms.feed, 'feed', [])}`;
    const index = this.#index;
    return index === undefined
      ? this.#renderTable(forms[form], form, say)
      : this.#renderRecord(forms[form], form, index, say);
  }

  #renderBar(say: CheckSay, actions?: TemplateResult): TemplateResult {
    return languageBar({
      say,
      language: this.view.language,
      languages: languagesOf(this.view.state.feed),
      chosen: this.#textLanguage,
      onChoose: (tag) => {
        this.chosenLanguage = tag;
      },
      onAdd: (tag) => {
        this.#addLanguage(tag, say);
      },
      actions,
    });
  }

  #renderTable(fields: readonly FormField[], list: ListName, say: CheckSay): TemplateResult {
    const records = recordsIn(this.view.state.feed, list);
    const shown = fieldsInGrid(list, fields, records);
    const labels = this.words(fieldLabels);
    const notStated = this.words(formWords)('notStated');
    const columns = shown.map((field) =>
      columnOf(field, isLabelled(field.name) ? labels(field.name) : field.name, notStated, this.#reader),
    );
    const add = html`<button
      type="button"
      @click=${() => {
        this.#add(list, say);
      }}
    >
      ${say(ADD[list])}
    </button>`;
    if (records.length === 0)
      return html`${this.#renderBar(say, add)}
        <p>${say('empty')}</p>`;
    return html`
      ${this.#renderBar(say, add)}
      <desk-grid
        label=${say(list)}
        openLabel=${say('open')}
        .columns=${this.#kept.columns(columns)}
        .rows=${this.#kept.rows(records, shown, this.view.problems, {
          ...this.#reader,
          list,
          noName: say('noName'),
          openWhat: (name) => say('openWhat', {name}),
        })}
        @cell-edit=${(event: CellEditEvent) => {
          const field = shown.find(({name}) => name === event.column);
          if (field) this.#onCellEdit(field, list, event);
        }}
        @cell-focus=${(event: CellFocusEvent) => {
          this.cell = {row: event.row, column: event.column};
        }}
      ></desk-grid>
      <div class="strip">${cellProblems(this.#cellProblems(list), this.#problemActions(say))}</div>
    `;
  }

  #cellProblems(list: ListName): readonly FeedProblem[] {
    const {row, column} = this.cell ?? {};
    return row === undefined || column === undefined ? [] : problemsAt(this.view.problems, [list, row, column]);
  }

  /** What lists of problems need besides the problems. */
  #problemActions(say: CheckSay): Pick<ProblemList, 'say' | 'written' | 'onUse'> {
    return {
      say,
      written: (problem) => this.#nearestInWords(problem),
      onUse: (problems) => {
        this.#use(problems, say);
      },
    };
  }

  #renderRecord(fields: readonly FormField[], list: ListName, index: number, say: CheckSay): TemplateResult {
    const records = recordsIn(this.view.state.feed, list);
    const nameAt = (at: number) => recordName(records[at], this.#reader.first) || say('noName');
    const beside = (at: number, key: 'previous' | 'next') =>
      at in records ? html`<a href="#check/${list}/${at}">${say(key, {name: nameAt(at)})}</a>` : nothing;
    const actions = html`<button
      type="button"
      @click=${() => {
        this.#remove(list, index, nameAt(index), say);
      }}
    >
      ${say('remove')}
    </button>`;
    return html`<div class="record">
      <p class="row">
        <a href="#check/${list}">${say('back')}</a>
        ${beside(index - 1, 'previous')} ${beside(index + 1, 'next')}
      </p>
      <h3 class="name" tabindex="-1">${nameAt(index)}</h3>
      <div>${this.#renderBar(say, actions)}</div>
      ${this.#renderForm(fields, list, [list, index])}
    </div>`;
  }

  #renderForm(fields: readonly FormField[], form: FormName, path: readonly (string | number)[]): TemplateResult {
    return html`<desk-record-form
      .view=${this.view}
      .form=${form}
      .fields=${fields}
      .path=${path}
      .textLanguage=${this.#textLanguage}
      .writer=${this.#writer}
    ></desk-record-form>`;
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    // An address that names a field leads to it; one that names a record, to its name.
    if (!(changed.has('rest') && !isSame(changed.get('rest'), this.rest)) && !changed.has('forms')) return;
    const form = this.renderRoot.querySelector<RecordForm>('desk-record-form');
    const steps = this.rest
      .slice(this.#form === 'feed' ? 1 : 2)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    if (form && steps.length > 0) void form.goTo(steps);
    else if (form && changed.get('rest')) this.renderRoot.querySelector<HTMLElement>('.name')?.focus();
  }

  get #form(): FormName {
    const [form] = this.rest;
    return isFormName(form) ? form : 'partners';
  }

  /** The record whose form is shown. */
  get #index(): number | undefined {
    const [, index] = this.rest;
    const records = recordsIn(this.view.state.feed, this.#form);
    return index !== undefined && Number(index) in records ? Number(index) : undefined;
  }

  get #textLanguage(): string {
    const languages = languagesOf(this.view.state.feed);
    const chosen = languages.find((tag) => tag === this.chosenLanguage);
    return chosen ?? languages[0] ?? 'en';
  }

  get #reader(): Reader {
    const [first = 'en'] = languagesOf(this.view.state.feed);
    return {language: this.view.language, textLanguage: this.#textLanguage, first};
  }

  #onCellEdit(field: FormField, list: ListName, {row, value}: CellEditEvent): void {
    const {control, name} = field;
    const path = [list, row, name];
    const label = isLabelled(name) ? this.words(fieldLabels)(name) : name;
    if (control.type === 'localized') this.#writer?.writeLocalized(path, value, label, this.#reader);
    else this.#writer?.writeText(field, path, value.trim(), label);
  }

  #addLanguage(tag: string, say: CheckSay): void {
    this.workspace.edit(
      {kind: 'set', path: ['languages'], value: [...languagesOf(this.view.state.feed), tag]},
      say('doLanguage', {language: languageName(tag, this.view.language)}),
    );
    this.chosenLanguage = tag;
  }

  #add(list: ListName, say: CheckSay): void {
    const records = recordsIn(this.view.state.feed, list);
    const ids = records.map((record) => (isObject(record) ? record['id'] : undefined));
    let number = records.length + 1;
    while (ids.includes(`${NOUNS[list]}-${number}`)) number += 1;
    const value = {id: `${NOUNS[list]}-${number}`};
    this.workspace.edit({kind: 'add', path: [list], value}, say('doAdd', {what: say(ONE[list])}));
    location.hash = `#check/${list}/${records.length}/name`;
  }

  #remove(list: ListName, index: number, name: string, say: CheckSay): void {
    this.workspace.edit({kind: 'set', path: [list, index]}, say('doRemove', {name}));
    this.tell(say('removed', {name}));
    location.hash = `#check/${list}`;
  }

  #use(problems: readonly FeedProblem[], say: CheckSay): void {
    const edits = problems.map(({path, nearest}) => ({kind: 'set', path: segmentsOf(path), value: nearest}) as const);
    const [only] = problems;
    const what = problems.length === 1 && only ? say('use', {value: this.#nearestInWords(only)}) : say('doUseAll');
    this.workspace.editAll(edits, what);
    this.tell(say('usedAll', {count: edits.length}));
  }

  /** The nearest right value, as people write it. */
  #nearestInWords({path, nearest}: FeedProblem): string {
    const [list, , name] = segmentsOf(path);
    const fields = isFormName(String(list)) ? this.forms?.[list as FormName] : undefined;
    const field = fields?.find((one) => one.name === name);
    if (field) return writtenValue(field, nearest, this.#reader);
    return typeof nearest === 'string' ? nearest : JSON.stringify(nearest);
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
