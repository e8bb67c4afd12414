/*
 * Heavy parts of the desk are scripts of their own, loaded when they are needed. They are classic scripts, because
 * browsers import no modules from a folder on the disk.
 */

import type {Parts} from './parts/parts.js';

/** A part whose file cannot be loaded. Its message is the name of the file. */
export class PartError extends Error {
  override readonly name = 'PartError';
}

interface PolicyFactory {
  createPolicy(name: string, rules: {createScriptURL: (url: string) => string}): {createScriptURL(url: string): string};
}

const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;
// Older TypeScript libraries and browsers do not have it; if it is there, it is this factory.
const policy = (Reflect.get(globalThis, 'trustedTypes') as PolicyFactory | undefined)?.createPolicy(
  'partnership-desk',
  {createScriptURL: (url) => url},
);
const loading = new Map<string, Promise<void>>();

/** Loads a part, once. Rejects if its file cannot be loaded; the next call tries again. */
export async function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  await loadScript(`${name}.js`);
  // The build gives the exports of a part to this object.
  return (Reflect.get(globalThis, 'partnershipDesk') as Parts)[name];
}

/** Loads a classic script beside that of the desk, once. */
export function loadScript(path: string): Promise<void> {
  const known = loading.get(path);
  if (known) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    const {href} = new URL(path, here);
    script.src = policy?.createScriptURL(href) ?? href;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      loading.delete(path);
      script.remove();
      reject(new PartError(path));
    });
    document.head.append(script);
  });
  loading.set(path, promise);
  return promise;
}
