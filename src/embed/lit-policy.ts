/*
 * The Trusted Types policy of the one-file script's Lit, and of the script of the map. Lit itself creates it while it is evaluated, and an error there
 * would end the script without a word about what to do. So `tools/lit-policy.mjs` makes Lit use this one. The npm modules
 * do not use this file: their Lit belongs to the page.
 */
import {ELEMENT_NAMES} from '../options/descriptors.js';

interface Policy {
  createHTML(html: string): unknown;
  createScriptURL(url: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: {[Rule in keyof Policy]: (text: string) => string}): Policy;
}

/** `undefined` where browsers have no Trusted Types, and where the page forbids the policy. */
export const litPolicy: Policy | undefined = createPolicy();

/**
 * Whether the elements may be rendered. Also without the policy they may, unless the page requires one; and a second
 * copy of the script has nothing to render.
 */
export function mayRender(): boolean {
  if (litPolicy !== undefined || ELEMENT_NAMES.some((tag) => customElements.get(tag))) return true;
  try {
    document.createElement('template').innerHTML = '';
    return true;
  } catch {
    console.error(
      'partnership-elements: the content security policy of the page stops the elements. ' +
        "Add to it: trusted-types lit-html 'allow-duplicates'.",
    );
    return false;
  }
}

function createPolicy(): Policy | undefined {
  // Older TypeScript libraries and browsers do not have it; if it is there, it is this factory.
  const factory = Reflect.get(globalThis, 'trustedTypes') as PolicyFactory | undefined;
  try {
    return factory?.createPolicy('lit-html', {createHTML: (html) => html, createScriptURL: (url) => url});
  } catch {
    return undefined;
  }
}
