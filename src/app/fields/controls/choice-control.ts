import {html, type TemplateResult} from 'lit';
import type {Path} from '../../workspace/edit.js';
import type {Json} from '../../workspace/json.js';
import {fieldFrame} from '../field-frame.js';
import type {FormContext} from '../form-context.js';
import type {ControlOf, FormField} from '../form-field.js';
import {plainText} from '../record-names.js';
import {termName} from '../term-names.js';
import {onText} from './on-text.js';

export function choiceControl(
  field: FormField,
  {values}: ControlOf<'choice'>,
  value: Json,
  path: Path,
  context: FormContext,
): TemplateResult {
  const {say, language} = context;
  const chosen = plainText(value);
  const unknown = chosen === '' || values.includes(chosen) ? [] : [chosen];
  return fieldFrame(
    field,
    path,
    context,
    ({id, invalid, describedBy}) =>
      html`<select
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @change=${onText((text) => {
          context.write(field, path, text === '' ? undefined : text);
        })}
      >
        <option value="" .selected=${chosen === ''}>${say('notStated')}</option>
        ${unknown.map((one) => html`<option value=${one} selected>${say('unknownValue', {value: one})}</option>`)}
        ${values.map(
          (one) =>
            html`<option value=${one} .selected=${one === chosen}>${termName(field.doc, one, language)}</option>`,
        )}
      </select>`,
  );
}
