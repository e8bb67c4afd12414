import {html, nothing} from 'lit';
import type {Network} from '../data/schema.js';
import type {Content} from './content.js';
import {renderPhrase} from './phrases.js';
import type {FeedView} from './view.js';

/** The logo, else the short name that the feed gives. Hidden from screen readers, because the name is beside it. */
export function networkMark({logo, name, shortName}: Network, {localizer, href}: FeedView): Content {
  const src = href(logo?.src);
  if (logo && src !== undefined) {
    return html`<span part="mark" aria-hidden="true"
      ><img src=${src} width=${logo.width} height=${logo.height} alt="" loading="lazy" decoding="async"
    /></span>`;
  }
  const short = shortName && localizer.pick(shortName);
  return short && short.text !== localizer.pick(name).text
    ? html`<span part="mark" class="short" aria-hidden="true">${renderPhrase(short)}</span>`
    : nothing;
}

export function hasLogo({logo}: Network, {href}: FeedView): boolean {
  return href(logo?.src) !== undefined;
}
