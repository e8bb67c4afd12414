/* A feed that is no JSON, with the places where it is broken, to be corrected by hand. */
import {html, type TemplateResult} from 'lit';
import type {FeedProblem} from '../../../desk/check/feed-problem.js';
import type {Say} from '../../words/define-words.js';
import type {tableWords} from './table-words.js';

export interface BrokenFile {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly FeedProblem[];
}

/** @param onCorrected is called with the whole text */
export function brokenForm(
  {name, text, problems}: BrokenFile,
  say: Say<keyof typeof tableWords.en>,
  onCorrected: (text: string) => void,
): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const area = event.target instanceof HTMLFormElement ? event.target.querySelector('textarea') : null;
    if (area) onCorrected(area.value);
  };
  return html`<form class="broken stack" @submit=${submit}>
    <h3 role="alert">${say('broken', {file: name})}</h3>
    <p>${say('brokenLead')}</p>
    <ul class="remarks">
      ${problems.map(
        ({line, column, message, remedy}) => html`<li>${say('place', {line, column})}: ${message} ${remedy}</li>`,
      )}
    </ul>
    <label for="broken">${say('brokenText')}</label>
    <textarea id="broken" spellcheck="false" .value=${text}></textarea>
    <div><button class="primary">${say('openAgain')}</button></div>
  </form>`;
}
