import {html, nothing} from 'lit';
import type {Content} from './content.js';

/** The content as a link if there is an address, else as it is. */
export function link(href: string | undefined, content: Content): Content {
  return href === undefined ? content : html`<a part="link" href=${href}>${content}</a>`;
}

/** A list, or nothing if it is empty. The label names it for screen readers. */
export function list(part: string, items: readonly Content[], label?: string): Content {
  // Safari drops the role of lists without bullets unless it is stated.
  return items.length === 0
    ? nothing
    : html`<ul part=${part} role="list" aria-label=${label ?? nothing}>
        ${items.map((item) => html`<li>${item}</li> `)}
      </ul>`;
}

/** A list below its label, or nothing if it is empty. */
export function labelledList(part: string, items: readonly Content[], label: string): Content {
  // The list carries the label itself, so the visible one must not be read as well.
  return items.length === 0
    ? nothing
    : html`<div class="labelled">
        <p class="label" aria-hidden="true">${label}</p>
        ${list(part, items, label)}
      </div>`;
}
