import {expect, html} from '@open-wc/testing';
import '../../src/index.js';
import type {NetworkBadges} from '../../src/index.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, sampleFeed, stepsUrl} from '../support/feed.js';
import {namesIn, part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const BONN = '/feeds/bonn.json';
const NORTHHAVEN = '/feeds/northhaven.json';

/** Networks in no order: two state since when, one has a logo whose address cannot be read. */
const MIXED = feedUrl(
  sampleFeed({
    networks: [
      {id: 'tides', name: 'Tides', kind: 'network', role: 'member', since: '2004-05'},
      {id: 'anchor', name: 'Anchor', kind: 'council', role: 'guest', roleLabel: 'Guest'},
      {
        id: 'moor',
        name: 'Moor',
        kind: 'round-table',
        kindLabel: 'Round table',
        since: '1990',
        logo: {src: 'https://[broken', width: 96, height: 96, alt: '', credit: 'Nobody', license: 'CC0-1.0'},
      },
    ],
  }),
);

describe('<network-badges>', () => {
  it('shows the five networks of Bonn as in the feed', async () => {
    const badges = await shown<NetworkBadges>(html`<network-badges src=${BONN}></network-badges>`);
    expect(namesIn(badges)).to.deep.equal([
      'ICLEI',
      'Climate Alliance of Cities',
      'LAB Local Action for Biodiversity',
      'Global Partnership on Local and Sub-national Action for Biodiversity',
      'World Council of Mayors on Climate Change',
    ]);
    // No letters are invented for those without a logo and a short name.
    expect(parts(badges, 'mark')).to.be.empty;
  });

  it('shows an office with the year of the election and its holder', async () => {
    const badges = await shown<NetworkBadges>(
      html`<network-badges src=${BONN} data-role="vice-chair"></network-badges>`,
    );
    expect(part(badges, 'facts').textContent.trim()).to.equal('Vice-Chairperson, elected 2009 Mayor of Bonn');
  });

  it('leaves kind, official name and sentence to the list', async () => {
    const badges = await shown<NetworkBadges>(html`<network-badges src=${BONN}></network-badges>`);
    expect(parts(badges, 'badge')).to.have.length(5);
    for (const name of ['kind', 'official-name', 'summary', 'heading', 'row']) {
      expect(parts(badges, name), name).to.have.length(0);
    }
  });

  it('links a network that has an address, and only that', async () => {
    const badges = await shown<NetworkBadges>(
      html`<network-badges src=${BONN} kind="council association"></network-badges>`,
    );
    expect(parts(badges, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://www.klimabuendnis.org/',
    ]);
  });

  it('keeps the kinds that are asked for', async () => {
    const badges = await shown<NetworkBadges>(html`<network-badges src=${BONN} kind="network"></network-badges>`);
    expect(namesIn(badges)).to.deep.equal(['ICLEI', 'LAB Local Action for Biodiversity']);
  });

  it('takes role too, and leaves no role behind that ARIA does not know', async () => {
    const badges = await shown<NetworkBadges>(html`<network-badges src=${BONN} role="member"></network-badges>`);
    expect(namesIn(badges)).to.deep.equal(['ICLEI', 'Climate Alliance of Cities']);
    expect(badges.hasAttribute('role')).to.equal(false);
    expect(badges.role).to.equal('member');
    badges.role = 'participant';
    await badges.updateComplete;
    expect(namesIn(badges)).to.have.length(2).and.not.to.include('ICLEI');
  });

  it('leaves a role of ARIA to the page', async () => {
    const warnings = await consoleDuring(async () => {
      const badges = await shown<NetworkBadges>(
        html`<network-badges src=${BONN} role="region" aria-label="Networks"></network-badges>`,
      );
      expect(badges.getAttribute('role')).to.equal('region');
      expect(namesIn(badges)).to.have.length(5);
    });
    expect(warnings).to.be.empty;
  });

  for (const layout of ['badges', 'list']) {
    it(`can be linked to by the ids of the feed, as ${layout}`, async () => {
      const badges = await shown<NetworkBadges>(html`<network-badges src=${BONN} layout=${layout}></network-badges>`);
      expect([...part(badges, 'list').children].map((item) => `${item.localName} ${item.id}`)).to.deep.equal([
        'li network-iclei',
        'li network-climate-alliance',
        'li network-lab',
        'li network-global-partnership-biodiversity',
        'li network-wmccc',
      ]);
    });

    it(`shows a logo in its own ratio, else the short name of the feed, else nothing, as ${layout}`, async () => {
      const badges = await shown<NetworkBadges>(
        html`<network-badges src=${NORTHHAVEN} layout=${layout}></network-badges>`,
      );
      const marks = parts(badges, 'mark');
      expect(marks.map((mark) => [mark.closest('[id]')?.id, mark.textContent.trim()])).to.deep.equal([
        ['network-harbour-league', ''],
        ['network-quiet-waters', 'QW'],
        ['network-roofs-and-rain', 'R+R'],
      ]);
      // The name is beside it.
      expect(marks.map((mark) => mark.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true', 'true']);
      const image = marks[0]!.querySelector('img')!;
      expect(image.src).to.equal(new URL('/feeds/logo.svg', location.href).href);
      await waitUntil(() => image.naturalWidth > 0, 'the logo is there');
      const [box, {width, height}] = [sizeOf(marks[0]!), sizeOf(image)];
      expect(height)
        .to.be.above(24)
        .and.at.most(box.height + 0.1);
      expect(width / height).to.be.closeTo(image.naturalWidth / image.naturalHeight, 0.05);
    });
  }

  for (const [shape, width, height] of [
    ['wide', 600, 60],
    ['tall', 60, 600],
    ['square', 300, 300],
  ] as const) {
    it(`gives a ${shape} logo the height of the others, as wide as it needs up to a limit`, async () => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"></svg>`;
      const file = stepsUrl([{body: svg, headers: {'content-type': 'image/svg+xml'}}]);
      const logo = {src: file, width, height, alt: '', credit: 'Ada', license: 'CC0-1.0'};
      const feed = sampleFeed({networks: [{id: 'net', name: 'Net', logo}]});
      const badges = await shown<NetworkBadges>(html`<network-badges src=${feedUrl(feed)}></network-badges>`);
      const image = part(badges, 'mark').querySelector('img')!;
      await waitUntil(() => image.naturalWidth > 0, 'the logo is there');
      const font = parseFloat(getComputedStyle(part(badges, 'mark')).fontSize);
      expect(sizeOf(part(badges, 'mark')).height).to.be.closeTo(2.4 * font, 0.5);
      expect(sizeOf(image).height).to.be.at.most(2.4 * font + 0.5);
      expect(sizeOf(image).width).to.be.at.most(9 * font + 0.5);
      expect(sizeOf(image).width / sizeOf(image).height).to.be.closeTo(width / height, (0.05 * width) / height);
    });
  }

  for (const [page, text, ground] of [
    ['light', '#1d2733', /rgba?\(0, 0, 0, 0\)|\/ 0\)$/],
    ['dark', '#e9edf2', /rgb\(255, 255, 255\)|^oklch\(1 0 (?:0|none)\)$/],
  ] as const) {
    it(`gives a logo ${page === 'dark' ? 'a white ground' : 'no ground'} on a ${page} page`, async () => {
      const badges = await shown<NetworkBadges>(html`<network-badges src=${NORTHHAVEN}></network-badges>`);
      badges.style.color = text;
      const image = part(badges, 'mark').querySelector('img')!;
      expect(getComputedStyle(image).backgroundColor).to.match(ground);
    });
  }

  it('does not say a short name that is the name again', async () => {
    const networks = [{id: 'iclei', name: 'ICLEI', shortName: 'ICLEI'}];
    const badges = await shown<NetworkBadges>(
      html`<network-badges src=${feedUrl(sampleFeed({networks}))}></network-badges>`,
    );
    expect(namesIn(badges)).to.deep.equal(['ICLEI']);
    expect(parts(badges, 'mark')).to.be.empty;
  });

  it('says parts, holders and years as the feed does, each part in words', async () => {
    const badges = await shown<NetworkBadges>(html`<network-badges src=${NORTHHAVEN}></network-badges>`);
    expect(parts(badges, 'facts').map(textOf)).to.deep.equal([
      'Founding member since 1961',
      'Chair, elected November 2022 Mayor of Northhaven until 2025',
      'Member since May 2008',
      'Participant since 20 March 2015',
      'Vice-Chair, elected 2019 Head of the harbour archive',
      'Board member since 2020 until 31 December 2026',
      'Observer since June 2023',
    ]);
  });

  it('names maker and licence of the logos below the badges', async () => {
    const badges = await shown<NetworkBadges>(html`<network-badges src=${NORTHHAVEN}></network-badges>`);
    expect(parts(badges, 'credit').map(textOf)).to.deep.equal([
      'Logo of Harbour League: Partnership Elements, CC0-1.0',
    ]);
    const credit = part(badges, 'credit');
    expect(credit.checkVisibility()).to.equal(true);
    expect(credit.getBoundingClientRect().top).to.be.at.least(part(badges, 'list').getBoundingClientRect().bottom);
  });

  it('names no maker of a logo that is not shown', async () => {
    for (const layout of ['badges', 'list']) {
      const badges = await shown<NetworkBadges>(html`<network-badges src=${MIXED} layout=${layout}></network-badges>`);
      expect(parts(badges, 'credit')).to.have.length(0);
      expect(parts(badges, 'mark')).to.be.empty;
    }
    const other = await shown<NetworkBadges>(
      html`<network-badges src=${NORTHHAVEN} network="quiet-waters"></network-badges>`,
    );
    expect(parts(other, 'credit')).to.have.length(0);
  });
});

describe('<network-badges layout="list">', () => {
  const list = (options: {network: string; src?: string}) =>
    shown<NetworkBadges>(
      html`<network-badges src=${options.src ?? BONN} layout="list" network=${options.network}></network-badges>`,
    );

  it('says everything that the feed states of a network', async () => {
    const row = part(await list({network: 'wmccc'}), 'row');
    expect(textOf(row)).to.equal(
      'World Council of Mayors on Climate Change Council World Mayors Council on Climate Change ' +
        'Vice-Chairperson, elected 2009 Mayor of Bonn ' +
        'The Mayor of Bonn was elected Vice-Chairperson of the World Council of Mayors on Climate Change in 2009.',
    );
  });

  it('has the name in a heading, and the kind beside it', async () => {
    const badges = await list({network: 'iclei'});
    const heading = part(badges, 'heading');
    expect(heading.localName).to.equal('h2');
    expect(textOf(heading)).to.equal('ICLEI');
    const kind = part(badges, 'kind');
    expect(textOf(kind)).to.equal('Network');
    expect(kind.getBoundingClientRect().left).to.be.above(heading.getBoundingClientRect().right - 1);
    expect(part(badges, 'name').querySelector('a')?.getAttribute('href')).to.equal('https://iclei.org/');
    badges.headingLevel = 5;
    await badges.updateComplete;
    expect(part(badges, 'heading').localName).to.equal('h5');
  });

  it('leaves out what is not stated', async () => {
    const badges = await list({network: 'lab'});
    for (const name of ['official-name', 'summary', 'credit', 'badge'])
      expect(parts(badges, name), name).to.have.length(0);
    const mixed = await list({src: MIXED, network: 'moor'});
    expect(textOf(part(mixed, 'row'))).to.equal('Moor Round table since 1990');
  });

  it('names maker and licence of a logo in its row', async () => {
    const badges = await list({src: NORTHHAVEN, network: 'harbour-league quiet-waters'});
    const [league, waters] = parts(badges, 'row');
    expect(parts(badges, 'credit')).to.have.length(1);
    expect(league?.textContent).to.contain('Logo of Harbour League: Partnership Elements, CC0-1.0');
    expect(waters?.textContent).not.to.contain('Logo');
    expect(part(badges, 'credit').checkVisibility()).to.equal(true);
  });
});

describe('<network-badges> options', () => {
  /** Options with the networks of the feed above that they leave, in order. */
  const OPTIONS = [
    ['kind', 'network Council', ['Tides', 'Anchor']],
    ['kind', 'round-table', ['Moor']],
    ['role', 'member guest', ['Tides', 'Anchor']],
    ['network', 'moor tides', ['Tides', 'Moor']],
    ['network', 'Anchor', ['Anchor']],
    ['sort', 'feed', ['Tides', 'Anchor', 'Moor']],
    ['sort', 'name', ['Anchor', 'Moor', 'Tides']],
    ['sort', 'Since', ['Moor', 'Tides', 'Anchor']],
  ] as const;

  for (const [option, value, names] of OPTIONS) {
    it(`shows ${names.join(', ')} with ${option}="${value}", also as data-${option}`, async () => {
      const warnings = await consoleDuring(async () => {
        const badges = await shown<NetworkBadges>(html`<network-badges src=${MIXED}></network-badges>`);
        for (const name of [option, `data-${option}`]) {
          badges.setAttribute(name, value);
          await badges.updateComplete;
          expect(namesIn(badges), name).to.deep.equal(names);
          // The element turns role into data-role.
          for (const written of [option, `data-${option}`]) badges.removeAttribute(written);
          await badges.updateComplete;
          expect(namesIn(badges), `without ${name}`).to.deep.equal(['Tides', 'Anchor', 'Moor']);
        }
      });
      expect(warnings).to.be.empty;
    });
  }

  it('takes src, layout and heading-level as data-…', async () => {
    const badges = await shown<NetworkBadges>(
      html`<network-badges data-src=${MIXED} data-layout="“List”" data-heading-level="3"></network-badges>`,
    );
    expect(parts(badges, 'row')).to.have.length(3);
    expect(part(badges, 'heading').localName).to.equal('h3');
  });

  it('shows nothing of a network that fails one of the options', async () => {
    const badges = await shown<NetworkBadges>(
      html`<network-badges src=${MIXED} kind="network" network="anchor"></network-badges>`,
      'empty',
    );
    expect(part(badges, 'status')).to.have.text('There is nothing to show here yet.');
  });

  /** Values that are none, and what the console says of them. */
  const BAD = [
    ['kind', 'club', 'write some of network, association, partnership, council, round-table.'],
    ['data-role', 'mayor', 'write some of member, participant, chair, vice-chair, founder, board, guest.'],
    ['network', 'tide', 'write an id of the feed, such as tides, moor, anchor.'],
    ['sort', 'size', 'write one of feed, name, since.'],
    ['layout', 'table', 'write one of badges, list.'],
    ['heading-level', '1', 'write a whole number from 2 to 6.'],
  ] as const;

  for (const [name, value, advice] of BAD) {
    it(`answers ${name}="${value}" with the default and one warning`, async () => {
      const warnings = await consoleDuring(async () => {
        const badges = await shown<NetworkBadges>(html`<network-badges src=${MIXED}></network-badges>`);
        badges.setAttribute(name, value);
        await badges.updateComplete;
        expect(namesIn(badges)).to.deep.equal(['Tides', 'Anchor', 'Moor']);
        expect(parts(badges, 'badge')).to.have.length(3);
        badges.requestUpdate();
        await badges.updateComplete;
      });
      const option = name.replace('data-', '');
      expect(warnings).to.deep.equal([`<network-badges> ${option}="${value}" is not accepted: ${advice}`]);
    });
  }

  it('shows what the other words ask for, and warns of the one that is none', async () => {
    const warnings = await consoleDuring(async () => {
      const badges = await shown<NetworkBadges>(
        html`<network-badges src=${BONN} network="wmccc icley"></network-badges>`,
      );
      expect(namesIn(badges)).to.deep.equal(['World Council of Mayors on Climate Change']);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.contain('<network-badges> network="icley" is not accepted: write an id of the feed, such as iclei, ')
      .and.to.contain(' (the feed has 2 more).');
  });
});

function sizeOf(box: Element): DOMRect {
  return box.getBoundingClientRect();
}

function textOf(box: Element): string {
  return box.textContent.replace(/\s+/g, ' ').trim();
}
