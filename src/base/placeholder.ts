import {html, type TemplateResult} from 'lit';

/** Space reserved for the feed, so that the page below does not move. */
export interface Placeholder {
  /** The expected number of items; `undefined` if the options do not determine it. */
  readonly count: number | undefined;
  /** Whether the items probably fill the window, because the options exclude none. Default: no. */
  readonly isWindow?: boolean;
  readonly as: 'cards' | 'rows' | 'table' | 'badges' | 'entries' | 'text';
}

/** More outlines than this are below the first screen of any window. */
const MAX_OUTLINES = 60;

/** Enough for any window. The rest is cut off. */
const OUTLINES_IN_WINDOW = 16;

export function renderPlaceholder(
  {isWindow = false, count = isWindow ? OUTLINES_IN_WINDOW : 1, as}: Placeholder,
  hasOutlines: boolean,
  element: Element,
): TemplateResult {
  // A window needs no outlines to get its height.
  const length = isWindow && !hasOutlines ? 0 : Math.min(count, MAX_OUTLINES);
  // A loop, because the option may be any number, and because old libraries replace `Array.from`.
  const outlines: TemplateResult[] = [];
  while (outlines.length < length) outlines.push(html`<div class="outline"></div>`);
  // A frame may be as high as its content, which cannot be as high as the frame.
  const size = isFramed(element) ? 'window framed' : 'window';
  const classes = `placeholder ${as} ${isWindow ? size : ''} ${hasOutlines ? 'late' : 'unseen'}`;
  return html`<div class=${classes} aria-hidden="true">${outlines}</div>`;
}

/** In the window that shows the element, which may be another than that of the script. */
function isFramed({ownerDocument: {defaultView}}: Element): boolean {
  return defaultView !== null && defaultView.parent !== defaultView;
}
