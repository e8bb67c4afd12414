/* What only a person can tell of a column. It is asked once, whatever the number of rows that it touches. */
import {html, nothing, type TemplateResult} from 'lit';
import {titleOf, type Column, type ColumnAnswers} from '../../../desk/columns/column.js';
import type {Finding} from '../../../desk/report.js';
import type {DeskLanguage} from '../../../desk/words/describe.js';
import type {ColumnsSay} from './columns-words.js';
import {rowList} from './row-list.js';

interface Question {
  readonly id: string;
  readonly text: string;
  readonly choices: readonly {readonly label: string; readonly answer: ColumnAnswers; readonly isChosen: boolean}[];
  /** The findings that ask it; none if it is answered, and the answer can be changed. */
  readonly findings: readonly Finding[];
}

/**
 * @param id of the column in the page
 * @param findings of the column
 * @param answered what a person has said about the column
 */
export function columnQuestions(
  id: string,
  column: Column,
  findings: readonly Finding[],
  answered: ColumnAnswers | undefined,
  language: DeskLanguage,
  say: ColumnsSay,
  onAnswer: (answer: ColumnAnswers) => void,
): TemplateResult[] {
  const dates = findings.filter(({code}) => code === 'ambiguousDate');
  const years = findings.filter(({code}) => code === 'ambiguousCentury');
  const questions = [
    ...(dates.length > 0 || answered?.dateOrder ? [dateOrderQuestion(id, column, dates, language, say)] : []),
    ...(years.length > 0 || answered?.century ? [centuryQuestion(id, column, years, say)] : []),
  ];
  const heading = titleOf(column);
  return questions.map((question) => renderQuestion(question, heading, say, onAnswer));
}

function dateOrderQuestion(
  id: string,
  {dateOrder}: Column,
  findings: readonly Finding[],
  language: DeskLanguage,
  say: ColumnsSay,
): Question {
  const {first, second} = findings[0]?.values ?? {};
  const dateFormat = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'});
  const example = (date: unknown) => (typeof date === 'string' ? dateFormat.format(new Date(date)) : '…');
  return {
    id: `order-${id}`,
    text: say('dateOrder'),
    choices: [
      {label: say('dmy', {example: example(first)}), answer: {dateOrder: 'dmy'}, isChosen: dateOrder === 'dmy'},
      {label: say('mdy', {example: example(second)}), answer: {dateOrder: 'mdy'}, isChosen: dateOrder === 'mdy'},
    ],
    findings,
  };
}

function centuryQuestion(id: string, {century}: Column, findings: readonly Finding[], say: ColumnsSay): Question {
  return {
    id: `century-${id}`,
    text: say('century'),
    choices: [
      {label: say('century1900'), answer: {century: '19'}, isChosen: century === '19'},
      {label: say('century2000'), answer: {century: '20'}, isChosen: century === '20'},
    ],
    findings,
  };
}

function renderQuestion(
  {id, text, choices, findings}: Question,
  heading: string,
  say: ColumnsSay,
  onAnswer: (answer: ColumnAnswers) => void,
): TemplateResult {
  return html`<fieldset class="question stack">
    <legend>${say('question', {heading})}: ${text}</legend>
    <div>
      ${choices.map(
        ({label, answer, isChosen}) =>
          html`<label>
            <input
              type="radio"
              name=${id}
              .checked=${isChosen}
              @change=${() => {
                onAnswer(answer);
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
            ${rowList(findings, say, ({row, name, values}) =>
              say('rowOf', {row: row ?? '', name: name ?? '', value: String(values['value'] ?? '')}),
            )}
          </div>`
        : nothing
    }
  </fieldset>`;
}
