/**
 * Registers an element, unless its tag is taken: editors paste the script twice, and two copies of the library may
 * meet on one page. The first one stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
