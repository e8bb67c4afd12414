/*
 * Editors paste the script twice, and several versions of the library may meet on a page. A tag can be defined only
 * once, so the first script wins. Another version logs, once, that it is not used.
 */
import type {ElementClass} from './elements.js';

/** The versions already reported, shared by all copies on the page. */
const IGNORED = Symbol.for('partnership-elements:ignored:1');

export function define(elements: Readonly<Record<string, ElementClass>>, url: string): void {
  for (const [tag, element] of Object.entries(elements)) {
    const first = customElements.get(tag);
    if (first) reportIgnored(tag, versionOf(first), element.version, url);
    else customElements.define(tag, element);
  }
}

function reportIgnored(tag: string, first: string | undefined, version: string, url: string): void {
  const ignored = ignoredVersions();
  if (version === first || ignored.has(version)) return;
  ignored.add(version);
  const owner = first === undefined ? 'another script' : `version ${first}`;
  console.info(
    `partnership-elements: <${tag}> is already defined by ${owner}. Version ${version} from ${url} is not used. ` +
      'Keep only one of the two scripts.',
  );
}

function versionOf(element: CustomElementConstructor): string | undefined {
  const version: unknown = Reflect.get(element, 'version');
  return typeof version === 'string' ? version : undefined;
}

function ignoredVersions(): Set<string> {
  if (!Reflect.has(globalThis, IGNORED)) Reflect.set(globalThis, IGNORED, new Set());
  // Only this function, in any copy of the library, writes to this key.
  return Reflect.get(globalThis, IGNORED) as Set<string>;
}
