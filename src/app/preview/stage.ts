import {html, type TemplateResult} from 'lit';
import {directionOf} from '../../i18n/language-tag.js';

/** How wide a preview is: a phone, a tablet, or all the room there is. */
export const WIDTHS = ['phone', 'tablet', 'full'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const DIRECTIONS = ['auto', 'ltr', 'rtl'] as const;

/** The page that a preview is on. */
export interface Stage {
  readonly lang: string;
  readonly direction: (typeof DIRECTIONS)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly width: (typeof WIDTHS)[number];
}

/** The scheme that somebody has asked their browser for. */
export function preferredScheme(): Stage['scheme'] {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** A piece of somebody's page, with its own language and scheme. */
export function stage({lang, direction, scheme, width}: Stage, label: string, content: unknown): TemplateResult {
  return html`<section class="stage ${scheme} ${width}" tabindex="0" aria-label=${label}>
    <div class="page" lang=${lang} dir=${direction === 'auto' ? directionOf(lang) : direction}>${content}</div>
  </section>`;
}
