/*
 * Shows a feed with all elements on one page, with its problems beside them, and follows changes of the file. Only for
 * this computer: it listens on the loopback address, and refuses requests that name another host, as a page of somebody
 * else could make the browser send.
 */
import {watch} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {checkFeed} from '../../desk/check/check-feed.js';
import {DeskError} from '../../desk/desk-error.js';
import {messagesIn, type DeskLanguage} from '../../desk/words/describe.js';
import {fill} from '../../desk/words/pattern.js';
import {EXIT, today, type Command, type ExitCode} from '../command.js';
import {pageOf, PAGE_SCRIPT, PAGE_STYLES} from '../preview-page.js';
import {tell} from '../terminal.js';
import {UsageError} from '../usage-error.js';

const DIST = new URL('../', import.meta.url);
const HOST = '127.0.0.1';
/** Editors write a file in several steps. */
const SETTLE = 100;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const serve: Command = {
  options: {port: 'value', lang: 'value'},
  help: {
    en: `partnership-elements serve [FOLDER|FEED] [options]

Shows the feed with all elements on one page, with its problems beside them. The page follows the file.
Default: feed.json in this folder.

  --port PORT        default: a free one
  --lang LANG        language of the page; default: that of the messages
  --messages LANG    en or de

Examples
  npx partnership-elements serve
  npx partnership-elements serve data/bonn.json --lang uk`,
    de: `partnership-elements serve [ORDNER|FEED] [Optionen]

Zeigt den Feed mit allen Elementen auf einer Seite, mit seinen Problemen daneben. Die Seite folgt der Datei.
Ohne Angabe: feed.json in diesem Ordner.

  --port PORT        ohne Angabe ein freier
  --lang SPRACHE     Sprache der Seite; ohne Angabe die der Meldungen
  --messages SPRACHE en oder de

Beispiele
  npx partnership-elements serve
  npx partnership-elements serve data/bonn.json --lang uk`,
  },
  async run({operands: [operand = '.'], values}, language) {
    const {texts} = messagesIn(language);
    const port = values.get('port') ?? '0';
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
      throw new UsageError(fill(texts.badValue, {value: port, option: '--port'}), 'serve');
    }
    const file = await feedIn(operand);
    return listen(file, Number(port), values.get('lang') ?? language, language);
  },
};

async function feedIn(operand: string): Promise<string> {
  const info = await stat(operand).catch(() => undefined);
  const file = info?.isDirectory() ? join(operand, 'feed.json') : operand;
  if (!(await stat(file).catch(() => undefined))) throw new DeskError('noFile', {file});
  return file;
}

/** Ends when the person ends it. */
function listen(file: string, port: number, lang: string, language: DeskLanguage): Promise<ExitCode> {
  const {texts} = messagesIn(language);
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const {port: actual} = server.address() as AddressInfo;
    const isOwn = [`${HOST}:${actual}`, `localhost:${actual}`].includes(request.headers.host ?? '');
    if (!isOwn || request.method !== 'GET') {
      response.writeHead(403).end();
      return;
    }
    const {pathname} = new URL(request.url ?? '/', `http://${HOST}`);
    if (pathname === '/events') {
      response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
      response.write('\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    }
    void answer(pathname, file, lang, language).then(({type, body}) => {
      response.writeHead(body === undefined ? 404 : 200, {
        'content-type': type,
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      response.end(body);
    });
  });

  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(file, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const listener of listeners) listener.write('data: changed\n\n');
    }, SETTLE);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, HOST, () => {
      tell(fill(texts.serving, {url: `http://${HOST}:${(server.address() as AddressInfo).port}/`}));
    });
    process.once('SIGINT', () => {
      watcher.close();
      server.closeAllConnections();
      server.close(() => {
        resolve(EXIT.clean);
      });
    });
  });
}

interface Answer {
  readonly type: string;
  readonly body?: string | Uint8Array;
}

async function answer(pathname: string, file: string, lang: string, language: DeskLanguage): Promise<Answer> {
  const script = 'text/javascript; charset=utf-8';
  switch (pathname) {
    case '/':
      return {type: 'text/html; charset=utf-8', body: await page(file, lang, language)};
    case '/page.js':
      return {type: script, body: PAGE_SCRIPT};
    case '/page.css':
      return {type: 'text/css; charset=utf-8', body: PAGE_STYLES};
    case '/feed.json':
      return read(file, 'application/json');
    case '/partnership-elements.js':
      return read(new URL('partnership-elements.js', DIST), script);
  }
  const words = /^\/words\/([A-Za-z0-9-]+\.json)$/.exec(pathname)?.[1];
  return words === undefined ? {type: 'text/plain'} : read(new URL(`words/${words}`, DIST), 'application/json');
}

async function page(file: string, lang: string, language: DeskLanguage): Promise<string> {
  const content = await readFile(file).catch(() => '');
  const {feed, problems} = checkFeed({content, today: today(), language});
  return pageOf(feed, problems, file, lang, language);
}

async function read(file: string | URL, type: string): Promise<Answer> {
  const body = await readFile(file).catch(() => undefined);
  return {type, ...(body && {body})};
}
