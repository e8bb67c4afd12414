/** A text, another value or a sign, after any white space. */
const TOKEN =
  // eslint-disable-next-line no-control-regex -- JSON forbids them in texts
  /[ \t\r\n]*(?:(?<s>"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?<v>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|(?<sign>[[\]{},:]))/y;

/** Says of a text that `JSON.parse` rejected where and why, in the browser's words. */
export function describeJsonError(text: string, cause: unknown): string {
  const words = String(cause);
  return /line \d/.test(words) ? words : `${words} (${jsonErrorPlace(text) ?? 'somewhere'})`;
}

/**
 * Where a text stops being JSON, as people count: `line 3, column 7`. Safari does not tell, and other browsers do not for
 * every mistake.
 *
 * @returns `undefined` if the text is JSON
 */
export function jsonErrorPlace(text: string): string | undefined {
  const offset = jsonErrorOffset(text);
  if (offset === undefined) return undefined;
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

function jsonErrorOffset(text: string): number | undefined {
  const token = new RegExp(TOKEN);
  let open = '';
  let before = '';
  let end = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const {s, sign = s === undefined ? 'v' : 's'} = match.groups ?? {};
    const inObject = open.endsWith('{');
    if (!after(before, open).includes(sign)) break;
    if (sign === '{' || sign === '[') open += sign;
    if (sign === '}' || sign === ']') open = open.slice(0, -1);
    // A text after "{", and after "," in an object, is a key.
    before = sign === 's' && inObject && before !== ':' ? 'key' : sign;
    end = token.lastIndex;
  }
  const offset = end + (/^[ \t\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
  return offset === text.length && open === '' && before !== '' ? undefined : offset;
}

/** The tokens that may follow: `s` a text, `v` another value, or a sign. */
function after(before: string, open: string): string {
  const inObject = open.endsWith('{');
  switch (before) {
    case '':
    case ':':
      return 'sv{[';
    case '{':
      return 's}';
    case '[':
      return 'sv{[]';
    case ',':
      return inObject ? 's' : 'sv{[';
    case 'key':
      return ':';
    default:
      return inObject ? ',}' : open && ',]';
  }
}
