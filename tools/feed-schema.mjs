/*
 * Prints the feed's schema as JSON Schema. The rules come from the valibot schema as built; titles and descriptions,
 * which valibot would carry into every browser, come from the doc comments of its source.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import ts from 'typescript';
import {addEditorHints} from './editor-hints.mjs';

const SOURCE = 'src/data/schema.ts';
const BUILT = 'dist/npm/data/schema.js';
const KINDS = 'dist/npm/data/kinds.js';
const WORDS = 'dist/npm/i18n/locales/en.js';
const TARGET = 'dist/feed.schema.json';

/**
 * Rollup plugin: writes `dist/feed.schema.json` when the modules are written.
 *
 * @returns {import('rollup').Plugin}
 */
export function writeFeedSchema() {
  return {
    name: 'write-feed-schema',
    async writeBundle() {
      // A query, so that a watching build reads the modules again.
      const [built, kinds, words] = await Promise.all(
        [BUILT, KINDS, WORDS].map((path) => import(`${pathToFileURL(path).href}?${String(Date.now())}`)),
      );
      const schema = feedJsonSchema(built, await readFile(SOURCE, 'utf8'));
      addEditorHints(schema, {kinds, messages: words.default});
      await writeFile(TARGET, `${JSON.stringify(schema, null, 2)}\n`);
    },
  };
}

/**
 * @param {Record<string, any>} built the schema module
 * @param {string} source its source
 */
function feedJsonSchema({FeedSchema, ...others}, source) {
  const definitions = Object.fromEntries(
    Object.entries(others).flatMap(([name, value]) => (name.endsWith('Schema') ? [[name.slice(0, -6), value]] : [])),
  );
  const schema = toJsonSchema(FeedSchema, {
    target: 'draft-2020-12',
    definitions,
    ignoreActions: ['check'],
    overrideAction: ({valibotAction, jsonSchema}) => withRemedy(jsonSchema, 'patternErrorMessage', valibotAction),
    overrideSchema: ({valibotSchema, jsonSchema}) => withRemedy(jsonSchema, 'errorMessage', valibotSchema),
  });
  const docs = docsOf(source);
  for (const [name, definition] of Object.entries(schema.$defs ?? {}))
    describe(definition, docs.get(`${name}Schema`), name);
  describe(schema, docs.get('FeedSchema'), 'City partnerships feed');
  const words = /** @type {{properties: Record<string, {title?: string, description?: string}>}} */ (
    schema.$defs?.['Words']
  );
  for (const [name, word] of Object.entries(words.properties)) {
    Object.assign(word, {title: titleOf(name), description: `Wording for the elements' own message "${name}".`});
  }
  return {$schema: schema.$schema, title: schema.title, description: schema.description, ...schema};
}

/**
 * Keeps the message of a rule, which is the remedy for its violation. That of a union is one for each alternative.
 *
 * @param {any} schema
 * @param {'errorMessage' | 'patternErrorMessage'} keyword
 * @param {{type: string, message?: unknown}} rule
 */
function withRemedy(schema, keyword, {type, message}) {
  // Editors get an example of an object instead.
  const isForConsole = type === 'object' || (keyword === 'patternErrorMessage' && type !== 'regex');
  if (typeof message !== 'string' || isForConsole) return schema;
  if (!schema.anyOf) return {...schema, [keyword]: message};
  return {
    ...schema,
    anyOf: schema.anyOf.map((/** @type {any} */ one) =>
      one.$ref || one.errorMessage ? one : {errorMessage: message, ...one},
    ),
  };
}

/**
 * @typedef {{text?: string, properties: Map<string, Doc>}} Doc what a comment says of a schema, and of its properties
 */

/**
 * Writes titles and descriptions into a JSON Schema, through lists and alternatives.
 *
 * @param {any} schema
 * @param {Doc | undefined} doc
 * @param {string} [title]
 */
function describe(schema, doc, title) {
  if (!doc || typeof schema !== 'object') return;
  if (title) schema.title ??= title;
  if (doc.text) schema.description ??= doc.text;
  const objects = [
    schema,
    schema.items,
    ...(schema.anyOf ?? []),
    ...(schema.items?.anyOf ?? []),
    schema.additionalProperties,
  ];
  for (const object of objects) {
    for (const [name, property] of Object.entries(object?.properties ?? {})) {
      describe(property, doc.properties.get(name), titleOf(name));
    }
  }
}

/** `alternateName` → `Alternate name` @param {string} name */
function titleOf(name) {
  const words = name.replace(/(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The doc comments of the schemas in a source file, by name.
 *
 * @param {string} source
 * @returns {Map<string, Doc>}
 */
function docsOf(source) {
  const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
  const docs = new Map();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const {name, initializer} of statement.declarationList.declarations) {
      docs.set(name.getText(), {
        text: commentOf(statement),
        properties: initializer ? propertiesIn(initializer, docs) : new Map(),
      });
    }
  }
  return docs;
}

/**
 * The commented properties of the object literals in an expression, each with those inside it.
 *
 * @param {ts.Node} node
 * @param {Map<string, Doc>} docs those above, whose properties may be spread: `...TieSchema.entries`
 * @returns {Map<string, Doc>}
 */
function propertiesIn(node, docs) {
  const properties = new Map();
  node.forEachChild(function visit(child) {
    if (ts.isPropertyAssignment(child)) {
      properties.set(child.name.getText(), {text: commentOf(child), properties: propertiesIn(child.initializer, docs)});
    } else if (ts.isSpreadAssignment(child)) {
      const spread = docs.get(child.expression.getText().replace(/\.entries$/, ''));
      spread?.properties.forEach((doc, name) => properties.set(name, doc));
    } else {
      child.forEachChild(visit);
    }
  });
  return properties;
}

/** @param {ts.Node} node */
function commentOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const text = comment && ts.isJSDoc(comment) ? ts.getTextOfJSDocComment(comment.comment) : undefined;
  return text?.replace(/\s+/g, ' ');
}
