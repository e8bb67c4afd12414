import * as v from 'valibot';

/**
 * Like `v.object()`, but its fields have no prototype: valibot iterates with `for…in`, which would include what scripts
 * of the page have added to `Object.prototype`.
 */
export function object<const Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined> {
  return v.object(Object.setPrototypeOf({...entries}, null) as Entries);
}
