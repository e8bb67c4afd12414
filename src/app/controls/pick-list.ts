import {css, html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {deskStyles} from '../styles/desk.styles.js';
import type {Choice} from './select-field.js';

/** Longer lists get a field that filters them. */
const LONG = 12;

/** What the list says besides its values. */
export interface PickListWords {
  readonly label: string;
  /** What is chosen, in a few words. */
  readonly summary: string;
  readonly find: string;
  readonly clear: string;
}

/** Several values of a list, which folds. Fires `change` when `chosen` has changed. */
export class PickList extends LitElement {
  static override styles: CSSResultGroup = [
    deskStyles,
    css`
      details {
        border-block-end: 1px solid var(--line);
      }

      summary {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.75em;
        align-items: baseline;
        padding-block: 0.55em;
        cursor: pointer;
      }

      summary::before {
        content: '+';
        inline-size: 0.8em;
        font-weight: 600;
      }

      details[open] summary::before {
        content: '−';
      }

      .label {
        font-weight: 600;
      }

      .body {
        display: grid;
        gap: 0.5em;
        padding-block-end: 1em;
        padding-inline-start: 1.5em;
      }

      ul {
        max-block-size: 16em;
        overflow: auto;
      }

      li label {
        display: flex;
        gap: 0.5em;
        align-items: center;
        min-block-size: 2em;
        cursor: pointer;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    words: {attribute: false},
    choices: {attribute: false},
    chosen: {attribute: false},
    isOpen: {state: true},
    filter: {state: true},
  };

  declare words: PickListWords;
  declare choices: readonly Choice[];
  declare chosen: readonly string[];
  declare private isOpen: boolean;
  declare private filter: string;

  constructor() {
    super();
    this.isOpen = false;
    this.filter = '';
  }

  override render(): TemplateResult {
    const {label, summary} = this.words;
    return html`<details @toggle=${this.#onToggle}>
      <summary><span class="label">${label}</span> <span class="quiet">${summary}</span></summary>
      ${this.isOpen ? this.#renderBody() : nothing}
    </details>`;
  }

  #renderBody(): TemplateResult {
    const {label, find, clear} = this.words;
    const wanted = this.filter.trim().toLocaleLowerCase();
    const shown = this.choices.filter((choice) => choice.label.toLocaleLowerCase().includes(wanted));
    return html`<div class="body" role="group" aria-label=${label}>
      ${
        this.choices.length > LONG
          ? html`<input
              type="search"
              aria-label=${find}
              placeholder=${find}
              .value=${this.filter}
              @input=${this.#onFilter}
            />`
          : nothing
      }
      <ul>
        ${shown.map(
          ({value, label: name}) =>
            html`<li>
              <label>
                <input
                  type="checkbox"
                  value=${value}
                  .checked=${this.chosen.includes(value)}
                  @change=${this.#onCheck}
                />
                ${name}
              </label>
            </li>`,
        )}
      </ul>
      ${
        this.chosen.length > 0
          ? html`<div><button type="button" class="plain" @click=${this.#onClear}>${clear}</button></div>`
          : nothing
      }
    </div>`;
  }

  readonly #onToggle = ({target}: Event): void => {
    this.isOpen = target instanceof HTMLDetailsElement && target.open;
  };

  readonly #onFilter = ({target}: Event): void => {
    if (target instanceof HTMLInputElement) this.filter = target.value;
  };

  readonly #onCheck = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const {value, checked} = target;
    this.#choose(checked ? [...this.chosen, value] : this.chosen.filter((one) => one !== value));
  };

  readonly #onClear = (): void => {
    this.#choose([]);
  };

  /** In the order of the list, whatever was chosen first. */
  #choose(values: readonly string[]): void {
    this.chosen = this.choices.flatMap(({value}) => (values.includes(value) ? [value] : []));
    this.dispatchEvent(new Event('change'));
  }
}
