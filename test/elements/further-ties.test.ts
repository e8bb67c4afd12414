/* What lists of real cities need to say: several ties, regions, rings, dates that are not known exactly, own words. */
import {expect, html} from '@open-wc/testing';
import '../../src/index.js';
import type {NetworkBadges, PartnerList} from '../../src/index.js';
import type {FeedFile} from '../../src/data/schema.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {namesIn, part, parts, shown} from '../support/shown.js';

const FEED: Partial<FeedFile> = {
  partners: [
    {
      id: 'rio',
      name: 'Rio',
      country: 'BR',
      kind: 'twinning',
      since: '1985',
      status: 'ended',
      ties: [
        {kind: 'climate', since: '2012-05', status: 'active', summary: 'Mangroves', url: 'https://climate.example'},
      ],
    },
    {id: 'lille', name: 'Lille', region: 'Nord', country: 'FR', kind: 'twinning', since: '1958~', group: 'ring'},
    {
      id: 'turin',
      name: 'Turin',
      country: 'IT',
      kind: 'twinning',
      since: '196X',
      group: 'ring',
      url: 'https://t.example',
    },
    {
      id: 'cork',
      name: 'Cork',
      country: 'IE',
      milestones: [
        {date: '1997', text: 'Treaty renewed'},
        {date: '195X', text: 'First contacts'},
      ],
    },
  ],
  networks: [{id: 'lace', name: 'Local action of cities everywhere', shortName: 'LACE', role: 'r2'}],
};
const SRC = feedUrl(sampleFeed(FEED));

/** The text of each box with this part, with single spaces. */
const texts = (element: Element, name: string) =>
  parts(element, name).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

async function choose(list: PartnerList, filter: string, value: string): Promise<void> {
  const select = list.renderRoot.querySelector<HTMLSelectElement>(`#${filter}`)!;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await list.updateComplete;
}

const choices = (list: PartnerList, filter: string) =>
  [...list.renderRoot.querySelector<HTMLSelectElement>(`#${filter}`)!.options].map(({text}) => text);

describe('a partner with several ties', () => {
  for (const layout of ['cards', 'list'] as const) {
    it(`is one item, with the word and the facts of each tie: ${layout}`, async () => {
      const list = await shown<PartnerList>(
        html`<partner-list src=${SRC} layout=${layout} partner="rio"></partner-list>`,
      );
      expect(namesIn(list)).to.deep.equal(['Rio']);
      expect(texts(list, 'tie')).to.deep.equal(['City twinning since 1985', 'Climate partnership since May 2012']);
      expect(texts(list, 'tie-word')).to.deep.equal(['City twinning', 'Climate partnership']);
      expect(texts(list, 'tie-span')).to.deep.equal(['since 1985', 'since May 2012']);
      expect(texts(list, 'facts')).to.deep.equal(['Ended']);
      expect(part(list, 'tie-status').closest('li')).to.equal(part(list, 'facts').firstElementChild);
      expect(texts(list, 'summary')).to.deep.equal(['Mangroves']);
      expect(parts(list, 'tie-word')[1]?.querySelector('a')?.href).to.equal('https://climate.example/');
    });
  }

  it('is one row of a table, in which the facts of a further tie have its word above them', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${SRC} layout="table" partner="rio"></partner-list>`);
    expect(parts(list, 'row')).to.have.length(1);
    const [, kind, facts] = texts(list, 'cell');
    expect(kind).to.match(/City twinning$/);
    expect(facts).to.match(/since 1985 Ended Climate partnership since May 2012 Mangroves$/);
  });

  it('is found by each of them, and counted once', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${SRC} search></partner-list>`);
    expect(choices(list, 'kind')).to.deep.equal(['All', 'City twinning (3)', 'Climate partnership (1)']);
    expect(choices(list, 'status')).to.deep.equal(['All', 'Active (1)', 'Ended (1)']);
    await choose(list, 'kind', 'climate');
    expect(namesIn(list)).to.deep.equal(['Rio']);
    expect(choices(list, 'status')).to.deep.equal(['All', 'Active (1)', 'Ended (0)']);
  });

  it('shows only the ties that the page asks for', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src=${SRC} kind="climate" group-by="kind"></partner-list>`,
    );
    expect(texts(list, 'group-heading')).to.deep.equal(['Climate partnership']);
    expect(texts(list, 'tie'), 'the heading says the word').to.deep.equal(['since May 2012']);
    expect(parts(list, 'facts'), 'the status of the other tie').to.be.empty;
    list.groupBy = '';
    await list.updateComplete;
    expect(texts(list, 'tie')).to.deep.equal(['Climate partnership since May 2012']);
  });

  it('must meet all that is asked for in one of them', async () => {
    await shown<PartnerList>(html`<partner-list src=${SRC} kind="climate" status="ended"></partner-list>`, 'empty');
  });

  it('is ordered by the first', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${SRC} sort="since"></partner-list>`);
    expect(namesIn(list)).to.deep.equal(['Lille', 'Turin', 'Rio', 'Cork']);
  });
});

describe('status="current"', () => {
  it('keeps all but what has ended', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${SRC} status="current"></partner-list>`);
    expect(namesIn(list)).to.deep.equal(['Cork', 'Lille', 'Rio', 'Turin']);
    expect(texts(list, 'tie-word')).to.deep.equal(['City twinning', 'Climate partnership', 'City twinning']);
  });
});

describe('a partner without a kind', () => {
  it('keeps its place, and has no word', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${SRC} partner="cork" search></partner-list>`);
    expect(namesIn(list)).to.deep.equal(['Cork']);
    expect(parts(list, 'tie-word')).to.be.empty;
  });

  it('is last in a list by kind', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${SRC} group-by="kind"></partner-list>`);
    expect(texts(list, 'group-heading')).to.deep.equal(['City twinnings (3)', 'Kind of partnership not stated (1)']);
    expect(namesIn(list).at(-1)).to.equal('Cork');
  });
});

describe('what else is said of a partner', () => {
  it('is its region, before the country', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src=${SRC} partner="lille" layout="table"></partner-list>`,
    );
    expect(texts(list, 'region')).to.deep.equal(['Nord']);
    expect(part(list, 'region').nextElementSibling).to.equal(part(list, 'country'));
  });

  it('are the other towns of its ring, linked to their pages', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${SRC} partner="lille"></partner-list>`);
    expect(texts(list, 'tie')).to.deep.equal(['City twinning since about 1958']);
    expect(texts(list, 'facts')).to.deep.equal(['with Turin']);
    expect(part(list, 'facts').querySelector('a')?.href).to.equal('https://t.example/');
  });

  it('are its milestones, oldest first', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${SRC} partner="cork"></partner-list>`);
    expect(texts(list, 'milestones')).to.deep.equal(['1950s: First contacts 1997: Treaty renewed']);
  });
});

describe('the short name of a network', () => {
  it('is in the place of its logo', async () => {
    const badges = await shown<NetworkBadges>(html`<network-badges src=${SRC} layout="list"></network-badges>`);
    expect(texts(badges, 'mark')).to.deep.equal(['LACE']);
    expect(parts(badges, 'kind'), 'a kind that is not stated').to.be.empty;
    expect(parts(badges, 'facts'), 'a role that is no word').to.be.empty;
  });
});

describe('a ring of towns', () => {
  it('is seen from each of them', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${SRC} perspective="turin"></partner-list>`);
    expect(namesIn(list)).to.deep.equal(['Lille', 'Northhaven']);
  });
});

describe('an unknown perspective', () => {
  const fallback = html`<p>Our page</p>`;

  for (const name of ['partner-list', 'project-list'] as const) {
    it(`shows the fallback of <${name}>, and not the list of another city`, async () => {
      const warnings = await consoleDuring(async () => {
        const element =
          name === 'partner-list'
            ? await shown<PartnerList>(
                html`<partner-list src=${SRC} perspective="lile">${fallback}</partner-list>`,
                'empty',
              )
            : await shown(html`<project-list src=${SRC} perspective="lile">${fallback}</project-list>`, 'empty');
        expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
        expect(parts(element, 'card')).to.be.empty;
        expect(parts(element, 'status')).to.be.empty;
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(
        `<${name}> perspective="lile" is not accepted: write an id of the feed, such as lille`,
      );
    });
  }

  it('shows a sentence without a fallback, and the list once it is corrected', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${SRC} perspective="lile"></partner-list>`, 'empty');
    expect(texts(list, 'status')).to.deep.equal(['There is nothing to show here yet.']);
    list.perspective = 'rio';
    await list.updateComplete;
    expect(namesIn(list)).to.deep.equal(['Northhaven']);
  });
});

describe('the words of a feed', () => {
  it('are those of its elements only', async () => {
    const own = feedUrl(sampleFeed({...FEED, words: {en: {partner: 'Town', since: 'ever since {date}'}}}));
    const [one, other] = [
      await shown<PartnerList>(html`<partner-list src=${own} layout="table" partner="rio"></partner-list>`),
      await shown<PartnerList>(html`<partner-list src=${SRC} layout="table" partner="rio"></partner-list>`),
    ];
    expect(texts(one, 'column')[0]).to.equal('Town');
    expect(part(one, 'facts')).to.contain.text('ever since 1985');
    expect(texts(other, 'column')[0]).to.equal('Partner');
    expect(part(other, 'facts')).to.contain.text('since 1985').and.not.to.contain.text('ever');
  });

  it('are text', async () => {
    const own = feedUrl(sampleFeed({words: {en: {partner: '<img src=x onerror=alert(1)>'}}}));
    const list = await shown<PartnerList>(html`<partner-list src=${own} layout="table"></partner-list>`);
    expect(texts(list, 'column')[0]).to.equal('<img src=x onerror=alert(1)>');
    expect(list.renderRoot.querySelector('img')).to.equal(null);
  });
});
