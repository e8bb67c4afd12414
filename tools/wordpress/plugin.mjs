/*
 * Writes release/partnership-elements-wordpress-<version>.zip of dist/ and src/wordpress/. Part of `npm run release`; build
 * first.
 */
import {readFile} from 'node:fs/promises';
import {writeReleasedZip} from '../release/released-zip.mjs';
import {pluginFiles} from './plugin-files.mjs';

const {version} = JSON.parse(await readFile('package.json', 'utf8'));
await writeReleasedZip(`partnership-elements-wordpress-${version}`, 'partnership-elements', await pluginFiles(version));
