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
  readonly type?: 'text' | 'url' | 'number';
  /** With every key. */
  readonly onInput?: (value: string) => void;
  /** When the person goes on, so that it is one step to undo. */
  readonly onChange?: (value: string) => void;
}

/** A text field with its label above, and below it a hint and what is wrong. */
export function textField(field: TextField): TemplateResult {
  const {id, label, value, hint, problem, list, isRequired, type = 'text', onInput, onChange} = field;
  const tell = (listener?: (value: string) => void) => (event: Event) => {
    if (event.target instanceof HTMLInputElement) listener?.(event.target.value);
  };
  const described = [problem === undefined ? '' : `${id}-problem`, hint === undefined ? '' : `${id}-hint`];
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      list=${list ?? nothing}
      ?required=${isRequired}
      .value=${value}
      aria-invalid=${problem === undefined ? nothing : 'true'}
      aria-describedby=${described.join(' ').trim() || nothing}
      @input=${tell(onInput)}
      @change=${tell(onChange)}
    />
    ${problem === undefined ? nothing : html`<p class="problem" id="${id}-problem">${problem}</p>`}
    ${hint === undefined ? nothing : html`<p class="quiet small" id="${id}-hint">${hint}</p>`}
  </div>`;
}
