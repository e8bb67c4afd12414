/*
 * Editors paste the script twice, and two copies or versions of the library may meet on one page. The first one to come
 * stays, because a browser gives a tag once only. A copy of the same version goes unnoticed; another version says that
 * it is not used, once, to whoever looks into the console.
 */
import type {ElementClass} from './elements.js';

/** Versions that have said so already, shared by all copies on the page. */
const IGNORED = Symbol.for('partnership-elements:ignored:1');

/**
 * Registers elements, except those whose tag is taken.
 *
 * @param elements the classes by tag
 * @param url where they come from, for the message
 */
export function define(elements: Readonly<Record<string, ElementClass>>, url: string): void {
  for (const [tag, element] of Object.entries(elements)) {
    const first = customElements.get(tag);
    if (first) tellVersions(tag, versionOf(first), element.version, url);
    else customElements.define(tag, element);
  }
}

function tellVersions(tag: string, first: string | undefined, second: string, url: string): void {
  if (first === second) return;
  const told = ignored();
  if (told.has(second)) return;
  told.add(second);
  const owner = first === undefined ? 'another script' : `version ${first}`;
  console.info(
    `partnership-elements: ${owner} was first on this page and has <${tag}>. Version ${second} from ${url} is not used. ` +
      'Keep only one of the two scripts.',
  );
}

/** Classes of others, and of hand-made elements, have none. */
function versionOf(element: CustomElementConstructor): string | undefined {
  const version: unknown = Reflect.get(element, 'version');
  return typeof version === 'string' ? version : undefined;
}

function ignored(): Set<string> {
  if (!Reflect.has(globalThis, IGNORED)) Reflect.set(globalThis, IGNORED, new Set());
  // What stands under this key is what this function, here or in another copy, put there.
  return Reflect.get(globalThis, IGNORED) as Set<string>;
}
