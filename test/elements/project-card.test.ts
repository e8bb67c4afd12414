import {expect, html} from '@open-wc/testing';
import '../../src/index.js';
import type {ProjectCard} from '../../src/index.js';
import type {FeedFile} from '../../src/data/schema.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const BONN = '/feeds/bonn.json';
const NORTHHAVEN = '/feeds/northhaven.json';

describe('<project-card>', () => {
  for (const [id, title, place, cities] of [
    [
      'energy-efficiency-schools',
      'Energy efficiency project involving schools',
      'Bukhara (Uzbekistan)',
      ['Bonn', 'Buxoro'],
    ],
    [
      'lifeweb-la-paz',
      'Lifeweb project for biodiversity and climate change adaption',
      'La Paz (Bolivia)',
      ['Bonn', 'La Paz'],
    ],
    ['fosu-lagoon', 'Renaturation of the Fosu lagoon', 'Cape Coast (Ghana)', ['Bonn', 'Cape Coast']],
  ] as const) {
    it(`shows ${id} with its partner city`, async () => {
      const card = await shown<ProjectCard>(html`<project-card src=${BONN} project=${id}></project-card>`);
      expect(part(card, 'heading')).to.have.text(title);
      expect(part(card, 'places')).to.have.text(place);
      expect([...part(card, 'cities').children].map((city) => city.textContent)).to.deep.equal(cities);
    });
  }

  it('names the participants and themes', async () => {
    const card = await shown<ProjectCard>(
      html`<project-card src=${BONN} project="energy-efficiency-schools"></project-card>`,
    );
    expect(itemsOf(card, 'participants')).to.deep.equal(['Schools in Bonn', 'Schools in Bukhara']);
    expect(itemsOf(card, 'themes')).to.deep.equal(['Sustainability', 'Energy efficiency']);
  });

  it('shows nothing of what is not stated', async () => {
    const card = await shown<ProjectCard>(html`<project-card src=${BONN} project="fosu-lagoon"></project-card>`);
    for (const name of ['facts', 'summary', 'participants', 'funding', 'goals', 'picture', 'link']) {
      expect(parts(card, name), name).to.have.length(0);
    }
  });

  it('shows everything that can be stated of a project', async () => {
    const card = await shown<ProjectCard>(html`<project-card src=${NORTHHAVEN} project="open-quays"></project-card>`);
    expect(part(card, 'heading').querySelector('a')?.getAttribute('href')).to.equal('https://example.org/open-quays');
    expect(part(card, 'places')).to.have.text('Esterra, Coral Coast (Spain) and Qaryat an-Nur (Jordan)');
    // That it is under way is no news.
    expect(itemsOf(card, 'facts')).to.deep.equal(['March 2024 to 30 September 2027']);
    expect(itemsOf(card, 'themes')).to.deep.equal(['Harbours and waterfronts', 'Water']);
    expect(part(card, 'summary').textContent).to.contain('Old quays become promenades');
    expect(itemsOf(card, 'participants')).to.deep.equal([
      'Harbour school (implementing)',
      'Three neighbourhood councils',
    ]);
    expect(itemsOf(card, 'funding')).to.deep.equal(['Fund for coastal towns']);
    expect(itemsOf(card, 'goals')).to.deep.equal([
      '11 Sustainable cities and communities',
      '14 Life below water',
      '13.1 Climate action',
    ]);
  });

  for (const [name, label] of [
    ['participants', 'Participants'],
    ['funding', 'Funding'],
    ['goals', 'Sustainable Development Goals'],
  ] as const) {
    it(`says above the ${name} what they are`, async () => {
      const card = await shown<ProjectCard>(html`<project-card src=${NORTHHAVEN} project="open-quays"></project-card>`);
      const list = part(card, name);
      const above = list.previousElementSibling;
      expect(above?.checkVisibility()).to.equal(true);
      expect(above).to.have.text(label);
      // Engines round the edges of two boxes that touch in different ways.
      expect(above?.getBoundingClientRect().bottom).to.be.at.most(list.getBoundingClientRect().top + 0.5);
    });
  }

  it('is an article that can be linked to, named by its title', async () => {
    const card = await shown<ProjectCard>(html`<project-card src=${BONN} project="Fosu-Lagoon"></project-card>`);
    const article = part(card, 'card');
    expect(article.localName).to.equal('article');
    expect(article.id).to.equal('project-fosu-lagoon');
    const title = card.shadowRoot?.getElementById(article.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent.trim()).to.equal('Renaturation of the Fosu lagoon');
  });

  it('tells an end whose start is not stated', async () => {
    const card = await shown<ProjectCard>(html`<project-card src=${NORTHHAVEN} project="letters"></project-card>`);
    expect(itemsOf(card, 'facts')).to.deep.equal(['until 1998', 'Completed']);
    expect(part(card, 'project-status')).to.have.text('Completed');
    expect(part(card, 'project-status').localName).to.equal('strong');
  });

  it('shows what the page offers when the feed has no such project, and names those it has', async () => {
    let card: ProjectCard | undefined;
    const warnings = await consoleDuring(async () => {
      card = await shown(html`<project-card src=${BONN} project="fosu">Our lagoon project</project-card>`, 'empty');
    });
    expect(card?.shadowRoot?.querySelector('slot')?.assignedNodes()[0]).to.have.text('Our lagoon project');
    expect(parts(card!, 'status')).to.have.length(0);
    expect(warnings).to.deep.equal([
      '<project-card> project="fosu" is not accepted: write an id of the feed, such as fosu-lagoon, lifeweb-la-paz, energy-efficiency-schools.',
    ]);
  });

  it('says that there is nothing to show when the page offers nothing either', async () => {
    await consoleDuring(async () => {
      const card = await shown<ProjectCard>(html`<project-card src=${BONN}></project-card>`, 'empty');
      expect(part(card, 'status')).to.have.text('There is nothing to show here yet.');
    });
  });

  it('reads the title first, and shows the places above it and the cities below', async () => {
    const card = await shown<ProjectCard>(html`<project-card src=${NORTHHAVEN} project="open-quays"></project-card>`);
    expect(part(card, 'card').firstElementChild?.contains(part(card, 'heading'))).to.equal(true);
    const tops = ['picture', 'places', 'heading', 'cities', 'facts', 'summary', 'credit'].map((name) => {
      const box = name === 'picture' ? part(card, name).querySelector('img')! : part(card, name);
      return box.getBoundingClientRect().top;
    });
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
  });

  it('is as high as its content, whatever is beside it', async () => {
    const alone = await shown<ProjectCard>(html`<project-card src=${BONN} project="fosu-lagoon"></project-card>`);
    const box = alone.parentElement!;
    box.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr';
    const height = part(alone, 'card').getBoundingClientRect().height;
    const other = document.createElement('project-card');
    other.src = NORTHHAVEN;
    other.project = 'open-quays';
    box.append(other);
    await waitUntil(() => other.matches(':state(ready)'));
    expect(part(other, 'card').getBoundingClientRect().height).to.be.above(height + 100);
    expect(part(alone, 'card').getBoundingClientRect().height).to.equal(height);
  });
});

describe('<project-card> picture', () => {
  const card = (src: string) => shown<ProjectCard>(html`<project-card src=${src} project="open-quays"></project-card>`);
  const imageOf = (element: ProjectCard) => part(element, 'picture').querySelector('img')!;

  it('has its words, and room that is kept for it before it comes', async () => {
    const image = imageOf(await card(NORTHHAVEN));
    expect(image.src).to.equal(new URL('/feeds/harbour.svg', location.href).href);
    expect(image.getAttribute('alt')).to.equal('A boat in a quiet harbour');
    expect(image.getAttribute('width')).to.equal('800');
    expect(image.getAttribute('height')).to.equal('450');
    const {width, height} = image.getBoundingClientRect();
    expect(width).to.be.above(100);
    expect(width / height, 'the ratio of all pictures').to.be.closeTo(3 / 2, 0.02);
    expect(getComputedStyle(image).objectFit).to.equal('cover');
  });

  it('is the first that may be shown, alone, without a plate', async () => {
    const element = await card(pictured({}, [{src: 'https://[broken'}, {alt: 'A crane'}, {alt: 'A boat'}]));
    expect(parts(element, 'picture')).to.have.length(1);
    expect(imageOf(element)).to.have.attribute('alt', 'A crane');
    expect(parts(await card(pictured({src: 'https://[broken'})), 'plate')).to.be.empty;
  });

  it('is loaded when it is near', async () => {
    expect(imageOf(await card(NORTHHAVEN)).getAttribute('loading')).to.equal('lazy');
  });

  it('shows its caption, maker and licence, and leads to the licence', async () => {
    const element = await card(NORTHHAVEN);
    const credit = part(element, 'credit');
    expect([...credit.children].map((line) => line.textContent.trim())).to.deep.equal([
      'The quay as planned',
      'Image: Partnership Elements, CC0-1.0',
    ]);
    expect(credit.querySelector('a')?.getAttribute('href')).to.equal(
      'https://creativecommons.org/publicdomain/zero/1.0/',
    );
    for (const line of credit.children) {
      expect(line.checkVisibility()).to.equal(true);
      expect(line.getBoundingClientRect().height).to.be.above(10);
    }
    const box = part(element, 'card').getBoundingClientRect();
    expect(credit.getBoundingClientRect().bottom).to.be.at.most(box.bottom);
  });

  it('has no other sizes where the feed states none', async () => {
    const image = imageOf(await card(NORTHHAVEN));
    expect(image.hasAttribute('srcset')).to.equal(false);
    expect(image.hasAttribute('sizes')).to.equal(false);
  });

  it('has the other sizes that the feed states, with how wide it is shown', async () => {
    const image = imageOf(
      await card(
        pictured({
          srcset: [
            {src: '/feeds/harbour.svg?small', width: 400},
            {src: '../feeds/harbour.svg?large', width: 1600},
          ],
        }),
      ),
    );
    const harbour = new URL('/feeds/harbour.svg', location.href).href;
    expect(image.getAttribute('srcset')).to.equal(`${harbour}?small 400w, ${harbour}?large 1600w`);
    expect(image.sizes).to.match(/vw$/);
  });

  it('leaves out sizes whose address may not be used', async () => {
    const srcset = [
      {src: 'javascript:alert(1)', width: 200},
      {src: 'http://example.org/plain.png', width: 300},
      // The schema lets it pass, the browser cannot read it.
      {src: 'https://[broken', width: 400},
      {src: '/feeds/harbour.svg?good', width: 500},
    ];
    await consoleDuring(async () => {
      const image = imageOf(await card(pictured({srcset})));
      expect(image.getAttribute('srcset')).to.equal(`${new URL('/feeds/harbour.svg', location.href).href}?good 500w`);
    });
  });

  it('has no other sizes where none of them may be used', async () => {
    const image = imageOf(await card(pictured({srcset: [{src: 'https://[broken', width: 400}]})));
    expect(image.hasAttribute('srcset')).to.equal(false);
    expect(image.hasAttribute('sizes')).to.equal(false);
  });

  it('is not there if its own address may not be used, nor its caption', async () => {
    expect(parts(await card(pictured({src: 'https://[broken'})), 'picture')).to.have.length(0);
  });

  it('that is decoration has no words', async () => {
    expect(imageOf(await card(pictured({alt: ''}))).getAttribute('alt')).to.equal('');
  });
});

describe('<project-card> perspective', () => {
  it('puts that partner first, and names the feed’s city among the places', async () => {
    const card = await shown<ProjectCard>(
      html`<project-card src=${BONN} project="energy-efficiency-schools" perspective="bukhara"></project-card>`,
    );
    expect(itemsOf(card, 'cities')).to.deep.equal(['Buxoro', 'Bonn']);
    expect(part(card, 'places')).to.have.text('Bonn (Germany)');
    expect(part(card, 'heading')).to.have.text('Energy efficiency project involving schools');
  });

  it('takes data-project and data-perspective too', async () => {
    const card = await shown<ProjectCard>(
      html`<project-card data-src=${NORTHHAVEN} data-project="letters" data-perspective="skalvik"></project-card>`,
    );
    expect(itemsOf(card, 'cities')).to.deep.equal(['Skålvik', 'Nordhafen']);
    expect(part(card, 'places')).to.have.text('Northhaven (Germany)');
  });

  it('of the feed’s city is what is shown without one', async () => {
    const card = await shown<ProjectCard>(
      html`<project-card src=${BONN} project="fosu-lagoon" perspective="bonn"></project-card>`,
    );
    expect(itemsOf(card, 'cities')).to.deep.equal(['Bonn', 'Cape Coast']);
  });

  it('shows what the page offers when the project is none of that partner’s, and warns', async () => {
    let card: ProjectCard | undefined;
    const warnings = await consoleDuring(async () => {
      card = await shown(
        html`<project-card src=${BONN} project="fosu-lagoon" perspective="bukhara">Our lagoon project</project-card>`,
        'empty',
      );
    });
    expect(card?.shadowRoot?.querySelector('slot')?.assignedNodes()[0]).to.have.text('Our lagoon project');
    expect(parts(card!, 'card')).to.have.length(0);
    expect(warnings).to.deep.equal([
      '<project-card> project="fosu-lagoon" is not accepted: write a project that "bukhara" takes part in.',
    ]);
  });

  it('of nobody the feed knows shows the fallback, with one warning', async () => {
    const warnings = await consoleDuring(async () => {
      const card = await shown<ProjectCard>(
        html`<project-card src=${BONN} project="fosu-lagoon" perspective="bukara">Our lagoon project</project-card>`,
        'empty',
      );
      expect(parts(card, 'card')).to.be.empty;
      expect(parts(card, 'status')).to.be.empty;
      card.requestUpdate();
      await card.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^<project-card> perspective="bukara" is not accepted: write an id of the feed, such as bukhara, .+, .+ \(the feed has 7 more\)\.$/,
    );
  });
});

type Picture = NonNullable<NonNullable<FeedFile['projects']>[number]['images']>[number];

/** The address of a feed whose project has a picture with these changes, or several. */
function pictured(changes: Partial<Picture>, several = [changes]): string {
  const picture = {
    src: '/feeds/harbour.svg',
    width: 800,
    height: 450,
    alt: 'A quay',
    caption: 'The quay',
    credit: 'A photographer',
    license: 'CC-BY-4.0',
  };
  const images = several.map((one) => ({...picture, ...one}));
  return feedUrl(sampleFeed({projects: [{id: 'open-quays', name: 'Open quays', images}]}));
}

function itemsOf(card: ProjectCard, name: string): (string | undefined)[] {
  return [...part(card, name).children].map((item) => item.textContent.trim());
}
