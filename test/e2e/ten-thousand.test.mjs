/* A list of ten thousand: nothing of it is out of reach, although most of it is not laid out until somebody looks. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {feedOfPartners} from '../../tools/bench/feed.mjs';
import {canFind, openSite} from '../support/site.mjs';

const COUNT = 10_000;
/** Enough to be laid out in parts, and few enough to wait for in every run. */
const SOME = 1000;
const json = (feed) => ({type: 'application/json', body: JSON.stringify(feed)});
const page = (feed) => `<!doctype html>
<html lang="en">
<head><link rel="icon" href="data:,"><script src="/partnership-elements.js" defer></script></head>
<body><h1>Partner cities</h1><partner-list src="${feed}" search></partner-list><p>The end</p></body>
</html>`;

const {compare} = new Intl.Collator('en');
const namesIn = ({partners}) => partners.map(({name}) => name).sort(compare);
const names = namesIn(feedOfPartners(COUNT));
/** The last but one, as far from the start as a partner can be and have one after it. */
const far = feedOfPartners(COUNT).partners.find(({name}) => name === names.at(-2));

const files = {
  '/many.json': json(feedOfPartners(COUNT)),
  '/many.html': page('/many.json'),
  '/some.json': json(feedOfPartners(SOME)),
  '/some.html': page('/some.json'),
};

let site;
before(async () => {
  site = await openSite(files);
});
after(() => site.close());

/** Opens a page and waits until so many partners are there. */
async function open({browser, origin}, path, count, width = 1100) {
  const tab = await browser.newPage();
  await tab.setViewport({width, height: 800});
  await tab.goto(origin + path);
  await tab.waitForFunction(
    (expected) =>
      document.querySelector('partner-list').shadowRoot?.querySelectorAll('[part~="card"]').length === expected,
    {timeout: 60_000},
    count,
  );
  return tab;
}

describe('of ten thousand partners', () => {
  let opened;
  before(async () => {
    opened = await open(site, '/many.html', COUNT);
  });
  after(() => opened.close());

  it('each is found by the search of the browser', async (context) => {
    if (!(await canFind(opened))) return context.skip('this Chromium has no search');
    for (const name of [names[0], names[COUNT / 2], names.at(-2), names.at(-1)]) {
      const isFound = await opened.evaluate((text) => {
        globalThis.getSelection().removeAllRanges();
        return globalThis.find(text, true);
      }, name);
      assert.equal(isFound, true, name);
    }
    assert.equal(await opened.evaluate(() => globalThis.find('Nowhere')), false);
  });

  it('each is on paper', async () => {
    await opened.emulateMediaType('print');
    const unseen = await opened.$eval('partner-list', ({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('[part~="card"]')]
        .filter((card) => !card.checkVisibility({contentVisibilityAuto: true}))
        .map((card) => card.id),
    );
    await opened.emulateMediaType();
    assert.deepEqual(unseen, []);
  });

  it('the last but one can be linked to', async () => {
    const linked = await open(site, `/many.html#partner-${far.id}`, COUNT);
    await linked.waitForFunction(
      (id) => {
        const {shadowRoot} = document.querySelector('partner-list');
        const item = shadowRoot.querySelector(`[id="${id}"]`);
        const {top} = item.getBoundingClientRect();
        return top > -1 && top < globalThis.innerHeight && item.contains(shadowRoot.activeElement);
      },
      {timeout: 60_000},
      `partner-${far.id}`,
    );
    await linked.close();
  });
});

describe('of a thousand partners', () => {
  it('each is an item of one list to assistive technology, in order', async (context) => {
    // As when a screen reader runs: otherwise the browser's tools are given a tree without what is not laid out.
    const heard = await openSite(files, {}, ['--force-renderer-accessibility']);
    context.after(() => heard.close());
    const tab = await open(heard, '/some.html', SOME);
    const devtools = await tab.createCDPSession();
    await devtools.send('Accessibility.enable');
    const items = await unignored(devtools, await listIn(devtools));
    assert.equal(items.length, SOME);
    assert.deepEqual(
      items.filter(({role}) => role.value !== 'listitem'),
      [],
    );
    const expected = namesIn(feedOfPartners(SOME));
    for (const index of [0, SOME / 2, SOME - 1]) {
      const words = await wordsIn(devtools, items[index]);
      assert.ok(words.includes(expected[index]), `${expected[index]} in ${words}`);
    }
  });
});

describe('scrolling through a thousand partners', () => {
  for (const width of [400, 1100]) {
    it(`moves the end of the page by less than two rows at a time, ${width} pixels wide`, async () => {
      const tab = await open(site, '/some.html', SOME, width);
      const {screens, jump, row} = await tab.evaluate(scrollThrough);
      assert.ok(screens > 50, `${screens} screens`);
      assert.ok(jump < 2 * row, `${jump} pixels at once, where a row has ${row}`);
      await tab.close();
    });
  }

  /** Runs in the page. Tells the furthest that its end moved from one screen to the next, and the mean height of a row. */
  async function scrollThrough() {
    const {scrollingElement} = document;
    // Of the first chunk, which is always laid out: cards are as high as their content.
    const [chunk] = document.querySelector('partner-list').shadowRoot.querySelectorAll('.chunk');
    const tops = new Set([...chunk.children].map((card) => card.getBoundingClientRect().top));
    const row = chunk.getBoundingClientRect().height / tops.size;
    let [screens, jump, height] = [0, 0, scrollingElement.scrollHeight];
    while (scrollY + globalThis.innerHeight < height - 1) {
      globalThis.scrollBy(0, globalThis.innerHeight);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      jump = Math.max(jump, Math.abs(scrollingElement.scrollHeight - height));
      height = scrollingElement.scrollHeight;
      screens += 1;
    }
    return {screens, jump, row};
  }
});

/** The list as assistive technology has it. */
async function listIn(devtools) {
  const expression = `document.querySelector('partner-list').shadowRoot.querySelector('[part~="list"]')`;
  const {result} = await devtools.send('Runtime.evaluate', {expression});
  const {nodes} = await devtools.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  assert.equal(nodes[0].role.value, 'list');
  return nodes[0];
}

/** The children of a node as assistive technology has them: through boxes without a meaning of their own. */
async function unignored(devtools, {nodeId}) {
  const {nodes} = await devtools.send('Accessibility.getChildAXNodes', {id: nodeId});
  const children = [];
  for (const node of nodes) {
    const isBox = node.ignored || ['none', 'generic'].includes(node.role.value);
    children.push(...(isBox ? await unignored(devtools, node) : [node]));
  }
  return children;
}

async function wordsIn(devtools, {backendDOMNodeId}) {
  const {object} = await devtools.send('DOM.resolveNode', {backendNodeId: backendDOMNodeId});
  const {result} = await devtools.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return this.textContent; }',
  });
  return result.value;
}
