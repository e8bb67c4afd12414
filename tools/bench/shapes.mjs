/* How much the records of a feed vary: a shape is which fields a record has, those of its parts included. */

/** Of these nothing is shown. */
const UNSEEN = new Set(['geo', 'sameAs', 'alternateName']);

/** The number of shapes among records. @param {readonly object[]} records */
export function countShapes(records) {
  return new Set(records.map((record) => fieldsOf(record).join(' '))).size;
}

/** @param {object} value @returns {string[]} */
function fieldsOf(value) {
  const fields = Object.entries(value).filter(([name]) => !UNSEEN.has(name));
  return fields.flatMap(([name, inner]) => {
    // Which language a text is in makes no other shape, nor does how many items a list has.
    const first = Array.isArray(inner) ? inner[0] : inner;
    const isText =
      typeof first !== 'object' || first === null || Object.keys(first).some((key) => /^[a-z]{2}(?:-|$)/.test(key));
    return isText ? [name] : [name, ...fieldsOf(first).map((field) => `${name}.${field}`)].sort();
  });
}
