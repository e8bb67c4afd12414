import {html} from 'lit';
import type {LocalizedText} from '../data/schema.js';
import {languageMatches} from '../i18n/language-tag.js';
import {pickText} from '../i18n/phrase.js';
import type {Content} from './content.js';
import {renderPhrase} from './phrases.js';
import {relatedLink} from './related-link.js';
import type {FeedView} from './view.js';

/** Which translation of the feed the texts are, unless the city vouches for it. `undefined` if none. */
export function doubtfulTranslation(
  texts: readonly LocalizedText[],
  {feed: {languages, translations = {}}, localizer: {reader}}: FeedView,
): string | undefined {
  const picked = new Set(texts.map((text) => pickText(text, reader, languages).lang));
  return Object.keys(translations).find(
    (tag) => translations[tag]?.status !== 'official' && [...picked].some((lang) => lang && languageMatches(lang, tag)),
  );
}

/** That the city does not vouch for the wording, in its own words or ours, and where the source is. */
export function translationNote(language: string, view: FeedView): Content {
  const {feed, localizer} = view;
  const {translations, source} = feed;
  const {status = '', note} = translations?.[language] ?? {};
  const {messages} = localizer;
  const words = localizer.term(note, messages.translations, status);
  const {title, url, language: lang} = source ?? {};
  const lines: Content[] = words ? [html`${renderPhrase(words)}`] : [];
  if (title) {
    const name = url ? relatedLink({title, url, lang}, view) : renderPhrase(localizer.pick(title));
    lines.push(html`${localizer.formatLabel(messages.source)}${name}`);
  }
  return html`<div part="translation">${lines.map((line) => html`<p>${line}</p> `)}</div>`;
}
