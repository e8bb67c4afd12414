import type {HostCity} from '../desk/import-tables.js';

/** "Bonn, DE" or "Bonn". */
export function hostCity(written: string): HostCity {
  const [, name = written, country] = /^(.*\S)\s*,\s*([^,]+)$/.exec(written.trim()) ?? [];
  return {name: name.trim(), ...(country !== undefined && {country: country.trim()})};
}
