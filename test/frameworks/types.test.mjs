/*
 * The types for templates, as the checkers of the frameworks read them, with the package as it lies in node_modules. Each file
 * of types/ has tags that are right and some that are wrong, which it expects to be refused.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cp, rm} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGE = `${HERE}node_modules/partnership-elements`;
const OPTIONS =
  '--noEmit --strict --module esnext --moduleResolution bundler --target es2022 --lib es2023,dom,dom.iterable --skipLibCheck';

/** @param {string} command @param {string} args */
function run(command, args) {
  const options = /** @type {const} */ ({cwd: HERE, encoding: 'utf8'});
  // What a checker has found is on its output, not in the error.
  const {status, stdout, stderr} = spawnSync(`node_modules/.bin/${command}`, args.split(' '), options);
  assert.equal(status, 0, `${command} ${args}\n${stdout}${stderr}`);
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
