import * as v from 'valibot';

/**
 * Like `v.object()`, with a remedy that names the required fields. Its fields have no prototype: valibot iterates with
 * `for…in`, which would include what scripts of the page have added to `Object.prototype`.
 */
export function object<const Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, string> {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
  const named = required.length > 0 ? required : Object.keys(entries).slice(0, 1);
  const fields = named.map((key) => `"${key}": …`).join(', ');
  return v.object(Object.setPrototypeOf({...entries}, null) as Entries, `Write {${fields}}.`);
}
