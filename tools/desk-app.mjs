/*
 * Builds the desk's page: dist/desk.html, and in dist/app/ its style sheet, its script, and the parts that the script loads
 * when they are needed. Classic scripts, because browsers import no modules from a folder on the disk. `--watch` builds
 * again with every change.
 */
import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {context} from 'esbuild';
import {integrityOf} from './integrity-of.mjs';
import {CLASSIC_SCRIPT} from './classic-script.mjs';
import {licensesOf} from './third-party-licenses.mjs';

const TARGET = 'dist/app';
const PARTS = ['import', 'check', 'snippet'];

const shared = {...CLASSIC_SCRIPT, tsconfig: 'tsconfig.app.json'};

/** What a page that accepts only this release of the script has to name. */
const release = {
  version: JSON.parse(await readFile('package.json', 'utf8')).version,
  integrity: integrityOf(await readFile('dist/partnership-elements.js')),
};

const {watch} = parseArgs({options: {watch: {type: 'boolean', default: false}}}).values;

await mkdir(TARGET, {recursive: true});
await cp('src/app/desk.html', 'dist/desk.html');
await cp('src/app/desk.css', `${TARGET}/desk.css`);
const contexts = await Promise.all([
  context({
    ...shared,
    entryPoints: ['src/app/desk.ts'],
    outfile: `${TARGET}/desk.js`,
    define: {RELEASE: JSON.stringify(release)},
  }),
  ...PARTS.map((name) =>
    context({
      ...shared,
      entryPoints: [`src/app/parts/${name}.ts`],
      outfile: `${TARGET}/${name}.js`,
      // Parts give their exports to the script of the page.
      globalName: `partnershipDesk.${name}`,
    }),
  ),
]);
const results = await Promise.all(contexts.map((one) => one.rebuild()));
const files = results.flatMap(({metafile}) => Object.keys(metafile?.inputs ?? {}));
await writeFile(`${TARGET}/THIRD-PARTY-LICENSES.txt`, await licensesOf(files));
if (watch) await Promise.all(contexts.map((one) => one.watch()));
else await Promise.all(contexts.map((one) => one.dispose()));
