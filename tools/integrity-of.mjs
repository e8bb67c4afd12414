import {createHash} from 'node:crypto';

/** The hash that a page gives as `integrity`. @param {Uint8Array} content */
export function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
