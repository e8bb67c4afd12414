/* All problems of the feed, each with a way to its field and the right value where one is known. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FeedProblem} from '../../../desk/check/feed-problem.js';
import type {Say} from '../../words/define-words.js';
import type {View} from '../../workspace/workspace.js';
import type {checkWords} from './check-words.js';
import {placeInWords, placeOfProblem} from './problem-places.js';

/** How many are shown before the rest is a number. */
const MOST = 100;

export interface ProblemList {
  readonly view: View;
  readonly say: Say<keyof typeof checkWords.en>;
  /** The nearest right value in words. */
  readonly written: (problem: FeedProblem) => string;
  readonly onUse: (problems: readonly FeedProblem[]) => void;
}

export function problemList({view, say, written, onUse}: ProblemList): TemplateResult {
  const {problems, language, isChecking} = view;
  const solvable = problems.filter(({nearest}) => nearest !== undefined);
  const heading =
    problems.length > 0 ? say('problems', {count: problems.length}) : say(isChecking ? 'checking' : 'noProblems');
  return html`<aside aria-label=${say('problemsOf')}>
    <h3>${heading}</h3>
    ${
      solvable.length > 1
        ? html`<button
            type="button"
            class="use"
            @click=${() => {
              onUse(solvable);
            }}
          >
            ${say('useAll', {count: solvable.length})}
          </button>`
        : nothing
    }
    <ul class="problems">
      ${problems.slice(0, MOST).map((problem) => {
        const place = placeInWords(problem, say('whole'), language);
        const {message, remedy, severity, nearest} = problem;
        return html`<li class=${severity}>
          <a href=${placeOfProblem(problem)}>${place}</a>
          <p class="small">${message} <span class="quiet">${remedy}</span></p>
          ${
            nearest === undefined
              ? nothing
              : html`<button
                  type="button"
                  class="use small"
                  aria-label=${say('useFor', {value: written(problem), place})}
                  @click=${() => {
                    onUse([problem]);
                  }}
                >
                  ${say('use', {value: written(problem)})}
                </button>`
          }
        </li>`;
      })}
    </ul>
    ${problems.length > MOST ? html`<p class="quiet small">${say('more', {count: problems.length - MOST})}</p>` : nothing}
  </aside>`;
}
