/*
 * Writes one page for those who review a language: each message in English and in the language, what it is for, room for a
 * better wording, and the elements themselves in that language, so that a message can be looked at where it stands. The page
 * needs no server and can be printed. What is written into it can be saved as one file, which names the messages as the
 * locale file does.
 */
/* global document, HTMLButtonElement -- for what runs in the page */
import {readFile, writeFile} from 'node:fs/promises';
import {build} from 'esbuild';
import ts from 'typescript';

const MESSAGES = 'src/i18n/messages.ts';
const FEED = 'stories/feeds/northhaven.json';
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/**
 * @param {{tag: string, language: string, unsure: string | undefined}} locale
 * @returns {Promise<string>} the name of the file
 */
export async function writeReviewSheet({tag, language, unsure = ''}) {
  const [english, own, purposes, script, feed] = await Promise.all([
    messagesIn('en'),
    messagesIn(tag),
    readPurposes(),
    bundle("import './src/index.ts';"),
    readFile(FEED, 'utf8'),
  ]);
  const inEnglish = new Map(textsIn(english));
  const doubtful = unsure.match(/[a-zA-Z]\w+(?:\.[\w-]+)*/g) ?? [];
  const isUnsure = (/** @type {string} */ path) =>
    doubtful.some((doubt) => path === doubt || path.startsWith(`${doubt}.`));
  const rows = textsIn(own).map(([path, text]) => ({
    path,
    text,
    // A form that English lacks is compared with the one for all others.
    english: inEnglish.get(path) ?? inEnglish.get(path.replace(/[^.]+$/, 'other')) ?? '',
    purpose: purposes.get(path.split('.')[0] ?? '') ?? '',
    isUnsure: isUnsure(path),
  }));
  const file = `review-${tag}.html`;
  const sorted = [...rows.filter((row) => row.isUnsure), ...rows.filter((row) => !row.isUnsure)];
  await writeFile(file, page({tag, language, rows: sorted, script, feed}));
  return file;
}

/** @param {string} tag @returns {Promise<object>} */
async function messagesIn(tag) {
  const code = await bundle(`export {default} from './src/i18n/locales/${tag}.ts';`);
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

/** @param {string} contents */
async function bundle(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: '.'},
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    tsconfig: 'tsconfig.json',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** What each message is for, from its doc comment. @returns {Promise<Map<string, string>>} */
async function readPurposes() {
  const source = ts.createSourceFile(MESSAGES, await readFile(MESSAGES, 'utf8'), ts.ScriptTarget.Latest, true);
  const messages = source.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === 'Messages');
  if (!messages || !ts.isInterfaceDeclaration(messages)) throw new Error(`${MESSAGES} declares no messages.`);
  return new Map(
    messages.members.map((member) => {
      const [comment] = ts.getJSDocCommentsAndTags(member);
      return [member.name?.getText() ?? '', ts.getTextOfJSDocComment(comment?.comment) ?? ''];
    }),
  );
}

/** The messages by their path in the locale file. @param {object} messages @returns {[path: string, text: string][]} */
function textsIn(messages, path = '') {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : textsIn(value, `${path}${key}.`),
  );
}

/** @typedef {{path: string, text: string, english: string, purpose: string, isUnsure: boolean}} Row */

/** @param {{tag: string, language: string, rows: readonly Row[], script: string, feed: string}} content */
function page({tag, language, rows, script, feed}) {
  const dir = RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Partnership Elements in ${escaped(language)}: please read</title>
<style>
  body {max-width: 72rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #111; background: #fff}
  table {border-collapse: collapse; width: 100%}
  th, td {border-top: 1px solid #999; padding: .5rem; text-align: start; vertical-align: top; width: 25%; overflow-wrap: anywhere}
  thead th {position: sticky; top: 0; background: #fff}
  small {display: block; color: #555}
  textarea {width: 100%; min-height: 3.5rem; box-sizing: border-box; font: inherit; border: 1px solid #777}
  button {font: inherit; padding: .25rem .75rem}
  .elements {border: 1px solid #999; padding: 1rem; margin-block: 1rem}
  .unsure th {border-inline-start: .3rem solid #b45f06}
  .found {outline: .25rem solid #b45f06; outline-offset: .2rem}
  @media print {
    button, .screen {display: none}
    thead th {position: static}
    tr {break-inside: avoid}
    .elements {break-before: page}
  }
</style>
</head>
<body>
<h1>Partnership Elements in ${escaped(language)}</h1>
<p>These are all texts that the elements show in ${escaped(language)}, those that most need a reader first (marked with a bar).
  Words in braces, such as <code>{date}</code>, are replaced by a date, a name or a number; keep them as they are.</p>
<p>Please write a better wording into the last column, and leave it empty where the text is good. Then press "Save" at the end,
  and send the file back; or print the page, and write on paper.</p>
<table>
<thead><tr><th scope="col">English</th><th scope="col">${escaped(language)}</th><th scope="col">Where it stands</th><th scope="col">Better</th></tr></thead>
<tbody>
${rows.map((row) => tableRow(row, tag, dir)).join('\n')}
</tbody>
</table>
<p class="screen"><label>Your name, if you like: <input id="reader" autocomplete="name"></label> <button type="button" id="save">Save</button></p>
<h2>The elements in ${escaped(language)}</h2>
<div class="elements" lang="${tag}" dir="${dir}">
  <partner-list src="#feed" heading-level="3" search group-by="kind" limit="4"></partner-list>
  <partner-list src="#feed" heading-level="3" layout="table"></partner-list>
  <partner-map src="#feed" heading-level="3"></partner-map>
  <project-list src="#feed" heading-level="3"></project-list>
  <network-badges src="#feed" heading-level="3"></network-badges>
  <city-text src="#feed" heading-level="3"></city-text>
  <contact-card src="#feed"></contact-card>
  <related-links src="#feed"></related-links>
</div>
<script type="application/json" id="feed">${feed.replaceAll('<', '\\u003c')}</script>
<script type="module">${script.replaceAll('</script', '<\\/script')}</script>
<script>(${behaviour})(${JSON.stringify(tag)})</script>
</body>
</html>
`;
}

/** @param {Row} row @param {string} tag @param {string} dir */
function tableRow({path, text, english, purpose, isUnsure}, tag, dir) {
  return `<tr${isUnsure ? ' class="unsure"' : ''}><th scope="row">${escaped(english)}<small>${escaped(path)}</small></th>
<td lang="${tag}" dir="${dir}">${escaped(text)}</td>
<td>${escaped(purpose)} <button type="button" data-show="${escaped(text)}">Show<span hidden> ${escaped(path)}</span></button></td>
<td><textarea lang="${tag}" dir="${dir}" name="${escaped(path)}" data-now="${escaped(text)}" aria-label="Better wording for: ${escaped(english)}"></textarea></td></tr>`;
}

/** Runs in the page. @param {string} tag */
function behaviour(tag) {
  /** @param {string} text @returns {Element | undefined} the first place where the elements say a text */
  const placeOf = (text) => {
    const pieces = text.split(/\{\w+\}/).map((piece) => piece.trim());
    for (const element of document.querySelectorAll('.elements > *')) {
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      const places = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].reverse();
      const found = places.find((place) => pieces.every((piece) => place.textContent?.includes(piece)));
      if (found) return found;
    }
    return undefined;
  };
  document.addEventListener('click', ({target}) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.dataset.show) {
      const place = placeOf(target.dataset.show);
      if (!place) return void (target.textContent = 'Not in the sample');
      place.scrollIntoView({block: 'center'});
      place.animate([{outline: '.25rem solid #b45f06'}, {outline: '.25rem solid transparent'}], 3000);
    }
    if (target.id !== 'save') return;
    const changed = [...document.querySelectorAll('textarea')].filter(({value}) => value.trim() !== '');
    const lines = changed.map(
      ({name, value, dataset}) => `${name}\n  now:    ${dataset.now}\n  better: ${value.trim()}\n`,
    );
    const reader = /** @type {HTMLInputElement} */ (document.querySelector('#reader')).value;
    const link = document.createElement('a');
    const day = new Date().toISOString().slice(0, 10);
    link.href = URL.createObjectURL(
      new Blob([`${tag}, read by ${reader}, ${day}\n\n${lines.join('\n')}`], {type: 'text/plain'}),
    );
    link.download = `corrections-${tag}.txt`;
    link.click();
  });
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
