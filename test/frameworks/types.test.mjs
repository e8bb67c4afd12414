/*
 * The types for templates, as the checkers of the frameworks read them, with the package as it lies in node_modules. Each file
 * of types/ has tags that are right and some that are wrong, which it expects to be refused.
 */
import {execFile} from 'node:child_process';
import {cp, rm} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGE = `${HERE}node_modules/partnership-elements`;
const OPTIONS =
  '--noEmit --strict --module esnext --moduleResolution bundler --target es2022 --lib es2023,dom,dom.iterable --skipLibCheck';

/** @param {string} command @param {string} args */
async function run(command, args) {
  try {
    await promisify(execFile)(`node_modules/.bin/${command}`, args.split(' '), {cwd: HERE});
  } catch (error) {
    throw new Error(`${command} ${args}\n${String(error.stdout)}`);
  }
}

before(async () => {
  // A copy: from a link, its types would name the frameworks of another folder.
  await rm(PACKAGE, {recursive: true, force: true});
  for (const part of ['package.json', 'dist']) await cp(part, `${PACKAGE}/${part}`, {recursive: true});
});

describe('the types of the tags', () => {
  for (const [name, jsx] of [
    ['react', 'react-jsx'],
    ['preact', 'react-jsx'],
    ['solid-js', 'preserve'],
  ])
    it(`in JSX of ${name}`, () => run('tsc', `${OPTIONS} --jsx ${jsx} --jsxImportSource ${name} types/${name}.tsx`));

  it('in templates of Vue', () => run('vue-tsc', '-p types'));
  it('in templates of Svelte', () => run('svelte-check', '--workspace types --tsconfig ./tsconfig.json'));
});
