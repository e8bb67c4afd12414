/*
 * What a site may do to the script after it was built, by name: minifiers of npm, one as careless as those of CMSs are
 * reported to be, and scripts around it. Each result is computed once.
 */
import {transform} from 'esbuild';
import {jsmin} from 'jsmin';
import uglify from 'uglify-js';

const WITHOUT_LINE_ENDS = 3;

/** @type {Record<string, (script: string) => string | Promise<string>>} */
export const MINIFIERS = {
  jsmin: once((script) => jsmin(script)),
  'jsmin-without-line-ends': once((script) => jsmin(script, WITHOUT_LINE_ENDS)),
  uglify: once((script) => {
    // Compressing takes ten seconds.
    const {code, error} = uglify.minify(script, {compress: false});
    if (error) throw error;
    return code;
  }),
  esbuild: once(async (script) => (await transform(script, {minify: true, target: 'es2022'})).code),
  careless,
  'careless-in-try': (script) => `try{${careless(script)}}catch(e){}`,
  joined: (script) => `window.before=function(){}${script.trim()}window.after=function(){}`,
  'careless-joined': (script) => `(function(){window.before=1})()${careless(script)}(function(){window.after=1})()`,
  prefixed: (script) => `/* cached */'use strict';${script}`,
};

/**
 * Minifies as if a script had no template literals and no RegExp literals, and took no line end to end a statement.
 *
 * @param {string} script
 */
function careless(script) {
  /** @type {string[]} */
  const strings = [];
  return script
    .replace(/\/\/.*/g, '')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, (string) => `"${String(strings.push(string) - 1)}"`)
    .replace(/\s+/g, ' ')
    .replace(/ ?([-+*/=<>!&|?:;,.(){}[\]%^~]) ?/g, '$1')
    .replace(/"(\d+)"/g, (_, index) => strings[index] ?? '')
    .trim();
}

/** @param {(script: string) => string | Promise<string>} minify */
function once(minify) {
  /** @type {Map<string, string | Promise<string>>} */
  const results = new Map();
  return (/** @type {string} */ script) => {
    const result = results.get(script) ?? minify(script);
    results.set(script, result);
    return result;
  };
}
