import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Adds PHP that a WordPress runs with every request, without being activated. @param {string} folder of the WordPress @param {string} name @param {string} php */
export async function addMustUse(folder, name, php) {
  const plugins = join(folder, 'wp-content/mu-plugins');
  await mkdir(plugins, {recursive: true});
  await writeFile(join(plugins, `${name}.php`), php);
}
