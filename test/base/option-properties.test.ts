/* Options as frameworks set them: as properties, to whatever a template results in. */
import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import type {NetworkBadges, PartnerList} from '../../src/index.js';
import {DESCRIPTORS, ELEMENT_NAMES} from '../../src/options/descriptors.js';
import {optionsOf, propertyName} from '../../src/options/option.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {namesIn, part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const FEED = feedUrl(
  sampleFeed({
    projects: [{id: 'quays', name: 'Open quays'}],
    networks: [{id: 'harbours', name: 'Harbour cities', kind: 'network', role: 'member'}],
  }),
);

const sampleList = () => shown<PartnerList>(html`<partner-list src=${FEED}></partner-list>`);

/** Sets a property as JavaScript does, which knows no types. */
async function set(list: PartnerList, name: string, value: unknown): Promise<void> {
  Reflect.set(list, name, value);
  await list.updateComplete;
}

const ALL = ['Ålvik', 'Esterra'];

describe('a property', () => {
  const ACCEPTED: [name: string, value: unknown, read: unknown, names: string[]][] = [
    ['limit', '1', 1, ['Ålvik']],
    ['limit', ' “1” ', 1, ['Ålvik']],
    ['limit', 1, 1, ['Ålvik']],
    ['kind', 'twinning', 'twinning', ['Esterra']],
    ['partner', ['alvik', 'esterra'], 'alvik,esterra', ALL],
    ['partner', ['esterra'], 'esterra', ['Esterra']],
    ['sort', 'Feed', 'feed', ['Esterra', 'Ålvik']],
  ];
  for (const [name, value, read, names] of ACCEPTED) {
    it(`takes ${name} = ${JSON.stringify(value)}`, async () => {
      const list = await sampleList();
      const said = await consoleDuring(() => set(list, name, value));
      expect(namesIn(list).filter((_, index) => isVisible(parts(list, 'card')[index]))).to.deep.equal(names);
      expect(Reflect.get(list, name)).to.equal(read);
      expect(said).to.deep.equal([]);
    });
  }

  it('takes a text for the level of the headings, and for a flag', async () => {
    const list = await sampleList();
    await set(list, 'headingLevel', '4');
    await set(list, 'search', '');
    expect(part(list, 'heading').localName).to.equal('h4');
    expect(parts(list, 'input')).to.have.length(1);
    await set(list, 'search', 'false');
    expect(parts(list, 'input')).to.have.length(0);
  });

  for (const [framework, gone] of [
    ['React', undefined],
    ['Angular', null],
    ['Preact', ''],
    ['a condition in a template', false],
  ] as const) {
    it(`returns to the default where ${framework} takes it away`, async () => {
      const list = await sampleList();
      const said = await consoleDuring(async () => {
        for (const [name, value] of Object.entries({kind: 'twinning', limit: 1, search: true, headingLevel: 5})) {
          await set(list, name, value);
          await set(list, name, gone);
        }
      });
      expect(namesIn(list)).to.deep.equal(ALL);
      expect(parts(list, 'input')).to.have.length(0);
      expect(part(list, 'heading').localName).to.equal('h2');
      expect(said).to.deep.equal([]);
    });
  }

  it('returns to the default where Vue takes it away, which asks what type it has', async () => {
    const list = await sampleList();
    const said = await consoleDuring(async () => {
      for (const [name, value] of Object.entries({kind: 'twinning', limit: '1', search: 'true'})) {
        await set(list, name, value);
        const gone = {string: '', number: 0, boolean: false}[typeof Reflect.get(list, name) as 'string'];
        await set(list, name, gone);
        list.removeAttribute(name);
      }
    });
    expect(namesIn(list)).to.deep.equal(ALL);
    expect(parts(list, 'input')).to.have.length(0);
    expect(said).to.deep.equal([]);
  });

  it('keeps a flag on that is set to its empty attribute', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${FEED} search></partner-list>`);
    await set(list, 'search', '');
    expect(list.search).to.equal(true);
  });

  it('that was set before the element is defined applies', async () => {
    const list = await fixture<PartnerList>(html`<unknown-yet></unknown-yet>`);
    Object.assign(list, {src: FEED, limit: '1'});
    customElements.define('unknown-yet', class extends customElements.get('partner-list')! {});
    await waitUntil(() => list.matches(':state(ready)'));
    expect(list.limit).to.equal(1);
    expect(namesIn(list)).to.deep.equal(ALL);
    expect(isVisible(parts(list, 'card')[1])).to.equal(false);
  });

  it('warns of what is not accepted as it was written, with what cannot be seen', async () => {
    const list = await sampleList();
    const said = await consoleDuring(async () => {
      await set(list, 'limit', 'few\u{200B}');
      await set(list, 'kind', 'twin\u{AD}ing');
      await set(list, 'sort', '“size”');
      await set(list, 'partner', Object.create(null));
    });
    expect(said.map((message) => message.replace(/: write.*/, ''))).to.deep.equal([
      '<partner-list> limit="few\\u200b" is not accepted',
      '<partner-list> kind="twin\\u00ading" is not accepted',
      '<partner-list> sort="“size”" is not accepted',
      '<partner-list> partner="[object]" is not accepted',
    ]);
  });

  it('takes anything for any option, and the element is still shown', async () => {
    const anything = fc.oneof(
      fc.anything({withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSet: true}),
      fc.constantFrom(
        Symbol('x'),
        NaN,
        -1,
        2.5,
        Infinity,
        () => 'x',
        document.body,
        [Symbol('y')],
        Object.create(null),
      ),
      fc.constantFrom('\u{0}', '\u{200B}', '&quot;', '&amp;quot;twinning&quot;', '[', '\\', ' '.repeat(1000)),
      fc.string({unit: 'binary', maxLength: 50}),
    );
    const said = await consoleDuring(() =>
      fc.assert(
        fc.asyncProperty(fc.constantFrom(...ELEMENT_NAMES), fc.infiniteStream(anything), async (name, values) => {
          const element = document.createElement(name);
          document.body.append(element);
          for (const option of Object.keys(optionsOf(DESCRIPTORS[name]))) {
            if (option !== 'src') Reflect.set(element, propertyName(option), values.next().value);
          }
          await element.updateComplete;
          element.src = FEED;
          await waitUntil(() => element.matches(':is(:state(ready), :state(empty))'), 'it is shown');
          element.remove();
        }),
        {numRuns: 60},
      ),
    );
    expect(
      said.filter(
        (message) => !/is not accepted: write|cannot be used: (the page names none|this is not)/.test(message),
      ),
    ).to.deep.equal([]);
  });

  it('src takes anything, and what is no address is reported', async () => {
    const values = [null, undefined, 3, {}, [], Symbol('x'), Object.create(null), () => 'x', NaN, 'http://['];
    for (const value of values) {
      const list = document.createElement('partner-list');
      Reflect.set(list, 'src', value);
      await consoleDuring(async () => {
        document.body.append(list);
        await waitUntil(() => list.matches(':state(error)'), typeof value);
      });
      list.remove();
    }
  });

  it('reads an address through quotation marks and invisible characters around it', async () => {
    for (const src of [`“${FEED}”`, `\u{200B}${FEED}\u{FEFF} `, `&quot;${FEED}&quot;`, new URL(FEED, location.href)]) {
      const list = document.createElement('partner-list');
      Reflect.set(list, 'src', src);
      document.body.append(list);
      await waitUntil(() => list.matches(':state(ready)'), String(src));
      list.remove();
    }
  });

  it('takes time in proportion to the length of a text', async () => {
    const list = await sampleList();
    const badges = await shown<NetworkBadges>(html`<network-badges src=${FEED}></network-badges>`);
    const setAll = async (text: string) => {
      const begun = performance.now();
      for (const name of ['kind', 'partner', 'limit', 'sort', 'perspective', 'search']) {
        await set(list, name, text);
        await set(list, name, undefined);
      }
      badges.network = text;
      await badges.updateComplete;
      return performance.now() - begun;
    };
    await consoleDuring(async () => {
      for (const unit of [' ', '"', '&', '&amp;', '\u{200B}', 'a ', '[', 'a', '&quot', '9']) {
        const half = await setAll(`a${unit.repeat(50_000)}a`);
        const whole = await setAll(`a${unit.repeat(100_000)}a`);
        // Four times as much if it were quadratic, and then many seconds.
        expect(whole, unit).to.be.lessThan(3 * half + 1000);
      }
    });
  });
});

describe('an attribute that goes away', () => {
  it('takes back what it gave', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${FEED} data-kind="twinning"></partner-list>`);
    list.removeAttribute('data-kind');
    await list.updateComplete;
    expect(namesIn(list)).to.deep.equal(ALL);
  });

  it('leaves what a script has set since', async () => {
    const list = await shown<PartnerList>(html`<partner-list data-src=${FEED}></partner-list>`);
    const seen: string[] = [];
    list.addEventListener('feed-error', () => seen.push('feed-error'));
    list.src = list.dataset['src'];
    list.removeAttribute('data-src');
    await list.updateComplete;
    expect(list.matches(':state(ready)')).to.equal(true);
    expect(namesIn(list)).to.deep.equal(ALL);
    expect(seen).to.deep.equal([]);
  });
});

function isVisible(element: Element | undefined): boolean {
  return element?.checkVisibility() === true;
}
