/**
 * A WordPress that runs on loopback, as it comes: with an administrator, and no plugin of ours.
 *
 * @typedef {{origin: string, folder: string, close: () => Promise<void>}} Server `folder` is where its files are
 */
import {isInstalled, startFromDebian} from './wordpress-from-debian.mjs';
import {startFromNpm} from './wordpress-from-npm.mjs';

/** How each is started. `isAvailable` says whether it can be here. */
export const WORDPRESSES = {
  npm: {version: '6.5.5', isAvailable: true, start: startFromNpm},
  debian: {version: '6.1', isAvailable: isInstalled, start: startFromDebian},
};
