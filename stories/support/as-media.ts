/*
 * How elements look on paper and in forced colours, on a screen: no page can ask a browser for either. Each element gets
 * copies of its own style sheets in which the rules for that medium apply always.
 */
import {html, type TemplateResult} from 'lit';
import {shownIn} from './in-state.js';

/** `@media print` applies, `@media screen` does not, and what is folded is open, as while a page is printed. */
export async function asPrinted(canvas: HTMLElement): Promise<void> {
  await restyle(canvas, (css) =>
    css.replaceAll('@media print', '@media all').replaceAll('@media screen', '@media not all'),
  );
  dispatchEvent(new Event('beforeprint'));
}

export async function inForcedColours(canvas: HTMLElement): Promise<void> {
  await restyle(canvas, (css) => css.replaceAll('@media (forced-colors: active)', '@media all') + FORCED);
}

/** What browsers force on every page. */
const FORCED = `
  *, ::before, ::after {
    border-color: CanvasText !important;
    outline-color: CanvasText !important;
    background-color: Canvas !important;
    color: CanvasText !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  a, a * { color: LinkText !important; }
  button, summary { color: ButtonText !important; }
`;

async function restyle(canvas: HTMLElement, change: (css: string) => string): Promise<void> {
  for (const {shadowRoot} of await shownIn(canvas)) {
    if (!shadowRoot) continue;
    shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map((sheet) => {
      const copy = new CSSStyleSheet();
      copy.replaceSync(change([...sheet.cssRules].map(({cssText}) => cssText).join('\n')));
      return copy;
    });
  }
}

/** A sheet of A4, without its margins. */
export const onPaper = (story: () => unknown): TemplateResult =>
  html`<div
    style="box-sizing: border-box; max-inline-size: 17cm; padding: 1em; color-scheme: light; background: #fff; color: #000"
  >
    ${story()}
  </div>`;

export const onContrast = (story: () => unknown): TemplateResult =>
  html`<div style="padding: 1em; color-scheme: dark; background: Canvas; color: CanvasText">${story()}</div>`;
