import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {localizerFor, type Localizer} from './localizer.js';
import {interfaceLanguage, loadMessages, messagesOf} from './message-catalog.js';
import {languageOf, observeLanguage} from './page-language.js';

/** Follows the language of an element's place in the page, and loads the messages for it. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #tag: string | undefined;
  #shown: string | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = observeLanguage(this.#host, () => {
      this.#follow();
    });
    this.#follow();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
  }

  /** The language tag of the element's place in the page. */
  get tag(): string {
    return (this.#tag ??= languageOf(this.#host));
  }

  /**
   * What speaks to the reader, for a feed in these languages; `undefined` while the first messages load. While those of
   * another language load, the language before stays, so that nothing flickers.
   */
  localizer(feedLanguages: readonly string[]): Localizer | undefined {
    const shown = this.#shown ?? this.tag;
    return localizerFor(this.tag, feedLanguages) ?? localizerFor(shown, feedLanguages);
  }

  #follow(): void {
    const tag = languageOf(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    const lang = interfaceLanguage(tag);
    if (messagesOf(lang)) this.#show(tag);
    else void this.#load(lang, tag);
  }

  async #load(lang: string, tag: string): Promise<void> {
    await loadMessages(lang);
    if (this.#tag === tag) this.#show(tag);
  }

  #show(tag: string): void {
    this.#shown = tag;
    this.#host.requestUpdate();
  }
}
