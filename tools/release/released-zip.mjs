import {createHash} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {zipSync} from 'fflate';

const TARGET = 'release';
const SUMS = join(TARGET, 'SHA256SUMS');
/** The first day that a zip can name. In local time, as zip has no zone. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Writes a zip to `release/`, and its SHA-256 sum beside it. The bytes are the same on every machine: files in order, no
 * times, and a compressor in JavaScript.
 *
 * @param {string} name of the zip, without its extension
 * @param {string} folder that the zip has all its files in
 * @param {ReadonlyMap<string, Uint8Array>} files by path within the folder
 */
export async function writeReleasedZip(name, folder, files) {
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const zip = zipSync(Object.fromEntries(inOrder.map(([path, content]) => [`${folder}/${path}`, content])), {
    mtime: NO_TIME,
    level: 9,
    os: 3,
  });
  const file = `${name}.zip`;
  await mkdir(TARGET, {recursive: true});
  await writeFile(join(TARGET, file), zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  const others = (await readFile(SUMS, 'utf8').catch(() => ''))
    .split('\n')
    .filter((line) => line && !line.endsWith(file));
  await writeFile(SUMS, `${[...others, `${sum}  ${file}`].join('\n')}\n`);
  console.log(`${TARGET}/${file}: ${String(files.size)} files, ${String(zip.length)} bytes\nsha256 ${sum}`);
}
