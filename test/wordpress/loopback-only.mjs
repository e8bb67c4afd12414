/* Imported before the Playground, which would listen on every address of the machine and has no option for it. */
import {Server} from 'node:net';

const {listen} = Server.prototype;

Object.assign(Server.prototype, {
  /** @this {Server} @param {unknown} port @param {unknown[]} rest */
  listen(port, ...rest) {
    const callback = rest.find((one) => typeof one === 'function');
    const isPort = typeof port === 'number' || (typeof port === 'string' && /^\d+$/.test(port));
    const wanted = isPort ? [{port: Number(port), host: '127.0.0.1'}, callback] : [port, ...rest];
    return Reflect.apply(listen, this, wanted);
  },
});
