/*
 * Bundles each element from the npm modules with lit, valibot and English, as an application would, into `.cache/size/`,
 * where the budgets of `npm run size` weigh it. The other languages are chunks beside it.
 */
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {build} from 'esbuild';

const {exports} = JSON.parse(await readFile('package.json', 'utf8'));
const modules = Object.entries(exports).flatMap(([name, entry]) =>
  name.startsWith('./elements/') ? entry.default : [],
);
await Promise.all(
  modules.map((path) =>
    build({
      entryPoints: [path],
      outdir: `.cache/size/${basename(path, '.js')}`,
      chunkNames: '[name]',
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'error',
    }),
  ),
);
