/** `zh-Hans-CN` → `zh-Hans-CN`, `zh-Hans`, `zh`: the tag, and what is left of it as its end is cut off (RFC 4647). */
export function shortened(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** The first of the available tags that serves a reader of `tag`, compared without regard to case. */
export function lookUp(tag: string, available: readonly string[]): string | undefined {
  for (const candidate of shortened(tag.toLowerCase())) {
    const found = available.find((other) => other.toLowerCase() === candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a text in `tag` needs no mark of its own where `around` is the language: `de` within `de-AT`, or the reverse. */
export function isWithin(tag: string, around: string): boolean {
  return lookUp(tag, [around]) !== undefined || lookUp(around, [tag]) !== undefined;
}

/** The writing direction of a language, by the script it is usually written in. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  try {
    const {script = ''} = new Intl.Locale(tag).maximize();
    return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  } catch {
    // Not a well-formed tag: nothing is known of it.
    return 'ltr';
  }
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Yezi']);

/** The tag if the Intl interfaces can use it, else English. They throw on tags that are not well-formed. */
export function usable(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
