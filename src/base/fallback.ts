/*
 * Whether an element has a fallback, which is only what a visitor can see: CMSs leave empty paragraphs behind, and
 * optimisers put styles, scripts and `<noscript>` anywhere.
 */

const UNSEEN =
  'noscript, style, script, template, link, meta, title, source, datalist, [hidden], input[type="hidden" i]';
const SEEN =
  'img, picture, video, audio, canvas, iframe, object, embed, svg, math, input, button, select, textarea, meter, progress';
const LETTER = /[^\s\p{Default_Ignorable_Code_Point}\p{C}]/u;

export function hasVisibleContent(parent: Node): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isVisible(node)) return true;
  }
  return false;
}

function isVisible(node: Node): boolean {
  if (isText(node)) return LETTER.test(node.data);
  if (!isElement(node) || node.matches(UNSEEN)) return false;
  // What other custom elements show is in their shadow trees.
  if (node.matches(SEEN) || node.localName.includes('-')) return true;
  return isSlot(node) && node.assignedNodes().some(isVisible) ? true : hasVisibleContent(node);
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

/** `instanceof` fails for elements from another document. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot';
}
