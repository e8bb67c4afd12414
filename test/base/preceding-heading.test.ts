/* The level of the headings, in pages that are themselves made of components. */
import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, release, sampleFeed, uniqueId} from '../support/feed.js';
import {part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

/** Makes a component of a box: it gets a shadow tree. */
function attach(box: Element | null, shadow: string): ShadowRoot {
  const root = box?.attachShadow({mode: 'open'});
  if (!root) expect.fail('no box');
  root.innerHTML = shadow;
  return root;
}

/** Puts a page with one list in it on the screen, builds its components, and waits for the list. */
async function listIn(page: TemplateResult, build: (main: Element) => void = () => undefined): Promise<PartnerList> {
  const main = await fixture(html`<main>${page}</main>`);
  build(main);
  const list = main.querySelector('partner-list') ?? inShadow(main);
  if (!list) expect.fail('no list');
  await waitUntil(() => list.matches(':state(ready)'));
  // The feed may have been there before the components were.
  list.requestUpdate();
  await list.updateComplete;
  return list;
}

function inShadow(root: Element | ShadowRoot): PartnerList | null {
  const found = root.querySelector('partner-list');
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot && inShadow(element.shadowRoot);
    if (inner) return inner;
  }
  return null;
}

const LIST = html`<partner-list src=${feedUrl()}></partner-list>`;
const levelOf = (list: PartnerList) => part(list, 'heading').localName;

describe('the level of the headings in a component', () => {
  it('is one below a heading before the slot', async () => {
    const list = await listIn(html`<div class="box">${LIST}</div>`, (main) => {
      attach(main.querySelector('.box'), '<h2>Box</h2><h3>Cities</h3><slot></slot>');
    });
    expect(levelOf(list)).to.equal('h4');
  });

  it('is one below that heading also where the page has others before the component', async () => {
    const list = await listIn(
      html`<h2>World</h2>
        <div class="box">${LIST}</div>`,
      (main) => {
        attach(main.querySelector('.box'), '<section><h4>Cities</h4></section><div><slot></slot></div>');
      },
    );
    expect(levelOf(list)).to.equal('h5');
  });

  it('is one below a heading that is slotted before the element', async () => {
    const list = await listIn(
      html`<div class="box">
        <h4>Cities</h4>
        ${LIST}
      </div>`,
      (main) => {
        attach(main.querySelector('.box'), '<h2>Box</h2><slot></slot>');
      },
    );
    expect(levelOf(list)).to.equal('h5');
  });

  it('is one below a heading before the slot where the element is deeper in what is slotted', async () => {
    const list = await listIn(
      html`<h5>Page</h5>
        <div class="box">
          <section><div>${LIST}</div></section>
        </div>`,
      (main) => {
        attach(main.querySelector('.box'), '<h2>Box</h2><slot></slot>');
      },
    );
    expect(levelOf(list)).to.equal('h3');
  });

  it('is one below a heading in the same slotted box', async () => {
    const list = await listIn(
      html`<div class="box">
        <section>
          <h3>Cities</h3>
          <div>${LIST}</div>
        </section>
      </div>`,
      (main) => {
        attach(main.querySelector('.box'), '<h5>Box</h5><slot></slot>');
      },
    );
    expect(levelOf(list)).to.equal('h4');
  });

  it('is that of the page where a heading comes after the slot', async () => {
    const list = await listIn(
      html`<h2>World</h2>
        <div class="box">
          ${LIST}
          <h5>Slotted after</h5>
        </div>`,
      (main) => {
        attach(main.querySelector('.box'), '<slot></slot><h4>After</h4>');
      },
    );
    expect(levelOf(list)).to.equal('h3');
  });

  it('is one below a heading before its own slot, not before another', async () => {
    const list = await listIn(html`<div class="box"><div slot="main">${LIST}</div></div>`, (main) => {
      attach(main.querySelector('.box'), '<h2>Box</h2><slot name="main"></slot><h4>Aside</h4><slot></slot>');
    });
    expect(levelOf(list)).to.equal('h3');
  });

  it('is one below the nearest heading through components inside components', async () => {
    const list = await listIn(html`<div class="outer"><div class="inner">${LIST}</div></div>`, (main) => {
      attach(main.querySelector('.outer'), '<h3>Outer</h3><slot></slot>');
      attach(main.querySelector('.inner'), '<p>Inner</p><slot></slot>');
    });
    expect(levelOf(list)).to.equal('h4');
  });

  it('is one below a heading of the component whose shadow tree slots it on', async () => {
    const list = await listIn(
      html`<h2>World</h2>
        <div class="outer">${LIST}</div>`,
      (main) => {
        const outer = attach(main.querySelector('.outer'), '<h3>Outer</h3><div class="inner"><slot></slot></div>');
        attach(outer.querySelector('.inner'), '<h4>Inner</h4><slot></slot>');
      },
    );
    expect(levelOf(list)).to.equal('h5');
  });

  it('is one below the page where the list stands in shadow trees without headings', async () => {
    const src = feedUrl();
    const list = await listIn(
      html`<h4>World</h4>
        <div class="outer"></div>
        <h2>After</h2>`,
      (main) => {
        const outer = attach(main.querySelector('.outer'), '<div class="inner"></div>');
        attach(outer.querySelector('.inner'), `<partner-list src="${src.replaceAll('&', '&amp;')}"></partner-list>`);
      },
    );
    expect(levelOf(list)).to.equal('h5');
  });
});

describe('the level of the headings', () => {
  it('is what the page says, whatever stands before', async () => {
    const list = await listIn(
      html`<h4>World</h4>
        <partner-list src=${feedUrl()} heading-level="3"></partner-list>`,
    );
    expect(levelOf(list)).to.equal('h3');
  });

  for (const [written, level] of [
    ['1', 'h5'],
    ['7', 'h5'],
    ['big', 'h5'],
  ] as const)
    it(`is that of the page where heading-level says "${written}"`, async () => {
      const warnings = await consoleDuring(async () => {
        const list = await listIn(
          html`<h4>World</h4>
            <partner-list src=${feedUrl()} heading-level=${written}></partner-list>`,
        );
        expect(levelOf(list)).to.equal(level);
      });
      expect(warnings[0]).to.contain(`heading-level="${written}" is not accepted`);
    });

  it('counts a heading that comes into the page before the feed', async () => {
    const id = uniqueId();
    const main = await fixture(
      html`<main><partner-list src=${feedUrl(sampleFeed(), 'held', id)}></partner-list></main>`,
    );
    const list = main.querySelector('partner-list')!;
    expect(list.matches(':state(loading)')).to.equal(true);
    const heading = document.createElement('h4');
    heading.textContent = 'Cities';
    list.before(heading);
    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
    expect(levelOf(list)).to.equal('h5');
  });

  for (const [before, level] of [
    [html`<h1>World</h1>`, 'h2'],
    [html`<h6>World</h6>`, 'h6'],
    [html`<p role="heading" aria-level="3">World</p>`, 'h4'],
    [html`<h2 aria-level="4">World</h2>`, 'h5'],
    [html`<p role="heading" aria-level="9">World</p>`, 'h6'],
    [html`<p role="heading" aria-level="-3">World</p>`, 'h3'],
    [html`<p role="heading" aria-level="two">World</p>`, 'h3'],
    [html`<h3 aria-level="">World</h3>`, 'h4'],
  ] as const)
    it(`is ${level} after ${before.strings.join('')}`, async () => {
      const list = await listIn(html`${before}<partner-list src=${feedUrl()}></partner-list>`);
      expect(levelOf(list)).to.equal(level);
    });

  for (const [before, group, partner] of [
    [html`<h2>World</h2>`, 'h3', 'h4'],
    [html`<h6>World</h6>`, 'h6', 'h6'],
  ] as const)
    it(`is ${partner} for partners in groups after ${before.strings.join('')}`, async () => {
      const list = await listIn(html`${before}<partner-list src="/feeds/bonn.json" group-by="kind"></partner-list>`);
      const names = (of: string) => [...new Set(parts(list, of).map(({localName}) => localName))];
      const heads = parts(list, 'group').map((box) => box.querySelector('h2, h3, h4, h5, h6')?.localName);
      expect(heads).to.have.length(4);
      expect([...new Set(heads)]).to.deep.equal([group]);
      expect(names('heading')).to.deep.equal([partner]);
    });

  it('leaves out a heading that holds the element', async () => {
    const list = await listIn(
      html`<h2>World</h2>
        <div role="heading" aria-level="5">${LIST}</div>`,
    );
    expect(levelOf(list)).to.equal('h3');
  });

  it('leaves out a heading in the fallback of the element itself', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${feedUrl()}><h4>Our partners</h4></partner-list>`);
    expect(levelOf(list)).to.equal('h2');
  });
});
