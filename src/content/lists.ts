import {html, nothing} from 'lit';
import type {Content} from './content.js';

export function link(href: string | undefined, content: Content): Content {
  return href === undefined ? content : html`<a part="link" href=${href}>${content}</a>`;
}

/** Renders nothing if there are no items. The label is for screen readers. `isLine`: the items are in one line. */
export function list(part: string, items: readonly Content[], label?: string, isLine = false): Content {
  // Safari drops the list role of lists without bullets unless it is stated.
  return items.length === 0
    ? nothing
    : html`<ul part=${part} class=${isLine ? 'dotted' : nothing} role="list" aria-label=${label ?? nothing}>
        ${items.map((item) => html`<li>${item}</li> `)}
      </ul>`;
}

export function labelledList(part: string, items: readonly Content[], label: string): Content {
  // The list itself has the label, so the visible one must not be read too.
  return items.length === 0
    ? nothing
    : html`<div class="labelled">
        <p class="label" aria-hidden="true">${label}</p>
        ${list(part, items, label)}
      </div>`;
}
