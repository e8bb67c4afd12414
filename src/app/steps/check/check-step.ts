/* The third step: the records as a table and as forms, and what is wrong with them. */
import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {FeedProblem} from '../../../desk/check/feed-problem.js';
import {segmentsOf} from '../../../data/json-path.js';
import type {CellEditEvent, CellFocusEvent, GridColumn, GridRow} from '../../controls/data-grid.js';
import {languageChoices, languageName} from '../../controls/language-names.js';
import {fieldLabels, isLabelled} from '../../fields/field-labels.js';
import {FORMS, isFormName, type FormField, type FormName, type Forms} from '../../fields/form-field.js';
import {formWords} from '../../fields/form-words.js';
import type {RecordForm} from '../../fields/record-form.js';
import {recordName, writtenValue, type Reader} from '../../fields/record-names.js';
import {RecordWriter} from '../../fields/record-writer.js';
import {loadPart} from '../../load-part.js';
import {deskStyles} from '../../styles/desk.styles.js';
import type {Say} from '../../words/define-words.js';
import {isObject, recordsIn, type Json} from '../../workspace/json.js';
import {languagesOf} from '../../workspace/localized.js';
import {problemsAt} from '../../workspace/problems-at.js';
import {DeskStep} from '../desk-step.js';
import {checkStyles} from './check.styles.js';
import {checkWords} from './check-words.js';
import {columnOf, fieldsInGrid, rowOf} from './grid-of.js';
import {problemList} from './problem-list.js';

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
  #columns: readonly GridColumn[] = [];
  /** Rows stay the same objects while nothing in them has changed, so that they are not rendered again. */
  readonly #rows = new Map<string, {readonly key: readonly unknown[]; readonly row: GridRow}>();

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
        ${problemList({
          view: this.view,
          say,
          written: (problem) => this.#nearestInWords(problem),
          onUse: (problems) => {
            this.#use(problems, say);
          },
        })}
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

  /** The language of the texts, and what can be done with the list. */
  #renderBar(say: CheckSay, actions?: TemplateResult): TemplateResult {
    const {language} = this.view;
    const languages = languagesOf(this.view.state.feed);
    return html`<div class="bar">
      <div class="row languages" role="group" aria-label=${say('textsIn')}>
        <span class="quiet" aria-hidden="true">${say('textsIn')}</span>
        ${languages.map(
          (tag) =>
            html`<button
              type="button"
              aria-pressed=${tag === this.#textLanguage ? 'true' : 'false'}
              @click=${() => {
                this.chosenLanguage = tag;
              }}
            >
              ${languageName(tag, language)}
            </button>`,
        )}
        <select aria-label=${say('addLanguage')} @change=${this.#onAddLanguage}>
          <option value="" selected>${say('addLanguage')} …</option>
          ${languageChoices(language, languages).map(({tag, name}) => html`<option value=${tag}>${name}</option>`)}
        </select>
      </div>
      ${actions ?? nothing}
    </div>`;
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
        .columns=${this.#sameColumns(columns)}
        .rows=${this.#rowsOf(records, shown, list, say)}
        @cell-edit=${(event: CellEditEvent) => {
          const field = shown.find(({name}) => name === event.column);
          if (field) this.#onCellEdit(field, list, event);
        }}
        @cell-focus=${(event: CellFocusEvent) => {
          this.cell = {row: event.row, column: event.column};
        }}
      ></desk-grid>
      <div class="strip">${this.#renderCellProblems(list, say)}</div>
    `;
  }

  /** What is wrong with the current cell, beside the table. */
  #renderCellProblems(list: ListName, say: CheckSay): TemplateResult {
    const {row, column} = this.cell ?? {};
    const problems =
      row === undefined || column === undefined ? [] : problemsAt(this.view.problems, [list, row, column]);
    if (problems.length === 0) return html`<p class="quiet small">${say('gridHint')}</p>`;
    return html`<ul>
      ${problems.map(
        (problem) =>
          html`<li class="problem ${problem.severity}">
            ${problem.message} ${problem.remedy}
            ${
              problem.nearest === undefined
                ? nothing
                : html`<button
                    type="button"
                    class="use"
                    @click=${() => {
                      this.#use([problem], say);
                    }}
                  >
                    ${say('use', {value: this.#nearestInWords(problem)})}
                  </button>`
            }
          </li>`,
      )}
    </ul>`;
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

  /** The same list, if nothing in it has changed. */
  #sameColumns(columns: readonly GridColumn[]): readonly GridColumn[] {
    if (JSON.stringify(columns) !== JSON.stringify(this.#columns)) this.#columns = columns;
    return this.#columns;
  }

  #rowsOf(records: readonly Json[], fields: readonly FormField[], list: ListName, say: CheckSay): readonly GridRow[] {
    const {problems, language} = this.view;
    const byRow = new Map<number, FeedProblem[]>();
    for (const problem of problems) {
      const [name, index] = segmentsOf(problem.path);
      if (name === list && typeof index === 'number') byRow.set(index, [...(byRow.get(index) ?? []), problem]);
    }
    const reader = this.#reader;
    const context = {
      ...reader,
      list,
      noName: say('noName'),
      openWhat: (name: string) => say('openWhat', {name}),
    };
    const names = fields.map(({name}) => name).join();
    return records.map((record, index) => {
      const own = byRow.get(index) ?? [];
      const paths = own.map(({path, severity}) => path + severity).join();
      const key = [record, paths, names, language, reader.textLanguage, reader.first];
      const known = this.#rows.get(`${list} ${index}`);
      if (known && isSame(known.key, key)) return known.row;
      const row = rowOf(record, index, fields, own, context);
      this.#rows.set(`${list} ${index}`, {key, row});
      return row;
    });
  }

  #onCellEdit(field: FormField, list: ListName, {row, value}: CellEditEvent): void {
    const {control, name} = field;
    const path = [list, row, name];
    const label = isLabelled(name) ? this.words(fieldLabels)(name) : name;
    if (control.type === 'localized') this.#writer?.writeLocalized(path, value, label, this.#reader);
    else this.#writer?.writeText(field, path, value.trim(), label);
  }

  readonly #onAddLanguage = ({target}: Event): void => {
    if (!(target instanceof HTMLSelectElement) || target.value === '') return;
    const tag = target.value;
    target.value = '';
    const say = this.words(checkWords);
    this.workspace.edit(
      {kind: 'set', path: ['languages'], value: [...languagesOf(this.view.state.feed), tag]},
      say('doLanguage', {language: languageName(tag, this.view.language)}),
    );
    this.chosenLanguage = tag;
  };

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
