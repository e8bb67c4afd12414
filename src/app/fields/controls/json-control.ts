import {html, type TemplateResult} from 'lit';
import type {Path} from '../../workspace/edit.js';
import type {Json} from '../../workspace/json.js';
import {fieldFrame} from '../field-frame.js';
import type {FormContext} from '../form-context.js';
import type {FormField} from '../form-field.js';
import {onText} from './on-text.js';

export function jsonControl(field: FormField, value: Json, path: Path, context: FormContext): TemplateResult {
  const text = value === undefined ? '' : JSON.stringify(value, null, 2);
  return fieldFrame(
    field,
    path,
    context,
    ({id, invalid, describedBy}) =>
      html`<textarea
        id=${id}
        class="code"
        spellcheck="false"
        .value=${text}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @change=${onText((written, target) => {
          try {
            context.write(field, path, written.trim() === '' ? undefined : (JSON.parse(written) as Json));
            target.setCustomValidity('');
          } catch (cause) {
            target.setCustomValidity(context.say('badJson', {cause: String(cause)}));
            target.reportValidity();
          }
        })}
      ></textarea>`,
  );
}
