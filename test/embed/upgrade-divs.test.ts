import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import {upgradeDivs, type PartnerList} from '../../src/index.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {namesIn, parts} from '../support/shown.js';
import {ELEMENT_NAMES} from '../../src/options/descriptors.js';

const FEED = feedUrl(
  sampleFeed({
    projects: [{id: 'quays', name: 'Open quays'}],
    networks: [{id: 'harbours', name: 'Harbour cities', kind: 'network', role: 'member'}],
  }),
).replaceAll('&', '&amp;');
const SRC = `data-src="${FEED}"`;
const DIV = `<div data-partner-list ${SRC}><a href="/partners">Our partners</a></div>`;
const OURS = ELEMENT_NAMES.join();

let page: HTMLElement;

beforeEach(async () => {
  upgradeDivs();
  page = await fixture(html`<main></main>`);
});

/** Lets all observers see what has changed; those that began earlier are told earlier. */
function observed(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(page, {childList: true});
    page.append(document.createComment('a change'));
  });
}

/** Puts HTML on the page as a host does, and gives its first div. */
async function put(written: string, place: Element = page): Promise<HTMLElement> {
  place.innerHTML = written;
  await observed();
  return place.querySelector('div')!;
}

async function listIn(div: Element): Promise<PartnerList> {
  const list = div.querySelector('partner-list')!;
  await waitUntil(() => list.matches(':state(ready)'), 'the list is shown');
  await list.updateComplete;
  return list;
}

/** The tags of our elements on the page, nested ones with the tag around them. */
const tags = (root: Element = page) =>
  [...root.querySelectorAll(OURS)].map((element) => {
    const around = element.parentElement?.closest(OURS);
    return around ? `${element.localName} in ${around.localName}` : element.localName;
  });

describe('upgradeDivs', () => {
  for (const [marker, tag, part, text] of [
    ['data-partner-list', 'partner-list', 'name', 'Ålvik'],
    ['data-project-card data-project="quays"', 'project-card', 'heading', 'Open quays'],
    ['data-project-list', 'project-list', 'heading', 'Open quays'],
    ['data-network-badges', 'network-badges', 'name', 'Harbour cities'],
  ] as const) {
    it(`shows <${tag}> in <div ${marker}>`, async () => {
      const div = await put(`<div ${marker} ${SRC}></div>`);
      const element = div.querySelector(tag)!;
      await waitUntil(() => element.matches(':state(ready)'), 'it is shown');
      expect(parts(element, part)[0]?.textContent.trim()).to.equal(text);
      expect(tags()).to.deep.equal([tag]);
    });
  }

  for (const marker of ['data-partner-list=""', 'data-partner-list="true"', 'DATA-PARTNER-LIST="data-partner-list"']) {
    it(`accepts ${marker}`, async () => {
      await put(`<div ${marker} ${SRC}></div>`);
      expect(tags()).to.deep.equal(['partner-list']);
    });
  }

  it('leaves the div in its place, and moves the fallback into the element', async () => {
    const div = await put(
      `<div id="ours" class="wide" data-partner-list ${SRC}>See <a href="/p">our partners</a>.</div>`,
    );
    const [element] = div.children;
    expect(element?.localName).to.equal('partner-list');
    expect(div.childNodes).to.have.length(1);
    expect(element?.innerHTML).to.equal('See <a href="/p">our partners</a>.');
    expect(div.id + div.className).to.equal('ourswide');
    expect((element?.id ?? '') + (element?.className ?? '')).to.equal('');
    expect(namesIn(await listIn(div))).to.deep.equal(['Ålvik', 'Esterra']);
  });

  it('passes options on, and nothing that is for scripts of the host', async () => {
    const div = await put(
      `<div data-partner-list="" ${SRC} data-kind="friendship" data-heading-level="4" kind="twinning" data-controller="host"></div>`,
    );
    const list = await listIn(div);
    expect(namesIn(list)).to.deep.equal(['Ålvik']);
    expect(parts(list, 'heading')[0]?.localName).to.equal('h4');
    expect(list.getAttributeNames()).to.have.members(['data-src', 'data-kind', 'data-heading-level', 'data-upgraded']);
  });

  it('follows options that are changed, added or taken away', async () => {
    const div = await put(`<div data-partner-list ${SRC} data-kind="friendship"></div>`);
    const list = await listIn(div);
    const shows = async (...names: string[]) => {
      await observed();
      await list.updateComplete;
      expect(namesIn(list)).to.deep.equal(names);
    };
    div.dataset['kind'] = 'twinning';
    await shows('Esterra');
    delete div.dataset['kind'];
    await shows('Ålvik', 'Esterra');
    div.dataset['partner'] = 'alvik';
    await shows('Ålvik');
  });

  it('finds divs deep in what is inserted, and several at once', async () => {
    await put(`<section><details><table><tr><td><p>Text</p>${DIV}</td></tr></table></details>${DIV}</section>`);
    expect(tags()).to.deep.equal(['partner-list', 'partner-list']);
  });

  it('finds a div that becomes one by an attribute', async () => {
    const div = await put('<div>Our partners</div>');
    div.setAttribute('data-partner-list', '');
    await observed();
    expect(tags()).to.deep.equal(['partner-list']);
  });

  it('finds a div that was made in another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const div = frame.contentDocument!.createElement('div');
    div.setAttribute('data-partner-list', '');
    page.append(div);
    await observed();
    expect(tags()).to.deep.equal(['partner-list']);
  });

  it('leaves a template alone, and finds what is made of it', async () => {
    await put(`<template>${DIV}</template>`);
    const template = page.querySelector('template')!;
    expect(tags(template.content.firstElementChild!)).to.deep.equal([]);
    page.append(template.content.cloneNode(true));
    await observed();
    expect(tags()).to.deep.equal(['partner-list']);
  });

  it('looks at no other tag, and at no other name', async () => {
    await put('<p data-partner-list>Text</p><div data-partner-lists>Text</div><div class="partner-list">Text</div>');
    expect(tags()).to.deep.equal([]);
  });

  it('says that a div shows one element only', async () => {
    const said = await consoleDuring(() => put('<div data-network-badges data-partner-list></div>'));
    expect(tags()).to.deep.equal(['partner-list']);
    expect(said).to.deep.equal([
      '<div data-partner-list data-network-badges> shows only <partner-list>: write one div for each element.',
    ]);
  });

  it('makes one element however often it is called', async () => {
    upgradeDivs();
    await put(DIV);
    expect(tags()).to.deep.equal(['partner-list']);
  });
});

describe('upgradeDivs, when the host', () => {
  it('puts its page back', async () => {
    await put(`<section>${DIV}</section>`);
    const div = await put(`<section>${DIV}</section>`);
    expect(tags()).to.deep.equal(['partner-list']);
    expect(namesIn(await listIn(div))).to.deep.equal(['Ålvik', 'Esterra']);
  });

  it('puts the fallback back, shows the list as the visitor left it, over the new fallback', async () => {
    const div = await put(`<div data-partner-list data-search ${SRC}>Before</div>`);
    const list = await listIn(div);
    const input = list.shadowRoot!.querySelector('input')!;
    input.value = 'esterra';
    div.innerHTML = '<a href="/partners">After</a>';
    await observed();
    expect(tags()).to.deep.equal(['partner-list']);
    expect(div.innerHTML).to.match(/^<partner-list[^>]*><a href="\/partners">After<\/a><\/partner-list>$/);
    expect((await listIn(div)).shadowRoot!.querySelector('input')!.value).to.equal('esterra');
  });

  it('empties the div', async () => {
    const div = await put(DIV);
    div.replaceChildren();
    await observed();
    expect(div.innerHTML).to.match(/^<partner-list[^>]*><a href="\/partners">Our partners<\/a><\/partner-list>$/);
  });

  it('shows a copy that it has taken of the page', async () => {
    const div = await put(`<div data-partner-list data-kind="twinning" ${SRC}>Our partners</div>`);
    const copy = div.cloneNode(true) as HTMLElement;
    div.remove();
    page.append(copy);
    await observed();
    expect(tags()).to.deep.equal(['partner-list']);
    expect(namesIn(await listIn(copy))).to.deep.equal(['Esterra']);
    copy.dataset['kind'] = 'friendship';
    await observed();
    expect(namesIn(await listIn(copy))).to.deep.equal(['Ålvik']);
  });

  it('moves the div', async () => {
    const div = await put(`<section></section>${DIV}`);
    const list = await listIn(div);
    page.querySelector('section')!.append(div);
    await observed();
    expect(tags()).to.deep.equal(['partner-list']);
    expect(await listIn(div)).to.equal(list);
  });

  it('moves the element out of its div', async () => {
    const div = await put(`<dialog></dialog>${DIV}`);
    page.querySelector('dialog')!.append(div.querySelector('partner-list')!);
    await observed();
    expect(tags()).to.deep.equal(['partner-list']);
    expect(tags(div)).to.deep.equal([]);
  });

  it('puts something beside the element', async () => {
    const div = await put(DIV);
    div.insertAdjacentHTML('beforeend', '<button>Edit</button>');
    await observed();
    expect([...div.children].map(({localName}) => localName)).to.deep.equal(['partner-list', 'button']);
  });

  it('takes the mark from the div, or changes it', async () => {
    const div = await put(DIV);
    div.removeAttribute('data-partner-list');
    await observed();
    expect(div.innerHTML).to.equal('<a href="/partners">Our partners</a>');
    div.setAttribute('data-project-list', '');
    await observed();
    expect(tags()).to.deep.equal(['project-list']);
    div.setAttribute('data-partner-list', '');
    await observed();
    expect(tags()).to.deep.equal(['partner-list']);
    expect(div.querySelector('partner-list')?.innerHTML).to.equal('<a href="/partners">Our partners</a>');
  });

  it('empties the div and changes its mark at once', async () => {
    const div = await put(DIV);
    div.replaceChildren();
    div.removeAttribute('data-partner-list');
    div.setAttribute('data-project-list', '');
    await observed();
    expect(tags()).to.deep.equal(['project-list']);
  });

  for (const inside of [
    '<partner-list data-kind="friendship">Our partners</partner-list>',
    '<p><partner-list kind="friendship">Our partners</partner-list></p>',
  ]) {
    it(`has the tag in the div already: ${inside}`, async () => {
      const div = await put(`<div data-partner-list ${SRC}>${inside}</div>`);
      expect(tags()).to.deep.equal(['partner-list']);
      expect(namesIn(await listIn(div))).to.deep.equal(['Ålvik']);
    });
  }

  it('puts the tag into a div that is filled', async () => {
    const div = await put(DIV);
    div.insertAdjacentHTML('beforeend', '<partner-list id="own"></partner-list>');
    await observed();
    expect(tags()).to.deep.equal(['partner-list']);
    expect(div.querySelector('partner-list')?.id).to.equal('own');
  });

  it('has a div in the fallback of an element, until that is taken out', async () => {
    await put(`<partner-list ${SRC}><div data-network-badges></div></partner-list>${DIV}`);
    page.querySelector('div[data-partner-list] partner-list')!.append(document.createElement('div'));
    page.querySelector('div[data-partner-list] div')!.setAttribute('data-partner-list', '');
    await observed();
    expect(tags()).to.deep.equal(['partner-list', 'partner-list']);
    page.append(page.querySelector('div[data-network-badges]')!);
    await observed();
    expect(tags()).to.deep.equal(['partner-list', 'partner-list', 'network-badges']);
  });

  it('never lets the element in: the page does not freeze, and the console says so', async () => {
    const div = await put('<div>Mine</div>');
    let resets = 0;
    const host = new MutationObserver(() => {
      if (div.innerHTML === 'Mine') return;
      div.innerHTML = 'Mine';
      resets += 1;
    });
    host.observe(div, {childList: true});
    const said = await consoleDuring(async () => {
      div.setAttribute('data-partner-list', '');
      await waitUntil(() => resets > 0, 'the host has its way');
    });
    expect(said).to.deep.equal(['<div data-partner-list> is not upgraded: the page keeps removing <partner-list>.']);
    host.disconnect();
    div.innerHTML = 'Ours';
    await observed();
    expect(tags()).to.deep.equal(['partner-list']);
  });
});

describe('upgradeDivs, where the page is edited', () => {
  for (const [where, editor] of [
    ['contenteditable', '<section contenteditable>'],
    ['contenteditable="true"', '<section contenteditable="true"><p>Text</p>'],
    ['contenteditable="plaintext-only"', '<section contenteditable="plaintext-only">'],
    ['what is not editable inside of it', '<section contenteditable="true"><section contenteditable="false">'],
    ['an editor that is read-only', '<section role="textbox" contenteditable="false">'],
  ] as const) {
    it(`leaves a div alone in ${where}, until that is over`, async () => {
      await put(editor + DIV);
      const section = page.querySelector('section')!;
      expect(page.querySelector('div')?.outerHTML).to.equal(
        new DOMParser().parseFromString(DIV, 'text/html').body.innerHTML,
      );
      section.removeAttribute('contenteditable');
      section.removeAttribute('role');
      await observed();
      expect(tags()).to.deep.equal(['partner-list']);
    });
  }

  it('leaves a div alone that can be edited itself', async () => {
    await put('<div data-partner-list contenteditable>Our partners</div>');
    expect(tags()).to.deep.equal([]);
  });

  it('upgrades a div in a part of the page that says it is not edited', async () => {
    await put(`<section contenteditable="false">${DIV}</section>`);
    expect(tags()).to.deep.equal(['partner-list']);
  });

  it("puts the server's HTML back when an editor opens, so that it saves what it was given", async () => {
    await put(`<section>${DIV}</section>`);
    const section = page.querySelector('section')!;
    const before = section.innerHTML;
    expect(tags()).to.deep.equal(['partner-list']);
    section.contentEditable = 'true';
    await observed();
    expect(section.innerHTML).to.equal(new DOMParser().parseFromString(DIV, 'text/html').body.innerHTML);
    section.contentEditable = 'false';
    await observed();
    expect(section.innerHTML).to.equal(before);
  });

  it('leaves divs alone in designMode', async () => {
    document.designMode = 'on';
    try {
      await put(DIV);
      expect(tags()).to.deep.equal([]);
    } finally {
      document.designMode = 'off';
    }
  });
});

describe('upgradeDivs, whatever the host does', () => {
  /** What a host can do at a place and with a div in it. */
  const DO = {
    write: (place: Element) => {
      place.innerHTML = '<div data-partner-list>Fallback</div><div data-project-list>Fallback</div>';
    },
    reset: (_: Element, div?: Element) => {
      if (div) div.innerHTML = 'Fallback';
    },
    copy: (place: Element, div?: Element) => {
      if (div) place.append(div.cloneNode(true));
    },
    'remove the element': (_: Element, div?: Element) => {
      div?.querySelector(OURS)?.remove();
    },
    move: (_: Element, div?: Element) => {
      if (div) page.firstElementChild?.append(div);
    },
    mark: (_: Element, div?: Element) => {
      div?.setAttribute('data-network-badges', '');
    },
    unmark: (_: Element, div?: Element) => {
      div?.removeAttribute('data-partner-list');
    },
    edit: (place: Element) => {
      place.toggleAttribute('contenteditable');
    },
    wait: () => observed(),
  };
  const act = fc.record({what: fc.constantFrom(...Object.values(DO)), at: fc.nat(3)});

  const wantedIn = (div: Element) =>
    ['partner-list', 'project-list', 'network-badges'].filter((tag) => div.hasAttribute(`data-${tag}`)).slice(0, 1);

  it('has one element in each div that asks for one, none elsewhere, none inside another, and all its text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, {maxLength: 15}), async (acts) => {
        page.innerHTML = '<section></section><section></section>';
        for (const {what, at} of acts) {
          const place = page.children[at % 2]!;
          const divs = place.querySelectorAll('div');
          await what(place, divs[at >> 1]);
        }
        await observed();
        for (const div of page.querySelectorAll('div')) {
          const isEdited = div.closest('[contenteditable]') !== null;
          expect(tags(div)).to.deep.equal(isEdited ? [] : wantedIn(div));
          expect(div.textContent).to.match(/^(Fallback)?$/);
        }
      }),
      {numRuns: 200},
    );
  });

  it('looks into a box once, however often a host changes it at a time', async () => {
    const box = document.createElement('section');
    box.innerHTML = DIV;
    page.append(box);
    await observed();
    let looks = 0;
    // The type has deprecated overloads.
    const search = Reflect.get(box, 'querySelectorAll') as (selectors: string) => unknown;
    Reflect.set(box, 'querySelectorAll', (selectors: string) => {
      looks += 1;
      return search.call(box, selectors);
    });
    for (const role of ['region', 'group', 'textbox', 'form', 'region']) box.role = role;
    await observed();
    expect(looks).to.equal(1);
    expect(tags()).to.deep.equal(['partner-list']);
  });
});
