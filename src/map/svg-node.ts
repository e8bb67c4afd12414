type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Made as nodes, so that no policy of a page has a say. */
export function svgNode(name: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(attribute, String(value));
  }
  node.append(...children);
  return node;
}
