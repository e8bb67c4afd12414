import {html, type TemplateResult} from 'lit';
import type {Network} from '../data/schema.js';
import {monogram} from './network-facts.js';
import type {FeedView} from './view.js';

/** The logo or monogram. Hidden from screen readers, because it repeats the name beside it. */
export function networkMark({logo, name}: Network, {localizer, href}: FeedView): TemplateResult {
  const src = href(logo?.src);
  return html`<span part="mark" aria-hidden="true"
    >${
      logo && src
        ? html`<img src=${src} width=${logo.width} height=${logo.height} alt="" loading="lazy" decoding="async" />`
        : monogram(localizer.pick(name).text)
    }</span
  >`;
}

export function hasLogo({logo}: Network, {href}: FeedView): boolean {
  return href(logo?.src) !== undefined;
}
