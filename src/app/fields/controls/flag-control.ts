import {html, type TemplateResult} from 'lit';
import type {Path} from '../../workspace/edit.js';
import type {Json} from '../../workspace/json.js';
import {controlId, type FormContext} from '../form-context.js';
import type {FormField} from '../form-field.js';

export function flagControl(field: FormField, value: Json, path: Path, context: FormContext): TemplateResult {
  const id = controlId(path);
  return html`<div class="field">
    <label class="check" for=${id}>
      <input
        id=${id}
        type="checkbox"
        aria-describedby="${id}-hint"
        .checked=${value === true}
        @change=${(event: Event) => {
          const isOn = event.target instanceof HTMLInputElement && event.target.checked;
          context.write(field, path, isOn ? true : undefined);
        }}
      />
      ${context.label(field)}
    </label>
    <p class="quiet small" id="${id}-hint">${context.describe(field)}</p>
  </div>`;
}
