import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';

/**
 * Writes the part of a document that is generated, between two comments. With `--check` it only compares.
 *
 * @param {{file: string, start: string, end: string, text: string, is: string, command: string}} part `is` says of an
 *   up-to-date document what it is, `command` what to run for one that is not
 */
export async function writePart({file, start, end, text, is, command}) {
  const before = await readFile(file, 'utf8');
  const [head, rest] = before.split(start);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error(`${file} must have "${start}" and "${end}".`);
  const whole = `${head}${start}\n\n${text}\n\n${end}${tail}`;
  const after = await format(whole, {...(await resolveConfig(file)), filepath: file});
  if (after === before) console.log(`${file} ${is}.`);
  else if (process.argv.includes('--check')) throw new Error(`${file} is out of date. Run "${command}".`);
  else await writeFile(file, after);
}
