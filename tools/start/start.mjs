/*
 * Serves what was built, on a free port of this machine, and says where to look: a page that leads to the examples, the
 * desk, the guides and, if it was built, Storybook. PORT asks for a certain port.
 */
import {createServer} from 'node:http';
import sirv from 'sirv';
import {hasStorybook, startPages} from './start-pages.mjs';

const pages = await startPages();
const dist = sirv('dist', {
  dev: true,
  setHeaders: (response) => {
    const type = response.getHeader('content-type');
    if (/\/(javascript|json)$/.test(String(type))) response.setHeader('content-type', `${String(type)}; charset=utf-8`);
  },
});
/** What is served below a folder. @type {Readonly<Record<string, ReturnType<typeof sirv>>>} */
const FOLDERS = {
  '/guides/images/': sirv('stories/images', {dev: true}),
  ...(hasStorybook() && {'/storybook/': sirv('storybook-static', {dev: true})}),
};

const server = createServer((request, response) => {
  const notFound = () => {
    response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
  };
  // The elements may be tried from the pages of other servers.
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('x-content-type-options', 'nosniff');
  const pathname = (request.url ?? '/').replace(/[?#].*$/, '');
  const page = pages.get(pathname);
  const folder = Object.keys(FOLDERS).find((one) => pathname.startsWith(one));
  if (page) {
    response.writeHead(200, {'content-type': page.type}).end(page.text);
  } else if (folder) {
    request.url = pathname.slice(folder.length - 1);
    FOLDERS[folder]?.(request, response, notFound);
  } else {
    dist(request, response, notFound);
  }
});

server.on('error', ({message}) => {
  console.error(message);
  process.exitCode = 1;
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = server.address();
  const origin = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  console.log(`
  Start here                  ${origin}/
  Partners across the world   ${origin}/demo/bonn.html
  The desk                    ${origin}/desk.html

  Stop with Ctrl+C.
`);
});
