/*
 * The server side of test/pages: what a static file cannot say.
 *
 *   policy-….html    is sent under that content security policy
 *   encoding-….html  is sent without a charset, and without being decoded here
 *   …?no-charset     is the script, sent so too
 *   /dist/feed.json  is Bonn's, as a city lays its own beside the script
 *   /cache/joined.js is the script in a file of an optimiser, with no feed beside it
 *   …?cors           may be read from every origin, also by a page that has none
 *   …?version=1.2.3  is the script as if that were its version
 *   …?minified=jsmin is the script after that minifier, see minifiers.mjs
 *   /words-wrong/    has something else in place of words, /words-other/ those of another version; /words-slow/ never answers
 */
import {readFile} from 'node:fs/promises';
import {MINIFIERS} from './minifiers.mjs';

/** @typedef {Parameters<NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]>[0]} Context */

/** @type {Record<string, string>} */
const POLICIES = {
  strict:
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
  // Pages that require Trusted Types and do not allow the policy of Lit, or not a second time.
  forbidden: "require-trusted-types-for 'script'; trusted-types 'none'",
  once: "require-trusted-types-for 'script'; trusted-types lit-html",
  duplicates: "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
  // Does not require them.
  optional: "trusted-types 'none'",
  // What TYPO3 13 sends to visitors, where a site has switched it on.
  typo3:
    "default-src 'self'; script-src 'self' 'nonce-bm9uY2U'; style-src-attr 'unsafe-inline'; " +
    "img-src 'self' data: *.ytimg.com *.vimeocdn.com; base-uri 'self'; " +
    "frame-src 'self' *.youtube-nocookie.com *.youtube.com *.vimeo.com",
};

/**
 * Middleware for the above.
 *
 * @param {Context} ctx
 * @param {() => Promise<unknown>} next
 */
export async function hostPageMiddleware(ctx, next) {
  const policy = POLICIES[/\/policy-(\w+)(?:-\w+)?\.html$/.exec(ctx.path)?.[1] ?? ''];
  if (policy) ctx.set('content-security-policy', policy);
  if ('cors' in ctx.query) ctx.set('access-control-allow-origin', '*');
  const [, words] = /^\/words-(wrong|other|slow)\//.exec(ctx.path) ?? [];
  if (words) {
    ctx.type = 'application/json';
    ctx.respond = words !== 'slow';
    ctx.body = words === 'other' ? {stamp: '0', loading: 'Un momento…'} : ['no words'];
  } else if (/\/encoding-[\w-]+\.html$/.test(ctx.path)) {
    await sendWithoutCharset(ctx, 'text/html');
  } else if (ctx.path === '/cache/joined.js') {
    ctx.type = 'text/javascript';
    ctx.body = await MINIFIERS['careless-in-try']?.(await readFile('dist/partnership-elements.js', 'utf8'));
  } else if (ctx.path === '/dist/feed.json') {
    ctx.type = 'application/json';
    ctx.body = await readFile('dist/demo/bonn.json');
  } else if ('no-charset' in ctx.query) {
    await sendWithoutCharset(ctx, 'text/javascript');
  } else if ('version' in ctx.query || 'minified' in ctx.query) {
    ctx.type = 'text/javascript';
    ctx.body = await changedScript(await readFile(`.${ctx.path}`, 'utf8'), ctx.query);
  } else {
    await next();
  }
}

/** @param {Context} ctx @param {string} type */
async function sendWithoutCharset(ctx, type) {
  // Koa adds a charset to `ctx.type`.
  ctx.set('content-type', type);
  ctx.body = await readFile(`.${ctx.path}`);
}

/** @param {string} script @param {Context['query']} query */
async function changedScript(script, query) {
  const minify = MINIFIERS[String(query.minified)];
  if (minify) return minify(script);
  const {version} = JSON.parse(await readFile('package.json', 'utf8'));
  const changed = script.replace(JSON.stringify(version), JSON.stringify(query.version));
  if (changed === script) throw new Error('The script does not tell its version, or there is no such minifier.');
  return changed;
}
