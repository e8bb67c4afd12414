import {html, nothing, type TemplateResult} from 'lit';

export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | TemplateResult | undefined;
  /** What is wrong with the value, and what to do. */
  readonly problem?: string | undefined;
  readonly list?: string;
  readonly autocomplete?: 'off';
  readonly isRequired?: boolean;
  readonly onInput: (value: string) => void;
}

/** A text field with its label above, and below it a hint and what is wrong. */
export function textField({id, label, value, hint, problem, list, isRequired, onInput}: TextField): TemplateResult {
  const described = [problem === undefined ? '' : `${id}-problem`, hint === undefined ? '' : `${id}-hint`];
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      autocomplete="off"
      list=${list ?? nothing}
      ?required=${isRequired}
      .value=${value}
      aria-invalid=${problem === undefined ? nothing : 'true'}
      aria-describedby=${described.join(' ').trim() || nothing}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) onInput(event.target.value);
      }}
    />
    ${problem === undefined ? nothing : html`<p class="problem" id="${id}-problem">${problem}</p>`}
    ${hint === undefined ? nothing : html`<p class="quiet small" id="${id}-hint">${hint}</p>`}
  </div>`;
}
