import {Engine} from 'php-parser';
import {textOfCall} from './text-of-call.mjs';

/** @typedef {import('./text-of-call.mjs').TranslatableText} TranslatableText */
/** @typedef {{kind: string, loc?: {start: {line: number}, end: {line: number}}, [key: string]: any}} Node */

const parser = new Engine({parser: {extractDoc: true, php8: true}, ast: {withPositions: true}});
/** The lines at the head of a file that WordPress translates, with their context. */
const HEAD = /^(?: \* )(Description|Title): (.+)$/gm;
const CONTEXTS = {Title: 'Pattern title', Description: 'Pattern description'};

/**
 * The texts in the calls of a PHP file, and in its head.
 *
 * @param {string} code
 * @param {string} file
 * @returns {TranslatableText[]}
 */
export function textsInPhp(code, file) {
  const program = /** @type {Node} */ (parser.parseCode(code, file));
  const notes = new Map(
    program['comments'].map((/** @type {Node} */ {value, loc}) => [
      loc?.end.line,
      /translators: *(.+?)\s*(\*\/)?$/.exec(value)?.[1],
    ]),
  );
  return [...textsInHead(code, file), ...callsIn(program).flatMap((call) => textIn(call, file, notes))];
}

/** @param {string} code @param {string} file */
function textsInHead(code, file) {
  const isPattern = file.includes('/patterns/');
  const isPlugin = code.includes('* Plugin Name:');
  if (!isPattern && !isPlugin) return [];
  return [...code.matchAll(HEAD)].map(({1: name, 2: text = ''}) => ({
    text,
    context: isPattern ? CONTEXTS[/** @type {keyof typeof CONTEXTS} */ (name)] : undefined,
    file,
  }));
}

/** @param {Node} call @param {string} file @param {ReadonlyMap<number, string | undefined>} notes */
function textIn({what, arguments: given, loc}, file, notes) {
  const line = loc?.start.line ?? 0;
  // Some escape as well, or print.
  const name = what.name
    ?.replace(/^esc_(html|attr)_/, '_')
    .replace(/^_e(x?)$/, (/** @type {string} */ _, /** @type {string} */ x) => (x ? '_x' : '__'));
  const literals = given.map((/** @type {Node} */ {kind, value}) => (kind === 'string' ? value : undefined));
  const found = textOfCall(name, literals, `${file}:${line}`);
  return found ? [{...found, note: notes.get(line - 1), file}] : [];
}

/** @param {unknown} value @returns {Node[]} */
function callsIn(value) {
  if (Array.isArray(value)) return value.flatMap(callsIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = /** @type {Node} */ (value);
  const inside = Object.entries(node).flatMap(([key, child]) =>
    key === 'loc' || key === 'comments' || key === 'leadingComments' ? [] : callsIn(child),
  );
  return node.kind === 'call' ? [node, ...inside] : inside;
}
