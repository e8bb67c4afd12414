/*
 * Writes the README's tables of options, which follow from the descriptions of the elements (`src/options/`) and the doc
 * comments of their properties. `--check` only compares. Build first.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {DESCRIPTORS} from '../dist/npm/options/descriptors.js';
import {COMMON_OPTIONS, propertyName} from '../dist/npm/options/option.js';

const FILE = 'README.md';
const START = '<!-- options: written by "npm run derive" -->';
const END = '<!-- end of options -->';

/** @typedef {import('../dist/npm/options/option.js').Option} Option */
/** @typedef {{name: string, description?: string}} Member */
/** @typedef {{tagName?: string, members?: Member[]}} Declaration */

/** @type {{modules: {declarations?: Declaration[]}[]}} */
const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({declarations = []}) => declarations);

const sections = [
  '### All elements\n',
  table('partner-list', COMMON_OPTIONS),
  ...Object.entries(DESCRIPTORS).flatMap(([tag, {options}]) => [`### \`<${tag}>\`\n`, table(tag, options)]),
];

const before = await readFile(FILE, 'utf8');
const [head, rest] = before.split(START);
const tail = rest?.split(END)[1];
if (head === undefined || tail === undefined) throw new Error(`${FILE} must have "${START}" and "${END}".`);
const text = `${head}${START}\n\n${sections.join('\n')}\n${END}${tail}`;
const after = await format(text, {...(await resolveConfig(FILE)), filepath: FILE});

if (after === before) console.log(`${FILE} says what the elements take.`);
else if (process.argv.includes('--check')) throw new Error(`${FILE} is behind the options. Run "npm run derive".`);
else await writeFile(FILE, after);

/** @param {string} tag @param {Readonly<Record<string, Option>>} options */
function table(tag, options) {
  const rows = Object.entries(options).map(([name, option]) => {
    return `| ${[`\`${name}\``, valuesOf(option), descriptionOf(tag, propertyName(name))].join(' | ')} |`;
  });
  return ['| option | takes | meaning |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** @param {Option} option */
function valuesOf(option) {
  switch (option.type) {
    case 'choice':
      return option.values.flatMap((value) => (value === '' ? [] : `\`${value}\``)).join(', ');
    case 'number':
      return Number.isFinite(option.most) ? `${option.least} to ${option.most}` : `a number from ${option.least}`;
    case 'flag':
      return 'nothing';
    case 'list':
      return 'values';
    case 'ids':
      return 'ids';
    case 'id':
      return 'an id';
    case 'address':
      return 'an address or `#id`';
  }
}

/** The doc comment of a property, as one paragraph. @param {string} tag @param {string} property */
function descriptionOf(tag, property) {
  const members = elements.find(({tagName}) => tagName === tag)?.members;
  const description = members?.find(({name}) => name === property)?.description;
  if (!description) throw new Error(`<${tag}>: document the property "${property}".`);
  return description.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
