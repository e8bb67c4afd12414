/**
 * How esbuild makes a classic script of modules: for pages that take no modules, such as a file on the disk or the editor of
 * WordPress.
 *
 * @type {import('esbuild').BuildOptions & {metafile: true}}
 */
export const CLASSIC_SCRIPT = {
  bundle: true,
  minify: true,
  // Browsers decode a classic script in the encoding of its page.
  charset: 'ascii',
  format: 'iife',
  target: 'es2022',
  conditions: ['browser', 'production'],
  mainFields: ['module', 'main'],
  legalComments: 'none',
  metafile: true,
};
