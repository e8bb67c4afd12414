import {html, nothing, type TemplateResult} from 'lit';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

export interface SelectField {
  readonly id: string;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly choices: readonly (Choice | ChoiceGroup)[];
  readonly hint?: string | TemplateResult | undefined;
  readonly problem?: string | TemplateResult | undefined;
  readonly onChange: (value: string) => void;
}

/** A native list to choose from, with its label. */
export function selectField(field: SelectField): TemplateResult {
  const {id, label, isLabelHidden = false, value, choices, hint, problem, onChange} = field;
  const described = [problem === undefined ? '' : `${id}-problem`, hint === undefined ? '' : `${id}-hint`];
  return html`<div class="field">
    <label for=${id} class=${isLabelHidden ? 'visually-hidden' : ''}>${label}</label>
    <select
      id=${id}
      aria-invalid=${problem === undefined ? nothing : 'true'}
      aria-describedby=${described.join(' ').trim() || nothing}
      @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement) onChange(event.target.value);
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
