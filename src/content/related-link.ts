import {html, nothing} from 'lit';
import type {RelatedLink} from '../data/schema.js';
import type {Content} from './content.js';
import {renderPhrase} from './phrases.js';
import type {FeedView} from './view.js';

/** The title of a page as a link, with the language of that page if it is not the reader's. */
export function relatedLink({title, url, lang}: RelatedLink, {localizer, href}: FeedView): Content {
  const name = localizer.pick(title);
  const language = lang === undefined ? undefined : localizer.languageName(lang);
  const words = renderPhrase(language ? localizer.format(localizer.messages.inLanguage, {name, language}) : name);
  const target = href(url);
  return target === undefined ? words : html`<a part="link" href=${target} hreflang=${lang ?? nothing}>${words}</a>`;
}
