/*
 * What code editors show of the feed's JSON Schema beyond what validators need: proposals, snippets, and messages that
 * say what to do. The keywords are those of VS Code's JSON language service; validators ignore them.
 *
 * Whatever a feed may contain although it is probably a mistake must stay valid, because fields and values may be added
 * to version 1. VS Code shows a `deprecationMessage` as a warning, so an annotation is enough for that.
 */

/** The keywords used here that are not part of JSON Schema. */
export const EDITOR_KEYWORDS = [
  'defaultSnippets',
  'deprecationMessage',
  'errorMessage',
  'markdownDescription',
  'patternErrorMessage',
];

/**
 * A schema, of which this module reads and writes what it knows.
 *
 * @typedef {{[keyword: string]: any}} Schema
 * @typedef {{label: string, description?: string, body: unknown}} Snippet
 */

const english = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
const languageNames = new Intl.DisplayNames('en', {type: 'language'});

/** Codes with a name that are no countries: groups of countries, outlying islands, and those for testing. */
const NOT_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
/** Those of ISO 3166-1, and Kosovo. Former codes are replaced in a language tag. */
const COUNTRIES = [...pairsOfLetters()].filter(
  (code) =>
    english.of(code) && !NOT_COUNTRIES.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
);
const LANGUAGES =
  'en de fr es it pt nl pl cs sk sl hr sr bs hu ro bg el tr uk ru be lt lv et fi sv da nb is ga ar he fa hi zh-Hans zh-Hant ja ko vi id sw mn uz kk ka hy az'.split(
    ' ',
  );

/**
 * Writes the hints into the schema of a feed.
 *
 * @param {Schema} schema
 * @param {{kinds: Record<'PARTNER_KINDS' | 'NETWORK_KINDS' | 'NETWORK_ROLES', readonly string[]>, messages: Record<string, any>}} vocabulary the built-in kinds and
 *   roles, and their English words
 */
export function addEditorHints(schema, {kinds, messages}) {
  const definitions = {...schema.$defs};
  const {Contact, Image, Network, Partner, Project, RelatedLink, Section, Theme, Tie} = schema.$defs;
  for (const tie of [Partner, Tie, Partner.properties.ties?.items].filter(Boolean)) {
    offerWords(tie, 'kind', 'kindLabel', kinds.PARTNER_KINDS, messages.partnerKinds);
  }
  offerWords(Network, 'kind', 'kindLabel', kinds.NETWORK_KINDS, messages.networkKinds);
  offerWords(Network, 'role', 'roleLabel', kinds.NETWORK_ROLES, messages.networkRoles);
  offer(
    Project.properties.participants.items.anyOf.find((/** @type {Schema} */ one) => one.properties).properties.role,
    ['funding', 'accountable', 'extending', 'implementing'].map((role) => valueSnippet(role)),
  );
  schema.properties.$schema = {
    type: 'string',
    title: 'JSON Schema',
    description: 'Address of this schema, for code editors.',
  };
  for (const definition of [schema, ...Object.values(definitions)]) addHints(definition, '', schema.$defs);

  offer(schema, [record('New feed', FEED)]);
  offer(Partner, [record('New partner', PARTNER)]);
  offer(Project, [record('New project', PROJECT)]);
  offer(Network, [record('New network', NETWORK)]);
  offer(Theme, [record('New theme', {id: '${1:youth}', name: '${2:Youth}'})]);
  offer(Section, [record('New section', {id: '${1:section}', title: '${2:Title}', text: '${3:Text}'})]);
  offer(RelatedLink, [record('New link', {title: '${1:Title}', url: 'https://${2:city.example}'})]);
  offer(Contact, [
    record('New contact', {
      name: '${1:International Office}',
      email: '${2:office@city.example}',
      telephone: '${3:+49 228 770}',
    }),
  ]);
  offer(Image, [record('New image', IMAGE)]);
}

const FEED = {
  version: 1,
  languages: ['${1:en}'],
  updated: '${2:2026-01-31}',
  city: {id: '${3:my-city}', name: '${4:My City}', country: '${5:DE}'},
  partners: ['$0'],
};
const PARTNER = {
  id: '${1:partner-city}',
  name: {'${2:en}': '${3:Partner City}'},
  country: '${4:FR}',
  kind: '${5:twinning}',
  since: '${6:1990}',
};
const PROJECT = {
  id: '${1:project}',
  name: '${2:Project}',
  partners: ['${3:partner-city}'],
  start: '${4:2026}',
  summary: '${5:What it is about}',
};
const NETWORK = {
  id: '${1:network}',
  name: '${2:Network}',
  kind: '${3:network}',
  role: '${4:member}',
  url: 'https://${5:network.example}',
};
const IMAGE = {
  src: '${1:picture.jpg}',
  width: '^${2:800}',
  height: '^${3:600}',
  alt: '${4:What it shows}',
  credit: '${5:Name of the photographer}',
  license: '${6:CC-BY-4.0}',
};

/** @param {string} label @param {object} body @returns {Snippet} */
const record = (label, body) => ({label, body});

/** @param {string} value @param {string} [description] @returns {Snippet} */
const valueSnippet = (value, description) => ({
  label: JSON.stringify(value),
  ...(description && {description}),
  body: value,
});

/** @param {Schema} schema @param {readonly Snippet[]} snippets */
function offer(schema, snippets) {
  schema.defaultSnippets = snippets;
}

/**
 * A field with built-in words that may also have a word of the city's own, if that has a label.
 *
 * @param {Schema} schema of the record
 * @param {string} field
 * @param {string} label the field with the label
 * @param {readonly string[]} values
 * @param {Readonly<Record<string, string>>} words what the values are called
 */
function offerWords(schema, field, label, values, words) {
  const {pattern} = schema.properties[field];
  const remedy = `Write ${values.join(', ')}, or a word of your own in lower-case letters a–z, digits and hyphens, with "${label}".`;
  Object.assign(schema.properties[field], {
    errorMessage: remedy,
    patternErrorMessage: remedy,
    examples: values,
    defaultSnippets: values.map((value) => valueSnippet(value, words[value])),
  });
  const isOwn = {type: 'string', pattern, not: {enum: values}};
  // Patterns, because a condition is no description of the fields.
  warnIf(
    schema,
    {type: 'object', patternProperties: {[`^${field}$`]: isOwn, [`^${label}$`]: false}},
    {type: 'object', patternProperties: {[`^${field}$`]: {deprecationMessage: `Not a built-in word. ${remedy}`}}},
  );
}

/**
 * @param {Schema} schema
 * @param {Schema} condition
 * @param {Schema} consequence an annotation, so that the value stays valid
 */
function warnIf(schema, condition, consequence) {
  schema.allOf = [...(schema.allOf ?? []), {if: condition, then: consequence}];
}

/**
 * @param {Schema} schema
 * @param {string} name of the field
 * @param {Record<string, Schema>} shared definitions, to which this adds those of texts, addresses, countries and languages
 */
function addHints(schema, name, shared) {
  if (typeof schema !== 'object') return;
  if (schema.description?.includes('`')) schema.markdownDescription ??= schema.description;
  if (schema.type === 'string') addHintsToText(schema, name, shared);
  else addHintsToValue(schema, name);
  for (const [field, property] of Object.entries(schema.properties ?? {})) addHints(property, field, shared);
  addHints(schema.items, name, shared);
  for (const item of [...(schema.prefixItems ?? []), ...(schema.anyOf ?? [])]) addHints(item, name, shared);
  if (schema.properties) schema.additionalProperties ??= {deprecationMessage: unknownField(schema.properties)};
  else addHints(schema.additionalProperties, '', shared);
  if (schema.propertyNames) {
    addHintsToText(schema.propertyNames, 'language', shared);
    schema.propertyNames.examples = LANGUAGES;
  }
}

/** @param {Schema} schema @param {string} name @param {Record<string, Schema>} shared */
function addHintsToText(schema, name, shared) {
  const remedy = schema.patternErrorMessage;
  if (remedy) schema.errorMessage = `${remedy} Put it in quotation marks.`;
  if (name === 'country') share(schema, 'Country', shared, addHintsToCountry);
  else if (['languages', 'lang', 'language', 'from'].includes(name))
    share(schema, 'Language', shared, addHintsToLanguage);
  else if (remedy?.startsWith('Write an address')) {
    share(schema, remedy.includes('mailto:') ? 'ContactLink' : 'Link', shared, addHintsToAddress);
  } else if (schema.pattern === String.raw`\S`) share(schema, 'Text', shared, addHintsToPlainText);
}

/** Keywords that say what a field is, rather than what it may contain. */
const ABOUT_FIELDS = ['title', 'description', 'markdownDescription'];

/**
 * Replaces a schema by a reference to a definition, with the hints.
 *
 * @param {Schema} schema
 * @param {string} name of the definition
 * @param {Record<string, Schema>} shared
 * @param {(definition: Schema) => void} addHintsTo
 */
function share(schema, name, shared, addHintsTo) {
  const definition = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !ABOUT_FIELDS.includes(keyword)));
  if (!shared[name]) addHintsTo((shared[name] = definition));
  for (const keyword of Object.keys(definition)) delete schema[keyword];
  schema.$ref = `#/$defs/${name}`;
}

/** @param {Schema} schema */
function addHintsToAddress(schema) {
  warnIf(
    schema,
    {type: 'string', pattern: NO_ADDRESS},
    {
      deprecationMessage:
        'Taken for a file beside the feed. Write https:// before the name of a website, or leave the field out.',
    },
  );
}

/** @param {Schema} schema */
function addHintsToPlainText(schema) {
  warnIf(
    schema,
    {type: 'string', pattern: MARKUP},
    {
      deprecationMessage:
        'Texts are plain text: tags and codes such as &amp; are shown as they are. Write the characters themselves.',
    },
  );
  warnIf(
    schema,
    {type: 'string', pattern: WRONG_ENCODING},
    {
      deprecationMessage:
        'A letter was lost, because the file was read or saved in the wrong encoding. Save it as UTF-8, and write the letter.',
    },
  );
}

/** A website without a scheme, or what people write for "none". */
const NO_ADDRESS = String.raw`^(?:www\.|[nN]/?[aA]$|[-–?]+$|(?:[\w-]+\.)+(?:[a-z]{2}|com|org|net|eu|info|int|gov|edu)(?:/|$))`;
const MARKUP = String.raw`</?[A-Za-z][^<>]*>|&(?:[A-Za-z]+|#\d+|#[xX][0-9a-fA-F]+);`;
/** The replacement character, and UTF-8 read as Windows-1252. */
const WRONG_ENCODING = String.raw`\ufffd|[\u00c3\u00c4\u00c5][\u0080-\u00bf]|\u00e2\u20ac`;

/** @param {Schema} schema */
function addHintsToCountry(schema) {
  offer(
    schema,
    COUNTRIES.map((code) => ({label: `"${code}" ${english.of(code) ?? ''}`, body: code})),
  );
  warnIf(
    schema,
    {type: 'string', pattern: schema.pattern, not: {enum: COUNTRIES}},
    {
      deprecationMessage:
        'Not a code of a country of today. Choose one of the list; the United Kingdom is GB, Greece is GR.',
    },
  );
}

/** @param {Schema} schema */
function addHintsToLanguage(schema) {
  offer(
    schema,
    LANGUAGES.map((tag) => valueSnippet(tag, languageNames.of(tag))),
  );
  warnIf(
    schema,
    {type: 'string', pattern: '^(?:ua|cz|cn|jp|gr|dk|by|at|us)(?:-|$)'},
    {
      deprecationMessage:
        'The code of a country. Write that of the language: uk for Ukrainian, be Belarusian, cs Czech, zh Chinese, ja Japanese, el Greek, da Danish.',
    },
  );
}

/** @param {Schema} schema @param {string} name */
function addHintsToValue(schema, name) {
  const {type, minimum, maximum, properties = {}, required = []} = schema;
  if (type === 'object' && schema.properties) {
    const fields = required.length > 0 ? required : Object.keys(properties).slice(0, 3);
    const example = fields.map((/** @type {string} */ field) => `"${field}": …`).join(', ');
    schema.errorMessage ??= `Write an object in braces: {${example}}.`;
  } else if (type === 'array') {
    schema.errorMessage ??= `Write a list in square brackets: "${name}": […].`;
  } else if (type === 'boolean') {
    schema.errorMessage ??= 'Write true or false, without quotation marks.';
  } else if (minimum !== undefined && schema.errorMessage) {
    const limits = {type, minimum, ...(maximum !== undefined && {maximum})};
    schema.allOf = [{if: limits, else: {deprecationMessage: schema.errorMessage}}];
  }
}

/** @param {Schema} properties */
function unknownField(properties) {
  return `Not a field of version 1, so it is ignored. Check its spelling. The fields here: ${Object.keys(properties).join(', ')}.`;
}

function* pairsOfLetters() {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) for (const second of letters) yield first + second;
}
