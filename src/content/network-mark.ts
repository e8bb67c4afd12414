import {html, nothing, type TemplateResult} from 'lit';
import type {Network} from '../data/schema.js';
import {monogram} from './network-facts.js';
import {renderPhrase} from './phrases.js';
import type {FeedView} from './view.js';

/** The logo, short name or monogram. Hidden from screen readers, because it repeats the name beside it. */
export function networkMark({logo, name, shortName}: Network, {localizer, href}: FeedView): TemplateResult {
  const src = href(logo?.src);
  const short = shortName && !src ? localizer.pick(shortName) : undefined;
  return html`<span part="mark" class=${short ? 'short' : nothing} aria-hidden="true"
    >${
      logo && src
        ? html`<img src=${src} width=${logo.width} height=${logo.height} alt="" loading="lazy" decoding="async" />`
        : short
          ? renderPhrase(short)
          : monogram(localizer.pick(name).text)
    }</span
  >`;
}

export function hasLogo({logo}: Network, {href}: FeedView): boolean {
  return href(logo?.src) !== undefined;
}
