/* Where a problem is, in words and as an address within the desk. */
import type {FeedProblem} from '../../../desk/check/feed-problem.js';
import {segmentsOf} from '../../../data/json-path.js';
import {fieldLabels, isLabelled} from '../../fields/field-labels.js';
import {isFormName} from '../../fields/form-field.js';
import type {DeskLanguage} from '../../../desk/words/describe.js';
import {speak} from '../../words/define-words.js';
import {hashOf} from '../step.js';

/** "Wien, Seit". */
export function placeInWords({path, name}: FeedProblem, whole: string, language: DeskLanguage): string {
  const labels = speak(fieldLabels, language);
  const segments = segmentsOf(path);
  const fields = typeof segments[1] === 'number' ? segments.slice(2) : segments;
  const field = fields
    .map((one) => (typeof one === 'number' ? `${one + 1}` : isLabelled(one) ? labels(one) : one))
    .join(' ');
  return [name ?? '', field].filter(Boolean).join(', ') || whole;
}

/** The form that the problem is in, and the field. */
export function placeOfProblem({path}: FeedProblem): string {
  const [list, index, ...rest] = segmentsOf(path).map(String);
  const isRecord = isFormName(list) && index !== undefined;
  const steps = isRecord ? [list, index, ...rest] : ['feed', ...segmentsOf(path).map(String)];
  return hashOf({step: 'check', rest: steps});
}
