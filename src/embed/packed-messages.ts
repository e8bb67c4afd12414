/*
 * The one-file script contains all messages packed: the keys once, as a `Shape`, and each language as one line of texts
 * in that order, behind the shift of its letters. That saves 1.7 kB (brotli), and only the languages shown are unpacked.
 * `tools/packed-languages.mjs` packs them, and replaces `i18n/languages.ts` and `i18n/locales/en.ts` by modules that
 * unpack. The npm modules do not use this file.
 */
import {shiftFor, shiftLetters, unshiftLetters} from './shifted-letters.js';

/** The keys of messages: 0 for a text, a list or object for its contents. */
export type Shape = 0 | readonly Shape[] | {readonly [key: string]: Shape};

export interface PackedMessages {
  readonly shape: Shape;
  /** By language tag. The text of a missing message is empty. */
  readonly lines: Readonly<Record<string, string>>;
}

const SEPARATOR = '|';

/**
 * @throws {Error} if a message could not be restored: an empty text or object, a text with the separator, or a text in
 * one language that is an object in another
 */
export function packMessages(languages: Readonly<Record<string, object>>): PackedMessages {
  const shape = shapeOf(Object.values(languages), 'messages');
  const lines = Object.entries(languages).map(([tag, messages]) => {
    const texts = textsIn(shape, messages);
    const shift = shiftFor(texts);
    const parts = [shift || '', ...texts.map((text) => shiftLetters(text, shift))];
    return [tag, parts.join(SEPARATOR).replace(/\|+$/, '')] as const;
  });
  return {shape, lines: Object.fromEntries(lines)};
}

export function unpackMessages(shape: Shape, line: string): unknown {
  const [shift, ...texts] = line.split(SEPARATOR);
  const read = (part: Shape): unknown => {
    if (part === 0) {
      const text = texts.shift();
      return text ? unshiftLetters(text, Number(shift)) : undefined;
    }
    const entries = Object.entries(part).map(([key, inside]) => [key, read(inside)] as const);
    const stated = entries.filter(([, value]) => value !== undefined);
    if (stated.length === 0) return undefined;
    return Array.isArray(part) ? stated.map(([, value]) => value) : Object.fromEntries(stated);
  };
  return read(shape);
}

function shapeOf(values: readonly unknown[], path: string): Shape {
  const stated = values.filter((value) => value !== undefined);
  if (stated.every((value) => typeof value === 'string')) {
    const odd = stated.find((value) => value === '' || value.includes(SEPARATOR));
    if (odd !== undefined) throw new Error(`${path}: write a text without "${SEPARATOR}" instead of "${odd}".`);
    return 0;
  }
  const objects = stated.filter((value) => typeof value === 'object' && value !== null);
  if (objects.length < stated.length) {
    throw new Error(`${path}: make it a text in every language, or an object in every language.`);
  }
  if (objects.some((object) => Object.keys(object).length === 0)) throw new Error(`${path}: leave out empty objects.`);
  const keys = new Set(objects.flatMap((object) => Object.keys(object)));
  const inside = [...keys].map((key) => [key, shapeOf(valuesAt(objects, key), `${path}.${key}`)] as const);
  return objects.every((object) => Array.isArray(object))
    ? inside.map(([, shape]) => shape)
    : Object.fromEntries(inside);
}

function textsIn(shape: Shape, value: unknown): string[] {
  if (shape === 0) return [typeof value === 'string' ? value : ''];
  return Object.entries(shape).flatMap(([key, inside]) => textsIn(inside, valuesAt([value], key)[0]));
}

function valuesAt(values: readonly unknown[], key: string): unknown[] {
  return values.map((value): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
  );
}
