/* What people who write a feed in VS Code see: its language service reads the schema as built. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import jsonLanguage from 'vscode-json-languageservice';
import {EDITOR_KEYWORDS} from '../../tools/editor-hints.mjs';

const {getLanguageService, TextDocument} = jsonLanguage;
const SCHEMA_URL = 'https://city.example/feed.schema.json';
const schemaText = await readFile('dist/feed.schema.json', 'utf8');
const schema = JSON.parse(schemaText);
const service = getLanguageService({schemaRequestService: () => Promise.resolve(schemaText)});
// While `$schema` is being typed, a document gets the schema by its name.
service.configure({schemas: [{uri: SCHEMA_URL, fileMatch: ['*.json'], schema}]});

const validate = new Ajv2020({strict: true, strictTuples: false}).addVocabulary(EDITOR_KEYWORDS).compile(schema);

const FEED = {
  $schema: SCHEMA_URL,
  version: 1,
  languages: ['de', 'en'],
  updated: '2026-11-23',
  city: {id: 'musterstadt', name: 'Musterstadt', country: 'DE'},
  partners: [{id: 'zilina', name: {de: 'Sillein', en: 'Žilina'}, country: 'SK', kind: 'twinning', since: '1991'}],
};

/** @param {unknown} feed or its text */
function open(feed) {
  const text = typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2);
  const document = TextDocument.create('file:///feed.json', 'json', 1, text);
  return {text, document, parsed: service.parseJSONDocument(document)};
}

/** The messages, each with the text it underlines. @param {unknown} feed */
async function problemsOf(feed) {
  const {document, parsed} = open(feed);
  const diagnostics = await service.doValidation(document, parsed, {trailingCommas: 'error', comments: 'error'});
  return diagnostics.map(({message, range}) => ({at: document.getText(range), message}));
}

/** @param {string} marked the text of a feed, with a | where the cursor is */
async function proposalsAt(marked) {
  const {document, parsed} = open(marked.replace('|', ''));
  const list = await service.doComplete(document, document.positionAt(marked.indexOf('|')), parsed);
  return list?.items ?? [];
}

/** The text of the feed, with something else in the place of its only partner or of another part. */
const written = (from, to) => JSON.stringify(FEED).replace(from, to);
const withPartner = (changes) => ({...FEED, partners: [{...FEED.partners[0], ...changes}]});
const without = (field) => Object.fromEntries(Object.entries(FEED).filter(([name]) => name !== field));

describe('feed.schema.json in VS Code', () => {
  it('says nothing of a feed that is right', async () => {
    assert.deepEqual(await problemsOf(FEED), []);
  });

  for (const feed of ['bonn', 'northhaven', 'sixty']) {
    it(`says nothing of the feed ${feed}.json`, async () => {
      const content = JSON.parse(await readFile(`stories/feeds/${feed}.json`, 'utf8'));
      assert.deepEqual(await problemsOf({...content, $schema: SCHEMA_URL}), []);
    });
  }

  /** @type {[mistake: string, feed: unknown, at: string, message: RegExp][]} */
  const MISTAKES = [
    ['a German date', withPartner({since: '17.05.1983'}), '"17.05.1983"', /Write a date .*YYYY-MM-DD/],
    [
      'a kind in German',
      withPartner({kind: 'Städtepartnerschaft'}),
      '"Städtepartnerschaft"',
      /Write twinning, .*kindLabel/,
    ],
    ['a kind in another case', withPartner({kind: 'Twinning'}), '"Twinning"', /Write twinning, /],
    [
      'an own kind without a label',
      withPartner({kind: 'jumelage'}),
      '"kind": "jumelage"',
      /Not a built-in word.*kindLabel/,
    ],
    ['a country by name', withPartner({country: 'Slowakei'}), '"Slowakei"', /ISO 3166-1 .*such as DE/],
    ['a country in lower case', withPartner({country: 'sk'}), '"sk"', /in capitals/],
    ['a code of no country', withPartner({country: 'UK'}), '"country": "UK"', /United Kingdom is GB/],
    ['a former country', withPartner({country: 'YU'}), '"country": "YU"', /Not a code of a country of today/],
    ['an id with an accent', withPartner({id: 'Žilina'}), '"Žilina"', /lower-case letters a–z, digits/],
    [
      'a link without encryption',
      withPartner({url: 'http://zilina.sk'}),
      '"http://zilina.sk"',
      /starts with https:\/\//,
    ],
    [
      'a link without a scheme',
      withPartner({url: 'www.zilina.sk'}),
      '"url": "www.zilina.sk"',
      /Write https:\/\/ before/,
    ],
    ['a domain as a link', withPartner({url: 'zilina.sk'}), '"url": "zilina.sk"', /Write https:\/\/ before/],
    ['a word for no link', withPartner({url: 'n/a'}), '"url": "n/a"', /leave the field out/],
    ['a misspelled field', withPartner({sinse: '1991'}), '"sinse": "1991"', /Not a field .*since/],
    ['a German field', {...FEED, Stadt: 'Žilina'}, '"Stadt": "Žilina"', /Not a field .*city/],
    ['a year as a number', withPartner({since: 1991}), '1991', /Write a date .*in quotation marks/],
    ['coordinates as a text', withPartner({geo: '48.2, 16.3'}), '"48.2, 16.3"', /\{"lat": 50\.73, "lon": 7\.1\}/],
    [
      'swapped coordinates',
      withPartner({geo: {lat: 118, lon: 24}}),
      '"lat": 118',
      /latitude in degrees, from -90 to 90/,
    ],
    [
      'a picture as a text',
      withPartner({images: ['foto.jpg']}),
      '"foto.jpg"',
      /Write an object .*"src": …, "width": …/,
    ],
    ['pictures without a list', withPartner({images: 'foto.jpg'}), '"foto.jpg"', /list in square brackets: "images": /],
    ['a contact as a text', withPartner({contact: 'Frau Müller'}), '"Frau Müller"', /Write an object .*"name": …/],
    [
      'HTML in a text',
      withPartner({summary: '<b>Ja</b> &amp; Nein'}),
      '"summary": "<b>Ja</b> &amp; Nein"',
      /plain text/,
    ],
    ['HTML in one language', withPartner({summary: {de: 'Ja &amp; Nein'}}), '"de": "Ja &amp; Nein"', /plain text/],
    ['no languages', without('languages'), '{', /Missing property "languages"/],
    ['no city', without('city'), '{', /Missing property "city"/],
    ['the version as a text', {...FEED, version: '1.0'}, '"1.0"', /Write the number of the format: 1/],
    ['a trailing comma', written('"1991"}', '"1991",}'), ',', /Trailing comma/],
    ['curly quotes', written('"1991"', '„1991“'), '„1991“', /Value expected/],
    ['a comment', written('"1991"', '"1991" // seit'), '// seit}]}', /Comments are not permitted/],
    ['the wrong encoding', withPartner({name: 'M\ufffdnchen'}), '"name": "M\ufffdnchen"', /Save it as UTF-8/],
    ['UTF-8 read as Windows-1252', withPartner({name: 'MÃ¼nchen'}), '"name": "MÃ¼nchen"', /Save it as UTF-8/],
    ['a code of no language', withPartner({name: {ua: 'Жиліна'}}), '"ua"', /uk for Ukrainian/],
    ['a language as a word', {...FEED, languages: ['deutsch']}, '"deutsch"', /BCP 47 tag, such as "de"/],
    ['a language in place of a list', {...FEED, languages: 'de'}, '"de"', /list .*\["en", "de"\]/],
    ['a status in German', withPartner({status: 'aktiv'}), '"aktiv"', /Choose active, dormant, suspended or ended/],
    ['a wrong truth value', {...FEED, partial: 'ja'}, '"ja"', /true or false, without quotation marks/],
    ['an empty text', withPartner({summary: ''}), '""', /leave the field out/],
  ];
  for (const [mistake, feed, at, message] of MISTAKES) {
    it(`says what to do about ${mistake}`, async () => {
      const problems = await problemsOf(feed);
      assert.ok(
        problems.some((problem) => problem.at.startsWith(at) && message.test(String(problem.message))),
        JSON.stringify(problems, null, 2),
      );
    });
  }

  it('says one thing about one mistake', async () => {
    for (const changes of [
      {since: '17.05.1983'},
      {kind: 'jumelage'},
      {country: 'sk'},
      {country: 'UK'},
      {sinse: '1991'},
      {name: 5},
    ]) {
      assert.equal((await problemsOf(withPartner(changes))).length, 1, JSON.stringify(changes));
    }
  });

  it('has nothing against an own kind with a label', async () => {
    assert.deepEqual(await problemsOf(withPartner({kind: 'jumelage', kindLabel: {fr: 'Jumelage'}})), []);
  });

  /** @type {[what: string, marked: string, proposals: string[]][]} */
  const PROPOSALS = [
    ['kinds', written('"twinning"', '|'), ['"twinning"', '"solidarity"', '"climate"']],
    ['kinds inside quotation marks', written('"twinning"', '"|"'), ['"twinning"', '"friendship"']],
    ['countries with their names', written('"SK"', '|'), ['"SK" Slovakia', '"GB" United Kingdom', '"XK" Kosovo']],
    ['statuses', written('"since":"1991"', '"status":|'), ['"active"', '"ended"']],
    ['languages', written('["de","en"]', '["de", |]'), ['"uk"', '"zh-Hans"']],
    ['languages of a text', written('"de":"Sillein"', '"|":"Sillein"'), ['de', 'uk', 'zh-Hans']],
    ['fields', written('"since":"1991"', '"|"'), ['since', 'status', 'kindLabel']],
    ['a partner', written(/\[\{.*\}\]/, '[|]'), ['New partner']],
    ['a project', written('"partners"', '"projects":[|],"partners"'), ['New project']],
    ['a network, its kind and role', written('"partners"', '"networks":[|],"partners"'), ['New network']],
    ['roles', written('"partners"', '"networks":[{"role":|}],"partners"'), ['"member"', '"vice-chair"']],
    ['a theme', written('"partners"', '"themes":[|],"partners"'), ['New theme']],
    ['a contact', written('"partners"', '"contact":|,"partners"'), ['New contact']],
    ['an image', written('"since":"1991"', '"images":[|]'), ['New image']],
    ['a link', written('"since":"1991"', '"links":[|]'), ['New link']],
    ['the address of the schema', written(`"$schema":"${SCHEMA_URL}"`, '"|"'), ['$schema', 'contact']],
  ];
  for (const [what, marked, proposals] of PROPOSALS) {
    it(`proposes ${what}`, async () => {
      const labels = (await proposalsAt(marked)).map(({label}) => label);
      for (const proposal of proposals) assert.ok(labels.includes(proposal), `${proposal} in ${labels.join(' · ')}`);
    });
  }

  it('explains proposals and fields', async () => {
    const kinds = await proposalsAt(written('"twinning"', '|'));
    assert.deepEqual(kinds.find(({label}) => label === '"twinning"')?.documentation, 'City twinning');
    const {document, parsed, text} = open(FEED);
    const hover = await service.doHover(document, document.positionAt(text.indexOf('"kind"')), parsed);
    assert.match(JSON.stringify(hover), /`twinning`/);
  });

  it('has snippets that are right as they are', async () => {
    const fill = (body) =>
      JSON.parse(
        JSON.stringify(body)
          .replace(/"\^\$\{\d+:([^}]*)\}"/g, '$1')
          .replace(/\$\{\d+:([^}]*)\}/g, '$1'),
      );
    const bodies = Object.fromEntries(
      Object.entries(schema.$defs).flatMap(([name, {defaultSnippets: [snippet] = []}]) =>
        snippet?.label.startsWith('New ') ? [[name, fill(snippet.body)]] : [],
      ),
    );
    const feed = {
      ...fill(schema.defaultSnippets[0].body),
      partners: [{...bodies.Partner, images: [bodies.Image]}],
      projects: [bodies.Project],
      networks: [bodies.Network],
      themes: [bodies.Theme],
      sections: [bodies.Section],
      links: [bodies.RelatedLink],
      contact: bodies.Contact,
    };
    assert.ok(Object.values(feed).every((part) => part !== undefined));
    assert.deepEqual(await problemsOf({...feed, $schema: SCHEMA_URL}), []);
    assert.equal(validate(feed), true, JSON.stringify(validate.errors));
  });
});

describe('feed.schema.json in a validator', () => {
  it('accepts what only editors are warned of, so that fields can be added to version 1', () => {
    for (const changes of [
      {region: 'Žilinský kraj', isNew: true},
      {kind: 'jumelage'},
      {country: 'UK'},
      {url: 'www.zilina.sk'},
    ]) {
      assert.equal(validate(withPartner(changes)), true, JSON.stringify(validate.errors));
    }
  });

  it('has keywords that a strict validator has to be told', () => {
    assert.throws(() => new Ajv2020({strict: true, strictTuples: false}).compile(schema), /unknown keyword/);
  });
});
