/*
 * A constructed style sheet works only in the document it was made for. An element that moves to the document of a frame
 * loses its styles, and does not get them back when it returns.
 */
import {adoptStyles, type CSSResultOrNative} from 'lit';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a shadow tree its styles in the document to which it has moved. */
export function restoreStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const {ownerDocument} = root;
  const {defaultView} = ownerDocument;
  if (ownerDocument === document) {
    adoptStyles(root, [...styles]);
  } else if (defaultView) {
    root.adoptedStyleSheets = styles.map((style) => sheetIn(ownerDocument, defaultView, textOf(style)));
  }
}

function sheetIn(owner: Document, {CSSStyleSheet}: Window & typeof globalThis, text: string): CSSStyleSheet {
  const known = sheets.get(owner) ?? new Map<string, CSSStyleSheet>();
  sheets.set(owner, known);
  let sheet = known.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return sheet;
}

function textOf(style: CSSResultOrNative): string {
  return 'cssText' in style ? style.cssText : [...style.cssRules].map(({cssText}) => cssText).join('\n');
}
