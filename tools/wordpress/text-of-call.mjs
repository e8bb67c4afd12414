/**
 * A text of the plugin, with what translators have to know.
 *
 * @typedef {object} TranslatableText
 * @property {string} text
 * @property {string | undefined} [plural]
 * @property {string | undefined} [context]
 * @property {string | undefined} [note] such as what a placeholder is
 * @property {string} file
 */

const DOMAIN = 'partnership-elements';

/** The functions of WordPress that translate, in PHP and scripts, and where they take what. The domain is last. */
const FUNCTIONS = {
  __: {count: 2},
  _x: {count: 3, context: 1},
  _n: {count: 4, plural: 1},
};

/**
 * What a call asks to be translated, or `undefined` if it is another call.
 *
 * @param {string | undefined} name of the function
 * @param {readonly (string | undefined)[]} literals its arguments, as far as they are literals
 * @param {string} place of the call, for messages
 */
export function textOfCall(name, literals, place) {
  if (name === undefined || !Object.hasOwn(FUNCTIONS, name)) return undefined;
  /** @type {{count: number, context?: number, plural?: number}} */
  const {count, context, plural} = FUNCTIONS[/** @type {keyof typeof FUNCTIONS} */ (name)];
  const [text] = literals;
  const isWhole = literals.length === count && literals.at(-1) === DOMAIN;
  const hasLiterals = [0, context ?? 0, plural ?? 0].every((index) => literals[index] !== undefined);
  if (!isWhole || !hasLiterals || text === undefined)
    throw new Error(`${place}: ${name}() takes literals, and "${DOMAIN}" last, or its text cannot be translated.`);
  return {
    text,
    context: context === undefined ? undefined : literals[context],
    plural: plural === undefined ? undefined : literals[plural],
  };
}
