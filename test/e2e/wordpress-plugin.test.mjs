/* What is in the WordPress plugin. WordPress itself tries it in test/wordpress/. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {mo} from 'gettext-parser';
import {DESCRIPTORS, ELEMENT_NAMES} from '../../dist/npm/options/descriptors.js';
import {optionsOf} from '../../dist/npm/options/option.js';
import {pluginFiles} from '../../tools/wordpress/plugin-files.mjs';

const VERSION = '7.8.9';

describe('the WordPress plugin', () => {
  /** @type {Map<string, Uint8Array>} */
  let files;
  const textOf = (path) => Buffer.from(files.get(path)).toString('utf8');
  before(async () => {
    files = await pluginFiles(VERSION);
  });

  it('is the same every time', async () => {
    assert.deepEqual(await pluginFiles(VERSION), files);
  });

  it('names its version where WordPress looks for it', () => {
    assert.match(textOf('partnership-elements.php'), /^ \* Version: 7\.8\.9$/m);
    assert.match(textOf('partnership-elements.php'), /^const VERSION = '7\.8\.9';$/m);
    assert.match(textOf('readme.txt'), /^Stable tag: 7\.8\.9$/m);
    for (const path of files.keys()) if (/\.(php|txt)$/.test(path)) assert.ok(!textOf(path).includes('0.0.0'), path);
  });

  it('has a block for each element, with all its options, which are read from the saved div', () => {
    for (const name of ELEMENT_NAMES) {
      const block = JSON.parse(textOf(`blocks/${name}/block.json`));
      assert.equal(block.name, `partnership-elements/${name}`);
      assert.ok(block.title && block.description && block.keywords.length > 0, name);
      const read = Object.values(block.attributes).map(({attribute}) => attribute);
      for (const [option, {type}] of Object.entries(optionsOf(DESCRIPTORS[name])))
        assert.equal(read.includes(`data-${option}`), type !== 'address', `${name}: ${option}`);
      for (const {source, selector} of Object.values(block.attributes)) {
        assert.match(source, /^(attribute|html)$/);
        assert.equal(selector, `div[data-${name}]`);
      }
    }
  });

  it('tells PHP which elements there are', () => {
    const names = [...textOf('includes/elements.php').matchAll(/'([a-z-]+)',/g)].map(([, name]) => name);
    assert.deepEqual(names, [...ELEMENT_NAMES]);
  });

  it('brings all that the script loads, and the licences of everything', () => {
    for (const path of [
      'partnership-elements.js',
      'partner-map.js',
      'words/pl.json',
      'LICENSE',
      'THIRD-PARTY-LICENSES.txt',
    ])
      assert.ok(files.has(`elements/${path}`), path);
    assert.match(textOf('license.txt'), /GNU GENERAL PUBLIC LICENSE\s+Version 2/);
    assert.match(textOf('THIRD-PARTY-LICENSES.txt'), /^valibot .* \(MIT\)$/m);
  });

  it('does nothing where WordPress does not run it', () => {
    const isGuarded = /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m;
    for (const path of files.keys()) if (path.endsWith('.php')) assert.match(textOf(path), isGuarded, path);
  });

  it('says everything in German, in PHP as in scripts', () => {
    const {translations} = mo.parse(Buffer.from(files.get('languages/partnership-elements-de_DE.mo')));
    assert.deepEqual(translations[''].Settings.msgstr, ['Einstellungen']);
    for (const script of ['blocks', 'settings']) {
      const path = `languages/partnership-elements-de_DE-partnership-elements-${script}.json`;
      const {messages} = JSON.parse(textOf(path)).locale_data;
      assert.deepEqual(messages['%s partner'], ['%s Partner', '%s Partner']);
      assert.equal(messages[''].lang, 'de_DE');
    }
  });

  it('has a readme as the plugin directory wants it', () => {
    const readme = textOf('readme.txt');
    const [head, short] = readme.split('\n\n');
    assert.match(head, /^=== Partnership Elements ===$/m);
    for (const field of ['Requires at least: 6.1', 'Requires PHP: 7.4', 'License: GPLv2 or later'])
      assert.ok(head.includes(field), field);
    assert.ok(/^Tags: (.*)$/m.exec(head)[1].split(',').length <= 5);
    assert.ok(short.length <= 150);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      assert.ok(readme.includes(`\n== ${section} ==\n`), section);
  });
});
