/* Links to what stands inside the elements, followed as a visitor follows them: by the address and by the pointer. */
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/index.js';
import type {NetworkBadges, PartnerList, ProjectCard, ProjectList} from '../../src/index.js';
import {feedUrl, release, sampleFeed, uniqueId} from '../support/feed.js';
import {namesIn, part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const BONN = '/feeds/bonn.json';
/** Keeps what follows out of the window. */
const FAR = html`<div style="block-size: 3000px"></div>`;

const pageFeed = sampleFeed({
  projects: [{id: 'quay', name: 'Quay', partners: ['esterra']}],
  networks: [{id: 'league', name: 'League', kind: 'network', role: 'member'}],
});

const {pathname, search} = location;

afterEach(() => {
  history.replaceState(null, '', pathname + search);
  scrollTo(0, 0);
});

/** Changes the fragment of the address, and waits until the page has been told. */
async function follow(fragment: string): Promise<void> {
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, {once: true});
  });
  location.hash = fragment;
  await changed;
}

function item(element: Element, id: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`[id="${id}"]`);
  if (!found) expect.fail(`<${element.localName}> has no #${id}`);
  return found;
}

function isInView(element: Element): boolean {
  const {top, height} = element.getBoundingClientRect();
  // The window scrolls by whole pixels, and boxes may begin between two.
  return height > 0 && top > -1 && top < innerHeight;
}

function focused(element: Element): Element | null | undefined {
  return element.shadowRoot?.activeElement;
}

function blur(element: Element): void {
  (focused(element) as HTMLElement | null | undefined)?.blur();
}

async function arrival(element: Element, id: string, part = '[part~="heading"]'): Promise<void> {
  const target = item(element, id);
  const heading = target.querySelector(part) ?? target;
  await waitUntil(() => focused(element) === heading, `the focus comes to #${id}`);
  await waitUntil(() => isInView(target), `#${id} comes into view`);
}

/** Follows a fragment that leads nowhere in the elements, and waits until all that could come of it has come. */
async function expectNothing(lists: readonly PartnerList[], fragment?: string): Promise<void> {
  if (fragment !== undefined) await follow(fragment);
  for (const list of lists) await list.updateComplete;
  await nextFrame();
  await nextFrame();
  // Not the elements themselves, which are too much to print when a test fails.
  expect(document.activeElement?.localName).to.equal('body');
  expect(scrollY).to.equal(0);
}

async function farBelow(list: unknown): Promise<PartnerList> {
  const page = await fixture(html`<main>${FAR}${list}${FAR}</main>`);
  const [element] = page.querySelectorAll('partner-list');
  if (!element) expect.fail('no list');
  return element;
}

async function shownFarBelow(list: unknown): Promise<PartnerList> {
  const element = await farBelow(list);
  await waitUntil(() => element.matches(':state(ready)'));
  return element;
}

describe('a link to a partner', () => {
  it('leads to it when the fragment changes: its heading has the focus, and it is in view', async () => {
    const list = await shownFarBelow(html`<partner-list src=${BONN}></partner-list>`);
    expect(isInView(item(list, 'partner-kherson'))).to.equal(false);
    await follow('#partner-kherson');
    await arrival(list, 'partner-kherson');
    expect(focused(list)?.localName).to.equal('h2');
  });

  for (const layout of ['list', 'table'] as const)
    it(`leads to it in the layout ${layout}`, async () => {
      const list = await shownFarBelow(html`<partner-list src=${BONN} layout=${layout}></partner-list>`);
      await follow('#partner-kherson');
      await arrival(list, 'partner-kherson');
    });

  it('leads to it when the page is opened with it', async () => {
    history.replaceState(null, '', '#partner-esterra');
    const list = await farBelow(html`<partner-list src=${feedUrl()}></partner-list>`);
    await waitUntil(() => list.matches(':state(ready)'));
    await arrival(list, 'partner-esterra');
  });

  it('leads to it when the feed comes later', async () => {
    const id = uniqueId();
    const list = await farBelow(html`<partner-list src=${feedUrl(sampleFeed(), 'held', id)}></partner-list>`);
    await follow('#partner-esterra');
    expect(list.matches(':state(loading)')).to.equal(true);
    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
    await arrival(list, 'partner-esterra');
  });

  it('leads to it when the element comes later', async () => {
    const page = await fixture(
      html`<main>
        <partner-list src=${feedUrl()} partner="alvik"></partner-list>${FAR}
        <div></div>
      </main>`,
    );
    await waitUntil(() => page.querySelector('partner-list')?.matches(':state(ready)'));
    await follow('#partner-esterra');
    const list = document.createElement('partner-list');
    list.src = feedUrl();
    page.append(list);
    await waitUntil(() => list.matches(':state(ready)'));
    await arrival(list, 'partner-esterra');
  });

  it('leads to it when the page is opened with it, also where the fallback has an element with that id', async () => {
    history.replaceState(null, '', '#partner-alvik');
    const list = await farBelow(html`<partner-list src=${feedUrl()}><p id="partner-alvik">Ålvik</p></partner-list>`);
    await waitUntil(() => list.matches(':state(ready)'));
    await arrival(list, 'partner-alvik');
  });

  it('leads to it again when the page comes back to it after it has been another', async () => {
    for (const src of [feedUrl(), feedUrl()]) {
      history.replaceState(null, '', '?view=partners#partner-esterra');
      const list = await farBelow(html`<partner-list src=${src}></partner-list>`);
      await waitUntil(() => list.matches(':state(ready)'));
      await arrival(list, 'partner-esterra');
      list.parentElement?.remove();
      history.replaceState(null, '', '?view=other');
      await nextFrame();
    }
  });

  it('leads to it when the same link is followed again', async () => {
    const page = await fixture(
      html`<main><a href="#partner-kherson">Kherson</a>${FAR}<partner-list src=${BONN}></partner-list>${FAR}</main>`,
    );
    const list = page.querySelector('partner-list')!;
    const link = page.querySelector('a')!;
    await waitUntil(() => list.matches(':state(ready)'));
    link.click();
    await arrival(list, 'partner-kherson');
    link.focus();
    await waitUntil(() => isInView(link) && !isInView(item(list, 'partner-kherson')));
    link.click();
    await arrival(list, 'partner-kherson');
  });

  it('leads to it when the page has noted the address before', async () => {
    const page = await fixture(
      html`<main><a href="#partner-kherson">Kherson</a>${FAR}<partner-list src=${BONN}></partner-list>${FAR}</main>`,
    );
    const list = page.querySelector('partner-list')!;
    await waitUntil(() => list.matches(':state(ready)'));
    history.replaceState(null, '', '#partner-kherson');
    page.querySelector('a')!.click();
    await arrival(list, 'partner-kherson');
  });

  it('is not followed again with a link to something else', async () => {
    const page = await fixture(
      html`<main><a href="#elsewhere">Elsewhere</a>${FAR}<partner-list src=${BONN}></partner-list>${FAR}</main>`,
    );
    const list = page.querySelector('partner-list')!;
    await waitUntil(() => list.matches(':state(ready)'));
    await follow('#partner-kherson');
    await arrival(list, 'partner-kherson');
    blur(list);
    scrollTo(0, 0);
    page.querySelector('a')!.click();
    await expectNothing([list]);
  });

  it('leads nowhere when the page has another use for the click', async () => {
    const page = await fixture(
      html`<main><a href="#partner-kherson">Kherson</a>${FAR}<partner-list src=${BONN}></partner-list>${FAR}</main>`,
    );
    const list = page.querySelector('partner-list')!;
    await waitUntil(() => list.matches(':state(ready)'));
    history.replaceState(null, '', '#partner-kherson');
    const link = page.querySelector('a')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    await expectNothing([list]);
  });

  it('shows one that comes after the limit', async () => {
    const list = await shownFarBelow(html`<partner-list src=${BONN} limit="2"></partner-list>`);
    expect(item(list, 'partner-kherson').checkVisibility()).to.equal(false);
    await follow('#partner-kherson');
    await arrival(list, 'partner-kherson');
    expect(parts(list, 'card').every((card) => card.checkVisibility())).to.equal(true);
  });

  it('leaves the limit when it leads to one before it', async () => {
    const list = await shownFarBelow(html`<partner-list src=${BONN} limit="2"></partner-list>`);
    await follow('#partner-bukhara');
    await arrival(list, 'partner-bukhara');
    expect(parts(list, 'card').filter((card) => card.checkVisibility())).to.have.length(2);
  });

  for (const [name, limit] of [
    ['hides', undefined],
    ['hides, and that comes after the limit besides', 2],
  ] as const)
    it(`resets a search that ${name}`, async () => {
      const list = await shownFarBelow(html`<partner-list src=${BONN} search></partner-list>`);
      list.limit = limit;
      const input = part(list, 'input') as HTMLInputElement;
      input.value = 'minsk';
      input.dispatchEvent(new Event('input', {bubbles: true}));
      await waitUntil(() => namesIn(list).join() === 'Minsk');
      await follow('#partner-kherson');
      await waitUntil(() => namesIn(list).includes('Kherson'));
      await arrival(list, 'partner-kherson');
      expect(input.value).to.equal('');
      expect(item(list, 'partner-kherson').checkVisibility()).to.equal(true);
    });

  it('leaves a search that has found it', async () => {
    const list = await shownFarBelow(html`<partner-list src=${BONN} search></partner-list>`);
    const input = part(list, 'input') as HTMLInputElement;
    input.value = 'minsk';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await waitUntil(() => namesIn(list).join() === 'Minsk');
    await follow('#partner-minsk');
    await arrival(list, 'partner-minsk');
    expect(input.value).to.equal('minsk');
  });

  it('leads to the first of two lists in the page, whichever came first', async () => {
    const page = await fixture(html`<main>${FAR}<partner-list src=${BONN}></partner-list>${FAR}</main>`);
    const second = page.querySelector('partner-list')!;
    const first = document.createElement('partner-list');
    first.src = BONN;
    second.before(first);
    await waitUntil(() => [first, second].every((list) => list.matches(':state(ready)')));
    await follow('#partner-kherson');
    await arrival(first, 'partner-kherson');
    expect(focused(second) === null).to.equal(true);
  });

  it('leads to the second of two lists when only that one has it', async () => {
    const page = await fixture(
      html`<main>
        ${FAR}<partner-list src=${BONN} partner="minsk"></partner-list>${FAR}
        <partner-list src=${BONN}></partner-list>
      </main>`,
    );
    const [first, second] = page.querySelectorAll('partner-list');
    await waitUntil(() => [first, second].every((list) => list?.matches(':state(ready)')));
    await follow('#partner-kherson');
    await arrival(second!, 'partner-kherson');
    expect(focused(first!) === null).to.equal(true);
  });

  it('is answered once: a list that is rendered anew later leaves the focus alone', async () => {
    const list = await shownFarBelow(html`<partner-list src=${BONN}></partner-list>`);
    await follow('#partner-kherson');
    await arrival(list, 'partner-kherson');
    blur(list);
    scrollTo(0, 0);
    list.requestUpdate();
    await expectNothing([list]);
  });

  it('is left to the browser where an element of the page has that id', async () => {
    const page = await fixture(
      html`<main>
        <partner-list src=${BONN}></partner-list>
        ${FAR}
        <p id="partner-kherson">Kherson</p>
        ${FAR}
      </main>`,
    );
    const list = page.querySelector('partner-list')!;
    const own = page.querySelector('p')!;
    await waitUntil(() => list.matches(':state(ready)'));
    await follow('#partner-kherson');
    await waitUntil(() => isInView(own));
    await list.updateComplete;
    await nextFrame();
    expect(focused(list) === null).to.equal(true);
    expect(isInView(own)).to.equal(true);
  });
});

describe('a link into a list of hundreds', () => {
  const towns = Array.from({length: 300}, (_, index) => ({
    id: `town-${String(index)}`,
    name: `Town ${String(index).padStart(3, '0')}`,
    country: 'FR',
    kind: 'twinning',
    // Cards of many heights, which are estimated until they are near the window.
    summary: 'They visit each other. '.repeat((index * 7) % 23),
  }));

  // Too long for the address of the test server.
  const feed = new Blob([JSON.stringify(sampleFeed({partners: towns}))], {type: 'application/json'});

  async function expectAtTheTop(list: PartnerList, id: string, margin: number): Promise<void> {
    await arrival(list, id);
    // Time for scrolling on, to a wrong place.
    for (let frame = 0; frame < 40; frame += 1) await nextFrame();
    expect(item(list, id).getBoundingClientRect().top).to.be.closeTo(margin, 1.5);
  }

  for (const layout of ['cards', 'list'] as const)
    for (const behavior of ['smooth', 'auto'])
      it(`brings it to the top, as ${layout} with scroll-behavior: ${behavior}`, async () => {
        document.documentElement.style.scrollBehavior = behavior;
        try {
          const src = URL.createObjectURL(feed);
          const list = await shownFarBelow(html`<partner-list src=${src} layout=${layout}></partner-list>`);
          for (const id of ['partner-town-250', 'partner-town-31', 'partner-town-140']) {
            await follow(`#${id}`);
            await expectAtTheTop(list, id, 24);
          }
          list.remove();
          history.replaceState(null, '', '#partner-town-199');
          const opened = await farBelow(html`<partner-list src=${src} layout=${layout}></partner-list>`);
          await waitUntil(() => opened.matches(':state(ready)'));
          await expectAtTheTop(opened, 'partner-town-199', 24);
        } finally {
          document.documentElement.style.removeProperty('scroll-behavior');
        }
      });
});

describe('a link to a project or a network', () => {
  const far = async <Element extends ProjectCard | ProjectList | NetworkBadges>(element: unknown) => {
    const page = await fixture(
      html`<main>
        ${FAR}
        <div>${element}</div>
        ${FAR}
      </main>`,
    );
    const found = page.querySelector<Element>('project-card, project-list, network-badges');
    if (!found) expect.fail('no element');
    await waitUntil(() => found.matches(':state(ready)'));
    return found;
  };

  it('leads to the project of a <project-card>', async () => {
    const card = await far(html`<project-card src=${feedUrl(pageFeed)} project="quay"></project-card>`);
    await follow('#project-quay');
    await arrival(card, 'project-quay');
    expect(focused(card)).to.have.text('Quay');
  });

  it('leads to a project of a <project-list>, also after the limit', async () => {
    const list = await far(html`<project-list src=${BONN} limit="1"></project-list>`);
    expect(item(list, 'project-fosu-lagoon').checkVisibility()).to.equal(false);
    await follow('#project-fosu-lagoon');
    await arrival(list, 'project-fosu-lagoon');
    expect(focused(list)).to.have.text('Renaturation of the Fosu lagoon');
  });

  it('leads to a badge, which has no heading, itself', async () => {
    const badges = await far(html`<network-badges src=${feedUrl(pageFeed)}></network-badges>`);
    await follow('#network-league');
    await arrival(badges, 'network-league');
    expect(focused(badges)).to.have.attribute('id', 'network-league');
  });

  it('leads to the heading of a network in a list', async () => {
    const badges = await far(html`<network-badges src=${feedUrl(pageFeed)} layout="list"></network-badges>`);
    await follow('#network-league');
    await arrival(badges, 'network-league');
    expect(focused(badges)?.localName).to.equal('h2');
  });
});

describe('a fragment that names no item', () => {
  // None of these is thrown over: an error that nobody catches fails the test.
  for (const fragment of [
    '#%E0%A4%A',
    '#partner-%E0%A4%A',
    '#partner-',
    '#partner-\\',
    '#Partner-kherson',
    '#kherson',
    '#group-solidarity',
    '#search',
    '#partner-nowhere',
    '#project-kherson',
  ])
    it(`leads nowhere: ${fragment}`, async () => {
      const list = await shown<PartnerList>(html`<partner-list src=${BONN} search group-by="kind"></partner-list>`);
      await expectNothing([list], fragment);
      expect(namesIn(list)).to.have.length(9);
    });
});

describe('a visitor who has begun to do something else', () => {
  for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    it(`is not pulled away by a feed that comes after ${sign}`, async () => {
      const id = uniqueId();
      const list = await farBelow(html`<partner-list src=${feedUrl(sampleFeed(), 'held', id)}></partner-list>`);
      await follow('#partner-esterra');
      const box = document.createElement('p');
      list.parentElement?.append(box);
      // A page may keep such events to itself.
      box.addEventListener(sign, (event) => {
        event.stopPropagation();
      });
      box.dispatchEvent(new Event(sign, {bubbles: true, composed: true}));
      await release(id);
      await waitUntil(() => list.matches(':state(ready)'));
      await expectNothing([list]);
    });

  it('is not pulled back when a list is moved in the page', async () => {
    const list = await shownFarBelow(html`<partner-list src=${BONN}></partner-list>`);
    await follow('#partner-kherson');
    await arrival(list, 'partner-kherson');
    blur(list);
    scrollTo(0, 0);
    document.body.dispatchEvent(new Event('wheel', {bubbles: true}));
    list.parentElement?.append(list);
    list.requestUpdate();
    await expectNothing([list]);
  });
});

describe('a link to an item in a closed place', () => {
  async function put(place: unknown): Promise<HTMLElement> {
    const page = await fixture<HTMLElement>(html`<main>${FAR}${place}${FAR}</main>`);
    const lists = [...page.querySelectorAll('partner-list')];
    await waitUntil(() => lists.every((list) => list.matches(':state(ready)')));
    return page;
  }

  it('opens the details around it', async () => {
    const page = await put(
      html`<details>
        <summary>Partners</summary>
        <details>
          <summary>All</summary>
          <partner-list src=${BONN}></partner-list>
        </details>
      </details>`,
    );
    await follow('#partner-kherson');
    await arrival(page.querySelector('partner-list')!, 'partner-kherson');
    expect([...page.querySelectorAll('details')].map(({open}) => open)).to.deep.equal([true, true]);
  });

  it('reveals what is hidden until found, as browsers do', async () => {
    const page = await put(html`<div><partner-list src=${BONN}></partner-list></div>`);
    const box = page.querySelector('div:has(> partner-list)')!;
    box.setAttribute('hidden', 'until-found');
    let hidden: string | null | undefined;
    page.addEventListener('beforematch', () => {
      hidden = box.getAttribute('hidden');
    });
    await follow('#partner-kherson');
    await arrival(page.querySelector('partner-list')!, 'partner-kherson');
    expect(hidden).to.equal('until-found');
    expect(box.hasAttribute('hidden')).to.equal(false);
  });

  it('reveals an element that itself is hidden until found', async () => {
    const page = await put(html`<partner-list src=${BONN} hidden="until-found"></partner-list>`);
    await follow('#partner-kherson');
    await arrival(page.querySelector('partner-list')!, 'partner-kherson');
  });

  for (const [name, place] of [
    ['a closed dialog', html`<dialog><partner-list src=${BONN}></partner-list></dialog>`],
    ['a tab that is not shown', html`<div hidden><partner-list src=${BONN}></partner-list></div>`],
    ['an invisible box', html`<div style="visibility: hidden"><partner-list src=${BONN}></partner-list></div>`],
  ] as const)
    it(`leaves ${name} alone`, async () => {
      const page = await put(place);
      const before = page.innerHTML;
      await expectNothing([...page.querySelectorAll('partner-list')], '#partner-kherson');
      expect(page.innerHTML).to.equal(before);
    });

  for (const [name, place] of [
    ['is hidden', html`<div hidden><partner-list src=${BONN}></partner-list></div>`],
    [
      'is in closed details',
      html`<details>
        <summary>All</summary>
        <partner-list src=${BONN}></partner-list>
      </details>`,
    ],
  ] as const) {
    it(`leads to the visible list where the first ${name}`, async () => {
      const page = await put(html`${place}<partner-list src=${BONN}></partner-list>`);
      await follow('#partner-kherson');
      await arrival([...page.querySelectorAll('partner-list')].at(-1)!, 'partner-kherson');
      expect(page.querySelector('details[open]')).to.equal(null);
    });

    it(`waits for the visible list where the first ${name} and has its feed`, async () => {
      const id = uniqueId();
      const page = await put(place);
      const late = document.createElement('partner-list');
      late.src = feedUrl(sampleFeed({partners: [{id: 'kherson', name: 'Kherson', kind: 'project'}]}), 'held', id);
      page.append(late);
      await waitUntil(() => late.matches(':state(loading)'));
      await expectNothing([late], '#partner-kherson');
      await release(id);
      await waitUntil(() => late.matches(':state(ready)'));
      await arrival(late, 'partner-kherson');
      expect(page.querySelector('details[open]')).to.equal(null);
    });
  }
});

describe('on a page that changes its address by script, as routers do', () => {
  const toTheTop = () => {
    scrollTo(0, 0);
  };

  for (const [name, after] of [
    [
      'at once',
      (run: () => void) => {
        run();
      },
    ],
    [
      'in the next task',
      (run: () => void) => {
        setTimeout(run);
      },
    ],
    ['in the next frame', requestAnimationFrame],
  ] as const)
    it(`a link to the same page leads to the item, although the page scrolls to the top ${name}`, async () => {
      const page = await fixture(
        html`<main><a href="#partner-kherson">Kherson</a>${FAR}<partner-list src=${BONN}></partner-list>${FAR}</main>`,
      );
      const list = page.querySelector('partner-list')!;
      const link = page.querySelector('a')!;
      await waitUntil(() => list.matches(':state(ready)'));
      page.addEventListener('click', (event) => {
        event.preventDefault();
        history.pushState(null, '', link.href);
        after(toTheTop);
      });
      link.click();
      await arrival(list, 'partner-kherson');
      for (let frame = 0; frame < 5; frame += 1) await nextFrame();
      expect(isInView(item(list, 'partner-kherson'))).to.equal(true);
    });

  for (const isBefore of [true, false])
    it(`the address changes ${isBefore ? 'before' : 'after'} the content`, async () => {
      const page = await fixture<HTMLElement>(
        html`<main><partner-list src=${BONN} partner="minsk"></partner-list></main>`,
      );
      await waitUntil(() => page.querySelector('partner-list')?.matches(':state(ready)'));
      const go = () => {
        history.pushState(null, '', '?view=partners#partner-kherson');
      };
      if (isBefore) go();
      const far = '<div style="block-size: 3000px"></div>';
      const content = `${far}<partner-list src="${BONN}"></partner-list>${far}`;
      page.innerHTML = content;
      if (!isBefore) go();
      setTimeout(toTheTop, 1);
      const expectArrival = async () => {
        const list = page.querySelector('partner-list')!;
        await waitUntil(() => list.matches(':state(ready)'));
        await arrival(list, 'partner-kherson');
      };
      await expectArrival();
      await nextFrame();
      // As where a stored copy is shown before the page itself.
      page.innerHTML = content;
      await expectArrival();
    });

  it('the visitor is not held there', async () => {
    const list = await shownFarBelow(html`<partner-list src=${BONN}></partner-list>`);
    history.pushState(null, '', '#partner-kherson');
    document.body.click();
    list.parentElement?.insertAdjacentHTML('beforeend', '<partner-list src="/feeds/bonn.json"></partner-list>');
    await arrival(list, 'partner-kherson');
    document.body.dispatchEvent(new WheelEvent('wheel', {bubbles: true}));
    blur(list);
    toTheTop();
    await expectNothing([list]);
  });

  it('an address that is only replaced moves nobody', async () => {
    const list = await shownFarBelow(html`<partner-list src=${BONN}></partner-list>`);
    history.replaceState(null, '', '#partner-kherson');
    await expectNothing([list]);
  });
});

describe('a reader who goes back', () => {
  it('keeps the place and the focus', async () => {
    const list = await shownFarBelow(html`<partner-list src=${BONN}></partner-list>`);
    await follow('#partner-kherson');
    await arrival(list, 'partner-kherson');
    await follow('#partner-minsk');
    await arrival(list, 'partner-minsk');
    document.body.dispatchEvent(new WheelEvent('wheel', {bubbles: true}));
    scrollTo(0, 1234);
    await nextFrame();
    await follow('#elsewhere');
    blur(list);
    const go = async (step: number) => {
      const gone = new Promise((resolve) => {
        addEventListener('hashchange', resolve, {once: true});
      });
      history.go(step);
      await gone;
    };
    await go(-1);
    for (let frame = 0; frame < 3; frame += 1) await nextFrame();
    expect(document.activeElement?.localName).to.equal('body');
    expect(scrollY).to.be.closeTo(1234, 1);
    await go(1);
    await nextFrame();
    await nextFrame();
  });
});

describe('a click that leaves this page as it is', () => {
  for (const keys of [{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {button: 1}])
    it(`moves nobody: ${JSON.stringify(keys)}`, async () => {
      const page = await fixture(
        html`<main><a href="#partner-kherson">Kherson</a>${FAR}<partner-list src=${BONN}></partner-list>${FAR}</main>`,
      );
      const list = page.querySelector('partner-list')!;
      await waitUntil(() => list.matches(':state(ready)'));
      history.replaceState(null, '', '#partner-kherson');
      const link = page.querySelector('a')!;
      // The browser opens no tab then.
      const stay = () => {
        link.removeAttribute('href');
      };
      addEventListener('click', stay, {once: true});
      link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...keys}));
      await new Promise((resolve) => setTimeout(resolve));
      await expectNothing([list]);
    });
});

describe('the space above an item that a link leads to', () => {
  for (const [name, styles, space] of [
    ['is that of the token', 'main {--partnership-scroll-margin: 130px}', 130],
    ['grows by the scroll padding of the page', 'html {scroll-padding-top: 100px}', 124],
  ] as const)
    it(name, async () => {
      const list = await shownFarBelow(
        html`<partner-list src=${BONN}></partner-list
          ><style>
            ${styles}
          </style>`,
      );
      await follow('#partner-kherson');
      await arrival(list, 'partner-kherson');
      expect(item(list, 'partner-kherson').getBoundingClientRect().top).to.be.closeTo(space, 1);
    });
});

describe('a page that the elements have left', () => {
  /** How many listen to clicks for a link in their path. */
  function listeners(): number {
    let count = 0;
    const click = new MouseEvent('click', {bubbles: true});
    const path = click.composedPath.bind(click);
    click.composedPath = () => {
      count += 1;
      return path();
    };
    document.body.dispatchEvent(click);
    return count;
  }

  it('is listened to no more, and once again when they come back', async () => {
    const box = await fixture(
      html`<div><partner-list src=${BONN}></partner-list><partner-list src=${BONN}></partner-list></div>`,
    );
    const lists = [...box.querySelectorAll('partner-list')];
    await waitUntil(() => lists.every((list) => list.matches(':state(ready)')));
    expect(listeners()).to.equal(1);
    lists[0]?.remove();
    expect(listeners()).to.equal(1);
    lists[1]?.remove();
    // Decided a microtask later, because an element that is moved leaves and comes back at once.
    await nextFrame();
    expect(listeners()).to.equal(0);
    await expectNothing(lists, '#partner-minsk');

    box.append(...lists);
    expect(listeners()).to.equal(1);
    await follow('#partner-kherson');
    await arrival(lists[0]!, 'partner-kherson');
  });

  it('does not lead to a list that is no more in it', async () => {
    const box = await fixture(
      html`<div><partner-list src=${BONN}></partner-list><partner-list src=${BONN}></partner-list></div>`,
    );
    const [gone, left] = box.querySelectorAll('partner-list');
    await waitUntil(() => [gone, left].every((list) => list?.matches(':state(ready)')));
    gone?.remove();
    await follow('#partner-kherson');
    await arrival(left!, 'partner-kherson');
  });
});
