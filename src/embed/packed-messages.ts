/*
 * The words of all languages as a table, as the one-file script carries them: the names of the messages once, and for
 * each language one line of words in the same order. That is smaller than an object for each language, and spares a page
 * the languages that nobody reads there: a line becomes an object when its first reader comes.
 *
 * The build makes the table (`pack`, in tools/packed-languages.mjs), the page reads it.
 */

/** Where words belong: 0 stands for one of them, a group or list for what is inside it. */
export type Shape = 0 | readonly Shape[] | {readonly [key: string]: Shape};

/** The messages of several languages. */
export interface MessageTable {
  /** Every message that any of the languages has. */
  readonly shape: Shape;
  /** The words of each language, in the order of the shape; nothing stands where it has no such message. */
  readonly lines: Readonly<Record<string, string>>;
}

const SEPARATOR = '|';

/**
 * Makes a table of the messages of several languages, which may lack some of each other's.
 *
 * @throws {Error} where a message would not come out as it went in: one that is empty or holds the separator, one that
 * is a text in one language and a group in another, a group with nothing in it.
 */
export function packMessages(languages: Readonly<Record<string, object>>): MessageTable {
  const shape = shapeOf(Object.values(languages), 'messages');
  const lines = Object.entries(languages).map(([tag, messages]) => {
    // What only other languages have often stands at the end, so a line may end before it.
    return [tag, wordsIn(shape, messages).join(SEPARATOR).replace(/\|+$/, '')] as const;
  });
  return {shape, lines: Object.fromEntries(lines)};
}

/** The messages in one line of a table; `undefined` if it has none. */
export function unpackMessages(shape: Shape, line: string): unknown {
  const words = line.split(SEPARATOR);
  const read = (place: Shape): unknown => {
    if (place === 0) {
      const word = words.shift();
      return word === '' ? undefined : word;
    }
    const entries = Object.entries(place).map(([key, inside]) => [key, read(inside)] as const);
    const stated = entries.filter(([, value]) => value !== undefined);
    if (stated.length === 0) return undefined;
    return Array.isArray(place) ? stated.map(([, value]) => value) : Object.fromEntries(stated);
  };
  return read(shape);
}

/** The messages of each language of a table, by its tag. A line is unpacked whenever its messages are asked for. */
export function unpackLazily({shape, lines}: MessageTable): Readonly<Record<string, unknown>> {
  const languages = {};
  for (const [tag, line] of Object.entries(lines)) {
    Object.defineProperty(languages, tag, {enumerable: true, get: () => unpackMessages(shape, line)});
  }
  return languages;
}

function shapeOf(values: readonly unknown[], path: string): Shape {
  const stated = values.filter((value) => value !== undefined);
  if (stated.every((value) => typeof value === 'string')) {
    const odd = stated.find((value) => value === '' || value.includes(SEPARATOR));
    if (odd !== undefined) throw new Error(`${path}: write a text without "${SEPARATOR}" in place of "${odd}".`);
    return 0;
  }
  const groups = stated.filter((value) => typeof value === 'object' && value !== null);
  if (groups.length < stated.length) throw new Error(`${path}: make it a text in every language, or a group in every.`);
  if (groups.some((group) => Object.keys(group).length === 0)) throw new Error(`${path}: leave out what is empty.`);
  const keys = new Set(groups.flatMap((group) => Object.keys(group)));
  const inside = [...keys].map((key) => [key, shapeOf(inEach(groups, key), `${path}.${key}`)] as const);
  return groups.every((group) => Array.isArray(group)) ? inside.map(([, shape]) => shape) : Object.fromEntries(inside);
}

function wordsIn(shape: Shape, value: unknown): string[] {
  if (shape === 0) return [typeof value === 'string' ? value : ''];
  return Object.entries(shape).flatMap(([key, inside]) => inEach([value], key).flatMap((one) => wordsIn(inside, one)));
}

/** What each value has under a key, `undefined` where it has nothing. */
function inEach(values: readonly unknown[], key: string): unknown[] {
  return values.map((value): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
  );
}
