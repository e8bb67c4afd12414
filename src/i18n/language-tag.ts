/*
 * Language tags as BCP 47 has them. Two tags serve one reader when language and script are the same, with the script a
 * language is usually written in where the tag names none: `zh-CN` is `zh-Hans`, `zh-TW` is not, and `iw` is `he`.
 */
import {once} from './once.js';

/** The first of the available tags that serves a reader of `tag`, the most alike before others of its language. */
export function lookUpLanguage(tag: string, available: readonly string[]): string | undefined {
  if (available.includes(tag)) return tag;
  const wanted = parse(tag);
  if (!wanted) return undefined;
  const serving = available.filter((other) => isSameLanguage(parse(other), wanted));
  for (const candidate of shortened(wanted.tag)) {
    const found = serving.find((other) => parse(other)?.tag === candidate);
    if (found !== undefined) return found;
  }
  return serving[0];
}

/** Whether a text in `tag` needs no mark of its own where `around` is the language: `de` within `de-AT`, or the reverse. */
export function languageMatches(tag: string, around: string): boolean {
  if (tag === around) return true;
  const [inner, outer] = [parse(tag), parse(around)];
  if (!isSameLanguage(inner, outer)) return false;
  // Two regions that differ are two voices; one that names none is part of all.
  return !inner?.region || !outer?.region || inner.region === outer.region;
}

/** The writing direction of a language, by the script it is usually written in. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RTL_SCRIPTS.has(parse(tag)?.script() ?? '') ? 'rtl' : 'ltr';
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Yezi']);

/** Whether a text has letters that run against a direction, so that it may disturb the order of the words around it. */
export function runsAgainst(text: string, direction: 'ltr' | 'rtl'): boolean {
  return (direction === 'ltr' ? RTL_LETTER : LTR_LETTER).test(text);
}

// The blocks of Unicode that hold the scripts above, without characters outside the first plane.
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LTR_LETTER = /[^\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/**
 * The tag if the Intl interfaces can use it, else English. They throw on tags that are not well-formed. The underscore
 * that some systems write (`de_DE`) is read as the hyphen it stands for.
 */
export function toValidTag(tag: string): string {
  return parse(tag.replaceAll('_', '-'))?.tag ?? 'en';
}

interface ParsedTag {
  /** In its canonical spelling. */
  readonly tag: string;
  readonly language: string;
  readonly region: string | undefined;
  /** The script stated, else the usual one. Browsers take several milliseconds to find the first usual one. */
  readonly script: () => string | undefined;
}

const parsed = new Map<string, ParsedTag | undefined>();

function parse(tag: string): ParsedTag | undefined {
  if (!parsed.has(tag)) parsed.set(tag, parseUncached(tag));
  return parsed.get(tag);
}

function parseUncached(tag: string): ParsedTag | undefined {
  try {
    const locale = new Intl.Locale(tag);
    const {language, region} = locale;
    return {tag: locale.toString(), language, region, script: once(() => locale.script ?? locale.maximize().script)};
  } catch {
    // `Intl.Locale` throws on tags that are not well-formed.
    return undefined;
  }
}

function isSameLanguage(a: ParsedTag | undefined, b: ParsedTag | undefined): boolean {
  return a !== undefined && a.language === b?.language && a.script() === b.script();
}

/** `zh-Hans-CN` → `zh-Hans-CN`, `zh-Hans`, `zh`: the tag, and what is left of it as its end is cut off (RFC 4647). */
function shortened(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
