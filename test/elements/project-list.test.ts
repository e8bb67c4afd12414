import {followLink} from '../support/follow-link.js';
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {ProjectCard, ProjectList} from '../../src/index.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const BONN = '/feeds/bonn.json';
const NORTHHAVEN = '/feeds/northhaven.json';

/** Projects in no order: by name it would be Canal, Dyke, Ferry, Orchard, Pier; those that state a start are three. */
const DATED = feedUrl(
  sampleFeed({
    themes: [{id: 'water', name: 'Water'}],
    projects: [
      {id: 'pier', name: 'Pier', partners: ['esterra'], themes: ['water'], start: '2019-04', sdgs: [14]},
      {id: 'dyke', name: 'Dyke', partners: ['alvik'], sdgs: ['13.1'], status: 'planned'},
      {id: 'canal', name: 'Canal', partners: ['esterra', 'alvik'], start: '2024', sdgs: [1, 9], status: 'planned'},
      {id: 'ferry', name: 'Ferry', partners: ['alvik'], start: '2019-11-02', sdgs: [13, '11.2']},
      {id: 'orchard', name: 'Orchard', sdgs: ['3.a'], status: 'closed'},
    ],
  }),
);

describe('<project-list>', () => {
  it('shows the three projects of Bonn as in the feed', async () => {
    const list = await shown<ProjectList>(html`<project-list src=${BONN}></project-list>`);
    expect(titlesIn(list)).to.deep.equal([
      'Energy efficiency project involving schools',
      'Lifeweb project for biodiversity and climate change adaption',
      'Renaturation of the Fosu lagoon',
    ]);
  });

  it('is a list whose items can be linked to by the ids of the feed', async () => {
    const list = await shown<ProjectList>(html`<project-list src=${BONN}></project-list>`);
    expect(part(list, 'list').getAttribute('role')).to.equal('list');
    const items = [...part(list, 'list').querySelectorAll('[role="listitem"]')];
    expect(items.map((item) => item.id)).to.deep.equal([
      'project-energy-efficiency-schools',
      'project-lifeweb-la-paz',
      'project-fosu-lagoon',
    ]);
  });

  for (const project of ['open-quays', 'letters']) {
    it(`says of ${project} what <project-card> says`, async () => {
      const list = await shown<ProjectList>(html`<project-list src=${NORTHHAVEN}></project-list>`);
      const card = await shown<ProjectCard>(html`<project-card src=${NORTHHAVEN} project=${project}></project-card>`);
      // A plate stands in for a picture that others of the list have.
      for (const plate of parts(list, 'plate')) plate.remove();
      const text = textOf(itemOf(list, project));
      expect(text).to.have.length.above(20);
      expect(text).to.equal(textOf(part(card, 'card')));
      expect(picturesIn(itemOf(list, project))).to.deep.equal(picturesIn(part(card, 'card')));
    });
  }

  it('has a plate with the names of the partner cities where only others have a picture', async () => {
    const list = await shown<ProjectList>(html`<project-list src=${NORTHHAVEN}></project-list>`);
    for (const item of part(list, 'list').querySelectorAll('[part="card"]')) {
      const [pictures, plates] = ['picture', 'plate'].map((name) => item.querySelectorAll(`[part="${name}"]`).length);
      expect(pictures! + plates!, item.id).to.equal(1);
    }
    const plate = itemOf(list, 'travelling-library').querySelector<HTMLElement>('[part="plate"]')!;
    expect(plate).to.have.attribute('aria-hidden', 'true');
    const names = citiesIn(itemOf(list, 'travelling-library')).slice(1);
    expect([...plate.children].map((name) => name.textContent)).to.deep.equal(names);
    expect(itemOf(list, 'open-quays').querySelector('[part="plate"]')).to.equal(null);
    list.partner = 'skalvik';
    await list.updateComplete;
    expect(parts(list, 'plate'), 'none of these has a picture').to.be.empty;
  });

  it('shows of a project without partners the city alone, and no places', async () => {
    const list = await shown<ProjectList>(html`<project-list src=${DATED} status="closed"></project-list>`);
    expect(citiesIn(itemOf(list, 'orchard'))).to.deep.equal(['Northhaven']);
    expect(parts(list, 'places')).to.have.length(0);
  });

  it('says that there is nothing to show', async () => {
    const list = await shown<ProjectList>(html`<project-list src=${BONN} status="planned"></project-list>`, 'empty');
    expect(part(list, 'status')).to.have.text('There is nothing to show here yet.');
    expect(parts(list, 'list')).to.have.length(0);
  });

  it('shows a feed without projects as empty', async () => {
    const list = await shown<ProjectList>(html`<project-list src=${feedUrl()} limit="2"></project-list>`, 'empty');
    expect(part(list, 'status').checkVisibility()).to.equal(true);
    expect(parts(list, 'button')).to.have.length(0);
  });

  it('has headings of the level that is asked for', async () => {
    const list = await shown<ProjectList>(html`<project-list src=${BONN} heading-level="4"></project-list>`);
    expect(parts(list, 'heading').map(({localName}) => localName)).to.deep.equal(['h4', 'h4', 'h4']);
  });

  it('has headings one level below the heading before it', async () => {
    const page = await fixture(
      html`<section>
        <h4>Our projects</h4>
        <project-list src=${BONN}></project-list>
      </section>`,
    );
    const list = page.querySelector('project-list')!;
    await waitUntil(() => list.matches(':state(ready)'));
    expect(new Set(parts(list, 'heading').map(({localName}) => localName))).to.deep.equal(new Set(['h5']));
  });
});

describe('<project-list> options', () => {
  /** Options with the projects of the feed above that they leave, in order. */
  const OPTIONS = [
    ['partner', 'esterra', ['Pier', 'Canal']],
    ['partner', 'Alvik', ['Dyke', 'Canal', 'Ferry']],
    ['partner', 'esterra alvik', ['Pier', 'Dyke', 'Canal', 'Ferry']],
    ['theme', 'water', ['Pier']],
    ['status', 'planned', ['Dyke', 'Canal']],
    ['status', 'closed Planned', ['Dyke', 'Canal', 'Orchard']],
    ['sdg', '13', ['Dyke', 'Ferry']],
    ['sdg', '1', ['Canal']],
    ['sdg', '3', ['Orchard']],
    ['sdg', '11 14', ['Pier', 'Ferry']],
    ['sort', 'feed', ['Pier', 'Dyke', 'Canal', 'Ferry', 'Orchard']],
    ['sort', 'name', ['Canal', 'Dyke', 'Ferry', 'Orchard', 'Pier']],
    ['sort', 'START', ['Canal', 'Ferry', 'Pier', 'Dyke', 'Orchard']],
    ['limit', '2', ['Pier', 'Dyke']],
    ['perspective', 'esterra', ['Pier', 'Canal']],
    ['perspective', 'northhaven', ['Pier', 'Dyke', 'Canal', 'Ferry', 'Orchard']],
  ] as const;

  for (const [option, value, titles] of OPTIONS) {
    it(`shows ${titles.join(', ')} with ${option}="${value}", also as data-${option}`, async () => {
      const warnings = await consoleDuring(async () => {
        const list = await shown<ProjectList>(html`<project-list src=${DATED}></project-list>`);
        for (const name of [option, `data-${option}`]) {
          list.setAttribute(name, value);
          await list.updateComplete;
          expect(visibleTitles(list), name).to.deep.equal(titles);
          list.removeAttribute(name);
          await list.updateComplete;
          expect(visibleTitles(list), `without ${name}`).to.have.length(5);
        }
      });
      expect(warnings).to.be.empty;
    });
  }

  it('takes src and heading-level as data-…', async () => {
    const list = await shown(html`<project-list data-src=${DATED} data-heading-level="6"></project-list>`);
    expect(parts(list, 'heading').map(({localName}) => localName)).to.deep.equal(['h6', 'h6', 'h6', 'h6', 'h6']);
  });

  it('keeps a project only if every option lets it pass', async () => {
    const list = await shown<ProjectList>(
      html`<project-list src=${DATED} partner="alvik" status="planned" sdg="9 13" sort="start"></project-list>`,
    );
    expect(titlesIn(list)).to.deep.equal(['Canal', 'Dyke']);
    list.status = 'closed';
    await list.updateComplete;
    expect(list.matches(':state(empty)')).to.equal(true);
  });

  it('keeps of the feed of Northhaven the targets 13.1 and 13.3 where goal 13 is asked for', async () => {
    const list = await shown<ProjectList>(html`<project-list src=${NORTHHAVEN} sdg="13"></project-list>`);
    expect(titlesIn(list)).to.deep.equal(['Open quays', 'Schools measure rain and snow', 'Sun on the roof']);
  });

  it('sorts as the reader’s language does', async () => {
    const projects = ['Zug', 'Österport', 'Oslund'].map((name, index) => ({id: `p${String(index)}`, name}));
    const src = feedUrl(sampleFeed({projects}));
    const list = await shown<ProjectList>(html`<project-list src=${src} sort="name" lang="de"></project-list>`);
    expect(titlesIn(list)).to.deep.equal(['Oslund', 'Österport', 'Zug']);
  });

  /** Values that are none, and what the console says of them. */
  const BAD = [
    ['partner', 'estera', 'write an id of the feed, such as esterra, alvik.'],
    ['theme', 'watr', 'write an id of the feed, such as water.'],
    ['status', 'done', 'write some of planned, implementation, closed, cancelled, suspended.'],
    ['sdg', '18', 'write some of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.'],
    ['sort', 'date', 'write one of feed, name, start.'],
    ['limit', '0', 'write a whole number from 1 on.'],
    ['limit', '-1', 'write a whole number from 1 on.'],
    ['limit', '1.5', 'write a whole number from 1 on.'],
    ['limit', 'two', 'write a whole number from 1 on.'],
    ['heading-level', '7', 'write a whole number from 2 to 6.'],
  ] as const;

  for (const [option, value, advice] of BAD) {
    for (const name of [option, `data-${option}`]) {
      it(`answers ${name}="${value}" with the default and one warning`, async () => {
        const warnings = await consoleDuring(async () => {
          const list = await shown<ProjectList>(html`<project-list src=${DATED}></project-list>`);
          list.setAttribute(name, value);
          await list.updateComplete;
          expect(visibleTitles(list)).to.deep.equal(['Pier', 'Dyke', 'Canal', 'Ferry', 'Orchard']);
          list.requestUpdate();
          await list.updateComplete;
        });
        expect(warnings).to.deep.equal([`<project-list> ${option}="${value}" is not accepted: ${advice}`]);
      });
    }
  }

  it('shows what the other words ask for, and warns of the words that are none', async () => {
    const warnings = await consoleDuring(async () => {
      const list = await shown<ProjectList>(
        html`<project-list src=${DATED} partner="esterra esterre" status="closed done planed"></project-list>`,
        'empty',
      );
      list.removeAttribute('status');
      await list.updateComplete;
      expect(titlesIn(list)).to.deep.equal(['Pier', 'Canal']);
    });
    expect(warnings.map((warning) => warning.split(' is not')[0])).to.deep.equal([
      '<project-list> partner="esterre"',
      '<project-list> status="done planed"',
    ]);
  });

  it('names of many ids those most like the value', async () => {
    const warnings = await consoleDuring(() =>
      shown(html`<project-list src=${NORTHHAVEN} partner="skallvik" theme="harbor"></project-list>`),
    );
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.match(/ such as skalvik, [a-z-]+, [a-z-]+ \(the feed has 9 more\)\.$/);
    expect(warnings[1]).to.match(/ such as harbours, [a-z-]+, [a-z-]+ \(the feed has 2 more\)\.$/);
  });
});

describe('<project-list> limit', () => {
  const limited = () => shown<ProjectList>(html`<project-list src=${BONN} limit="1"></project-list>`);

  it('keeps the later projects in the page, out of sight', async () => {
    const list = await limited();
    expect(titlesIn(list)).to.have.length(3);
    expect(visibleTitles(list)).to.deep.equal(['Energy efficiency project involving schools']);
    expect(part(list, 'button')).to.have.text('Show 2 more');
  });

  it('shows them at the button, goes on at the title of the first of them, and needs the button no more', async () => {
    const list = await limited();
    part(list, 'button').click();
    await waitUntil(() => list.shadowRoot?.activeElement, 'the focus is in the list');
    expect(visibleTitles(list)).to.have.length(3);
    expect(parts(list, 'heading').findIndex((heading) => heading === list.shadowRoot?.activeElement)).to.equal(1);
    expect(list.shadowRoot?.activeElement).to.have.text('Lifeweb project for biodiversity and climate change adaption');
    expect(parts(list, 'button')).to.have.length(0);
  });

  it('counts in the order and among the projects that are asked for', async () => {
    const list = await shown<ProjectList>(
      html`<project-list src=${DATED} sort="start" partner="alvik" limit="2"></project-list>`,
    );
    expect(visibleTitles(list)).to.deep.equal(['Canal', 'Ferry']);
    expect(part(list, 'button')).to.have.text('Show 1 more');
  });

  for (const limit of ['3', '4']) {
    it(`of ${limit} needs no button where there are three`, async () => {
      const list = await shown<ProjectList>(html`<project-list src=${BONN} limit=${limit}></project-list>`);
      expect(visibleTitles(list)).to.have.length(3);
      expect(parts(list, 'button')).to.have.length(0);
    });
  }

  it('gives way to a link that leads to a later project', async () => {
    const list = await limited();
    followLink('#project-fosu-lagoon');
    await waitUntil(() => list.shadowRoot?.activeElement, 'the focus is in the list');
    history.replaceState(null, '', location.pathname + location.search);
    expect(list.shadowRoot?.activeElement).to.have.text('Renaturation of the Fosu lagoon');
    expect(itemOf(list, 'fosu-lagoon').checkVisibility()).to.equal(true);
  });
});

describe('<project-list> perspective', () => {
  it('shows the projects of that partner only, it first and the feed’s city among the places', async () => {
    const list = await shown<ProjectList>(html`<project-list src=${NORTHHAVEN} perspective="Esterra"></project-list>`);
    expect(titlesIn(list)).to.deep.equal(['Open quays']);
    expect(citiesIn(list.shadowRoot!)).to.deep.equal(['Estierra del Mar', 'Nordhafen', 'قرية النور']);
    expect(part(list, 'places')).to.have.text('Northhaven (Germany) and Qaryat an-Nur (Jordan)');
  });

  it('may be narrowed to projects with the feed’s city, but not to those with itself', async () => {
    const warnings = await consoleDuring(async () => {
      const list = await shown<ProjectList>(
        html`<project-list src=${BONN} perspective="la-paz" partner="bonn"></project-list>`,
      );
      expect(citiesIn(list.shadowRoot!)).to.deep.equal(['La Paz', 'Bonn']);
      list.partner = 'cape-coast';
      await list.updateComplete;
      expect(list.matches(':state(empty)')).to.equal(true);
      list.setAttribute('partner', 'la-paz');
      await list.updateComplete;
      expect(titlesIn(list)).to.have.length(1);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<project-list> partner="la-paz" is not accepted: write an id of the feed');
  });

  it('of a partner without projects is empty', async () => {
    const warnings = await consoleDuring(() =>
      shown(html`<project-list src=${BONN} perspective="kherson"></project-list>`, 'empty'),
    );
    expect(warnings).to.be.empty;
  });

  it('goes back to the feed’s city when it is taken away', async () => {
    const list = await shown<ProjectList>(html`<project-list src=${BONN} perspective="bukhara"></project-list>`);
    expect(citiesIn(list.shadowRoot!)).to.deep.equal(['Buxoro', 'Bonn']);
    list.perspective = '';
    await list.updateComplete;
    expect(titlesIn(list)).to.have.length(3);
    expect(citiesIn(itemOf(list, 'energy-efficiency-schools'))).to.deep.equal(['Bonn', 'Buxoro']);
  });
});

function titlesIn(list: Element): string[] {
  return parts(list, 'heading').map((heading) => heading.textContent.trim());
}

function visibleTitles(list: Element): string[] {
  return parts(list, 'heading')
    .filter((heading) => heading.checkVisibility({visibilityProperty: true}))
    .map((heading) => heading.textContent.trim());
}

function itemOf(list: ProjectList, id: string): HTMLElement {
  const item = list.shadowRoot?.getElementById(`project-${id}`);
  if (!item) expect.fail(`<project-list> has no project ${id}`);
  return item;
}

function citiesIn(around: ParentNode): string[] {
  return [...around.querySelectorAll('[part="cities"] > *')].map((city) => city.textContent.trim());
}

function picturesIn(around: ParentNode): string[] {
  return [...around.querySelectorAll('img')].map(({src, alt}) => `${src} ${alt}`);
}

function textOf(element: HTMLElement): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
