/** @typedef {import('./text-of-call.mjs').TranslatableText} TranslatableText */

/**
 * The texts of the blocks, in the contexts in which WordPress translates them.
 *
 * @param {string} json of the blocks, by element
 * @param {string} file
 * @returns {TranslatableText[]}
 */
export function textsInMetadata(json, file) {
  /** @type {Record<string, {title: string, description: string, keywords: string[]}>} */
  const blocks = JSON.parse(json);
  return Object.values(blocks).flatMap(({title, description, keywords}) => [
    {text: title, context: 'block title', file},
    {text: description, context: 'block description', file},
    ...keywords.map((text) => ({text, context: 'block keyword', file})),
  ]);
}
