/*
 * Writes the guide's tables of options, which follow from the descriptions of the elements (`src/options/`) and the doc
 * comments of their properties. `--check` only compares. Build first.
 */
import {readFile} from 'node:fs/promises';
import {DESCRIPTORS} from '../dist/npm/options/descriptors.js';
import {COMMON_OPTIONS, propertyName} from '../dist/npm/options/option.js';
import {valuesOf} from './option-values.mjs';
import {writePart} from './written-part.mjs';

const FILE = 'stories/guides/options.mdx';
const START = '{/* options: written by "npm run derive" */}';
const END = '{/* end of options */}';

/** @typedef {import('../dist/npm/options/option.js').Option} Option */
/** @typedef {{name: string, description?: string}} Member */
/** @typedef {{tagName?: string, members?: Member[]}} Declaration */

/** @type {{modules: {declarations?: Declaration[]}[]}} */
const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({declarations = []}) => declarations);

const sections = [
  '## All elements\n',
  table('partner-list', COMMON_OPTIONS),
  ...Object.entries(DESCRIPTORS).flatMap(([tag, {options}]) => [`## \`<${tag}>\`\n`, table(tag, options)]),
];

await writePart({
  file: FILE,
  start: START,
  end: END,
  text: sections.join('\n'),
  is: 'says what the elements take',
  command: 'npm run derive',
});

/** @param {string} tag @param {Readonly<Record<string, Option>>} options */
function table(tag, options) {
  const rows = Object.entries(options).map(([name, option]) => {
    return `| ${[`\`${name}\``, valuesOf(option, (value) => `\`${value}\``).join(', '), descriptionOf(tag, propertyName(name))].join(' | ')} |`;
  });
  return ['| option | takes | meaning |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** The doc comment of a property, as one paragraph. @param {string} tag @param {string} property */
function descriptionOf(tag, property) {
  const members = elements.find(({tagName}) => tagName === tag)?.members;
  const description = members?.find(({name}) => name === property)?.description;
  if (!description) throw new Error(`<${tag}>: document the property "${property}".`);
  return description.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
