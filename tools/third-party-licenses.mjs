/*
 * A plugin for scripts with packages inside: writes their licences into `THIRD-PARTY-LICENSES.txt`, and names them at the
 * end of each file. At the end, because the compile hint must be first, and because minifiers that
 * join lines would make what follows the address of the source map a part of that comment.
 */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** @param {string} [target] the file that has the texts @returns {import('rollup').Plugin} the plugin */
export function thirdPartyLicenses(target = 'THIRD-PARTY-LICENSES.txt') {
  return {
    name: 'third-party-licenses',
    async generateBundle(_, bundle) {
      /** @type {Map<string, License>} */
      const all = new Map();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const used = Object.entries(chunk.modules).filter(([, {renderedLength}]) => renderedLength > 0);
        const folders = new Set(used.flatMap(([id]) => PACKAGE.exec(id) ?? []));
        const licenses = await Promise.all([...folders].sort().map(licenseOf));
        for (const one of licenses) all.set(one.name, one);
        if (licenses.length > 0) chunk.code += await notice(licenses, target);
      }
      const texts = [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(section);
      this.emitFile({type: 'asset', fileName: target, source: texts.join('\n')});
    },
  };
}

/**
 * The licences of packages, as one text.
 *
 * @param {readonly string[]} files of packages, such as `node_modules/lit/index.js`
 */
export async function licensesOf(files) {
  const folders = new Set(files.flatMap((file) => PACKAGE.exec(file) ?? []));
  const licenses = await Promise.all([...folders].sort().map(licenseOf));
  return licenses.map(section).join('\n');
}

/** @typedef {{name: string, version: string, license: string, text: string}} License */

/** @param {string} folder of a package @returns {Promise<License>} */
async function licenseOf(folder) {
  const {name, version, license} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  assert.ok(file && license, `${name} has no licence file, or package.json does not name the licence.`);
  return {name, version, license, text: (await readFile(join(folder, file), 'utf8')).trim()};
}

/** @param {License} license */
function section({name, version, license, text}) {
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The comment that minifiers keep. @param {readonly License[]} licenses @param {string} target */
async function notice(licenses, target) {
  const {name, version, license} = JSON.parse(await readFile('package.json', 'utf8'));
  const parts = licenses.map((each) => `${each.name}: ${each.license}`);
  return `/*! ${name} ${version}: ${license}; ${parts.join('; ')}; see ${target} */\n`;
}
