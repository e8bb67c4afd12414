import * as v from 'valibot';

/**
 * The schema of an object. Valibot iterates over the fields with `for…in`, which would include what scripts of the page
 * have added to `Object.prototype`, so they are held by an object without a prototype.
 */
export function object<const Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined> {
  return v.object(Object.setPrototypeOf({...entries}, null) as Entries);
}
