/* The second step: what the columns of the tables mean, and what only a person can tell. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Column} from '../../../desk/columns/column.js';
import {IGNORED, MEANINGS, TABLE_KINDS, TRANSLATED} from '../../../desk/columns/meaning.js';
import type {Finding, TableReport} from '../../../desk/report.js';
import {languageChoices} from '../../controls/language-names.js';
import {selectField} from '../../controls/select-field.js';
import {fieldLabels, isLabelled} from '../../fields/field-labels.js';
import {deskStyles} from '../../styles/desk.styles.js';
import type {Say} from '../../words/define-words.js';
import {isObject, recordsIn} from '../../workspace/json.js';
import {DeskStep} from '../desk-step.js';
import {hashOf} from '../step.js';
import {columnsStyles} from './columns.styles.js';
import {columnsWords} from './columns-words.js';

type ColumnsSay = Say<keyof typeof columnsWords.en>;

/** Meanings whose texts have a language. */
const WITH_LANGUAGE: readonly string[] = [...TRANSLATED, 'nativeName', 'alternateName'];
/** Read in any language, so that it is only shown where the heading names one. */
const IN_ANY_LANGUAGE: readonly string[] = ['country', 'kind', 'role'];
/** Chosen for a column that is not to be read. */
const LEFT_OUT = '-';
/** How many rows of one kind are shown before the rest is a number. */
const MOST = 20;

export class ColumnsStep extends DeskStep {
  static override styles: CSSResultGroup = [deskStyles, columnsStyles];

  override render(): TemplateResult {
    const say = this.words(columnsWords);
    const {report, sources} = this.view.state;
    if (!report || sources.length === 0) return this.#renderNone(say);
    return html`
      <h2>${say('heading')}</h2>
      <p class="lead">${say('lead')}</p>
      ${report.tables.map((table, index) => this.#renderTable(table, index, say))}
      <p class="on"><a class="button primary" href="#check">${say('toCheck')}</a></p>
    `;
  }

  #renderNone(say: ColumnsSay): TemplateResult {
    return html`
      <h2>${say('heading')}</h2>
      <p class="lead">${say('none')} ${say('noneLead')}</p>
      <p class="on"><a class="button" href="#table">${say('toTable')}</a></p>
    `;
  }

  #renderTable(table: TableReport, index: number, say: ColumnsSay): TemplateResult {
    const columns = table.columns.filter(({filled}) => filled > 0);
    return html`<section class="table" aria-labelledby="table-${index}">
      <h3 id="table-${index}">${table.name}</h3>
      ${this.#renderSettings(table, index, say)} ${this.#renderQuestions(table, index, say)}
      <ul class="columns">
        ${columns.map((column) => this.#renderColumn(column, table, `${index}-${column.column}`, say))}
      </ul>
      ${this.#renderContacts(table, index, say)} ${this.#renderFindings(table, say)}
    </section>`;
  }

  #renderSettings({name, kind, language}: TableReport, index: number, say: ColumnsSay): TemplateResult {
    return html`<div class="settings">
      ${selectField({
        id: `kind-${index}`,
        label: say('tableOf'),
        value: kind,
        choices: TABLE_KINDS.map((value) => ({value, label: say(value)})),
        onChange: (value) => {
          this.#do(say('doKind', {table: name}), (what) =>
            // What its columns mean is found out again.
            this.workspace.answerTable(name, {kind: value, columns: []}, what),
          );
        },
      })}
      ${selectField({
        id: `texts-${index}`,
        label: say('textsIn'),
        value: language,
        choices: this.#languages(language),
        onChange: (value) => {
          this.#do(say('doTexts', {table: name}), (what) => this.workspace.answerTable(name, {language: value}, what));
        },
      })}
    </div>`;
  }

  #renderColumn(column: Column, table: TableReport, id: string, say: ColumnsSay): TemplateResult {
    const {heading, meaning, samples, filled} = column;
    const title = heading || column.column;
    return html`<li class=${meaning === null && !this.#answerTo(column, table) ? 'unknown' : ''}>
      <div class="title">
        <strong>${title}</strong>
        <p class="quiet small">${say('column')} ${column.column}, ${say('more', {count: filled})}</p>
      </div>
      <ul class="samples small" aria-label=${say('samples')}>
        ${samples.map((sample) => html`<li title=${sample}>${sample}</li>`)}
      </ul>
      <div class="choices">
        ${selectField({
          id: `meaning-${id}`,
          label: say('meaningOf', {heading: title}),
          isLabelHidden: true,
          value: meaning ?? (this.#answerTo(column, table) ? LEFT_OUT : ''),
          choices: this.#meanings(column, table, say),
          onChange: (value) => {
            // The choices are meanings.
            const chosen = value === LEFT_OUT ? null : (value as Column['meaning']);
            const what = say('doMeaning', {heading: title, meaning: this.#labelOf(value, say)});
            this.#do(what, () => this.workspace.answer(table.name, {...column, meaning: chosen}, what));
          },
        })}
        ${
          meaning !== null &&
          WITH_LANGUAGE.includes(meaning) &&
          (column.language !== undefined || !IN_ANY_LANGUAGE.includes(meaning))
            ? this.#renderLanguage(column, table, id, say)
            : nothing
        }
      </div>
      <p class="certainty quiet small">${this.#certainty(column, table, say)}</p>
    </li>`;
  }

  #renderLanguage(column: Column, table: TableReport, id: string, say: ColumnsSay): TemplateResult {
    const heading = column.heading || column.column;
    return selectField({
      id: `language-${id}`,
      label: say('languageOf', {heading}),
      isLabelHidden: true,
      value: column.language ?? '',
      choices: [
        ...(column.language === undefined ? [{value: '', label: `${say('language')}: ${say('noLanguage')}`}] : []),
        ...this.#languages(column.language ?? '').map(({value, label}) => ({
          value,
          label: `${say('language')}: ${label}`,
        })),
      ],
      onChange: (value) => {
        this.#do(say('doLanguage', {heading}), (what) =>
          this.workspace.answer(table.name, {...column, language: value}, what),
        );
      },
    });
  }

  /** Asked once for a column, whatever the number of its rows. */
  #renderQuestions(table: TableReport, index: number, say: ColumnsSay): TemplateResult | typeof nothing {
    const questions = table.columns.flatMap((column) => {
      const about = table.findings.filter((finding) => finding.column === column.column);
      const dates = about.filter(({code}) => code === 'ambiguousDate');
      const years = about.filter(({code}) => code === 'ambiguousCentury');
      const answer = this.#answerTo(column, table);
      const id = `${index}-${column.column}`;
      return [
        ...(dates.length > 0 || answer?.dateOrder
          ? [this.#renderDateOrder(column, table, dates, `order-${id}`, say)]
          : []),
        ...(years.length > 0 || answer?.century
          ? [this.#renderCentury(column, table, years, `century-${id}`, say)]
          : []),
      ];
    });
    const others = table.findings.filter(({code}) => code === 'ambiguousSpan' || code === 'ambiguousPlace');
    if (questions.length === 0 && others.length === 0) return nothing;
    return html`<div class="questions">
      <h4>${say('openQuestions')}</h4>
      ${questions} ${others.length > 0 ? this.#renderList(others, table, say) : nothing}
    </div>`;
  }

  #renderDateOrder(
    column: Column,
    table: TableReport,
    findings: readonly Finding[],
    id: string,
    say: ColumnsSay,
  ): TemplateResult {
    const [first] = findings;
    const example = (date: unknown) => (typeof date === 'string' ? this.#formatDate(date) : '…');
    return this.#renderQuestion(column, table, findings, say('dateOrder'), id, say, [
      {
        label: say('dmy', {example: example(first?.values['first'])}),
        isChosen: column.dateOrder === 'dmy',
        answer: {dateOrder: 'dmy'},
      },
      {
        label: say('mdy', {example: example(first?.values['second'])}),
        isChosen: column.dateOrder === 'mdy',
        answer: {dateOrder: 'mdy'},
      },
    ]);
  }

  #renderCentury(
    column: Column,
    table: TableReport,
    findings: readonly Finding[],
    id: string,
    say: ColumnsSay,
  ): TemplateResult {
    return this.#renderQuestion(column, table, findings, say('century'), id, say, [
      {label: say('century1900'), isChosen: column.century === '19', answer: {century: '19'}},
      {label: say('century2000'), isChosen: column.century === '20', answer: {century: '20'}},
    ]);
  }

  #renderQuestion(
    column: Column,
    table: TableReport,
    findings: readonly Finding[],
    question: string,
    id: string,
    say: ColumnsSay,
    answers: readonly {label: string; isChosen: boolean; answer: Pick<Column, 'dateOrder' | 'century'>}[],
  ): TemplateResult {
    const heading = column.heading || column.column;
    return html`<fieldset class="question stack">
      <legend>${say('question', {heading})}: ${question}</legend>
      <div>
        ${answers.map(
          ({label, isChosen, answer}) =>
            html`<label>
              <input
                type="radio"
                name=${id}
                .checked=${isChosen}
                @change=${() => {
                  this.#do(say('doAnswer', {heading}), (what) =>
                    this.workspace.answer(table.name, {...column, ...answer}, what),
                  );
                }}
              />
              ${label}
            </label>`,
        )}
      </div>
      ${
        findings.length > 0
          ? html`<div class="small">
              <p>${say('touches')}</p>
              <ul class="rows">
                ${limited(findings).map(
                  ({row, name, values}) =>
                    html`<li>
                      ${say('rowOf', {row: row ?? '', name: name ?? '', value: String(values['value'] ?? '')})}
                    </li>`,
                )}
              </ul>
              ${restOf(findings, say)}
            </div>`
          : nothing
      }
    </fieldset>`;
  }

  #renderContacts({columns}: TableReport, index: number, say: ColumnsSay): TemplateResult | typeof nothing {
    if (!columns.some(({meaning}) => meaning === 'person' || meaning === 'email' || meaning === 'telephone'))
      return nothing;
    return html`<div>
      <label class="check" for="contacts-${index}">
        <input
          id="contacts-${index}"
          type="checkbox"
          aria-describedby="contacts-hint-${index}"
          .checked=${this.view.state.withContacts}
          @change=${(event: Event) => {
            const isOn = event.target instanceof HTMLInputElement && event.target.checked;
            this.#do(say('doContacts'), (what) => this.workspace.setContacts(isOn, what));
          }}
        />
        ${say('contacts')}
      </label>
      <p class="quiet small" id="contacts-hint-${index}">${say('contactsHint')}</p>
    </div>`;
  }

  #renderFindings(table: TableReport, say: ColumnsSay): TemplateResult {
    const {rows, findings} = table;
    const unread = rows.filter(({outcome}) => outcome === 'unread');
    const isUnread = new Set(unread.map(({row}) => row));
    const ofCells = findings.filter(({row, isQuestion}) => row !== undefined && !isQuestion && !isUnread.has(row));
    const lost = ofCells.filter(({isLost}) => isLost);
    const told = findings.filter((finding) => !finding.isLost && !finding.isQuestion);
    return html`<div class="findings">
      ${
        unread.length > 0
          ? html`<details open>
              <summary>${say('unread')} (${unread.length})</summary>
              <p class="quiet small lead">${say('unreadLead')}</p>
              <ul class="rows">
                ${limited(unread).map(
                  ({row, cells = []}) =>
                    html`<li>
                      <strong>${say('row', {row})}:</strong> ${cells.filter((cell) => cell !== '').join(' · ')}
                    </li>`,
                )}
              </ul>
              ${restOf(unread, say)}
            </details>`
          : nothing
      }
      ${
        lost.length > 0
          ? html`<details open>
              <summary>${say('lost')} (${lost.length})</summary>
              <p class="quiet small lead">${say('lostLead')}</p>
              ${this.#renderList(lost, table, say)}
            </details>`
          : nothing
      }
      ${
        told.length > 0
          ? html`<details>
              <summary>${say('told')} (${told.length})</summary>
              ${this.#renderList(told, table, say)}
            </details>`
          : nothing
      }
    </div>`;
  }

  #renderList(findings: readonly Finding[], table: TableReport, say: ColumnsSay): TemplateResult {
    return html`<ul class="rows">
        ${limited(findings).map((finding) => {
          const {row, name, message, remedy} = finding;
          const place = [row === undefined ? '' : say('row', {row}), name ?? ''].filter(Boolean).join(', ');
          const form = this.#formOf(finding, table);
          return html`<li>
            ${
              place === ''
                ? nothing
                : html`<strong>${form === undefined ? place : html`<a href=${form}>${place}</a>`}:</strong>`
            }
            ${message} <span class="quiet">${remedy}</span>
          </li>`;
        })}
      </ul>
      ${restOf(findings, say)}`;
  }

  /** Where the value can be written that was not read. */
  #formOf({row, column}: Finding, {kind, rows, columns}: TableReport): string | undefined {
    const id = rows.find((one) => one.row === row)?.record;
    const records = recordsIn(this.view.state.feed, kind);
    const index = id === undefined ? -1 : records.findIndex((record) => isObject(record) && record['id'] === id);
    const meaning = columns.find((one) => one.column === column)?.meaning;
    return index === -1 ? undefined : hashOf({step: 'check', rest: [kind, `${index}`, ...(meaning ? [meaning] : [])]});
  }

  #do(what: string, task: (what: string) => Promise<void>): void {
    this.attempt(async () => {
      await task(what);
      this.tell(this.words(columnsWords)('now', {what}));
    });
  }

  /** What a person has said about a column. */
  #answerTo({column}: Column, {name}: TableReport): Column | undefined {
    return this.view.state.answers[name]?.columns.find((one) => one.column === column);
  }

  #certainty(column: Column, table: TableReport, say: ColumnsSay): string {
    if (this.#answerTo(column, table)) return say('confirmed');
    if (column.meaning === null) return '';
    return say(column.certainty >= 0.85 ? 'certain' : column.certainty >= 0.6 ? 'likely' : 'guess');
  }

  #meanings(column: Column, table: TableReport, say: ColumnsSay) {
    const {compare} = new Intl.Collator(this.view.language);
    const choice = (value: string) => ({value, label: this.#labelOf(value, say)});
    const isOpen = column.meaning === null && !this.#answerTo(column, table);
    return [
      ...(isOpen ? [{value: '', label: say('chooseMeaning')}] : []),
      {value: LEFT_OUT, label: say('notRead')},
      ...MEANINGS[table.kind].map(choice).sort((a, b) => compare(a.label, b.label)),
      ...IGNORED.filter((value) => value === column.meaning).map((value) => ({
        value,
        label: say('ignored', {meaning: this.#labelOf(value, say)}),
      })),
    ];
  }

  #labelOf(meaning: string, say: ColumnsSay): string {
    if (meaning === LEFT_OUT) return say('notRead');
    return isLabelled(meaning) ? this.words(fieldLabels)(meaning) : meaning;
  }

  #languages(chosen: string) {
    const choices = languageChoices(this.view.language).map(({tag, name}) => ({value: tag, label: name}));
    return choices.some(({value}) => value === chosen) || chosen === ''
      ? choices
      : [...choices, {value: chosen, label: chosen}];
  }

  #formatDate(date: string): string {
    return new Intl.DateTimeFormat(this.view.language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
  }
}

function limited<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, MOST);
}

function restOf(items: readonly unknown[], say: ColumnsSay): TemplateResult | typeof nothing {
  return items.length > MOST ? html`<p class="quiet small">${say('rest', {count: items.length - MOST})}</p>` : nothing;
}
