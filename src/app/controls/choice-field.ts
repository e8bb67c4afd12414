import {html, type TemplateResult} from 'lit';

/** A value, and the name that people know it by. */
interface Named<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of several values, in a list that opens. */
export function selectField<Value extends string>(
  label: string,
  choices: readonly Named<Value>[],
  value: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<label class="field">
    <span class="label">${label}</span>
    <select
      @change=${({target}: Event) => {
        const chosen = target instanceof HTMLSelectElement ? choices[target.selectedIndex] : undefined;
        if (chosen) choose(chosen.value);
      }}
    >
      ${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`)}
    </select>
  </label>`;
}

/** One of a few values, all in sight. */
export function radioField<Value extends string>(
  name: string,
  label: string,
  choices: readonly Named<Value>[],
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
