import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Unpacks the Chromium of `@sparticuz/chromium` into a folder of this user and version, and returns its path. */
export async function unpackChromium() {
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
  return executablePath;
}

/** The packaged font configuration names the system's temporary folder. This one names ours. @param {string} folder */
function pointFontsTo(folder) {
  const config = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), config);
}
