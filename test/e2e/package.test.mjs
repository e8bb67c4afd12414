/* What is in the package: every promise of package.json is kept, and the schema says what the elements read. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {Ajv2020} from 'ajv/dist/2020.js';
import {snippet, SnippetError} from 'partnership-elements/static';
import {EDITOR_KEYWORDS} from '../../tools/editor-hints.mjs';
import {ELEMENT_NAMES} from '../support/elements.mjs';

const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));

describe('feed.schema.json', () => {
  const compile = async () =>
    new Ajv2020({strict: true, strictTuples: false})
      .addVocabulary(EDITOR_KEYWORDS)
      .compile(await readJson('dist/feed.schema.json'));

  for (const feed of [
    'bonn',
    'northhaven',
    'sixty',
    'pictures',
    'logos',
    'wordless',
    'offices',
    'continents',
    'europe',
    'pacific',
  ]) {
    it(`accepts the feed ${feed}.json`, async () => {
      const validate = await compile();
      assert.equal(validate(await readJson(`stories/feeds/${feed}.json`)), true, JSON.stringify(validate.errors));
    });
  }

  for (const [name, change] of Object.entries({
    'a date that is none': (feed) => (feed.partners[0].since = '31.12.1983'),
    'a script as a link': (feed) => (feed.partners[0].url = 'javascript:alert(1)'),
    'coordinates as a bare list': (feed) => (feed.partners[0].geo = [50.73, 7.1]),
    'a partner without a name': (feed) => delete feed.partners[0].name,
    'a feed without languages': (feed) => delete feed.languages,
  })) {
    it(`refuses ${name}`, async () => {
      const validate = await compile();
      const feed = await readJson('stories/feeds/bonn.json');
      change(feed);
      assert.equal(validate(feed), false);
    });
  }

  it('explains every field', async () => {
    const schema = await readJson('dist/feed.schema.json');
    const silent = [];
    const look = (node, path) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, field] of Object.entries(node.properties ?? {})) {
        if (!field.description || !field.title) silent.push(`${path}.${name}`);
      }
      for (const [key, child] of Object.entries(node)) look(child, `${path}/${key}`);
    };
    look(schema, '');
    assert.deepEqual(silent, []);
  });
});

describe('package.json', () => {
  it('names only files that are there', async () => {
    const {exports, customElements, ...manifest} = await readJson('package.json');
    const files = [
      customElements,
      manifest['web-types'],
      ...Object.values(exports).flatMap((entry) => Object.values(Object(entry) === entry ? entry : {entry})),
    ];
    assert.deepEqual(
      files.filter((file) => !file.includes('*') && !existsSync(file)),
      [],
    );
  });
});

describe('the npm package', () => {
  it('brings the change log, and the licences of what is in the script', async () => {
    const {stdout} = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
    const [{files}] = JSON.parse(stdout);
    const paths = files.map(({path}) => path);
    for (const path of ['CHANGELOG.md', 'LICENSE', 'dist/THIRD-PARTY-LICENSES.txt'])
      assert.ok(paths.includes(path), path);

    const licenses = await readFile('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
    for (const name of ['@lit/reactive-element', 'lit-element', 'lit-html', 'valibot']) {
      const {version, license} = await readJson(`node_modules/${name}/package.json`);
      assert.ok(licenses.includes(`${name} ${version} (${license})\n`), name);
      assert.ok(licenses.includes((await readFile(await licenseFileOf(name), 'utf8')).trim()), name);
    }
  });
});

describe('partnership-elements/static', () => {
  const make = async (request) =>
    snippet({feed: await readJson('dist/demo/bonn.json'), feedUrl: 'https://bonn.example/feed.json', ...request});

  it('makes a snippet in Node, where there is no document', async () => {
    assert.equal(typeof document, 'undefined');
    const {html, problems} = await make({element: 'partner-list', options: {kind: 'solidarity'}, lang: 'de'});
    assert.deepEqual(problems, []);
    assert.match(
      html,
      /^<partner-list lang="de" dir="ltr" kind="solidarity"><section lang="de" dir="ltr"><ul><li><h2>/,
    );
    assert.match(html, /Rat der Stadt Bonn, 9\. Februar 2023, einstimmig/);
    assert.match(html, /<p>Stand: 23\. November 2026<\/p><\/section><\/partner-list>$/);
  });

  for (const [lang, asOf, label] of [
    ['ar', 'آخر تحديث: 23 نوفمبر 2026', 'المواضيع:'],
    ['be', 'Станам на 23 лістапада 2026&nbsp;г.', 'Тэмы:'],
    ['de', 'Stand: 23. November 2026', 'Themen:'],
    ['en', 'As of 23 November 2026', 'Themes:'],
    ['es', 'Actualizado: 23 de noviembre de 2026', 'Temas:'],
    ['fr', 'Mise à jour&nbsp;: 23 novembre 2026', 'Thèmes&nbsp;:'],
    ['he', 'נכון ל־23 בנובמבר 2026', 'נושאים:'],
    ['mn', 'Шинэчилсэн: 2026&nbsp;оны 11-\u2060р&nbsp;сарын&nbsp;23', 'Сэдвүүд:'],
    ['ru', 'По состоянию на 23 ноября 2026 г.', 'Темы:'],
    ['uk', 'Станом на 23 листопада 2026 р.', 'Теми:'],
    ['uz', 'Yangilangan: 2026-\u2060yil 23-\u2060noyabr', 'Mavzular:'],
    ['zh-Hans', '信息截至2026年11月23日', '主题：'],
  ]) {
    it(`speaks ${lang} in Node`, async () => {
      const {html, problems} = await make({element: 'partner-list', lang, form: 'static'});
      assert.deepEqual(problems, []);
      // Some versions of Node part the day from the year by a narrow space.
      const plain = html.replaceAll(/[\u2009\u202f]/g, ' ');
      assert.ok(plain.startsWith(`<section lang="${lang}" `), lang);
      assert.ok(plain.endsWith(` <p>${asOf}</p></section>`), plain.slice(-80));
      assert.ok(plain.includes(`<strong>${label}</strong>`), label);
    });
  }

  it('throws an error that a program can tell and a person can read', async () => {
    await assert.rejects(make({element: 'partner-list', options: {kind: 'solidarty'}, lang: 'de'}), (error) => {
      assert.ok(error instanceof SnippetError);
      assert.equal(error.problems[0].path, 'options.kind');
      assert.match(error.message, /options\.kind: "solidarty" is not accepted\. Write some of twinning, .*\.$/s);
      return true;
    });
  });

  it('brings the templates, but no element', async () => {
    const modules = await modulesOf('dist/npm/static/snippet.js');
    const packages = [...modules.values()].flat().filter((name) => !name.startsWith('.'));
    assert.deepEqual([...new Set(packages)].sort(), ['lit', 'valibot']);
    const folders = new Set([...modules.keys()].map((path) => path.split('/')[2]));
    assert.deepEqual([...folders].sort(), ['content', 'data', 'i18n', 'options', 'static']);
  });
});

describe('test/stories/', () => {
  it('tries the stories of every file', async () => {
    const namesIn = async (folder, ending) =>
      (await readdir(folder)).filter((file) => file.endsWith(ending)).map((file) => file.replace(ending, ''));
    const files = await namesIn('stories', '.stories.ts');
    assert.deepEqual((await namesIn('test/stories', '.test.ts')).sort(), files.sort());
  });
});

describe('package.json', () => {
  it('exports the class of every element, and has a budget for it', async () => {
    const {exports, 'size-limit': budgets} = await readJson('package.json');
    for (const tag of ELEMENT_NAMES) {
      assert.equal(exports[`./elements/${tag}.js`]?.default, `./dist/npm/elements/${tag}.js`);
      assert.ok(
        budgets.some(({path}) => path === `.cache/size/${tag}/${tag}.js`),
        `${tag} has a budget`,
      );
    }
  });
});

describe('custom-elements.json', () => {
  it('describes all elements with everything a page may use', async () => {
    const {modules} = await readJson('dist/custom-elements.json');
    const elements = modules.flatMap(({declarations}) => declarations.filter(({tagName}) => tagName));
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), [...ELEMENT_NAMES].sort());
    for (const {tagName, attributes, events, slots, cssParts, cssProperties, cssStates} of elements) {
      for (const [kind, items] of Object.entries({attributes, events, slots, cssParts, cssProperties, cssStates})) {
        assert.ok(items?.length > 0, `${tagName} has ${kind}`);
        assert.ok(
          items.every(({description}) => description),
          `${tagName} describes its ${kind}`,
        );
      }
      const names = attributes.map(({name}) => name);
      assert.ok(
        names.every((name) => name.startsWith('data-') || names.includes(`data-${name}`)),
        `${tagName} has twins`,
      );
    }
  });

  it('lists the parts that the elements have', async () => {
    const {modules} = await readJson('dist/custom-elements.json');
    for (const {path, declarations} of modules) {
      for (const {tagName, cssParts = []} of declarations.filter((declaration) => declaration.tagName)) {
        const source = await sourceOf(path);
        const used = [
          ...source.matchAll(/part="([\w-]+)"/g),
          ...source.matchAll(/heading\([^,]+,\s*'([\w-]+)'/g),
          ...source.matchAll(/(?:list|labelledList|paragraph)\(\s*'([\w-]+)'/g),
        ].map(([, name]) => name);
        const listed = cssParts.map(({name}) => name);
        assert.deepEqual(
          used.filter((name) => !listed.includes(name)),
          [],
          tagName,
        );
      }
    }
  });
});

async function licenseFileOf(name) {
  const folder = `node_modules/${name}`;
  return join(
    folder,
    (await readdir(folder)).find((file) => /^license/i.test(file)),
  );
}

/** A module and all that it imports, at once or on demand, each with what it names. */
async function modulesOf(path, found = new Map()) {
  if (found.has(path)) return found;
  const source = await readFile(path, 'utf8');
  const names = [...source.matchAll(/(?:from |import\(|import )'([^']+)'/g)].map(([, name]) => name);
  found.set(path, names);
  for (const name of names.filter((each) => each.startsWith('.'))) await modulesOf(join(dirname(path), name), found);
  return found;
}

/** A module of an element with all that it is made of, from its own folder downwards. */
async function sourceOf(path, seen = new Set()) {
  if (seen.has(path)) return '';
  seen.add(path);
  const source = await readFile(path, 'utf8');
  const imports = [...source.matchAll(/from '(\.\/[^']+)'/g)].map(([, name]) => join(dirname(path), name));
  const parts = await Promise.all(imports.map((file) => sourceOf(file, seen)));
  return [source, ...parts].join('\n');
}
