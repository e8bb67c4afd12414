import * as v from 'valibot';

/**
 * The schema of an object with these fields. Valibot goes through the fields with `for…in`, and would take what scripts
 * of the page have put on `Object.prototype` for more of them; so they are kept in an object that inherits nothing.
 */
export function object<const Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined> {
  return v.object(Object.setPrototypeOf({...entries}, null) as Entries);
}
