import {html, nothing, type TemplateResult} from 'lit';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

export interface ChoiceGroup<Value extends string = string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
}

export interface SelectField<Value extends string = string> {
  readonly id: string;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  readonly choices: readonly (Choice<Value> | ChoiceGroup<Value>)[];
  readonly hint?: string | TemplateResult | undefined;
  readonly problem?: string | TemplateResult | undefined;
  readonly onChange: (value: Value) => void;
}

/** A native list to choose from, with its label. */
export function selectField<Value extends string>(field: SelectField<Value>): TemplateResult {
  const {id, label, isLabelHidden = false, value, choices, hint, problem, onChange} = field;
  const described = [problem === undefined ? '' : `${id}-problem`, hint === undefined ? '' : `${id}-hint`];
  return html`<div class="field">
    <label for=${id} class=${isLabelHidden ? 'visually-hidden' : ''}>${label}</label>
    <select
      id=${id}
      aria-invalid=${problem === undefined ? nothing : 'true'}
      aria-describedby=${described.join(' ').trim() || nothing}
      @change=${(event: Event) => {
        const {target} = event;
        const all = choices.flatMap((choice) => ('choices' in choice ? choice.choices : [choice]));
        const chosen = target instanceof HTMLSelectElement ? all[target.selectedIndex] : undefined;
        if (chosen) onChange(chosen.value);
      }}
    >
      ${choices.map((choice) =>
        'choices' in choice
          ? html`<optgroup label=${choice.label}>${choice.choices.map((one) => option(one, value))}</optgroup>`
          : option(choice, value),
      )}
    </select>
    ${problem === undefined ? nothing : html`<div id="${id}-problem">${problem}</div>`}
    ${hint === undefined ? nothing : html`<p class="quiet small" id="${id}-hint">${hint}</p>`}
  </div>`;
}

function option({value, label}: Choice, chosen: string): TemplateResult {
  return html`<option value=${value} .selected=${value === chosen}>${label}</option>`;
}
