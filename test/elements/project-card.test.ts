import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {ProjectCard} from '../../src/index.js';
import {consoleDuring} from '../support/console.js';
import {part, parts, shown} from '../support/shown.js';

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
      expect(parts(card, name), name).to.be.empty;
    }
  });

  it('shows everything that can be stated of a project', async () => {
    const card = await shown<ProjectCard>(html`<project-card src=${NORTHHAVEN} project="open-quays"></project-card>`);
    expect(part(card, 'heading').querySelector('a')).to.have.attribute('href', 'https://example.org/open-quays');
    expect(part(card, 'places')).to.have.text('Esterra (Spain) and Qaryat an-Nur (Jordan)');
    expect(itemsOf(card, 'facts')).to.deep.equal(['March 2024 to 30 September 2027', 'Under way']);
    expect(part(card, 'summary')).to.contain.text('Old quays become promenades');
    expect(itemsOf(card, 'participants')).to.deep.equal([
      'Harbour school (implementing)',
      'Three neighbourhood councils',
    ]);
    expect(itemsOf(card, 'funding')).to.deep.equal(['Fund for coastal towns']);
    expect(itemsOf(card, 'goals')).to.deep.equal(['SDG 11', 'SDG 14', 'SDG 13.1']);
  });

  it('shows a picture with its words, maker and licence, and room for it', async () => {
    const card = await shown<ProjectCard>(html`<project-card src=${NORTHHAVEN} project="open-quays"></project-card>`);
    const image = part(card, 'picture').querySelector('img')!;
    expect(image.src).to.equal(new URL('/feeds/harbour.svg', location.href).href);
    expect(image).to.have.attribute('alt', 'A boat in a quiet harbour');
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['800', '450']);
    expect(part(card, 'credit')).to.contain.text('Image: Partnership Elements, CC0-1.0');
  });

  it('tells an end whose start is not stated', async () => {
    const card = await shown<ProjectCard>(html`<project-card src=${NORTHHAVEN} project="letters"></project-card>`);
    expect(itemsOf(card, 'facts')).to.deep.equal(['until 1998', 'Completed']);
  });

  it('shows what the page offers when the feed has no such project, and names those it has', async () => {
    let card: ProjectCard | undefined;
    const warnings = await consoleDuring(async () => {
      card = await shown(html`<project-card src=${BONN} project="fosu">Our lagoon project</project-card>`, 'empty');
    });
    expect(card?.shadowRoot?.querySelector('slot')?.assignedNodes()[0]).to.have.text('Our lagoon project');
    expect(parts(card!, 'status')).to.be.empty;
    expect(warnings).to.deep.equal([
      '<project-card> project="fosu" is not accepted: write one of energy-efficiency-schools, lifeweb-la-paz, fosu-lagoon.',
    ]);
  });

  it('says that there is nothing to show when the page offers nothing either', async () => {
    await consoleDuring(async () => {
      const card = await shown<ProjectCard>(html`<project-card src=${BONN}></project-card>`, 'empty');
      expect(part(card, 'status')).to.have.text('There is nothing to show here yet.');
    });
  });

  it('is as high as its neighbours', async () => {
    const row = await fixture(html`
      <div style="display: grid; grid-template-columns: 1fr 1fr">
        <project-card src=${BONN} project="energy-efficiency-schools"></project-card>
        <project-card src=${BONN} project="fosu-lagoon"></project-card>
      </div>
    `);
    const cards = [...row.querySelectorAll('project-card')];
    await Promise.all(cards.map((card) => card.updateComplete));
    const heights = cards.map((card) => part(card, 'card').getBoundingClientRect().height);
    expect(heights[0]).to.be.above(100).and.to.equal(heights[1]);
  });
});

function itemsOf(card: ProjectCard, name: string): (string | undefined)[] {
  return [...part(card, name).children].map((item) => item.textContent.trim());
}
