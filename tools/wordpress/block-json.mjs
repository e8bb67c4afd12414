import {readFileSync} from 'node:fs';
import {DESCRIPTORS, ELEMENT_NAMES} from '../../dist/npm/options/descriptors.js';
import {optionsOf, propertyName} from '../../dist/npm/options/option.js';

/** @typedef {import('../../dist/npm/options/descriptors.js').ElementName} ElementName */

/** What follows from no descriptor: title, description, keywords and icon, by element. */
const METADATA = 'src/wordpress/blocks/block-metadata.json';

/**
 * The `block.json` of each element, and the list of the elements for PHP, by path within the plugin.
 *
 * @param {string} version
 * @returns {Map<string, string>}
 */
export function blockFiles(version) {
  const metadata = JSON.parse(readFileSync(METADATA, 'utf8'));
  const files = new Map([['includes/elements.php', elementsInPhp()]]);
  for (const name of ELEMENT_NAMES) {
    const block = {
      $schema: 'https://schemas.wp.org/trunk/block.json',
      apiVersion: 3,
      name: `partnership-elements/${name}`,
      version,
      category: 'partnership-elements',
      textdomain: 'partnership-elements',
      ...metadata[name],
      supports: {html: false, className: false, anchor: true, align: ['wide', 'full']},
      example: {},
      attributes: attributesOf(name),
      editorScript: 'partnership-elements-blocks',
      editorStyle: 'partnership-elements-blocks',
    };
    files.set(`blocks/${name}/block.json`, `${JSON.stringify(block, null, 2)}\n`);
  }
  return files;
}

/**
 * The saved div is the only place that holds options and content, so that it can be pasted, edited as HTML, and lives on
 * without the plugin.
 *
 * @param {ElementName} name
 */
function attributesOf(name) {
  const selector = `div[data-${name}]`;
  const options = Object.entries(optionsOf(DESCRIPTORS[name]))
    // All blocks show the feed of the site.
    .filter(([, {type}]) => type !== 'address')
    .map(([option, {type}]) => [
      propertyName(option),
      {type: type === 'flag' ? 'boolean' : 'string', source: 'attribute', selector, attribute: `data-${option}`},
    ]);
  const lang = {type: 'string', source: 'attribute', selector, attribute: 'lang'};
  return {...Object.fromEntries(options), lang, content: {type: 'string', source: 'html', selector}};
}

function elementsInPhp() {
  const names = ELEMENT_NAMES.map((name) => `\t'${name}',\n`).join('');
  return `<?php
/**
 * The elements that the script has. Written by the release.
 *
 * @package PartnershipElements
 */

namespace PartnershipElements;

defined( 'ABSPATH' ) || exit;

const ELEMENTS = array(
${names});
`;
}
