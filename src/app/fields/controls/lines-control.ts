import type {TemplateResult} from 'lit';
import type {Path} from '../../workspace/edit.js';
import {isList, type Json} from '../../workspace/json.js';
import {fieldFrame, type Naming} from '../field-frame.js';
import type {FormContext} from '../form-context.js';
import type {ControlOf, FormField} from '../form-field.js';
import {plainText} from '../record-names.js';
import {linesBox} from './text-box.js';

export function linesControl(
  field: FormField,
  {mayBeOne}: ControlOf<'lines'>,
  value: Json,
  path: Path,
  context: FormContext,
): TemplateResult {
  const lines = isList(value) ? value.map(plainText) : [plainText(value)];
  const write = (text: string) => {
    const written = text.split('\n').flatMap((line) => line.trim() || []);
    const single = mayBeOne && written.length === 1 ? written[0] : written;
    context.write(field, path, written.length === 0 ? undefined : single);
  };
  const control = (naming: Naming) => linesBox({naming, text: lines.join('\n'), write});
  return fieldFrame(field, path, context, control, context.say('hint.lines'));
}
