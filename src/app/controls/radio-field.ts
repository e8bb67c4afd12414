import {html, type TemplateResult} from 'lit';
import type {Choice} from './select-field.js';

/** One of a few values, all in sight. */
export function radioField<Value extends string>(
  name: string,
  label: string,
  choices: readonly Choice<Value>[],
  value: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="field" role="radiogroup">
    <legend class="label">${label}</legend>
    <div class="segments">
      ${choices.map(
        (choice) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              value=${choice.value}
              .checked=${choice.value === value}
              @change=${() => {
                choose(choice.value);
              }}
            />
            <span>${choice.label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
