import {expect, fixture, html} from '@open-wc/testing';
import {currentScript, scriptWith, urlInStack, type CurrentScript} from '../../src/embed/current-script.js';

const STACKS: [engine: string, stack: string, url: string | undefined][] = [
  [
    'Chromium',
    'Error\n    at currentScript (https://city.example/lib/elements.js:1:204)\n    at https://city.example/lib/main.js:3:1',
    'https://city.example/lib/elements.js',
  ],
  [
    'Chromium, outside a function',
    'Error\n    at https://city.example/elements.js:2:9',
    'https://city.example/elements.js',
  ],
  [
    'Chromium, with a port and a query',
    'Error\n    at new Foo (http://localhost:8443/elements.js?v=1.2:3&a=b:10:20)',
    'http://localhost:8443/elements.js?v=1.2:3&a=b',
  ],
  [
    'Chromium, in an inline script',
    'Error\n    at f (https://city.example/page?x=1:7:3)',
    'https://city.example/page?x=1',
  ],
  [
    'Firefox',
    'currentScript@https://city.example/lib/elements.js:1:204\n@https://city.example/lib/main.js:3:1\n',
    'https://city.example/lib/elements.js',
  ],
  [
    'Firefox, outside a function',
    '@http://localhost:8443/elements.js?v=1:2:9\n',
    'http://localhost:8443/elements.js?v=1',
  ],
  ['Firefox, in a nested function', 'f/<@https://city.example/elements.js:2:9\n', 'https://city.example/elements.js'],
  [
    'Safari',
    'currentScript@https://city.example/lib/elements.js:1:204\nmodule code@https://city.example/lib/main.js:3:1',
    'https://city.example/lib/elements.js',
  ],
  [
    'Safari, in a module',
    'module code@http://localhost:8443/elements.js?v=1:2:9',
    'http://localhost:8443/elements.js?v=1',
  ],
  ['Safari, without a column', 'global code@https://city.example/elements.js:2', 'https://city.example/elements.js'],
  [
    'Safari, below native code',
    '[native code]\nforEach@[native code]\n@https://city.example/elements.js:2:9',
    'https://city.example/elements.js',
  ],
  [
    'a package server with a version in the address',
    'currentScript@https://cdn.example/partnership-elements@1.2.0/dist/elements.js:1:204',
    'https://cdn.example/partnership-elements@1.2.0/dist/elements.js',
  ],
  ['a file', 'Error\n    at f (file:///home/ada/elements.js:1:2)', 'file:///home/ada/elements.js'],
  ['a stack without an address', 'Error\n    at <anonymous>', undefined],
  ['an empty stack', '', undefined],
];

describe('urlInStack', () => {
  for (const [engine, stack, url] of STACKS) {
    it(`finds the first script in a stack of ${engine}`, () => {
      expect(urlInStack(stack)).to.equal(url);
    });
  }

  it('finds none where there is no stack', () => {
    expect(urlInStack(undefined)).to.equal(undefined);
  });

  it('finds this file in the stack of this browser', () => {
    // WebKit leaves the query out.
    const [path] = import.meta.url.split('?');
    expect(urlInStack(new Error('here').stack)).to.be.oneOf([import.meta.url, path]);
  });
});

describe('scriptWith', () => {
  const tag = (id: string, src: string) => fixture(html`<script type="text/plain" id=${id} src=${src}></script>`);
  /** The id of the tag, because the elements themselves are too much to print when a test fails. */
  const idOf = (path: string) => scriptWith(new URL(path, document.baseURI).href)?.id;

  it('finds the tag by its address, as the page resolves it', async () => {
    await tag('one', 'lib/elements.js?v=1');
    expect(idOf('lib/elements.js?v=1')).to.equal('one');
    expect(idOf('lib/elements.js?v=2')).to.equal(undefined);
    expect(idOf('lib/other.js')).to.equal(undefined);
  });

  it('finds the tag by its address without the query, as WebKit writes it, if no other has just that', async () => {
    await tag('versioned', 'lib/elements.js?v=1?2');
    expect(idOf('lib/elements.js')).to.equal('versioned');
    await tag('plain', 'lib/elements.js');
    expect(idOf('lib/elements.js')).to.equal('plain');
  });

  it('finds none without an address', async () => {
    await fixture(html`<script type="text/plain" id="bare"></script>`);
    expect(scriptWith(undefined)?.id).to.equal(undefined);
    expect(scriptWith('')?.id).to.equal(undefined);
  });
});

describe('currentScript', () => {
  const RUN = "dispatchEvent(new Event('run'))";
  const MODULE = new URL('../../src/embed/current-script.ts', import.meta.url).href;
  const told = ({url, tag}: CurrentScript) => ({url, id: tag?.id});

  /** What a classic script finds while it runs. */
  function foundBy(fields: Partial<HTMLScriptElement>) {
    const tag = Object.assign(document.createElement('script'), {id: 'classic', ...fields});
    return new Promise((resolve) => {
      const look = () => {
        resolve(told(currentScript()));
        tag.remove();
      };
      addEventListener('run', look, {once: true});
      document.body.append(tag);
    });
  }

  it('is the tag of a classic script while it runs', async () => {
    const query = new URLSearchParams({type: 'text/javascript', body: RUN}).toString();
    const src = new URL(`/served/text?${query}`, document.baseURI).href;
    expect(await foundBy({src})).to.deep.equal({url: src, id: 'classic'});
  });

  it('has the address of the page where the script is written into it', async () => {
    expect(await foundBy({text: RUN})).to.deep.equal({url: document.baseURI, id: 'classic'});
  });

  it('is the tag with the address of a module', async () => {
    await fixture(html`<script type="text/plain" id="module" src=${MODULE}></script>`);
    expect(told(currentScript())).to.deep.equal({url: MODULE, id: 'module'});
  });

  it('is the address alone where no tag has it', () => {
    expect(told(currentScript())).to.deep.equal({url: MODULE, id: undefined});
  });
});
