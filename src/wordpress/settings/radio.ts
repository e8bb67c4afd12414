import {html, type TemplateResult} from 'lit';

export interface Radio {
  /** Of the group. */
  readonly name: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChoose: () => void;
}

/** One of several choices, each on a line. */
export function radio({name, label, isChecked, onChoose}: Radio): TemplateResult {
  return html`<label><input type="radio" name=${name} .checked=${isChecked} @change=${onChoose} /> ${label}</label
    ><br />`;
}
