import {readdir, readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {mo, po} from 'gettext-parser';

const FOLDER = 'src/wordpress/plugin/languages';
/** WordPress asks for the texts of a script by its handle. */
const SCRIPTS = ['partnership-elements-blocks', 'partnership-elements-settings'];

/**
 * What WordPress reads of each translation: one file for PHP, and one for each script, by path within the plugin.
 *
 * @returns {Promise<Map<string, string | Uint8Array>>}
 */
export async function translationFiles() {
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map();
  for (const file of (await readdir(FOLDER)).filter((name) => name.endsWith('.po')).sort()) {
    const name = basename(file, '.po');
    const catalog = po.parse(await readFile(join(FOLDER, file)));
    files.set(`languages/${name}.mo`, mo.compile(catalog));
    const texts = JSON.stringify(inJed(catalog));
    for (const script of SCRIPTS) files.set(`languages/${name}-${script}.json`, texts);
  }
  return files;
}

/**
 * The form that the package `@wordpress/i18n` takes.
 *
 * @param {import('gettext-parser').GetTextTranslations} catalog
 */
function inJed({headers, translations}) {
  const messages = Object.values(translations)
    .flatMap((context) => Object.values(context))
    .filter(({msgid}) => msgid !== '')
    .map(({msgctxt, msgid, msgstr}) => [msgctxt === undefined ? msgid : `${msgctxt}\u0004${msgid}`, msgstr]);
  const settings = {domain: 'messages', lang: headers['Language'], 'plural-forms': headers['Plural-Forms']};
  return {domain: 'messages', locale_data: {messages: {'': settings, ...Object.fromEntries(messages)}}};
}
