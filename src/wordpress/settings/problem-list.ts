import {html, nothing, type TemplateResult} from 'lit';
import {placeInWords} from '../../app/steps/check/problem-places.js';
import type {FeedProblem} from '../../desk/check/feed-problem.js';
import type {DeskLanguage} from '../../desk/words/describe.js';
import {__, _n, sprintf} from '../wp/i18n.js';

/** How many are shown before the rest is a number. */
const MOST = 20;

/** What is wrong with a feed, by place, and what to do about it. What is not shown because of it comes first. */
export function problemList(problems: readonly FeedProblem[], language: DeskLanguage): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const errors = problems.filter(({severity}) => severity === 'error');
  const inOrder = [...errors, ...problems.filter(({severity}) => severity === 'warning')];
  const rest = inOrder.length - MOST;
  return html`<ul class="partnership-problems">
      ${inOrder.slice(0, MOST).map((problem) => {
        const {line, message, remedy, severity} = problem;
        const place = placeInWords(problem, __('The file', 'partnership-elements'), language);
        return html`<li class=${severity}>
          <strong>${place}</strong>
          <span class="description"
            >${sprintf(
              /* translators: %s: the number of a line in a file. */
              __('(line %s)', 'partnership-elements'),
              line,
            )}</span
          ><br />
          ${message} ${remedy}
        </li>`;
      })}
    </ul>
    ${
      rest > 0
        ? html`<p class="description">
            ${sprintf(
              /* translators: %s: a number. */
              _n('%s more', '%s more', rest, 'partnership-elements'),
              rest,
            )}
          </p>`
        : nothing
    }`;
}
