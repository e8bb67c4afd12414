/* Copies are what Lit would have rendered, but for white space no one sees, whatever words are written, and in which order. */
import {expect, fixtureSync} from '@open-wc/testing';
import fc from 'fast-check';
import {html, nothing, render, type TemplateResult} from 'lit';
import {Copy} from '../../src/list/stencil.js';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly notes: readonly string[];
  readonly isNew: boolean;
}

const template = ({id, name, url, lang, notes, isNew}: Item): TemplateResult => html`
  <li part="card" id=${id}>
    <h3>${url === undefined ? name : html`<a href=${url}>${name}</a>`} <bdi lang=${lang ?? nothing}>${name}</bdi></h3>
    ${
      notes.length === 0
        ? nothing
        : html`<ul>
            ${notes.map((note) => html`<li>${note}, ${note.length}</li> `)}
          </ul>`
    }
    <details ?data-new=${isNew}><summary>${name}</summary></details>
    <img src=${url ?? nothing} alt=${name} loading="lazy" />
  </li>
`;

/** What Lit makes of the template. */
function rendered(item: Item): HTMLElement {
  const box = document.createElement('div');
  render(template(item), box);
  return box.firstElementChild as HTMLElement;
}

/** The markup, without comments, and without texts that are white space only. */
function plain(element: HTMLElement): string {
  return element.outerHTML.replace(/<!--[^]*?-->/g, '').replace(/>\s+(?=<)/g, '>');
}

/** The text as it is seen, where the items of lists stand in a line. */
function seen(element: HTMLElement): string {
  const page = fixtureSync<HTMLElement>(
    html`<div>
      <style>
        li {
          display: inline;
        }
      </style>
    </div>`,
  );
  page.append(element);
  const text = page.innerText;
  page.remove();
  return text;
}

function expectSame(copy: Copy, item: Item): void {
  expect(plain(copy.element)).to.equal(plain(rendered(item)));
  expect(seen(copy.element)).to.equal(seen(rendered(item)));
}

const words = fc.string({unit: 'grapheme', minLength: 1}).filter((text) => !text.includes('<!--'));
const items = fc.record<Item>({
  id: words,
  name: words,
  url: fc.option(words, {nil: undefined}),
  lang: fc.option(fc.constantFrom('de', 'ar'), {nil: undefined}),
  notes: fc.array(words, {maxLength: 3}),
  isNew: fc.boolean(),
});

const PLAIN: Item = {id: 'a', name: 'A', notes: ['first'], isNew: false};

describe('a copy', () => {
  it('is what Lit renders', () => {
    fc.assert(
      fc.property(items, (item) => {
        expectSame(new Copy(template(item)), item);
      }),
    );
  });

  it('is so after other words were written, too', () => {
    fc.assert(
      fc.property(items, items, (first, second) => {
        const copy = new Copy(template(first));
        copy.write(template(second));
        expectSame(copy, second);
      }),
    );
  });

  it('holds words as words', () => {
    const name = '<img src=x onerror="alert(1)">&amp;';
    const {element} = new Copy(template({...PLAIN, name}));
    expect(element.querySelector('summary')!.textContent).to.equal(name);
    expect(element.querySelectorAll('img')).to.have.length(1);
    expect(element.querySelector('img')).to.have.attribute('alt', name);
  });

  it('stays the same element where only words change, and keeps what a visitor has unfolded', () => {
    const copy = new Copy(template(PLAIN));
    const {element} = copy;
    const details = element.querySelector('details')!;
    details.open = true;
    copy.write(template({...PLAIN, name: 'B'}));
    expect(copy.element).to.equal(element);
    expect(element.querySelector('details')).to.equal(details);
    expect(details.open).to.equal(true);
    expect(element.querySelector('summary')).to.have.text('B');
  });

  it('gives its place to one of another shape, as far unfolded', () => {
    const box = document.createElement('ul');
    const copy = new Copy(template(PLAIN));
    box.append(copy.element);
    copy.element.querySelector('details')!.open = true;
    copy.write(template({...PLAIN, url: '/b'}));
    expect([...box.children]).to.deep.equal([copy.element]);
    expect(copy.element.querySelector('a')).to.have.attribute('href', '/b');
    expect(copy.element.querySelector('details')!.open).to.equal(true);
  });

  it('asks for no image at the address of a mark', async () => {
    new Copy(template({...PLAIN, url: '/feeds/logo.svg', name: 'C', notes: []}));
    // Asked for later, so answered later.
    await fetch('/served/status?code=404');
    await new Promise(requestAnimationFrame);
    const asked = performance.getEntriesByType('resource').map(({name}) => decodeURI(name));
    expect(asked.filter((address) => address.includes('\ue000'))).to.be.empty;
  });

  it('cannot be made of nothing', () => {
    expect(() => new Copy(html`words`)).to.throw(TypeError, 'must have an element');
  });
});
