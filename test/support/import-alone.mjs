/*
 * `node test/support/import-alone.mjs MODULE…` imports modules and says what that has left: the globals that were not
 * there, and the elements that are registered.
 */
const {ELEMENT_NAMES} = await import('./elements.mjs');
const before = new Set(Reflect.ownKeys(globalThis));
for (const specifier of process.argv.slice(2)) await import(specifier);
const added = Reflect.ownKeys(globalThis).filter((name) => !before.has(name));
// Lit brings a registry of its own to Node.
const registered = ELEMENT_NAMES.filter((tag) => globalThis.customElements?.get(tag));
for (const name of [...added, ...registered]) console.log(String(name));
