/* What is wrong with the current cell, beside the table. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FeedProblem} from '../../../desk/check/feed-problem.js';
import type {ProblemList} from './problem-list.js';

/** @param problems of the cell */
export function cellProblems(
  problems: readonly FeedProblem[],
  {say, written, onUse}: Omit<ProblemList, 'view'>,
): TemplateResult {
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
                    onUse([problem]);
                  }}
                >
                  ${say('use', {value: written(problem)})}
                </button>`
          }
        </li>`,
    )}
  </ul>`;
}
