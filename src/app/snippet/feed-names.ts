import {parseFeed} from '../../data/parse-feed.js';
import type {Feed} from '../../data/schema.js';
import type {DeskLanguage} from '../../desk/words/describe.js';
import de from '../../i18n/locales/de.js';
import en from '../../i18n/locales/en.js';
import {INTERFACE_LANGUAGES} from '../../i18n/message-catalog.js';
import {Localizer} from '../../i18n/localizer.js';
import type {Choice} from '../controls/select-field.js';
import type {ElementName} from '../../options/descriptors.js';
import {choicesOf} from './choices.js';
import type {SnippetSettings} from './settings.js';

const MESSAGES = {en, de};

/** The names in a feed, in the language of the desk. The feed may still be wrong: what cannot be read has no name. */
export class FeedNames {
  readonly #feed: Feed | undefined;
  readonly #localizer: Localizer;

  /** @param value the JSON value of the feed */
  constructor(value: unknown, language: DeskLanguage) {
    this.#feed = parseFeed(value).feed;
    this.#localizer = new Localizer(language, language, MESSAGES[language], this.#feed?.languages ?? []);
  }

  get city(): string {
    return this.#feed ? this.#localizer.placeName(this.#feed.city).text : '';
  }

  /** The languages that the elements speak, and those of the feed. */
  get languages(): readonly Choice[] {
    const names = new Intl.DisplayNames(this.#localizer.lang, {type: 'language'});
    const tags = new Set([...(this.#feed?.languages ?? []), ...INTERFACE_LANGUAGES]);
    const choices = [...tags].map((value) => ({value, label: names.of(value) ?? value}));
    return choices.sort((a, b) => this.#localizer.compare(a.label, b.label));
  }

  /** Whether the feed has anything for an element to show. */
  shows(element: ElementName): boolean {
    if (!this.#feed) return false;
    const {partners, projects, networks, sections} = this.#feed;
    const all = [this.#feed, ...partners];
    switch (element) {
      case 'partner-list':
      case 'partner-map':
        return partners.length > 0;
      case 'project-list':
      case 'project-card':
        return projects.length > 0;
      case 'network-badges':
        return networks.length > 0;
      case 'city-text':
        return sections.length > 0;
      case 'contact-card':
        return all.some(({contact}) => contact !== undefined);
      case 'related-links':
        return all.some(({links = []}) => links.length > 0);
    }
  }

  /** What the feed offers for an option. */
  choices(settings: Pick<SnippetSettings, 'element' | 'options'>, option: string): readonly Choice[] {
    return this.#feed ? choicesOf(settings, option, this.#feed, this.#localizer) : [];
  }
}
