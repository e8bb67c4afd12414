/** `partners`, `3`, `since` → `partners[3].since`. */
export function jsonPath(path: string, ...keys: readonly PropertyKey[]): string {
  const steps = keys.map((key) => (/^\d+$/.test(String(key)) ? `[${String(key)}]` : `.${String(key)}`)).join('');
  return (path + steps).replace(/^\./, '');
}
