/** Signs as they are, a text as `"`, and other values as `v`, after any white space. */
const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:])|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*(")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

const VALUE = '"v{[';
/** What may follow a token. `k` is a text as a key. */
const AFTER: Readonly<Record<string, string>> = {'': VALUE, ':': VALUE, '{': '"}', '[': `${VALUE}]`, k: ':'};

/** Says of a text that `JSON.parse` rejected why, in the browser's words, and where: not every browser tells. */
export function describeJsonError(text: string, cause: unknown): string {
  const words = String(cause);
  return /line \d/.test(words) ? words : `${words} (${placeIn(text, jsonErrorOffset(text) ?? 0)})`;
}

function placeIn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

/** Where a text stops being JSON; `undefined` if it is JSON. */
export function jsonErrorOffset(text: string): number | undefined {
  const tokens = new RegExp(TOKEN);
  let open = '';
  let before = '';
  let end = 0;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const token = match[1] ?? match[2] ?? 'v';
    const inObject = open.endsWith('{');
    const afterValue = inObject ? ',}' : open && ',]';
    const next = before === ',' ? (inObject ? '"' : VALUE) : (AFTER[before] ?? afterValue);
    if (!next.includes(token)) break;
    if ('{['.includes(token)) open += token;
    if ('}]'.includes(token)) open = open.slice(0, -1);
    before = token === '"' && inObject && before !== ':' ? 'k' : token;
    end = tokens.lastIndex;
  }
  const offset = end + (/^[ \t\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
  return offset === text.length && open === '' && before !== '' ? undefined : offset;
}
