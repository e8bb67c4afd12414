/* The second step: what the columns of the tables mean, and what only a person can tell. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {titleOf, type Column} from '../../../desk/columns/column.js';
import {TABLE_KINDS, TRANSLATED} from '../../../desk/columns/meaning.js';
import type {TableReport} from '../../../desk/report.js';
import {languageChoices} from '../../controls/language-names.js';
import {selectField} from '../../controls/select-field.js';
import {deskStyles} from '../../styles/desk.styles.js';
import {DeskStep} from '../desk-step.js';
import {columnQuestions} from './column-questions.js';
import {columnsStyles} from './columns.styles.js';
import {columnsWords, type ColumnsSay} from './columns-words.js';
import {LEFT_OUT, meaningChoices, meaningLabel} from './meaning-choices.js';
import {findingList, tableFindings} from './table-findings.js';

/** Meanings whose texts have a language. */
const WITH_LANGUAGE: readonly string[] = [...TRANSLATED, 'nativeName', 'alternateName'];
/** Read in any language, so that it is only shown where the heading names one. */
const IN_ANY_LANGUAGE: readonly string[] = ['country', 'kind', 'role'];

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
      ${this.#renderContacts(table, index, say)} ${tableFindings(table, this.view.state.feed, say)}
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
    const {meaning, samples, filled} = column;
    const {language} = this.view;
    const title = titleOf(column);
    const isAnswered = this.#answerTo(column, table) !== undefined;
    return html`<li class=${meaning === null && !isAnswered ? 'unknown' : ''}>
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
          value: meaning ?? (isAnswered ? LEFT_OUT : ''),
          choices: meaningChoices(column, table.kind, isAnswered, language, say),
          onChange: (value) => {
            // The choices are meanings.
            const chosen = value === LEFT_OUT ? null : (value as Column['meaning']);
            const what = say('doMeaning', {heading: title, meaning: meaningLabel(value, language, say)});
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
      <p class="certainty quiet small">${certaintyOf(column, isAnswered, say)}</p>
    </li>`;
  }

  #renderLanguage(column: Column, table: TableReport, id: string, say: ColumnsSay): TemplateResult {
    const heading = titleOf(column);
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

  #renderQuestions(table: TableReport, index: number, say: ColumnsSay): TemplateResult | typeof nothing {
    const {state, language} = this.view;
    const questions = table.columns.flatMap((column) => {
      const id = `${index}-${column.column}`;
      const findings = table.findings.filter((finding) => finding.column === column.column);
      const answered = this.#answerTo(column, table);
      return columnQuestions(id, column, findings, answered, language, say, (answer) => {
        this.#do(say('doAnswer', {heading: titleOf(column)}), (what) =>
          this.workspace.answer(table.name, {...column, ...answer}, what),
        );
      });
    });
    const others = table.findings.filter(({code}) => code === 'ambiguousSpan' || code === 'ambiguousPlace');
    if (questions.length === 0 && others.length === 0) return nothing;
    return html`<div class="questions">
      <h4>${say('openQuestions')}</h4>
      ${questions} ${others.length > 0 ? findingList(others, table, state.feed, say) : nothing}
    </div>`;
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

  #languages(chosen: string) {
    const choices = languageChoices(this.view.language).map(({tag, name}) => ({value: tag, label: name}));
    return choices.some(({value}) => value === chosen) || chosen === ''
      ? choices
      : [...choices, {value: chosen, label: chosen}];
  }
}

function certaintyOf({meaning, certainty}: Column, isAnswered: boolean, say: ColumnsSay): string {
  if (isAnswered) return say('confirmed');
  if (meaning === null) return '';
  return say(certainty >= 0.85 ? 'certain' : certainty >= 0.6 ? 'likely' : 'guess');
}
