/* What the page for frames reads from its address, which anyone can write. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readFrameAddress} from '../../../src/embed/frame/frame-address.js';

const PAGE = 'https://city.example/partnerships/frame.html';
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'partner-list': ['src', 'kind', 'search'],
  'project-card': ['src', 'project'],
};

const read = (query: string) => readFrameAddress(new URL(PAGE + query), (tag) => OPTIONS[tag]);

describe('the address of a frame', () => {
  it('names element, options, language, scheme and title', () => {
    const {options, ...rest} = read('?element=project-card&project=lifeweb&lang=zh_hans&scheme=dark&title=A%20project');
    expect([...options]).to.deep.equal([['project', 'lifeweb']]);
    expect(rest).to.deep.equal({
      element: 'project-card',
      lang: 'zh-Hans',
      scheme: 'dark',
      title: 'A project',
      mistakes: [],
    });
  });

  it('may name nothing', () => {
    const {element, options, lang, scheme, mistakes} = read('');
    expect([element, options.size, lang, scheme, mistakes]).to.deep.equal(['partner-list', 0, undefined, 'light', []]);
  });

  it('is shown without what is not known, and says what is', () => {
    const {element, options, scheme, mistakes} = read('?element=script&kindd=project&scheme=blue&onclick=alert(1)');
    expect([element, options.size, scheme]).to.deep.equal(['partner-list', 0, 'light']);
    expect(mistakes).to.deep.equal([
      'element="script" is not known. partner-list is shown.',
      'scheme="blue" is not known. Write one of light, dark, auto.',
      '"kindd" is no option. Leave it out, or write one of src, kind, search.',
      '"onclick" is no option. Leave it out, or write one of src, kind, search.',
    ]);
  });

  for (const src of ['feed.json', '/other/feed.json', 'https://city.example/feed.json', '#feed']) {
    it(`takes the feed ${src}`, () => {
      expect(read(`?src=${encodeURIComponent(src)}`).options.get('src')).to.equal(src);
    });
  }

  for (const src of ['https://attacker.example/feed.json', '//attacker.example', 'data:,x', 'blob:x', 'https://[']) {
    it(`refuses the feed ${src}`, () => {
      const {options, mistakes} = read(`?src=${encodeURIComponent(src)}`);
      expect(options.size).to.equal(0);
      expect(mistakes[0]).to.include('is not on the server of this page');
    });
  }

  it('gives no more than known elements and options, whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (parameters) => {
        const {element, options, lang} = read(`?${String(new URLSearchParams(parameters))}`);
        expect(OPTIONS).to.have.property(element);
        expect(OPTIONS[element]).to.include.members([...options.keys()]);
        if (lang !== undefined) expect(Intl.getCanonicalLocales(lang)).to.have.length(1);
      }),
    );
  });
});
