import {html, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import type {Network} from '../data/schema.js';
import {monogram} from './network-facts.js';

/** The logo of a network, or else its monogram, of equal size. It repeats the name beside it: nothing to read aloud. */
export function renderMark({logo, name}: Network, {localizer, href}: FeedView): TemplateResult {
  const src = href(logo?.src);
  return html`<span part="mark" aria-hidden="true"
    >${
      logo && src
        ? html`<img src=${src} width=${logo.width} height=${logo.height} alt="" loading="lazy" decoding="async" />`
        : monogram(localizer.pick(name).text)
    }</span
  >`;
}

/** Whether a network shows its logo. */
export function hasLogo({logo}: Network, {href}: FeedView): boolean {
  return href(logo?.src) !== undefined;
}
