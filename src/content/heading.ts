import {html, type TemplateResult} from 'lit';
import type {Content} from './content.js';

/** The level of a heading. Level 1 is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The nearest level that a heading of the library may have. */
export function toHeadingLevel(level: number): HeadingLevel {
  // Clamped to whole numbers from 2 to 6, which is what the type says.
  return Math.min(6, Math.max(2, Math.round(level))) as HeadingLevel;
}

/** A heading of a level. Templates cannot have a variable tag name, so each level is written out. */
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
