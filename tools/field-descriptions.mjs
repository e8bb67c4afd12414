/*
 * Writes src/app/fields/english-descriptions.ts: what the schema says of each field, for the forms of the desk's page. The
 * compiler then asks for those that are missing in other languages. `--check` only compares. Build first.
 */
import {readFile, writeFile} from 'node:fs/promises';
import prettier from 'prettier';

const SCHEMA = 'dist/feed.schema.json';
const TARGET = 'src/app/fields/english-descriptions.ts';
/** Named parts of the schema, by what their fields are described under. @type {Record<string, string>} */
const PARTS = {
  Tie: 'tie',
  Partner: 'partner',
  Project: 'project',
  Network: 'network',
  Theme: 'theme',
  City: 'city',
  Contact: 'contact',
  Decision: 'decision',
  Image: 'image',
  RelatedLink: 'relatedLink',
  Section: 'section',
};

/** Of the feed itself, in no form. */
const NOT_SHOWN = ['$schema', 'version', 'partners', 'projects', 'networks', 'themes'];

/** @typedef {{description?: string, properties?: Record<string, Part>, items?: Part, anyOf?: Part[], $ref?: string, $defs?: Record<string, Part>}} Part */

/** @type {Part} */
const schema = JSON.parse(await readFile(SCHEMA, 'utf8'));
/** @type {Map<string, string>} */
const found = new Map();
for (const [name, doc] of Object.entries(PARTS)) collect(schema.$defs?.[name], doc);
collect(schema, 'feed');

const entries = [...found].map(([doc, text]) => `${JSON.stringify(doc)}: ${JSON.stringify(text)},`);
const source = `/* Written by "npm run derive" from the descriptions in src/data/schema.ts. */\n
/** What each field is, as the schema describes it. */
export const englishDescriptions = {\n${entries.join('\n')}\n} as const;\n`;
const text = await prettier.format(source, {...(await prettier.resolveConfig(TARGET)), filepath: TARGET});
const before = await readFile(TARGET, 'utf8').catch(() => '');
if (text === before) console.log(`${TARGET} says what the schema says.`);
else if (process.argv.includes('--check')) throw new Error(`${TARGET} is out of date. Run "npm run derive".`);
else await writeFile(TARGET, text);

/** @param {Part | undefined} part @param {string} doc */
function collect(part, doc) {
  const objects = [part, part?.items, ...(part?.anyOf ?? []), ...(part?.items?.anyOf ?? [])];
  for (const object of objects) {
    for (const [name, property] of Object.entries(object?.properties ?? {})) {
      const description = property.description?.replaceAll('`', '');
      // A partner has the fields of a tie, and so have its further ties.
      const tie = `${doc}.${name}`.replace(/^partner(?:\.ties)?\./, 'tie.');
      const isKnown = doc !== 'tie' && found.get(tie) === description;
      const isShown = doc !== 'feed' || !NOT_SHOWN.includes(name);
      if (description && isShown && !isKnown) found.set(`${doc}.${name}`, description);
      if (doc.split('.').length < 3) collect(property, `${doc}.${name}`);
    }
  }
}
