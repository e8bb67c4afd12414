/* What all elements share, tried on the one that shows most: the states, the fallback, the events, the language. */
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/index.js';
import type {FeedErrorEvent, FeedLoadEvent, PartnerList} from '../../src/index.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, release, requestsOf, sampleFeed, stepsUrl, uniqueId} from '../support/feed.js';
import {namesIn, part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const FALLBACK = html`<a href="/partners">Our partner cities</a>`;

function isVisible(element: Element | null | undefined): boolean {
  return element?.checkVisibility() === true;
}

function placeholders(element: Element): Element[] {
  return [...(element.shadowRoot?.querySelectorAll('.outline') ?? [])];
}

function visibility(element: Element): string {
  return getComputedStyle(element).visibility;
}

describe('an element while its feed is on the way', () => {
  it('shows what the page offers, and then the feed in its place', async () => {
    const id = uniqueId();
    const list = await fixture<PartnerList>(
      html`<partner-list src=${feedUrl(sampleFeed(), 'held', id)}>${FALLBACK}</partner-list>`,
    );
    expect(list.matches(':state(loading)')).to.equal(true);
    expect(isVisible(list.querySelector('a'))).to.equal(true);
    expect(parts(list, 'status')).to.be.empty;

    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
    expect(isVisible(list.querySelector('a'))).to.equal(false);
    expect(namesIn(list)).to.deep.equal(['Ålvik', 'Esterra']);
  });

  it('says so when the page offers nothing but what editors leave behind', async () => {
    const id = uniqueId();
    const list = await fixture<PartnerList>(
      html`<partner-list src=${feedUrl(sampleFeed(), 'held', id)}
        ><p>&nbsp;</p>
        <br
      /></partner-list>`,
    );
    expect(part(list, 'status')).to.have.text('Loading…');
    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
  });

  it('takes a fallback that the parser brings later', async () => {
    const id = uniqueId();
    const list = await fixture<PartnerList>(
      html`<partner-list src=${feedUrl(sampleFeed(), 'held', id)}></partner-list>`,
    );
    expect(part(list, 'status')).to.have.text('Loading…');
    list.append('Our partner cities');
    await waitUntil(() => parts(list, 'status').length === 0);
    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
  });

  for (const [name, src, options, fallback] of [
    ['three cards', '/feeds/bonn.json', {limit: '3'}, ''],
    ['three cards, under a fallback of one line', '/feeds/bonn.json', {limit: '3'}, 'Our partner cities'],
    ['six cards, under a fallback of one line', '/feeds/bonn.json', {limit: '6'}, 'Our partner cities'],
    ['two chosen partners', '/feeds/bonn.json', {partner: 'kherson minsk'}, 'Our partner cities'],
    ['one line', '/feeds/bonn.json', {partner: 'kherson', layout: 'list'}, 'Our partner cities'],
  ] as const)
    it(`keeps room for ${name}`, async () => {
      // Small type, so that lines do not wrap, however wide the fonts of the machine are.
      const box = await fixture<HTMLElement>(html`<div style="inline-size: 900px; font-size: 10px"></div>`);
      const list = document.createElement('partner-list');
      list.src = `${src}?${uniqueId()}`;
      for (const [option, value] of Object.entries(options)) list.setAttribute(option, value);
      list.textContent = fallback;
      box.append(list);
      await list.updateComplete;
      expect(list.matches(':state(loading)')).to.equal(true);
      const before = list.getBoundingClientRect().height;
      await waitUntil(() => list.matches(':state(ready)'));
      const after = list.getBoundingClientRect().height;
      expect(before / after).to.be.within(0.6, 1.4);
    });

  it('keeps room for one badge after the other', async () => {
    const badges = document.createElement('network-badges');
    badges.src = `/feeds/bonn.json?${uniqueId()}`;
    badges.network = 'iclei lab';
    badges.textContent = 'Our networks';
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 900px"></div>`);
    box.append(badges);
    await badges.updateComplete;
    const before = badges.getBoundingClientRect().height;
    await waitUntil(() => badges.matches(':state(ready)'));
    expect(before / badges.getBoundingClientRect().height).to.be.within(0.6, 1.4);
  });

  it('takes no more room than its fallback where nothing tells how much the feed will take', async () => {
    const id = uniqueId();
    const list = await fixture<PartnerList>(
      html`<partner-list src=${feedUrl(sampleFeed(), 'held', id)} kind="solidarity">${FALLBACK}</partner-list>`,
    );
    const line = list.querySelector('a')?.getBoundingClientRect().height ?? 0;
    expect(list.getBoundingClientRect().height).to.be.lessThan(2 * line);
    await release(id);
    await waitUntil(() => !list.matches(':state(loading)'));
  });

  for (const [what, options, isWindow, fallback = ''] of [
    ['a window for the cards of all ties', {}, true],
    ['a window for them also where a fallback stands meanwhile', {}, true, 'Our partners'],
    ['less where options leave ties out', {kind: 'solidarity'}, false],
    ['less for lines', {layout: 'list'}, false],
  ] as const) {
    it(`keeps ${what} where nothing tells how many there are`, async () => {
      const id = uniqueId();
      const list = document.createElement('partner-list');
      list.src = feedUrl(sampleFeed(), 'held', id);
      for (const [option, value] of Object.entries(options)) list.setAttribute(option, value);
      list.textContent = fallback;
      (await fixture<HTMLElement>(html`<div></div>`)).append(list);
      await list.updateComplete;
      // Some drivers run the tests in a frame, where no height depends on the window.
      const isFramed = window.parent !== window;
      expect(list.getBoundingClientRect().height >= window.innerHeight).to.equal(isWindow && !isFramed);
      await release(id);
      await waitUntil(() => !list.matches(':state(loading)'));
    });
  }

  it('shows nothing of the wait at first, and then that it waits', async () => {
    const id = uniqueId();
    const list = await fixture<PartnerList>(
      html`<partner-list src=${feedUrl(sampleFeed(), 'held', id)} limit="3"></partner-list>`,
    );
    const waiting = [part(list, 'status'), ...placeholders(list)];
    expect(waiting).to.have.length(4);
    expect(waiting.map(visibility)).to.deep.equal(Array(4).fill('hidden'));
    await waitUntil(() => waiting.every((box) => visibility(box) === 'visible'));
    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
    expect(placeholders(list)).to.be.empty;
  });

  it('never shows the room it keeps under what the page offers, which is there at once', async () => {
    const id = uniqueId();
    const list = await fixture<PartnerList>(
      html`<div>
        <partner-list src=${feedUrl(sampleFeed(), 'held', id)} limit="3">${FALLBACK}</partner-list>
        <partner-list src=${feedUrl(sampleFeed(), 'held', `${id}-2`)} limit="3"></partner-list>
      </div>`,
    ).then((box) => box.querySelector('partner-list')!);
    const link = list.querySelector('a')!;
    const [room] = placeholders(list);
    expect(room?.getBoundingClientRect().top).to.be.closeTo(list.getBoundingClientRect().top, 1);
    expect(placeholders(list).map(visibility)).to.deep.equal(['hidden', 'hidden', 'hidden']);
    expect(visibility(link)).to.equal('visible');
    // The other list, without a fallback, tells when the time is over.
    const other = list.nextElementSibling!;
    await waitUntil(() => placeholders(other).every((box) => visibility(box) === 'visible'));
    expect(placeholders(list).map(visibility)).to.deep.equal(['hidden', 'hidden', 'hidden']);
    expect(visibility(link)).to.equal('visible');
    await release(id);
    await release(`${id}-2`);
    await waitUntil(() => [list, other].every((element) => element.matches(':state(ready)')));
  });

  it('hides the room it keeps from assistive technology', async () => {
    const id = uniqueId();
    const list = await fixture<PartnerList>(
      html`<partner-list src=${feedUrl(sampleFeed(), 'held', id)} limit="3"></partner-list>`,
    );
    expect(placeholders(list).every((box) => box.closest('[aria-hidden="true"]') !== null)).to.equal(true);
    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
  });

  it('asks once for a feed that ten elements show', async () => {
    const id = uniqueId();
    const src = feedUrl(sampleFeed(), 'json', id);
    const box = await fixture(
      html`<div>${Array.from({length: 10}, () => html`<partner-list src=${src}></partner-list>`)}</div>`,
    );
    const lists = [...box.querySelectorAll('partner-list')];
    await waitUntil(() => lists.every((list) => list.matches(':state(ready)')));
    expect(await requestsOf(id)).to.deep.equal({count: 1, aborted: 0});
  });

  it('gives up the request when it leaves the page, and asks again when it comes back', async () => {
    const id = uniqueId();
    const list = await fixture<PartnerList>(
      html`<partner-list src=${feedUrl(sampleFeed(), 'held', id)}></partner-list>`,
    );
    await waitUntil(async () => (await requestsOf(id)).count === 1);
    const parent = list.parentElement;
    list.remove();
    await waitUntil(async () => (await requestsOf(id)).aborted === 1);
    parent?.append(list);
    await waitUntil(async () => (await requestsOf(id)).count === 2);
    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
  });

  it('does not ask again when it is moved', async () => {
    const id = uniqueId();
    const list = await fixture<PartnerList>(
      html`<partner-list src=${feedUrl(sampleFeed(), 'held', id)}></partner-list>`,
    );
    const section = document.createElement('section');
    list.parentElement?.append(section);
    section.append(list);
    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
    expect(await requestsOf(id)).to.deep.equal({count: 1, aborted: 0});
  });
});

describe('an element whose feed fails', () => {
  it('leaves what the page offers, and tells the editor why', async () => {
    const src = feedUrl(sampleFeed(), 'status');
    const warnings = await consoleDuring(async () => {
      const list = await shown<PartnerList>(
        html`<partner-list src="${src}&code=404">${FALLBACK}</partner-list>`,
        'error',
      );
      expect(isVisible(list.querySelector('a'))).to.equal(true);
      expect(parts(list, 'button')).to.be.empty;
    });
    const url = new URL(`${src}&code=404`, location.href).href;
    expect(warnings).to.deep.equal([
      `<partner-list> The feed ${url} cannot be used: the server answered 404. Check the address.`,
    ]);
  });

  it('offers to try again when the page offers nothing', async () => {
    await consoleDuring(async () => {
      const list = await shown<PartnerList>(
        html`<partner-list src=${stepsUrl([{status: 404}, {body: JSON.stringify(sampleFeed())}])}></partner-list>`,
        'error',
      );
      expect(part(list, 'status')).to.have.text('This content cannot be shown at the moment.');
      part(list, 'button').focus();
      part(list, 'button').click();
      await waitUntil(() => list.matches(':state(ready)'));
      expect(namesIn(list)).to.have.length(2);
      await waitUntil(() => list.shadowRoot?.activeElement === part(list, 'base'), 'the focus goes to what has come');
    });
  });

  for (const [name, body] of [
    ['a word', 'no feed'],
    ['a feed without a city', {version: 1}],
  ] as const)
    it(`tells once, for all elements, that ${name} is no feed`, async () => {
      const src = feedUrl(body);
      const warnings = await consoleDuring(async () => {
        const box = await fixture(
          html`<div><partner-list src=${src}></partner-list><network-badges src=${src}></network-badges></div>`,
        );
        await waitUntil(() => [...box.children].every((element) => element.matches(':state(error)')));
      });
      expect(warnings).to.have.length(1);
    });

  it('fires an event with the reason', async () => {
    await consoleDuring(async () => {
      const failed = new Promise<FeedErrorEvent>((resolve) => {
        document.addEventListener('feed-error', resolve, {once: true});
      });
      await fixture(html`<partner-list src=${feedUrl({version: 1})}></partner-list>`);
      const {error} = await failed;
      expect(error.reason).to.equal('not-a-feed');
      expect(error.message).to.contain('city: Required, but missing.');
    });
  });

  it('says what to do when no address is known', async () => {
    const warnings = await consoleDuring(async () => {
      await shown<PartnerList>(html`<partner-list src="http://["></partner-list>`, 'error');
    });
    expect(warnings[0]).to.contain(
      '<partner-list> The feed http://[ cannot be used: this is not a valid address. Correct "src".',
    );
  });
});

describe('reload()', () => {
  it('brings the newer feed, without a gap', async () => {
    const id = uniqueId();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = `feed-${id}`;
    script.textContent = JSON.stringify(sampleFeed());
    document.body.append(script);
    const list = await shown<PartnerList>(html`<partner-list src="#feed-${id}"></partner-list>`);
    script.textContent = JSON.stringify(sampleFeed({partners: [{id: 'new', name: 'New', kind: 'contact'}]}));
    await list.reload();
    expect(namesIn(list)).to.deep.equal(['New']);
    script.remove();
  });

  it('keeps what is shown when the answer fails, and says that it is stale, until one comes', async () => {
    const id = uniqueId();
    const list = await fixture<PartnerList>(
      html`<partner-list src=${feedUrl(sampleFeed(), 'held', id)}></partner-list>`,
    );
    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
    await consoleDuring(async () => {
      const again = list.reload();
      await release(id, 503);
      await again;
    });
    expect(list.matches(':state(stale)')).to.equal(true);
    expect(parts(list, 'status').map((status) => status.textContent)).to.deep.equal([
      'This may be out of date: the latest version could not be loaded. As of 23 November 2026',
    ]);
    expect(namesIn(list)).to.have.length(2);

    const again = list.reload();
    await release(id);
    await again;
    expect(list.matches(':state(stale)')).to.equal(false);
    expect(parts(list, 'status')).to.be.empty;
  });
});

describe('src', () => {
  it('is followed when it changes', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${feedUrl()}></partner-list>`);
    const other = sampleFeed({partners: [{id: 'other', name: 'Other', kind: 'contact'}]});
    list.src = feedUrl(other);
    await waitUntil(() => namesIn(list)[0] === 'Other');
    expect(namesIn(list)).to.deep.equal(['Other']);
  });
});

describe('the language of an element', () => {
  it('is that of its place in the page, and followed', async () => {
    const box = await fixture(
      html`<div lang="de"><partner-list src="/feeds/bonn.json" partner="kherson"></partner-list></div>`,
    );
    const list = box.querySelector('partner-list')!;
    await waitUntil(() => list.matches(':state(ready)'));
    expect(namesIn(list)).to.deep.equal(['Cherson']);
    expect(part(list, 'facts')).to.contain.text('Rat der Stadt Bonn, 9. Februar 2023, einstimmig');
    expect(part(list, 'base')).not.to.have.attribute('lang');

    box.setAttribute('lang', 'en-US');
    await waitUntil(() => namesIn(list)[0] === 'Kherson');
    expect(part(list, 'facts')).to.contain.text('Council of the City of Bonn, February 9, 2023, unanimous');

    list.lang = 'de-AT';
    await waitUntil(() => namesIn(list)[0] === 'Cherson');
  });

  it('is marked where the page speaks one that is not there yet', async () => {
    const list = await shown<PartnerList>(html`<partner-list src="/feeds/bonn.json" lang="ja"></partner-list>`);
    expect(part(list, 'base')).to.have.attribute('lang', 'en');
  });
});

describe('the level of the headings', () => {
  const levelIn = (element: Element) => part(element, 'heading').localName;

  it('is one below the nearest heading before the element', async () => {
    const page = await fixture(
      html`<main>
        <h2>World</h2>
        <h3>Cities</h3>
        <partner-list src="/feeds/bonn.json"></partner-list>
        <h2>After</h2>
      </main>`,
    );
    const list = page.querySelector('partner-list')!;
    await waitUntil(() => list.matches(':state(ready)'));
    expect(levelIn(list)).to.equal('h4');
  });

  it('looks out of the shadow tree it stands in', async () => {
    const page = await fixture(
      html`<main>
        <h3>Cities</h3>
        <div></div>
      </main>`,
    );
    const root = page.querySelector('div')!.attachShadow({mode: 'open'});
    const list = document.createElement('partner-list');
    list.src = '/feeds/bonn.json';
    root.append(list);
    await waitUntil(() => list.matches(':state(ready)'));
    expect(levelIn(list)).to.equal('h4');
  });

  it('leaves out headings in what another element replaces', async () => {
    const page = await fixture(
      html`<main>
        <h2>Cities</h2>
        <partner-list src="/feeds/bonn.json"><h3>Kherson</h3></partner-list>
        <project-card src="/feeds/bonn.json" project="fosu-lagoon"></project-card>
      </main>`,
    );
    const card = page.querySelector('project-card')!;
    await waitUntil(() => card.matches(':state(ready)'));
    expect(levelIn(card)).to.equal('h3');
  });

  it('is 2 on a page without headings, never below 6, and what the page says if it says so', async () => {
    const alone = await shown<PartnerList>(html`<partner-list src="/feeds/bonn.json"></partner-list>`);
    expect(levelIn(alone)).to.equal('h2');
    alone.headingLevel = 5;
    await alone.updateComplete;
    expect(levelIn(alone)).to.equal('h5');
    const page = await fixture(
      html`<main>
        <h6>Deep</h6>
        <partner-list src="/feeds/bonn.json"></partner-list>
      </main>`,
    );
    const deep = page.querySelector('partner-list')!;
    await waitUntil(() => deep.matches(':state(ready)'));
    expect(levelIn(deep)).to.equal('h6');
  });
});

it('feed-load reaches the page out of a shadow tree', async () => {
  const loaded = new Promise<FeedLoadEvent>((resolve) => {
    document.addEventListener('feed-load', resolve, {once: true});
  });
  const host = await fixture(html`<div></div>`);
  const list = document.createElement('partner-list');
  list.src = feedUrl();
  host.attachShadow({mode: 'open'}).append(list);
  expect((await loaded).feed.partners).to.have.length(2);
  await nextFrame();
});

describe('an element with another src', () => {
  const other = () => feedUrl(sampleFeed({partners: [{id: 'berg', name: 'Berg', kind: 'contact'}]}));

  it('shows the other feed in its next update where the page has it already', async () => {
    const src = other();
    await shown(html`<partner-list src=${src}></partner-list>`);
    const list = await shown<PartnerList>(html`<partner-list src=${feedUrl()}></partner-list>`);
    list.src = src;
    await list.updateComplete;
    expect(namesIn(list)).to.deep.equal(['Berg']);
  });

  it('waits for the other feed where the page does not have it', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${feedUrl()}></partner-list>`);
    const id = uniqueId();
    list.src = feedUrl(sampleFeed(), 'held', id);
    await list.updateComplete;
    expect(list.matches(':state(loading)')).to.equal(true);
    expect(namesIn(list)).to.deep.equal([]);
    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
  });

  it('says at once that an address is none', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${feedUrl()}></partner-list>`);
    await consoleDuring(async () => {
      list.src = 'https://[';
      await list.updateComplete;
    });
    expect(list.matches(':state(error)')).to.equal(true);
  });
});
