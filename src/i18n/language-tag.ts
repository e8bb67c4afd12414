/*
 * BCP 47 language tags. Two tags are the same language if language and script match, where the script may be implied:
 * `zh-CN` matches `zh-Hans`, but `zh-TW` does not; `iw` matches `he`.
 */
import {once} from '../data/once.js';

/**
 * The best available tag for a reader of `tag` (RFC 4647 lookup, with implied scripts): the language itself, else another
 * that most of its readers read.
 */
export function lookUpLanguage(tag: string, available: readonly string[]): string | undefined {
  if (available.includes(tag)) return tag;
  const wanted = parse(tag);
  if (!wanted) return undefined;
  const serving = available.filter((other) => isSameLanguage(parse(other), wanted));
  for (const candidate of shortened(wanted.tag)) {
    const found = serving.find((other) => parse(other)?.tag === candidate);
    if (found !== undefined) return found;
  }
  return serving[0] ?? lookUpOther(wanted, available);
}

/** In another script that most readers know too, else in another language. */
function lookUpOther({language}: ParsedTag, available: readonly string[]): string | undefined {
  const isOtherScript = (other: string) => /^(?:uz|zh)/.test(language) && parse(other)?.language === language;
  return available.find(isOtherScript) ?? available.find((other) => ALSO_READ[other]?.includes(` ${language} `));
}

/**
 * Languages without messages whose readers would rather get this one than English: from the language matching of the
 * CLDR, without those of which that is doubtful. And Uzbek, for Cyrillic texts.
 */
const ALSO_READ: Readonly<Record<string, string>> = {
  de: ' gsw lb rm ',
  es: ' ay ca eu gl gn qu ',
  ru: ' kk ky tg tk tt uz ',
};

/** Whether text in `tag` needs no `lang` attribute within `around`: `de` within `de-AT`, and the reverse. */
export function languageMatches(tag: string, around: string): boolean {
  if (tag === around) return true;
  const [inner, outer] = [parse(tag), parse(around)];
  if (!isSameLanguage(inner, outer)) return false;
  return !inner?.region || !outer?.region || inner.region === outer.region;
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RTL_SCRIPTS.has(parse(tag)?.script() ?? '') ? 'rtl' : 'ltr';
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Yezi']);

/** Whether a text contains letters of the opposite direction, which may reorder the text around it. */
export function runsAgainst(text: string, direction: 'ltr' | 'rtl'): boolean {
  return (direction === 'ltr' ? RTL_LETTER : LTR_LETTER).test(text);
}

// Blocks of the scripts above in the Basic Multilingual Plane.
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LTR_LETTER = /[^\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** The canonical tag, or `en` if it is malformed, where `Intl` would throw. Accepts `de_DE`. */
export function toValidTag(tag: string): string {
  return parse(tag.replaceAll('_', '-'))?.tag ?? 'en';
}

interface ParsedTag {
  readonly tag: string;
  readonly language: string;
  readonly region: string | undefined;
  /** Stated or implied. Lazy, because the first `maximize()` takes several milliseconds. */
  readonly script: () => string | undefined;
}

/** Hebrew, Indonesian, Yiddish, Javanese and Romanian once had these codes. */
const FORMER_CODE = /^(?:iw|in|ji|jw|mo)$/;

const parsed = new Map<string, ParsedTag | undefined>();

function parse(tag: string): ParsedTag | undefined {
  if (!parsed.has(tag)) parsed.set(tag, parseUncached(tag));
  return parsed.get(tag);
}

function parseUncached(tag: string): ParsedTag | undefined {
  try {
    const locale = new Intl.Locale(tag);
    const {region} = locale;
    // WebKit replaces former codes only when it maximizes.
    const {language} = FORMER_CODE.test(locale.language) ? locale.maximize() : locale;
    return {tag: locale.toString(), language, region, script: once(() => locale.script ?? locale.maximize().script)};
  } catch {
    return undefined;
  }
}

function isSameLanguage(a: ParsedTag | undefined, b: ParsedTag | undefined): boolean {
  return a !== undefined && a.language === b?.language && a.script() === b.script();
}

/** `zh-Hans-CN` → `zh-Hans-CN`, `zh-Hans`, `zh`. */
function shortened(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
