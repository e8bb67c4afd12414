import type {TemplateResult} from 'lit';
import type {Path} from '../../workspace/edit.js';
import {isList, type Json} from '../../workspace/json.js';
import {fieldFrame} from '../field-frame.js';
import type {FormContext} from '../form-context.js';
import type {Control, FormField} from '../form-field.js';
import type {formWords} from '../form-words.js';
import {writtenValue} from '../record-names.js';
import {lineBox} from './text-box.js';

const HINTS: Readonly<Partial<Record<Control['type'], keyof typeof formWords.en>>> = {
  date: 'hint.date',
  country: 'hint.country',
  geo: 'hint.geo',
  goals: 'hint.goals',
};

export function textControl(field: FormField, value: Json, path: Path, context: FormContext): TemplateResult {
  const {type} = field.control;
  const hint = HINTS[type];
  const text = isList(value) ? value.join(', ') : writtenValue(field, value, context);
  const suggestions = type === 'country' ? 'countries' : undefined;
  const write = (written: string) => {
    context.writeText(field, path, written);
  };
  return fieldFrame(
    field,
    path,
    context,
    (naming) => lineBox({naming, text, suggestions, write}),
    hint && context.say(hint),
  );
}
