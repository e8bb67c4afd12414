/* Serves what was built, on a free port of this machine, and says where to look. PORT asks for a certain port. */
import {existsSync} from 'node:fs';
import {createServer} from 'node:http';
import sirv from 'sirv';

const dist = sirv('dist', {
  dev: true,
  setHeaders: (response) => {
    const type = response.getHeader('content-type');
    if (/\/(javascript|json)$/.test(String(type))) response.setHeader('content-type', `${String(type)}; charset=utf-8`);
  },
});
const hasStorybook = existsSync('storybook-static/index.html');
const storybook = sirv('storybook-static', {dev: true});

const server = createServer((request, response) => {
  const notFound = () => {
    response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
  };
  // The elements may be tried from the pages of other servers.
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.url === '/') {
    response.writeHead(302, {location: '/demo/bonn.html'}).end();
  } else if (request.url === '/storybook') {
    response.writeHead(302, {location: '/storybook/'}).end();
  } else if (hasStorybook && request.url?.startsWith('/storybook/')) {
    request.url = request.url.slice('/storybook'.length);
    storybook(request, response, notFound);
  } else {
    dist(request, response, notFound);
  }
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = server.address();
  const origin = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  console.log(`
  Partners across the world   ${origin}/demo/bonn.html
  Partner in aller Welt       ${origin}/demo/bonn-de.html
  The same from the feed      ${origin}/demo/bonn-from-feed.html
  The desk                    ${origin}/desk.html
  Storybook                   ${hasStorybook ? `${origin}/storybook/` : 'npm run build-storybook, then start again'}

  Stop with Ctrl+C.
`);
});
