import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {localizerFor, type Localizer} from './localizer.js';
import {interfaceLanguage, loadMessages, messagesOf} from './message-catalog.js';
import type {FeedWords} from './own-words.js';
import {languageOf, observeLanguage} from './page-language.js';

export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #tag: string | undefined;
  #shown: string | undefined;
  #unobserve: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unobserve = observeLanguage(this.#host, () => {
      this.#follow();
    });
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unobserve?.();
    this.#unobserve = undefined;
  }

  get tag(): string {
    return (this.#tag ??= languageOf(this.#host));
  }

  /** Returns `undefined` while the first messages load. While another language loads, the previous one is kept. */
  localizer(feedLanguages: readonly string[], words?: FeedWords): Localizer | undefined {
    const shown = this.#shown ?? this.tag;
    return localizerFor(this.tag, feedLanguages, words) ?? localizerFor(shown, feedLanguages, words);
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
