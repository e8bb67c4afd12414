import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into a folder of this user and version.
 *
 * @returns {Promise<{executablePath: string, env: NodeJS.ProcessEnv}>} its path, and the environment it needs
 */
export async function unpackChromium() {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const {version} = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(tmpdir(), `partnership-elements-chromium-${version}-${String(process.getuid?.())}`);
  mkdirSync(folder, {recursive: true});
  const before = {...process.env};
  // The package unpacks its libraries only where it thinks it is needed, and always below the temporary folder.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  process.env.TMPDIR = folder;
  const {default: chromium} = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const env = {...process.env, TMPDIR: before.TMPDIR};
  // The package sets its own fonts and libraries for the whole process. Other browsers need those of the system.
  for (const name of Object.keys(env)) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  pointFontsTo(folder);
  return {executablePath, env};
}

/** The packaged font configuration names the system's temporary folder. This one names ours. @param {string} folder */
function pointFontsTo(folder) {
  const config = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), config);
}
