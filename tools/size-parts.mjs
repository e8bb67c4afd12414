/*
 * What each part of the one-file script costs, so that the next person sees what to cut. The source map tells which file
 * every character of the script comes from. A part is compressed by itself ("alone"), and the script is compressed without
 * it: what that saves is what the part costs "in the script", which is less where parts are alike. All with brotli at 11.
 *
 * `npm run size:parts` writes the table into CONTRIBUTING; with `-- --files` it only prints one, a line for each file.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {SourceMap} from 'node:module';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import prettier from 'prettier';

const SCRIPT = 'dist/partnership-elements.js';
const TABLE = /(?<=<!-- sizes:.*?-->\n)[^]*(?=<!-- end of sizes -->)/;
const WORDS = /^packed-languages\/(?!table|languages|english)(.+)/;

/** The parts in the order of the layers, with the files they are made of. A file belongs to the first part that fits. @type {[string, RegExp][]} */
const PARTS = [
  ['lit', /^@?lit\b/],
  ['valibot', /^valibot\b/],
  ['`data/`: the schema, with its remedies', /^src\/data\/schema/],
  ['`data/`: reading, references, linked data', /^src\/data\//],
  ['`feed/`', /^src\/feed\//],
  ['`i18n/`, without the words', /^src\/i18n\//],
  ['words of all languages', WORDS],
  ['names of the messages, and unpacking', /^packed-languages\/|^src\/embed\/(?:packed-messages|shifted-letters)/],
  ['`options/`', /^src\/options\//],
  ['`content/`', /^src\/content\//],
  ['`list/`', /^src\/list\//],
  ['`base/`: styles', /^src\/base\/.*\.styles/],
  ['`base/`: the rest', /^src\/base\//],
  ['`elements/`: styles', /^src\/elements\/.*\.styles/],
  ['`elements/`: partner-map', /^src\/elements\/partner-map/],
  ['`elements/`: partner-list', /^src\/elements\/partner/],
  ['`elements/`: project-card and project-list', /^src\/elements\/project/],
  ['`elements/`: network-badges', /^src\/elements\/network/],
  ['`embed/`', /^src\/embed\//],
];

const {files: byFile} = parseArgs({options: {files: {type: 'boolean', default: false}}}).values;
const script = await readFile(SCRIPT, 'utf8');
const owners = ownersOf(script, JSON.parse(await readFile(`${SCRIPT}.map`, 'utf8')));
const files = [...new Set(owners)].filter((file) => file !== '');

if (byFile) {
  console.table(files.map((file) => costOf(file, (other) => other === file)).sort(dearestFirst));
} else {
  await writeTable(tableOf([...costsOfParts(), ...costsOfLanguages().sort(dearestFirst)]));
}

/**
 * The file that each character of the script comes from; empty for what the bundler added.
 *
 * @param {string} text
 * @param {import('node:module').SourceMapPayload} payload
 */
function ownersOf(text, payload) {
  const map = new SourceMap(payload);
  return text.split('\n').flatMap((line, row) =>
    // The end of a line counts as one of its characters.
    Array.from({length: line.length + 1}, (_, column) => {
      const entry = map.findEntry(row, column);
      return ('originalSource' in entry ? entry.originalSource : '').replace(/^(?:\.\.\/)+(?:node_modules\/)?/, '');
    }),
  );
}

function costsOfParts() {
  /** @param {string} file */
  const partOf = (file) => PARTS.find(([, pattern]) => pattern.test(file))?.[0];
  return PARTS.map(([part]) => costOf(part, (file) => partOf(file) === part));
}

function costsOfLanguages() {
  return files.flatMap((file) => {
    const tag = WORDS.exec(file)?.[1];
    return tag ? costOf(`words of \`${tag}\``, (other) => other === file) : [];
  });
}

/** @param {string} part @param {(file: string) => boolean} isIn */
function costOf(part, isIn) {
  const inside = textOf(isIn);
  return {
    part,
    bytes: Buffer.byteLength(inside),
    alone: compressed(inside),
    inScript: compressed(script) - compressed(textOf((file) => !isIn(file))),
  };
}

/** @param {(file: string) => boolean} isIn */
function textOf(isIn) {
  const verdicts = new Map(['', ...files].map((file) => [file, isIn(file)]));
  return script
    .split('')
    .filter((_, index) => verdicts.get(owners[index] ?? ''))
    .join('');
}

/** @typedef {ReturnType<typeof costOf>} Cost */

/** @param {Cost} a @param {Cost} b */
function dearestFirst(a, b) {
  return b.inScript - a.inScript;
}

/** @param {readonly Cost[]} costs */
function tableOf(costs) {
  const number = new Intl.NumberFormat('en');
  const total = {
    part: '**the script**',
    bytes: Buffer.byteLength(script),
    alone: compressed(script),
    inScript: compressed(script),
  };
  const rows = [...costs, total].map(
    ({part, ...figures}) =>
      `| ${[part, ...Object.values(figures).map((figure) => number.format(figure))].join(' | ')} |`,
  );
  return ['| part | bytes | alone | in the script |', '| - | -: | -: | -: |', ...rows].join('\n');
}

/** @param {string} table */
async function writeTable(table) {
  const path = 'CONTRIBUTING.md';
  const text = (await readFile(path, 'utf8')).replace(TABLE, `\n${table}\n`);
  await writeFile(path, await prettier.format(text, {...(await prettier.resolveConfig(path)), filepath: path}));
}

/** The highest quality is the one Node takes by itself. @param {string} text */
function compressed(text) {
  return brotliCompressSync(text).length;
}
