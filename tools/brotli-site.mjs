/*
 * Serves files on a free port of this machine as a city's server does that has compressed them beforehand: with brotli, at
 * its best. What is measured is then what a visitor's device gets.
 */
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {listenOnLoopback} from './loopback.mjs';

const compress = promisify(brotliCompress);
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** Opens a site without files; they are added while it runs. */
export async function openBrotliSite() {
  /** @type {Map<string, {type: string, body: Buffer}>} */
  const files = new Map();
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://site').pathname);
    if (file) response.writeHead(200, {'content-type': file.type, 'content-encoding': 'br'}).end(file.body);
    else response.writeHead(404).end();
  });
  return {
    origin: await listenOnLoopback(server),
    /** @param {string} path @param {string | Buffer} content */
    async add(path, content) {
      const type = TYPES[extname(path)];
      if (!type) throw new Error(`${path} is of no type that is known here.`);
      const params = {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY};
      files.set(path, {type, body: await compress(content, {params})});
    },
    /** The bytes of a file as they are sent. @param {string} path */
    sent(path) {
      const file = files.get(path);
      if (!file) throw new Error(`${path} is not there.`);
      return file.body.length;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
