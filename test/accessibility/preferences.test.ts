/* What the elements do for readers whose system asks for other colours, for more contrast, or for less motion. */
import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/index.js';
import {part, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const BONN = '/feeds/bonn.json';

async function force(colours: 'active' | ''): Promise<void> {
  await executeServerCommand('emulate-features', {'forced-colors': colours});
  const isForced = () => matchMedia('(forced-colors: active)').matches;
  await waitUntil(() => isForced() === (colours === 'active'), 'the colours are forced, or free again');
}

describe('in forced colours', () => {
  afterEach(() => force(''));

  it('a badge keeps its edge, and a line of cities its lines', async () => {
    const [badges, card] = [
      await shown(html`<network-badges src=${BONN}></network-badges>`),
      await shown(html`<project-card src=${BONN} project="fosu-lagoon"></project-card>`),
    ];
    await force('active');
    expect(getComputedStyle(part(badges, 'badge')).borderTopStyle).to.equal('solid');
    const line = getComputedStyle(part(card, 'cities').firstElementChild!, '::after');
    expect(line.borderTopStyle).to.equal('solid');
  });

  it('a card keeps its edge, and text the colour of the system', async () => {
    const list = await shown(html`<partner-list src=${BONN}></partner-list>`);
    await force('active');
    const system = document.createElement('span');
    system.style.color = 'CanvasText';
    document.body.append(system);
    expect(getComputedStyle(part(list, 'card')).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(part(list, 'country')).color).to.equal(getComputedStyle(system).color);
    system.remove();
  });
});

describe('for a reader who wants more contrast', () => {
  const ask = async (contrast: 'more' | '') => {
    await executeServerCommand('emulate-features', {'prefers-contrast': contrast});
    await waitUntil(() => matchMedia('(prefers-contrast: more)').matches === (contrast === 'more'));
  };
  afterEach(() => ask(''));

  it('lines and quiet text take the full colour of the text', async () => {
    const list = await shown(html`<partner-list src=${BONN} layout="list" search></partner-list>`);
    const colours = () => [
      getComputedStyle(part(list, 'country')).color,
      getComputedStyle(part(list, 'row')).borderBottomColor,
      getComputedStyle(part(list, 'input')).borderTopColor,
    ];
    const text = getComputedStyle(list).color;
    expect(colours()).not.to.include(text);
    await ask('more');
    expect(colours()).to.deep.equal([text, text, text]);
  });
});

describe('for every reader', () => {
  it('nothing moves', async () => {
    const list = await shown(html`<partner-list src=${BONN} search limit="3"></partner-list>`);
    part(list, 'button').click();
    await list.updateComplete;
    expect(list.shadowRoot!.getAnimations()).to.have.length(0);
    const moving = [...list.shadowRoot!.querySelectorAll('*')].filter(
      (box) => getComputedStyle(box).transitionDuration !== '0s',
    );
    expect(moving).to.have.length(0);
  });
});
