import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import '../../src/index.js';
import type {FeedLoadEvent, PartnerList} from '../../src/index.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {namesIn, part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const BONN = '/feeds/bonn.json';
const NORTHHAVEN = '/feeds/northhaven.json';

describe('<partner-list>', () => {
  it('shows the nine partners of Bonn by name', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN}></partner-list>`);
    expect(namesIn(list)).to.deep.equal([
      'Bukhara',
      'Cape Coast',
      'Chengdu',
      'Kherson',
      'La Paz',
      'Minsk',
      'Ramallah',
      'Tel Aviv-Jafo',
      'Ulan Baatar',
    ]);
  });

  it('tells a decision as a decision', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} partner="kherson"></partner-list>`);
    expect(part(list, 'tie-word')).to.have.text('Solidarity partnership');
    expect(part(list, 'facts')).to.contain.text('Council of the City of Bonn, 9 February 2023, unanimous');
    expect(parts(list, 'tie-span')).to.be.empty;
    expect(part(list, 'base').textContent).not.to.match(/since/i);
  });

  it('tells a start as a start', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} partner="tel-aviv"></partner-list>`);
    expect(part(list, 'tie-word')).to.have.text('Friendly ties');
    expect(part(list, 'tie-span')).to.have.text('since 1983');
    expect(parts(list, 'facts')).to.be.empty;
  });

  it('shows the word and the year in a line above the name, parted by a dot, which is read after the names', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} partner="tel-aviv"></partner-list>`);
    const top = (name: string) => part(list, name).getBoundingClientRect().top;
    expect(top('tie')).to.be.below(top('name'));
    expect(top('tie-span')).to.be.closeTo(top('tie-word'), 1);
    expect(part(list, 'tie').textContent.replace(/\s+/g, ' ').trim()).to.equal('Friendly ties since 1983');
    expect(getComputedStyle(part(list, 'tie-word'), '::after').content).to.match(/^"·"/);
    expect(getComputedStyle(part(list, 'tie-span'), '::after').content).to.equal('none');
    expect(part(list, 'card').firstElementChild).to.equal(part(list, 'heading'));
  });

  it('uses the city’s own word for a country', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} partner="ramallah minsk"></partner-list>`);
    expect(parts(list, 'country').map((country) => country.textContent)).to.deep.equal([
      'Republic of Belarus',
      'Palestine',
    ]);
  });

  it('reads the reader’s name first and shows the place’s own name, in its language, below it, nearly as large', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} partner="kherson"></partner-list>`);
    const heading = part(list, 'heading');
    expect(heading.textContent.trim().replace(/\s+/g, ' ')).to.equal('Kherson Херсон Ukraine');
    expect(heading.querySelector('[lang]')).to.have.attribute('lang', 'uk');
    const top = (name: string) => part(list, name).getBoundingClientRect().top;
    expect(top('own-name')).to.be.above(top('name'));
    expect(top('country')).to.be.above(top('own-name'));
    const size = (name: string) => parseFloat(getComputedStyle(part(list, name)).fontSize);
    expect(size('own-name') / size('name')).to.be.within(0.8, 1);
    expect(size('name') / size('country')).to.be.above(1.3);
  });

  it('puts a name in another script at the start of the line', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} partner="ramallah"></partner-list>`);
    const left = (name: string) => {
      const range = document.createRange();
      range.selectNodeContents(part(list, name));
      return range.getBoundingClientRect().left;
    };
    expect(left('own-name')).to.be.closeTo(left('name'), 4);
  });

  it('shows a name once where both are the same', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} partner="cape-coast"></partner-list>`);
    expect(parts(list, 'own-name')).to.be.empty;
    expect(part(list, 'name')).to.have.text('Cape Coast');
  });

  it('names the joint projects and links what has an address', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} partner="bukhara minsk"></partner-list>`);
    expect(part(list, 'projects')).to.contain.text('Energy efficiency project involving schools');
    expect(parts(list, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://international.bonn.de/international-profile/international-cooperations/minsk.php',
    ]);
  });

  it('prints no total of partners', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} lang="en"></partner-list>`);
    const text = part(list, 'base').textContent.replace(/9,? 2023|9 February|February 9/g, '');
    expect(text).not.to.match(/\b9\b|\bnine\b/i);
  });

  it('shows everything that can be stated of a tie', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src="/feeds/northhaven.json" partner="esterra"></partner-list>`,
    );
    const text = part(list, 'base').textContent.replace(/\s+/g, ' ');
    for (const words of [
      'Esterra Estierra del Mar Esterra de Mar Coral Coast Spain',
      'Two harbour towns',
      'Open quays',
      'City twinning',
      'since 1990',
      'signed 14 June 1990',
      'Council of Northhaven, March 1990, by majority',
      'held by the district of Old Quay',
      'Harbours and waterfronts',
      'More about Esterra',
      'The agreement was renewed',
      'Image: Partnership Elements, CC0-1.0',
      'Friends of Esterra',
      'The festival',
      'International Office',
      'international@example.org',
      '+49 0000 000',
    ]) {
      expect(text).to.contain(words);
    }
    expect(text, 'what is no news').not.to.contain('Active');
    expect(part(list, 'details').contains(part(list, 'signature'))).to.equal(true);
    expect(part(list, 'signature')).to.have.text('signed 14 June 1990');
    const label = part(list, 'projects').previousElementSibling;
    expect(label).to.have.text('Project');
    expect(label?.checkVisibility()).to.equal(true);
    const hrefs = parts(list, 'link').map((link) => link.getAttribute('href'));
    expect(hrefs).to.include.members([
      'https://example.org/decisions/1990',
      'mailto:international@example.org',
      'tel:+490000000',
    ]);
  });

  it('says in words what a place is, how a tie stands and when it ended', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src="/feeds/northhaven.json" partner="skalvik"></partner-list>`,
    );
    expect(part(list, 'place-type')).to.have.text('Municipality');
    expect(part(list, 'tie-span')).to.have.text('about 1975 to 31 December 2004');
    const status = part(list, 'tie-status');
    expect(status).to.have.text('Dormant since the 1990s');
    expect(status.localName).to.equal('strong');
    expect(getComputedStyle(status).color, 'news is not quiet').to.equal(getComputedStyle(list).color);
  });
});

describe('<partner-list> options', () => {
  it('keeps the kinds that are asked for', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} kind="Solidarity friendship"></partner-list>`);
    expect(namesIn(list)).to.deep.equal(['Kherson', 'Tel Aviv-Jafo']);
  });

  it('sorts by country, by start, or as in the feed', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} sort="country"></partner-list>`);
    expect(namesIn(list).slice(0, 3)).to.deep.equal(['La Paz', 'Chengdu', 'Cape Coast']);
    list.sort = 'since';
    await list.updateComplete;
    expect(namesIn(list).slice(0, 2)).to.deep.equal(['Tel Aviv-Jafo', 'Bukhara']);
    list.sort = 'feed';
    await list.updateComplete;
    expect(namesIn(list).slice(0, 2)).to.deep.equal(['Kherson', 'Chengdu']);
  });

  it('sorts as the reader’s language does', async () => {
    const src = feedUrl(
      sampleFeed({
        partners: ['Zug', 'Österport', 'Oslund'].map((name) => ({
          id: name.toLowerCase().replace('ö', 'oe'),
          name,
          kind: 'contact',
        })),
      }),
    );
    const list = await shown<PartnerList>(html`<partner-list src=${src} lang="de"></partner-list>`);
    expect(namesIn(list)).to.deep.equal(['Oslund', 'Österport', 'Zug']);
    list.lang = 'sv';
    await nextFrame();
    await list.updateComplete;
    expect(namesIn(list)).to.deep.equal(['Oslund', 'Zug', 'Österport']);
  });

  it('takes every option as data-…, without curly quotes, and prefers the plain one', async () => {
    const list = await shown(
      html`<partner-list
        data-src=${BONN}
        data-kind="”friendship“"
        data-sort="“country”"
        data-limit="1"
      ></partner-list>`,
    );
    expect(namesIn(list)).to.deep.equal(['Tel Aviv-Jafo']);
    list.setAttribute('kind', 'solidarity');
    await list.updateComplete;
    expect(namesIn(list)).to.deep.equal(['Kherson']);
    list.removeAttribute('kind');
    await list.updateComplete;
    expect(namesIn(list)).to.deep.equal(['Tel Aviv-Jafo']);
  });

  it('keeps the countries, themes and statuses that are asked for', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} country="ua PS"></partner-list>`);
    expect(namesIn(list)).to.deep.equal(['Kherson', 'Ramallah']);
    list.country = '';
    list.status = 'active';
    await list.updateComplete;
    expect(namesIn(list)).to.deep.equal(['Ramallah']);
    list.src = NORTHHAVEN;
    list.status = 'ended Suspended';
    await waitUntil(() => namesIn(list).join() === 'Donaudampfschifffahrtsgesellschaftshausen,Hagiin-Uul');
    list.status = '';
    list.theme = 'water schools';
    await list.updateComplete;
    expect(namesIn(list)).to.deep.equal(['Esterra', 'Gozkoprik', 'Migdal Shkedim', 'Qaryat an-Nur', 'Val-de-Brumelle']);
  });

  it('asks every filter at once', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src=${NORTHHAVEN} kind="twinning contact" status="ended"></partner-list>`,
    );
    expect(namesIn(list)).to.deep.equal(['Hagiin-Uul']);
  });

  it('takes the options of two words as data-… too', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list
        data-src=${BONN}
        data-group-by="kind"
        data-layout="table"
        data-heading-level="4"
      ></partner-list>`,
    );
    expect(parts(list, 'group-heading').map(({localName}) => localName)).to.deep.equal(['h4', 'h4', 'h4', 'h4']);
    expect(parts(list, 'table')).to.have.length(4);
  });

  it('answers a value that is none with the default and one warning', async () => {
    let list: PartnerList | undefined;
    const warnings = await consoleDuring(async () => {
      list = await shown<PartnerList>(
        html`<partner-list
          src=${BONN}
          kind="solidarty"
          country="UK"
          status="paused"
          theme="biodiversty"
          partner="minks"
          sort="size"
          group-by="continent"
          layout="grid"
          limit="few"
          heading-level="1"
        ></partner-list>`,
      );
      list.requestUpdate();
      await list.updateComplete;
    });
    expect(namesIn(list!)).to.have.length(9);
    const said = warnings.join('\n');
    for (const sentence of [
      'kind="solidarty" is not accepted: write some of twinning, friendship,',
      'country="UK" is not accepted: write some of UA, CN,',
      'status="paused" is not accepted: write some of active, dormant, suspended, ended, current.',
      'theme="biodiversty" is not accepted: write an id of the feed, such as biodiversity, ',
      'partner="minks" is not accepted: write an id of the feed, such as minsk, ',
      'sort="size" is not accepted: write one of name, country, since, feed.',
      'group-by="continent" is not accepted: write one of kind, country.',
      'layout="grid" is not accepted: write one of cards, list, table.',
      'limit="few" is not accepted: write a whole number from 1 on.',
      'heading-level="1" is not accepted: write a whole number from 2 to 6.',
    ]) {
      expect(said).to.contain(`<partner-list> ${sentence}`);
    }
    expect(warnings).to.have.length(10);
    expect(warnings.find((warning) => warning.includes('minks'))).to.match(/\(the feed has 6 more\)\.$/);
  });
});

describe('<partner-list perspective>', () => {
  it('shows Bonn on the page of Kherson, with the tie’s word and decision', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} perspective="kherson"></partner-list>`);
    expect(namesIn(list)).to.deep.equal(['Bonn']);
    expect(part(list, 'heading').textContent.replace(/\s+/g, ' ').trim()).to.equal('Bonn Germany');
    expect(part(list, 'tie-word')).to.have.text('Solidarity partnership');
    expect(part(list, 'facts')).to.contain.text('Council of the City of Bonn, 9 February 2023, unanimous');
    expect(parts(list, 'projects')).to.be.empty;
    expect(list.renderRoot.querySelector('#partner-bonn')).to.equal(part(list, 'card'));
  });

  it('names only the joint projects', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} perspective="bukhara"></partner-list>`);
    expect(part(list, 'projects').textContent.trim()).to.equal('Energy efficiency project involving schools');
  });

  it('is that of the feed’s own city if the page says so', async () => {
    const warnings = await consoleDuring(async () => {
      const list = await shown<PartnerList>(html`<partner-list src=${BONN} perspective="bonn"></partner-list>`);
      expect(namesIn(list)).to.have.length(9);
    });
    expect(warnings).to.be.empty;
  });

  it('is followed when it changes', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} perspective="kherson"></partner-list>`);
    list.setAttribute('perspective', 'tel-aviv');
    await list.updateComplete;
    expect(part(list, 'tie-word')).to.have.text('Friendly ties');
  });
});

describe('<partner-list> states', () => {
  it('says that there is nothing to show', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} kind="twinning"></partner-list>`, 'empty');
    expect(part(list, 'status')).to.have.text('There is nothing to show here yet.');
  });

  it('shows a feed without partners as empty', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src=${feedUrl(sampleFeed({partners: []}))}></partner-list>`,
      'empty',
    );
    expect(part(list, 'status')).to.be.displayed;
  });

  it('shows what is left of a broken feed, and warns', async () => {
    const feed = {...sampleFeed(), partners: [{id: 'nameless', kind: 'contact'}, ...sampleFeed().partners]};
    const warnings = await consoleDuring(async () => {
      const list = await shown<PartnerList>(html`<partner-list src=${feedUrl(feed)}></partner-list>`);
      expect(namesIn(list)).to.deep.equal(['Ålvik', 'Esterra']);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('partners[0].name: Required, but missing. This record is not shown. Add "name".');
  });

  it('writes what is in another language with its language and direction', async () => {
    const list = await shown<PartnerList>(
      html`<partner-list src="/feeds/northhaven.json" partner="qaryat-an-nur" lang="de"></partner-list>`,
    );
    const marksOf = (element: Element | null) => [element?.getAttribute('lang'), element?.getAttribute('dir')];
    expect(marksOf(part(list, 'base'))).to.deep.equal([null, null]);
    expect(marksOf(part(list, 'summary'))).to.deep.equal(['en', 'ltr']);
    expect(marksOf(part(list, 'own-name').querySelector('bdi'))).to.deep.equal(['ar', 'rtl']);
  });

  it('fires its event after the list is there', async () => {
    const list = document.createElement('partner-list');
    list.src = BONN;
    const loaded = new Promise<FeedLoadEvent>((resolve) => {
      document.addEventListener('feed-load', resolve, {once: true});
    });
    document.body.append(list);
    const event = await loaded;
    expect(namesIn(list)).to.have.length(9);
    expect(event).to.include({bubbles: true, composed: true});
    expect(event.feed.city.id).to.equal('bonn');
    expect(event.problems).to.be.empty;
    list.remove();
  });
});

describe('<partner-list> look', () => {
  for (const width of [200, 320, 700, 1600]) {
    it(`fits ${String(width)} pixels, in at most four columns`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.inlineSize = `${String(width)}px`;
      const list = document.createElement('partner-list');
      list.src = '/feeds/northhaven.json';
      box.append(list);
      await oneEvent(list, 'feed-load');
      expect(box.scrollWidth).to.be.at.most(width);
      const lefts = new Set(parts(list, 'card').map((card) => Math.round(card.getBoundingClientRect().left)));
      expect(lefts.size).to.equal({200: 1, 320: 1, 700: 2, 1600: 4}[width]);
    });
  }

  it('makes a card as high as its content, not as the card beside it', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 1200px"></div>`);
    const list = document.createElement('partner-list');
    list.src = '/feeds/northhaven.json';
    list.partner = 'esterra migdal-shkedim';
    box.append(list);
    await oneEvent(list, 'feed-load');
    const [long, short] = parts(list, 'card').map((card) => card.getBoundingClientRect());
    expect(short!.top).to.be.closeTo(long!.top, 1);
    expect(short!.height).to.be.below(long!.height - 50);
  });

  it('keeps out what a page sets for its own text', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(box.style, {
      lineHeight: '3',
      letterSpacing: '5px',
      textTransform: 'uppercase',
      textAlign: 'center',
      fontWeight: '900',
    });
    const list = document.createElement('partner-list');
    list.src = BONN;
    box.append(list);
    await oneEvent(list, 'feed-load');
    const style = getComputedStyle(part(list, 'country'));
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(style.textAlign).to.be.oneOf(['start', 'left']);
    expect(style.fontWeight).to.equal('400');
  });

  it('keeps a distance to what is above and below it, none at the ends of its box, and lets the page decide', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="font-size: 20px; display: flow-root">
        <partner-list src=${BONN} partner="minsk"></partner-list>
        <partner-list src=${BONN} partner="kherson"></partner-list>
        <partner-list src=${BONN} partner="chengdu"></partner-list>
      </div>
    `);
    const lists = [...box.querySelectorAll('partner-list')];
    await waitUntil(() => lists.every((list) => list.matches(':state(ready)')));
    const edges = [box, ...lists].map((element) => element.getBoundingClientRect());
    const [around, first, second, third] = edges;
    expect(first!.top).to.equal(around!.top);
    expect(second!.top - first!.bottom).to.be.closeTo(40, 1);
    expect(third!.top - second!.bottom).to.be.closeTo(40, 1);
    expect(third!.bottom).to.be.closeTo(around!.bottom, 0.5);
    const rule = document.createElement('style');
    rule.textContent = 'partner-list { margin: 7px }';
    box.prepend(rule);
    expect(lists.map((list) => getComputedStyle(list).marginBlock)).to.deep.equal(['7px', '7px', '7px']);
  });

  it('is hidden by the hidden attribute', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN}></partner-list>`);
    list.hidden = true;
    expect(getComputedStyle(list).display).to.equal('none');
  });

  for (const [page, text, ground] of [
    ['white', '#1d2733', '#ffffff'],
    ['dark', '#e9edf2', '#12171e'],
    ['blue', '#ffffff', '#00427a'],
    ['black and white', '#000000', '#ffffff'],
    ['grey and white', '#333333', '#ffffff'],
  ] as const) {
    it(`has enough contrast on a page in ${page}`, async () => {
      const list = await shown<PartnerList>(html`<partner-list src=${BONN} partner="kherson"></partner-list>`);
      list.style.color = text;
      const quiet = [part(list, 'facts').firstElementChild!, part(list, 'country')];
      for (const box of quiet) expect(contrast(getComputedStyle(box).color, ground), 'quiet text').to.be.at.least(4.5);
      expect(contrast(getComputedStyle(part(list, 'card')).borderTopColor, ground), 'edge').to.be.at.least(3);
      list.layout = 'list';
      await list.updateComplete;
      expect(contrast(getComputedStyle(part(list, 'row')).borderBottomColor, ground), 'lines').to.be.at.least(3);
    });
  }
});

/** Contrast of a colour, which may be translucent, on a ground, as WCAG counts it. */
function contrast(colour: string, ground: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  const luminanceOf = (...layers: string[]) => {
    for (const layer of layers) {
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
      const share = byte / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminanceOf(ground), luminanceOf(ground, colour)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
