import {html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {DeskLanguage} from '../../../desk/words/describe.js';
import {toHtml} from '../../../static/markup.js';
import type {Baked} from '../../snippet/bake.js';
import {elementMarkup} from '../../snippet/element-markup.js';
import {frameLine} from '../../snippet/frame-line.js';
import {frameHeightLine, IMPORT_LINE, roomLine, scriptLine} from '../../snippet/head-lines.js';
import {release} from '../../snippet/release.js';
import type {SnippetSettings} from '../../snippet/settings.js';
import {deskStyles} from '../../styles/desk.styles.js';
import {speak, type Say} from '../../words/define-words.js';
import {NoticeEvent} from '../step-events.js';
import {placeWords} from './place-words.js';
import {snippetLinesStyles} from './snippet-lines.styles.js';
import {takeHomeWords} from './take-home-words.js';

type Words = Say<keyof typeof takeHomeWords.en>;

/** The lines to copy, and what to do with them in the place where they go. */
export class SnippetLines extends LitElement {
  static override styles: CSSResultGroup = [deskStyles, snippetLinesStyles];
  static override properties: PropertyDeclarations = {
    settings: {attribute: false},
    baked: {attribute: false},
    height: {attribute: false},
    language: {attribute: false},
  };

  declare settings: SnippetSettings;
  /** Absent while the content is being written, or if there is to be none. */
  declare baked: Baked | undefined;
  /** Of the element in the preview, in em. */
  declare height: number | undefined;
  declare language: DeskLanguage;

  override render(): TemplateResult {
    const say = speak(takeHomeWords, this.language);
    const place = speak(placeWords, this.language);
    const {place: name} = this.settings;
    return html`<section class="stack">
        <h3>${say('paste')}</h3>
        ${this.#renderSnippet(say)}
        <ol>
          ${place(`${name}:steps`)
            .split('\n')
            .map((step) => html`<li>${step}</li>`)}
        </ol>
      </section>
      <section class="stack">
        <h3>${say('once')}</h3>
        <p>${place(`${name}:once`)}</p>
        ${renderLine('once', say('once'), this.#head, say('copyOnce'), say)}
      </section>`;
  }

  #renderSnippet(say: Words): TemplateResult {
    const {isBaked, place} = this.settings;
    if (place === 'frame' || !isBaked) {
      const line =
        place === 'frame' ? frameLine(this.settings, this.language) : toHtml(elementMarkup(this.settings, place));
      return renderLine('line', say('paste'), line, say('copy'), say);
    }
    if (!this.baked) return html`<p class="quiet">${say('baking')}</p>`;
    const {html: line, problems} = this.baked;
    if (line !== undefined) return renderLine('line', say('paste'), line, say('copy'), say);
    return html`<div class="problem">
      <p>${say('notBaked')}</p>
      <ul>
        ${problems.map((problem) => html`<li>${problem}</li>`)}
      </ul>
    </div>`;
  }

  get #head(): string {
    const {place, keepsRoom} = this.settings;
    if (place === 'bundler') return IMPORT_LINE;
    if (place === 'frame') return frameHeightLine(this.settings);
    const room = keepsRoom ? `\n${roomLine(this.settings, this.height)}` : '';
    return scriptLine(this.settings, release) + room;
  }
}

/** How many letters of a line are beside each other, about. */
const WIDTH = 62;
const MOST_ROWS = 9;

function renderLine(id: string, label: string, text: string, copy: string, say: Words): TemplateResult {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / WIDTH), 0);
  const onCopy = async ({currentTarget}: Event) => {
    const button = currentTarget instanceof HTMLElement ? currentTarget : undefined;
    const field = button?.parentElement?.querySelector('textarea');
    if (field) button?.dispatchEvent(new NoticeEvent(say((await isCopied(field)) ? 'copied' : 'copyByHand')));
  };
  return html`<div class="line">
    <textarea
      id=${id}
      aria-label=${label}
      readonly
      spellcheck="false"
      dir="ltr"
      rows=${Math.min(rows, MOST_ROWS)}
      .value=${text}
    ></textarea>
    <button type="button" class="primary" @click=${onCopy}>${copy}</button>
  </div>`;
}

/** Otherwise it is selected, to be copied by hand. */
async function isCopied(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
