/** A place in a JSON value. Most places are never reported, so their path is written only when it is needed. */
export interface Place {
  readonly above: Place | undefined;
  readonly key: PropertyKey;
}

/** `partners`, `3`, `since` → `partners[3].since`. */
export function jsonPath(path: string, ...keys: readonly PropertyKey[]): string {
  const steps = keys.map((key) => (/^\d+$/.test(String(key)) ? `[${String(key)}]` : `.${String(key)}`)).join('');
  return (path + steps).replace(/^\./, '');
}

export function pathOf(place: Place | undefined): string {
  return place ? jsonPath(pathOf(place.above), place.key) : '';
}

/** `partners[3].since` → `partners`, `3`, `since`. */
export function segmentsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key = '']) =>
    index === undefined ? key : Number(index),
  );
}
