import ts from 'typescript';
import {textOfCall} from './text-of-call.mjs';

/** @typedef {import('./text-of-call.mjs').TranslatableText} TranslatableText */

/**
 * The texts in the calls of a TypeScript file.
 *
 * @param {string} code
 * @param {string} file
 * @returns {TranslatableText[]}
 */
export function textsInScript(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  /** @type {TranslatableText[]} */
  const texts = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const literals = node.arguments.map((one) => (ts.isStringLiteralLike(one) ? one.text : undefined));
      const found = textOfCall(node.expression.text, literals, `${file}:${line}`);
      if (found) texts.push({...found, note: noteAbove(code, line), file});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** @param {string} code @param {number} line counted from 1 */
function noteAbove(code, line) {
  return /translators: *(.+?)\s*(\*\/)?$/.exec(code.split('\n')[line - 2] ?? '')?.[1];
}
