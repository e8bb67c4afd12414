/*
 * A plugin for the one-file script, after the minifier: escapes what minifiers of CMSs misread inside a literal, because
 * they search for it without parsing the script.
 *
 *   In a string    // and /*       which look like comments
 *   In a RegExp    " ' ` and /     which look like the beginning of a string or comment, and like the end of the RegExp
 */
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** @returns {import('rollup').Plugin} the plugin */
export function escapedLiterals() {
  return {
    name: 'escaped-literals',
    renderChunk(code) {
      const script = new MagicString(code);
      walk(this.parse(code), {
        enter(node) {
          if (node.type !== 'Literal') return;
          const escaped = 'regex' in node ? escapeRegExp(node.raw) : escapeString(node.raw);
          // Rollup's parser adds the place to every node.
          const {start, end} = /** @type {typeof node & {start: number, end: number}} */ (node);
          if (escaped !== node.raw) script.overwrite(start, end, escaped);
        },
      });
      return {code: script.toString(), map: script.generateMap({hires: true})};
    },
  };
}

/** @param {string} [raw] */
function escapeString(raw = '') {
  return raw.replace(/\/(?=[/*])/g, '/\\');
}

/** @param {string} [raw] */
function escapeRegExp(raw = '') {
  const end = raw.lastIndexOf('/');
  const pattern = raw.slice(1, end).replace(/\\.|["'`/ ]/g, (found) => ESCAPED[found] ?? found);
  return `/${pattern}${raw.slice(end)}`;
}

/** @type {Record<string, string>} */
const ESCAPED = {
  '"': '\\x22',
  ' ': '\\x20',
  "'": '\\x27',
  '`': '\\x60',
  '/': '\\x2f',
  '\\/': '\\x2f',
  '\\"': '\\x22',
  "\\'": '\\x27',
  '\\`': '\\x60',
};
