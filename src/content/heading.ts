import {html, type TemplateResult} from 'lit';
import type {Content} from './content.js';

/** Level 1 is for the page. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export function toHeadingLevel(level: number): HeadingLevel {
  // The result is a whole number from 2 to 6.
  return Math.min(6, Math.max(2, Math.round(level))) as HeadingLevel;
}

/** Template literals cannot have variable tag names. */
export function heading(level: HeadingLevel, part: string, content: Content): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
