/*
 * Finds a Chromium for the tests: the one CHROME_PATH names, else an installed one, else the one that comes with a
 * package of npm, so that the tests run on a bare Linux machine.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Launcher} from 'chrome-launcher';

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

/** @returns {Promise<import('puppeteer-core').LaunchOptions>} how to launch it */
export async function findChromium() {
  const installed = findInstalled();
  if (installed) return {executablePath: installed, headless: true, args: FLAGS};
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  throw new Error('No Chrome, Chromium or Edge was found. Install one, or name one in the variable CHROME_PATH.');
}

function findInstalled() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    // On Linux it throws when there is none.
    return undefined;
  }
}

/** The Chromium of `@sparticuz/chromium`, unpacked into a folder of this user and version. */
async function packaged() {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const {version} = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(tmpdir(), `partnership-elements-chromium-${version}-${String(process.getuid?.())}`);
  mkdirSync(folder, {recursive: true});
  const before = process.env.TMPDIR;
  // The package unpacks its libraries only where it thinks it is needed, and always below the temporary folder.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  process.env.TMPDIR = folder;
  const {default: chromium} = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  pointFontsTo(folder);
  return {executablePath, headless: 'shell', args: [...new Set([...FLAGS, '--no-sandbox'])]};
}

/** The packaged font configuration names the system's temporary folder. This one names ours. @param {string} folder */
function pointFontsTo(folder) {
  const config = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), config);
}
