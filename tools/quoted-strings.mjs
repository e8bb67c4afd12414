/*
 * A plugin for the one-file script: replaces template literals by quoted strings. Minifiers of CMSs that do not know
 * template literals take spaces and line ends from them as if they were code, which damages HTML without any error.
 *
 * The strings of a tagged template are created once, when the script starts, because Lit recognises a template by the
 * identity of its strings.
 */
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const CREATE = 'templateStrings';
/** Lit only looks whether there is a `raw`, which cannot be written in a feed. */
const CREATE_FUNCTION = `const ${CREATE} = (strings) => { strings.raw = strings; return strings; };`;

/** @returns {import('rollup').Plugin} the plugin */
export function quotedStrings() {
  return {
    name: 'quoted-strings',
    renderChunk(code) {
      const script = new MagicString(code);
      const constants = quoteTemplates(script, this.parse(code));
      const start = code.indexOf(STRICT) + STRICT.length;
      if (start < STRICT.length) this.error('The script has no "use strict" to begin with.');
      script.appendLeft(start, [CREATE_FUNCTION, ...constants].join('\n'));
      return {code: script.toString(), map: script.generateMap({hires: true})};
    },
  };
}

const STRICT = `'use strict';`;

/** @typedef {import('estree').Node & {start: number, end: number}} Node with its place, as Rollup parses it */

/**
 * Returns the declarations of the strings that functions use.
 *
 * @param {MagicString} script
 * @param {import('estree').Program} program
 */
function quoteTemplates(script, program) {
  /** @type {string[]} */
  const constants = [];
  let functions = 0;
  walk(program, {
    enter(node, parent) {
      if (isFunction(node)) functions += 1;
      if (node.type !== 'TemplateLiteral') return;
      if (parent?.type !== 'TaggedTemplateExpression') {
        concatenate(script, node);
        return;
      }
      const strings = `${CREATE}([${node.quasis.map(quoted).join()}])`;
      const name = `strings${String(constants.length)}`;
      if (functions > 0) constants.push(`const ${name} = ${strings};`);
      callWith(script, node, functions > 0 ? name : strings);
    },
    leave(node) {
      if (isFunction(node)) functions -= 1;
    },
  });
  return constants;
}

/** `tag``a ${b} c``` becomes `tag(strings, b)`. @param {MagicString} script @param {import('estree').TemplateLiteral} template @param {string} strings */
function callWith(script, template, strings) {
  const values = template.expressions.map(place);
  let end = place(template).start;
  for (const [index, value] of values.entries()) {
    script.overwrite(end, value.start, index === 0 ? `(${strings},` : ',');
    end = value.end;
  }
  script.overwrite(end, place(template).end, values.length === 0 ? `(${strings})` : ')');
}

/** `a ${b} c` becomes `("a " + (b) + " c")`. @param {MagicString} script @param {import('estree').TemplateLiteral} template */
function concatenate(script, template) {
  const values = template.expressions.map(place);
  let end = place(template).start;
  for (const [index, value] of values.entries()) {
    script.overwrite(end, value.start, `${index === 0 ? '(' : ')+'}${quoted(template.quasis[index])}+(`);
    end = value.end;
  }
  const last = quoted(template.quasis.at(-1));
  script.overwrite(end, place(template).end, values.length === 0 ? last : `)+${last})`);
}

/** @param {import('estree').TemplateElement | undefined} element */
function quoted(element) {
  return JSON.stringify(element?.value.cooked ?? '');
}

/** Rollup's parser adds the place to every node. @param {import('estree').Node} node */
function place(node) {
  const {start, end} = /** @type {Node} */ (node);
  return {start, end};
}

/** @param {import('estree').Node} node */
function isFunction({type}) {
  return type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
}
