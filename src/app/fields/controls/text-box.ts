import {html, nothing, type TemplateResult} from 'lit';
import type {Naming} from '../field-frame.js';
import {onText} from './on-text.js';

export interface TextBox {
  readonly naming: Naming;
  readonly text: string;
  /** The language of the text, if it is known. */
  readonly language?: string;
  /** The id of the list of what can be written. */
  readonly suggestions?: string | undefined;
  readonly write: (text: string) => void;
}

/** A box for one line. */
export function lineBox({naming, text, language, suggestions, write}: TextBox): TemplateResult {
  return html`<input
    id=${naming.id}
    type="text"
    autocomplete="off"
    lang=${language ?? nothing}
    dir="auto"
    list=${suggestions ?? nothing}
    .value=${text}
    aria-invalid=${naming.invalid}
    aria-describedby=${naming.describedBy}
    @change=${onText(write)}
  />`;
}

/** A box for several lines. */
export function linesBox({naming, text, language, write}: Omit<TextBox, 'suggestions'>): TemplateResult {
  return html`<textarea
    id=${naming.id}
    lang=${language ?? nothing}
    dir="auto"
    .value=${text}
    aria-invalid=${naming.invalid}
    aria-describedby=${naming.describedBy}
    @change=${onText(write)}
  ></textarea>`;
}
