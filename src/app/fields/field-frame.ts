import {html, nothing, type TemplateResult} from 'lit';
import type {FeedProblem} from '../../desk/check/feed-problem.js';
import type {Path} from '../workspace/edit.js';
import {problemsAt} from '../workspace/problems-at.js';
import {controlId, type FormContext} from './form-context.js';
import type {FormField} from './form-field.js';
import {writtenValue} from './record-names.js';
import {segmentsOf} from '../../data/json-path.js';

/** What a control needs to be named, described and marked as wrong. */
export interface Naming {
  readonly id: string;
  readonly invalid: 'true' | typeof nothing;
  readonly describedBy: string | typeof nothing;
}

/** A control with its label above, and below it what is wrong and what it is for. */
export function fieldFrame(
  field: FormField,
  path: Path,
  context: FormContext,
  control: (naming: Naming) => TemplateResult,
  hint?: string,
): TemplateResult {
  const id = controlId(path);
  const problems = problemsAt(context.problems, path);
  const description = [context.describe(field), hint].filter(Boolean).join(' ');
  const describedBy = [problems.length > 0 ? `${id}-problem` : '', description === '' ? '' : `${id}-hint`].join(' ');
  const naming: Naming = {
    id,
    invalid: problems.some(({severity}) => severity === 'error') ? 'true' : nothing,
    describedBy: describedBy.trim() || nothing,
  };
  return html`<div class="field">
    <label for=${id}>${labelOf(field, context)}</label>
    ${control(naming)} ${problemList(field, id, problems, context)}
    ${description === '' ? nothing : html`<p class="quiet small" id="${id}-hint">${description}</p>`}
  </div>`;
}

/** A group of controls, framed in the same way. */
export function groupFrame(field: FormField, path: Path, context: FormContext, controls: unknown): TemplateResult {
  const id = controlId(path);
  // Those of the values inside are at their controls.
  const place = problemsAt(context.problems, path).filter(({path: at}) => segmentsOf(at).length <= path.length);
  return html`<fieldset class="group" id=${id} tabindex="-1">
    <legend>${labelOf(field, context)}</legend>
    <p class="quiet small">${context.describe(field)}</p>
    ${problemList(field, id, place, context)} ${controls}
  </fieldset>`;
}

/** What is wrong with a value, each with the right value that is nearest. */
export function problemList(
  field: FormField,
  id: string,
  problems: readonly FeedProblem[],
  context: FormContext,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<ul id="${id}-problem">
    ${problems.map(
      ({message, remedy, severity, nearest, path}) =>
        html`<li class="problem ${severity}">
          ${message} ${remedy}
          ${
            nearest === undefined
              ? nothing
              : html`<button
                  type="button"
                  class="use"
                  @click=${() => {
                    context.write(field, segmentsOf(path), nearest);
                  }}
                >
                  ${context.say('use', {value: writtenValue(field, nearest, context)})}
                </button>`
          }
        </li>`,
    )}
  </ul>`;
}

function labelOf(field: FormField, context: FormContext): string {
  const label = context.label(field);
  return field.isRequired ? context.say('required', {label}) : label;
}
