import {once} from './once.js';

/** Countries that several have replaced. Nobody can tell in which of them a place is today. */
const DISSOLVED = ['AN', 'CS', 'SU', 'YU'];

/** Written like codes. WebKit does not know `UK`. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {UK: 'GB', USA: 'US'};

const names = once(() => new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}));

const known = new Map<string, string | undefined>();

/**
 * The code in use today: `GB` for `UK`, `DE` for `DD` or `276`, in capitals.
 *
 * @returns `undefined` for what is no code, for codes that no country has, and for dissolved countries
 */
export function currentCountry(code: string): string | undefined {
  const capitals = code.toUpperCase();
  if (Object.hasOwn(ABBREVIATIONS, capitals)) return ABBREVIATIONS[capitals];
  if (!/^(?:[A-Z]{2}|\d{3})$/.test(capitals) || DISSOLVED.includes(capitals)) return undefined;
  // Looking one up takes longer than reading a record.
  if (!known.has(capitals)) known.set(capitals, lookUp(capitals));
  return known.get(capitals);
}

/** The codes of all countries of today. */
export function currentCountries(): string[] {
  const letters = Array.from({length: 26}, (_, index) => String.fromCharCode(65 + index));
  return letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => currentCountry(code) === code);
}

function lookUp(code: string): string | undefined {
  const current = Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(4) ?? code;
  const name = current.length === 2 ? names().of(current) : undefined;
  // Some browsers return the name of ZZ, "Unknown Region", for every code they do not know.
  return name === undefined || name === names().of('ZZ') ? undefined : current;
}
