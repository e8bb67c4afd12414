import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A new folder, which is gone when this process ends. @param {string} name what its name begins with */
export function ownFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), name));
  process.on('exit', () => {
    // A server that is being ended may still write there.
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  });
  return folder;
}
