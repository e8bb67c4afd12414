/* What a person with a keyboard reaches and does, in Chromium and Firefox. */
import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/index.js';
import type {NetworkBadges, PartnerList, ProjectList} from '../../src/index.js';
import {namesIn, part, parts, shown} from '../support/shown.js';

const BONN = '/feeds/bonn.json';
const NORTHHAVEN = '/feeds/northhaven.json';

const namesInSight = (list: Element) => {
  const inSight = parts(list, 'name').filter((name) => name.checkVisibility());
  return inSight.map((name) => name.textContent.trim());
};

/** What has the focus, in words: its role or tag, and its name. */
function focused(): string {
  const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  if (!active || active === document.body) return 'the page';
  const labels = active instanceof HTMLInputElement || active instanceof HTMLSelectElement ? active.labels : null;
  const name = active.getAttribute('aria-label') ?? (labels?.[0] ?? active).textContent;
  return `${active.localName} ${name.replace(/\s+/g, ' ').trim()}`;
}

/** Tabs through an element from a button before it to one behind it. */
async function walk(element: Element): Promise<string[]> {
  const before = document.createElement('button');
  const behind = document.createElement('button');
  element.before(before);
  element.after(behind);
  before.focus();
  const steps: string[] = [];
  for (;;) {
    await sendKeys({press: 'Tab'});
    if (document.activeElement === behind || steps.length > 50) return steps;
    steps.push(focused());
  }
}

describe('the keyboard', () => {
  it('opens the filters of a narrow list, goes on to them, and closes them', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} search></partner-list>`);
    list.parentElement!.style.inlineSize = '340px';
    const isOpen = () => part(list, 'filters').checkVisibility();
    part(list, 'input').focus();
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('button Filters');
    await sendKeys({press: 'Enter'});
    await list.updateComplete;
    expect(isOpen()).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(list.shadowRoot?.activeElement).to.equal(part(list, 'select'));
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(focused()).to.equal('button Filters');
    await sendKeys({press: 'Enter'});
    await list.updateComplete;
    expect(isOpen()).to.equal(false);
  });

  it('reaches the search, the filters, each link and the button of <partner-list>, in the order of the page', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} search limit="4"></partner-list>`);
    expect(await walk(list)).to.deep.equal([
      'input Search partners',
      'select Partnership',
      'select Country',
      'a Kherson',
      'button Show 5 more',
    ]);
  });

  it('reaches what is folded away once it is unfolded', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${NORTHHAVEN} partner="esterra"></partner-list>`);
    expect(await walk(list)).to.deep.equal([
      'a Esterra',
      'a Council of Northhaven, March 1990, by majority',
      'a Puerto Alondra',
      'a Open quays',
      'summary More about Esterra',
      'a Image: Partnership Elements, CC0-1.0',
    ]);
    list.renderRoot.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    expect(await walk(list)).to.include.members([
      'a Friends of Esterra',
      'a The festival (Spanish)',
      'a international@example.org',
    ]);
  });

  it('reaches each link of a table, a list of projects and networks', async () => {
    const table = await shown<PartnerList>(html`<partner-list src=${BONN} layout="table"></partner-list>`);
    expect(await walk(table)).to.deep.equal(['a Kherson', 'a Minsk', 'a Ramallah']);
    const projects = await shown<ProjectList>(html`<project-list src=${NORTHHAVEN} limit="1"></project-list>`);
    expect(await walk(projects)).to.deep.equal([
      'a Open quays',
      'a Harbour school (implementing)',
      'a Fund for coastal towns',
      'a Image: Partnership Elements, CC0-1.0',
      'button Show 5 more',
    ]);
    const networks = await shown<NetworkBadges>(
      html`<network-badges src=${NORTHHAVEN} layout="list"></network-badges>`,
    );
    expect(await walk(networks)).to.deep.equal(['a Harbour League', 'a Heron Towns', 'a Bread Routes']);
  });

  it('searches, and Escape clears', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} search></partner-list>`);
    part(list, 'input').focus();
    await sendKeys({type: 'kher'});
    expect(namesInSight(list)).to.deep.equal(['Kherson']);
    expect(part(list, 'result')).to.have.text('1 found');
    await sendKeys({press: 'Escape'});
    await list.updateComplete;
    expect(namesInSight(list)).to.have.length(9);
    expect(focused()).to.equal('input Search partners');
  });

  it('writes what is typed, on a page whose shortcuts ask the target of the event', async () => {
    const list = await shown<PartnerList>(html`<partner-list src="/feeds/bonn.json" search></partner-list>`);
    const takeKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement) return;
      if (/^[ a-s]$/.test(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', takeKey);
    try {
      const input = part(list, 'input') as HTMLInputElement;
      input.focus();
      await sendKeys({type: 'cape coast'});
      expect(input.value).to.equal('cape coast');
    } finally {
      document.removeEventListener('keydown', takeKey);
    }
  });

  it('goes from the field to the button that empties it, and back to the field', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} search></partner-list>`);
    part(list, 'input').focus();
    await sendKeys({type: 'atlantis'});
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('button Clear search field');
    await sendKeys({press: 'Enter'});
    await list.updateComplete;
    expect(focused()).to.equal('input Search partners');
    expect(namesInSight(list)).to.have.length(9);
  });

  it('resets a search without losing its place', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} search></partner-list>`);
    part(list, 'input').focus();
    await sendKeys({type: 'atlantis'});
    part(list, 'button').focus();
    await sendKeys({press: ' '});
    await list.updateComplete;
    expect(focused()).to.equal('input Search partners');
    expect((part(list, 'input') as HTMLInputElement).value).to.equal('');
  });

  it('shows the others at a button of <partner-list>, and goes on at the first of them', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${BONN} limit="3"></partner-list>`);
    expect(namesInSight(list)).to.have.length(3);
    expect(part(list, 'button')).to.have.text('Show 6 more');
    part(list, 'button').focus();
    await sendKeys({press: 'Enter'});
    await list.updateComplete;
    expect(namesIn(list)).to.have.length(9);
    expect(focused()).to.contain('Kherson');
    expect(parts(list, 'button')).to.be.empty;
  });
});
