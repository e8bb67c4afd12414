/*
 * Finds a Chromium for the tests: the one CHROME_PATH names, else an installed one, else the one that comes with a
 * package of npm, so that the tests run on a bare Linux machine.
 */
import {Launcher} from 'chrome-launcher';
import {installOnce} from '../../tools/install.mjs';

const isRoot = process.getuid?.() === 0;

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--no-first-run',
  // Chromium refuses to run as root with its sandbox, and tests in containers often run as root.
  ...(process.platform === 'linux' && isRoot ? ['--no-sandbox'] : []),
];

/** Whether the package of npm has a Chromium for this machine. */
export const hasPackaged = process.platform === 'linux' && process.arch === 'x64';

/** @returns {Promise<import('puppeteer-core').LaunchOptions>} how to launch it */
export async function findChromium() {
  const installed = findInstalled();
  if (installed) return {executablePath: installed, headless: true, args: FLAGS};
  if (!hasPackaged) {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or name one in the variable CHROME_PATH.');
  }
  installOnce('test/chromium');
  const {unpackChromium} = await import('../chromium/unpack.mjs');
  return {...(await unpackChromium()), headless: 'shell', args: [...new Set([...FLAGS, '--no-sandbox'])]};
}

/** @returns {string | undefined} the path of an installed browser */
export function findInstalled() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    // On Linux it throws when there is none.
    return undefined;
  }
}
