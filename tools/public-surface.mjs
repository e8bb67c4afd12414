/*
 * All that a page, a program or a feed may rely on, as a list that is read as a diff: elements from the manifest, exports
 * from the types, fields from the schema. `npm run surface` writes it down; test/e2e/public-surface.test.mjs compares.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

export const SURFACE = 'test/e2e/public-surface.json';

/**
 * @typedef {object} Described
 * @property {string} name
 * @property {{text: string}} [type]
 * @property {string} [default]
 */
/**
 * @typedef {object} Declaration
 * @property {string} [tagName]
 * @property {readonly Described[]} [attributes]
 * @property {readonly (Described & {kind: string, static?: boolean})[]} [members]
 * @property {readonly Described[]} [events]
 * @property {readonly Described[]} [slots]
 * @property {readonly Described[]} [cssParts]
 * @property {readonly Described[]} [cssProperties]
 * @property {readonly Described[]} [cssStates]
 */
/**
 * @typedef {object} Field
 * @property {string | readonly string[]} [type]
 * @property {string} [$ref]
 * @property {readonly unknown[]} [enum]
 * @property {unknown} [const]
 * @property {Field} [items]
 * @property {readonly Field[]} [anyOf]
 * @property {Record<string, Field>} [properties]
 * @property {readonly string[]} [required]
 * @property {Field} [additionalProperties]
 * @property {Record<string, Field>} [$defs]
 */

/** The surface of what lies in dist/. */
export async function publicSurface() {
  /** @type {{exports: Record<string, string | {types: string}>}} */
  const manifest = JSON.parse(await readFile('package.json', 'utf8'));
  /** @type {{modules: readonly {declarations?: readonly Declaration[]}[]}} */
  const {modules} = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  /** @type {Field} */
  const schema = JSON.parse(await readFile('dist/feed.schema.json', 'utf8'));
  return {
    exports: exportsOf(manifest.exports),
    elements: Object.fromEntries(
      modules
        .flatMap(({declarations = []}) => declarations)
        .flatMap((declaration) => (declaration.tagName ? [[declaration.tagName, elementOf(declaration)]] : []))
        .sort(byName),
    ),
    feed: feedOf(schema),
  };
}

/** Writes the surface down. */
async function writeSurface() {
  const options = await prettier.resolveConfig(SURFACE);
  const text = JSON.stringify(await publicSurface(), null, 2);
  await writeFile(SURFACE, await prettier.format(text, {...options, parser: 'json'}));
}

/** What each export of the package gives, by name. @param {Record<string, string | {types: string}>} exports */
function exportsOf(exports) {
  const files = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [] : target.types));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  /** @param {string} file */
  const namesIn = (file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is no module.`);
    return Object.fromEntries(
      checker
        .getExportsOfModule(module)
        .map((symbol) => [symbol.name, kindOf(checker, symbol)])
        .sort(byName),
    );
  };
  return Object.fromEntries(
    Object.entries(exports).map(([name, target]) => [
      name,
      typeof target === 'string' ? target.replace('./dist/', '') : namesIn(target.types),
    ]),
  );
}

/**
 * A class and a function are there when a program runs; a type is not.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function kindOf(checker, symbol) {
  const {flags} = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Variable) return 'value';
  return 'type';
}

/** @param {Declaration} declaration */
function elementOf({attributes, members, events, slots, cssParts, cssProperties, cssStates}) {
  const fields = members?.filter(({kind}) => kind === 'field');
  const methods = members?.filter(({kind}) => kind === 'method');
  return {
    options: typesOf(attributes?.filter(({name}) => !name.startsWith('data-'))),
    'data- twins': attributes?.every(
      ({name}) => name.startsWith('data-') || attributes.some((other) => other.name === `data-${name}`),
    ),
    properties: typesOf(fields?.filter((field) => !field.static)),
    'static properties': typesOf(fields?.filter((field) => field.static)),
    methods: namesOf(methods),
    events: typesOf(events),
    slots: namesOf(slots?.map(({name}) => ({name: name || '(default)'}))),
    parts: namesOf(cssParts),
    'css properties': Object.fromEntries(
      (cssProperties ?? []).map((each) => [each.name, each.default ?? '']).sort(byName),
    ),
    states: namesOf(cssStates),
  };
}

/** @param {readonly Described[] | undefined} items */
function typesOf(items = []) {
  return Object.fromEntries(items.map(({name, type}) => [name, type?.text ?? '']).sort(byName));
}

/** @param {readonly Described[] | undefined} items */
function namesOf(items = []) {
  return items.map(({name}) => name).sort();
}

/** @param {readonly unknown[]} one @param {readonly unknown[]} other */
function byName([one], [other]) {
  return String(one) < String(other) ? -1 : 1;
}

/** Every field with its type, by path; those of a definition begin with its name. @param {Field} schema */
function feedOf(schema) {
  const definitions = Object.entries(schema.$defs ?? {}).flatMap(([name, definition]) => {
    const own = definition.properties ? [] : [[name, typeOf(definition)]];
    return [...own, ...fieldsIn(definition, name)];
  });
  return Object.fromEntries([...fieldsIn(schema, ''), ...definitions]);
}

/**
 * The fields in a type, at any depth.
 *
 * @param {Field} field
 * @param {string} path
 * @returns {[string, string][]}
 */
function fieldsIn({properties = {}, required = [], items, additionalProperties, anyOf = []}, path) {
  const named = Object.entries(properties).flatMap(([name, child]) => {
    const childPath = path === '' ? name : `${path}.${name}`;
    const type = typeOf(child) + (required.includes(name) ? ', required' : '');
    return [/** @type {[string, string]} */ ([childPath, type]), ...fieldsIn(child, childPath)];
  });
  return [
    ...named,
    ...(items ? fieldsIn(items, `${path}[]`) : []),
    ...(additionalProperties ? fieldsIn(additionalProperties, `${path}{}`) : []),
    ...anyOf.flatMap((choice) => fieldsIn(choice, path)),
  ];
}

/** @param {Field} field @returns {string} */
function typeOf({type, $ref, enum: values, const: value, items, anyOf, additionalProperties}) {
  if ($ref) return $ref.replace('#/$defs/', '');
  if (value !== undefined) return JSON.stringify(value);
  if (values) return values.map((each) => JSON.stringify(each)).join(' | ');
  if (anyOf) return anyOf.map(typeOf).join(' | ');
  if (items) return `list of ${typeOf(items)}`;
  if (additionalProperties) return `${String(type)} of ${typeOf(additionalProperties)}`;
  return [type].flat().join(' | ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSurface();
