import {once} from 'node:events';

/** Lets a server listen on a free port of this machine. Returns its origin. @param {import('node:http').Server} server */
export async function listenOnLoopback(server) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server listens on no port.');
  return `http://127.0.0.1:${String(address.port)}`;
}
