/* What is read from a template without a DOM is what Lit renders of it. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html, nothing, render, type TemplateResult} from 'lit';
import {map} from 'lit/directives/map.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Content} from '../../src/content/content.js';
import {element, toHtml} from '../../src/static/markup.js';
import {readTemplate} from '../../src/static/read-template.js';

// Under this name because Prettier would format `html`, and quotes and white space matter here.
const t = html;

/** What no type checker lets into a template of content. */
const read = (content: unknown) => readTemplate(content as Content);

describe('readTemplate', () => {
  it('reads texts, and nothing where there is none', () => {
    expect(readTemplate('Kherson')).to.deep.equal(['Kherson']);
    expect(readTemplate('')).to.deep.equal([]);
    expect(readTemplate(nothing)).to.deep.equal([]);
    expect(readTemplate(t`<p>${nothing}</p>`)).to.deep.equal([element('p', [])]);
    expect(readTemplate(t`<p>${''}</p>`)).to.deep.equal([element('p', [])]);
  });

  it('reads texts beside texts of the template', () => {
    expect(readTemplate(t`<p>since ${'1990'}, ${'signed'}</p>`)).to.deep.equal([
      element('p', ['since ', '1990', ', ', 'signed']),
    ]);
  });

  it('reads templates in templates, and lists of them', () => {
    const item = (name: string) => t`<li>${name}</li>`;
    const list = t`<ul>${[item('Minsk'), item('Bonn')]}${[[item('Kherson')], nothing, 'x']}</ul>`;
    expect(readTemplate(list)).to.deep.equal([
      element('ul', [element('li', ['Minsk']), element('li', ['Bonn']), element('li', ['Kherson']), 'x']),
    ]);
  });

  it('reads attributes, quoted or not, whole or in parts', () => {
    const template = t`<a id=${'a'} class="link ${'x'} ${'y'}" lang='${'uk'}' part=name data-on hreflang="">x</a>`;
    expect(readTemplate(template)).to.deep.equal([
      element('a', ['x'], {id: 'a', class: 'link x y', lang: 'uk', part: 'name', 'data-on': '', hreflang: ''}),
    ]);
  });

  it('reads numbers in attributes', () => {
    expect(readTemplate(t`<img width=${640} height="${480}" />`)).to.deep.equal([
      element('img', [], {width: '640', height: '480'}),
    ]);
  });

  it('leaves out an attribute of which a part is nothing', () => {
    expect(readTemplate(t`<p lang=${nothing} class="a ${nothing}" dir=${'rtl'}></p>`)).to.deep.equal([
      element('p', [], {lang: undefined, class: undefined, dir: 'rtl'}),
    ]);
  });

  it('knows elements that have no content', () => {
    expect(readTemplate(t`<p>a<br />b<img src=${'x.png'} alt="">c<hr></p>`)).to.deep.equal([
      element('p', ['a', element('br', []), 'b', element('img', [], {src: 'x.png', alt: ''}), 'c', element('hr', [])]),
    ]);
  });

  it('skips comments', () => {
    expect(readTemplate(t`<p><!-- <b> -->x</p>`)).to.deep.equal([element('p', ['x'])]);
  });

  it('takes nothing in a value for a tag, and leaves the escaping to the writer', () => {
    const said = '</p><script>alert("x")</script>&amp;';
    const markup = readTemplate(t`<p lang=${said}>${said}</p>`);
    expect(markup).to.deep.equal([element('p', [said], {lang: said})]);
    const {body} = new DOMParser().parseFromString(markup.map(toHtml).join(''), 'text/html');
    expect(body.querySelectorAll('*')).to.have.length(1);
    expect(body.textContent).to.equal(said);
  });

  describe('throws where only Lit can render a template:', () => {
    const names = ['Minsk', 'Kherson'];
    const WRONG: Readonly<Record<string, () => unknown>> = {
      'a directive': () =>
        t`<ul>
          ${repeat(names, (name) => t`<li>${name}</li>`)}
        </ul>`,
      'an iterable': () =>
        t`<ul>
          ${map(names, (name) => t`<li>${name}</li>`)}
        </ul>`,
      'a listener': () => t`<button @click=${() => undefined}>x</button>`,
      'a property': () => t`<input .value=${'x'} />`,
      'a Boolean attribute': () => t`<details ?open=${true}></details>`,
      'an object': () => t`<p>${{}}</p>`,
      'an object in a list': () => t`<p>${[{}]}</p>`,
      'an element': () => t`<p>${document.createElement('b')}</p>`,
      'a number between tags': () => t`<p>${5}</p>`,
      'undefined between tags': () => t`<p>${undefined}</p>`,
      'null between tags': () => t`<p>${null}</p>`,
      'a Boolean between tags': () => t`<p>${true}</p>`,
      'an object in an attribute': () => t`<p class=${{}}></p>`,
      'undefined in an attribute': () => t`<p class="a ${undefined}"></p>`,
      'null in an attribute': () => t`<p class=${null}></p>`,
      'a value in a comment': () => t`<p><!-- ${'x'} -->${'y'}</p>`,
      'a value as a tag': () => ({...t`<p></p>`, strings: ['<', '></p>'], values: ['p']}),
      'a value as an attribute': () => t`<p ${'x'}>y</p>`,
      'a character reference': () => t`<p>a&nbsp;b</p>`,
      'an end tag without a start tag': () => t`<p>x</p></p>`,
      'an end tag of another element': () => t`<p><b>x</p></b>`,
      'an element that is not closed': () => t`<div><p>x</p>`,
      'a text that is none': () => 5,
      'what is no template': () => ({}),
    };
    for (const [what, content] of Object.entries(WRONG)) {
      it(what, () => {
        expect(() => read(content())).to.throw(TypeError);
      });
    }
  });

  it('reads what Lit renders, whatever the values are', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '</p>',
        '<!--',
        '-->',
        '&amp;',
        '[',
        ']',
        ' ',
        '\n',
        '\u00a0',
        '\ue000',
        '\0',
      ),
      fc.string({unit: 'binary'}),
    );
    const text = fc.array(piece, {maxLength: 5}).map((pieces) => pieces.join(''));
    const attribute = fc.oneof(text, fc.integer(), fc.constant(nothing));
    const content = fc.letrec<{content: Content}>((tie) => ({
      content: fc.oneof(
        {maxDepth: 3},
        text,
        fc.constant(nothing),
        fc.array(tie('content'), {maxLength: 3}),
        fc
          .tuple(fc.constantFrom(...SHAPES), attribute, attribute, tie('content'), tie('content'))
          .map(([shape, ...values]) => shape(...values)),
      ),
    })).content;
    fc.assert(
      fc.property(content, (said) => {
        const live = document.createElement('div');
        render(said, live);
        const written = toHtml(element('div', readTemplate(said)));
        const {body} = new DOMParser().parseFromString(`<!doctype html><body>${written}`, 'text/html');
        expect(treeOf(body.firstElementChild!)).to.deep.equal(treeOf(live));
      }),
      {numRuns: 500},
    );
  });
});

type Shape = (a: Attribute, b: Attribute, x: Content, y: Content) => TemplateResult;
type Attribute = string | number | typeof nothing;

/** Templates that need not be closed by a parser, wherever they are put. */
const SHAPES: Shape[] = [
  (a, b, x, y) => t`<span lang=${a} dir=${b}>${x}</span>${y}`,
  (a, b, x, y) => t`
    <div class="a ${a} b ${b}" part=x>
      ${x} and ${y}
    </div>
  `,
  (a, b, x, y) => t`${x}<section title='${a}${b}'><div>${y}</div> <span></span></section>`,
  (a, b, x) => t`<div><img alt=${a} title="${b}" />${x}<wbr></div>`,
  (a, _, x, y) => t`<bdi
      lang=${a}
      >${x}</bdi
    >${[x, y]}<!-- a comment -->`,
];

type Tree = string | {tag: string; attributes: Record<string, string>; content: Tree[]};

/** An element without what HTML does not hold or show: comments, kinds of white space, characters that are none. */
function treeOf(node: Element): Tree {
  const content: Tree[] = [];
  for (const child of node.childNodes) {
    const last = content.at(-1);
    if (child instanceof Element) content.push(treeOf(child));
    else if (!(child instanceof Text) || child.data === '') continue;
    else if (typeof last === 'string') content.splice(-1, 1, held(last + child.data));
    else content.push(held(child.data));
  }
  const attributes = Object.fromEntries([...node.attributes].map(({name, value}) => [name, held(value)]));
  return {tag: node.localName, attributes, content};
}

function held(said: string): string {
  return said.replace(/[\t\n\f\r ]+/g, ' ').replaceAll('\0', '\ufffd');
}
