/** @typedef {import('../src/options/option.js').Option} Option */

/**
 * What an attribute may hold, in words.
 *
 * @param {Option} option
 * @param {(value: string) => string} code how a value to write is marked
 * @returns {string[]} alternatives
 */
export function valuesOf(option, code) {
  switch (option.type) {
    case 'choice':
      return option.values.flatMap((value) => (value === '' ? [] : code(value)));
    case 'number':
      return [Number.isFinite(option.most) ? `${option.least} to ${option.most}` : `a number from ${option.least}`];
    case 'flag':
      return ['nothing'];
    case 'list':
      return ['values'];
    case 'ids':
      return ['ids'];
    case 'id':
      return ['an id'];
    case 'address':
      return [`an address or ${code('#id')}`];
  }
}
