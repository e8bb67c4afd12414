import {expect, html} from '@open-wc/testing';
import '../../src/index.js';
import type {PartnerMap} from '../../src/index.js';
import {overlaps, type Box} from '../../src/map/place-labels.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {namesIn, part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const BONN = '/feeds/bonn.json';
const NORTHHAVEN = '/feeds/northhaven.json';
const CONTINENTS = '/feeds/continents.json';

async function drawn(template: ReturnType<typeof html>): Promise<PartnerMap> {
  const map = await shown<PartnerMap>(template);
  // As wide as on a desktop, whatever the window is.
  map.style.inlineSize ||= '1150px';
  await waitUntil(() => {
    const width = Number(map.renderRoot.querySelector('[part="drawing"]')?.getAttribute('viewBox')?.split(' ')[2]);
    return Math.abs(width - parseFloat(map.style.inlineSize)) < 1;
  });
  return map;
}

function dotOf(map: PartnerMap, id: string): SVGElement {
  return map.renderRoot.querySelector<SVGElement>(`[part="dot"][href="#partner-${id}"]`)!;
}

/** As a key is pressed on what has the focus. */
function press(map: PartnerMap, key: string): void {
  map.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
}

function textsIn(map: PartnerMap): string[] {
  return [...part(map, 'drawing').querySelectorAll('text')].map(({textContent}) =>
    textContent.replace(/[\u2068\u2069]/g, ''),
  );
}

function currentOf(map: PartnerMap): string[] {
  return [...map.renderRoot.querySelectorAll('[part="entry"].current')].map(({id}) => id);
}

/** Without the room that fonts keep above and below. */
function lettersOf({left, right, top, bottom, height}: DOMRect): Box {
  return [left, top + height / 4, right, bottom - height / 4];
}

describe('<partner-map>', () => {
  it('shows the partners as a list, by name, with place and tie', async () => {
    const map = await drawn(html`<partner-map src=${BONN}></partner-map>`);
    expect(namesIn(map).slice(0, 3)).to.deep.equal(['Bukhara', 'Cape Coast', 'Chengdu']);
    const entry = map.renderRoot.querySelector('#partner-tel-aviv')!;
    expect(entry.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Tel Aviv-Jafo תל אביב-יפו Israel Friendly ties since 1983',
    );
  });

  it('is one image with a sentence', async () => {
    const map = await drawn(html`<partner-map src="/feeds/europe.json"></partner-map>`);
    const image = part(map, 'drawing');
    expect(image.getAttribute('role')).to.equal('img');
    expect(image.getAttribute('aria-label')).to.equal(
      'Mittelau and its partners on a map (40 partners in 30 countries)',
    );
  });

  it('states no total for a selection, of a feed or of the page', async () => {
    const map = await drawn(html`<partner-map src=${BONN} kind="project"></partner-map>`);
    expect(part(map, 'drawing').getAttribute('aria-label')).to.equal('Bonn and its partners on a map');
    expect(parts(map, 'dot')).to.have.length(6);
    const some = await drawn(html`<partner-map src="/feeds/europe.json" country="FR"></partner-map>`);
    expect(part(some, 'drawing').getAttribute('aria-label')).to.equal('Mittelau and its partners on a map');
  });

  it('draws a dot and a line for each partner, and both names', async () => {
    const map = await drawn(html`<partner-map src=${BONN}></partner-map>`);
    expect(parts(map, 'dot')).to.have.length(9);
    expect(parts(map, 'line').every((line) => line.getAttribute('d')!.length > 20)).to.equal(true);
    expect(textsIn(map)).to.include.members(['Bonn', 'Chengdu', '成都', 'Ramallah', 'رام الله', 'Tel Aviv-Jafo']);
  });

  it('shows ties of different kinds by different signs, and says what they mean', async () => {
    const map = await drawn(html`<partner-map src=${BONN}></partner-map>`);
    const sign = (id: string) => {
      const mark = dotOf(map, id).querySelector('.mark')!;
      return `${mark.getAttribute('d')!} ${mark.getAttribute('class')!}`;
    };
    expect(sign('minsk')).to.equal(sign('chengdu'));
    expect(new Set(['minsk', 'kherson', 'tel-aviv', 'ramallah'].map(sign)).size).to.equal(4);
    expect([...part(map, 'legend').children].map(({textContent}) => textContent.trim())).to.deep.equal([
      'Friendly ties',
      'Project partnership',
      'Solidarity partnership',
      'Case-by-case cooperation within special projects',
    ]);
  });

  it('needs no legend for one kind', async () => {
    const map = await drawn(html`<partner-map src=${BONN} kind="project"></partner-map>`);
    expect(parts(map, 'legend')).to.be.empty;
  });

  it('says of a partner without coordinates that it is not on the map', async () => {
    const map = await drawn(html`<partner-map src=${NORTHHAVEN}></partner-map>`);
    expect(parts(map, 'dot')).to.have.length(11);
    expect(parts(map, 'entry')).to.have.length(12);
    expect(parts(map, 'off-map').map((note) => note.closest('[part="entry"]')!.id)).to.deep.equal([
      'partner-migdal-shkedim',
    ]);
  });

  it('is the list alone where no coordinates are stated', async () => {
    const map = await shown<PartnerMap>(html`<partner-map src=${NORTHHAVEN} partner="migdal-shkedim"></partner-map>`);
    expect(parts(map, 'map')).to.be.empty;
    expect(namesIn(map)).to.deep.equal(['Migdal Shkedim']);
  });

  it('draws no lines from a network, which has no place', async () => {
    const map = await drawn(html`<partner-map src="/feeds/sixty.json"></partner-map>`);
    expect(parts(map, 'city')).to.be.empty;
    expect(parts(map, 'line').map((line) => line.getAttribute('d'))).to.satisfy((ways: string[]) =>
      ways.every((way) => way === ''),
    );
  });

  it('takes the view of a partner', async () => {
    const map = await drawn(html`<partner-map src=${BONN} perspective="bukhara"></partner-map>`);
    expect(namesIn(map)).to.deep.equal(['Bonn']);
    expect(textsIn(map)).to.include.members(['Bukhara', 'Bonn']);
  });

  it('reads coordinates as GeoJSON too', async () => {
    const feed = sampleFeed({
      partners: [{id: 'dots', name: 'Dots', geo: {type: 'Point', coordinates: [2.35, 48.85]}}],
    });
    const map = await drawn(html`<partner-map src=${feedUrl(feed)}></partner-map>`);
    expect(parts(map, 'dot')).to.have.length(1);
  });

  describe('in a narrow column', () => {
    it('names nothing on the map but what is pointed at', async () => {
      const column = await shown<PartnerMap>(html`<partner-map src=${BONN} style="inline-size: 300px"></partner-map>`);
      await waitUntil(() => parts(column, 'drawing').length > 0);
      expect(textsIn(column)).to.be.empty;
      dotOf(column, 'chengdu').focus();
      expect(part(column, 'dots').textContent.replace(/[\u2068\u2069]/g, '')).to.include('Chengdu成都');
    });

    it('is drawn again for another width', async () => {
      const map = await drawn(html`<partner-map src=${BONN}></partner-map>`);
      expect(textsIn(map)).not.to.be.empty;
      map.style.inlineSize = '300px';
      await waitUntil(() => textsIn(map).length === 0);
    });
  });

  describe('pointing', () => {
    it('highlights the entry of a dot, and the dot of an entry', async () => {
      const map = await drawn(html`<partner-map src=${BONN}></partner-map>`);
      dotOf(map, 'cape-coast').dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}));
      expect(currentOf(map)).to.deep.equal(['partner-cape-coast']);
      const name = map.renderRoot.querySelector('#partner-minsk a')!;
      name.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}));
      expect(dotOf(map, 'minsk').classList.contains('current')).to.equal(true);
      expect(currentOf(map)).to.deep.equal(['partner-minsk']);
      part(map, 'list').dispatchEvent(new PointerEvent('pointerleave'));
      expect(currentOf(map)).to.be.empty;
      expect(dotOf(map, 'minsk').classList.contains('current')).to.equal(false);
    });

    it('shows the name of a dot that has no label, and hides what it would cover', async () => {
      const map = await drawn(html`<partner-map src=${CONTINENTS}></partner-map>`);
      const named = new Set(textsIn(map));
      const hidden = parts(map, 'entry').find(
        (entry) => !named.has(entry.querySelector('[part="name"]')!.textContent.trim()),
      )!;
      const dot = dotOf(map, hidden.id.replace('partner-', ''));
      dot.focus();
      const name = part(map, 'dots').querySelector('text')!;
      expect(name.textContent).to.include(hidden.querySelector('[part="name"]')!.textContent.trim());
      const box = name.getBoundingClientRect();
      const visible = [...part(map, 'drawing').querySelectorAll('.site:not(.covered) text')];
      const covered = visible.filter((text) => {
        const other = text.getBoundingClientRect();
        return box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
      });
      expect(covered.map(({textContent}) => textContent)).to.be.empty;
      dot.blur();
      expect(part(map, 'dots').querySelector('text')).to.equal(null);
    });

    it('leads to the entry by a click', async () => {
      const map = await drawn(html`<partner-map src=${BONN}></partner-map>`);
      dotOf(map, 'la-paz').dispatchEvent(new PointerEvent('click', {bubbles: true, cancelable: true, composed: true}));
      expect(map.shadowRoot!.activeElement!.closest('[part="entry"]')!.id).to.equal('partner-la-paz');
      expect(location.hash).to.equal('');
    });

    it('only names a dot by the first tap, and follows it by the second', async () => {
      const map = await drawn(html`<partner-map src=${BONN}></partner-map>`);
      const dot = dotOf(map, 'la-paz');
      const tap = () => {
        for (const type of ['pointerdown', 'click']) {
          dot.dispatchEvent(
            new PointerEvent(type, {bubbles: true, cancelable: true, composed: true, pointerType: 'touch'}),
          );
        }
      };
      tap();
      expect(currentOf(map)).to.deep.equal(['partner-la-paz']);
      expect(map.shadowRoot!.activeElement).to.equal(null);
      tap();
      expect(map.shadowRoot!.activeElement!.closest('[part="entry"]')!.id).to.equal('partner-la-paz');
    });
  });

  describe('with the keyboard', () => {
    it('goes through the dots in the order of the list', async () => {
      const map = await drawn(html`<partner-map src=${BONN}></partner-map>`);
      const focused = () => map.shadowRoot!.activeElement?.getAttribute('href');
      dotOf(map, 'bukhara').focus();
      for (const [key, id] of [
        ['ArrowRight', 'cape-coast'],
        ['ArrowDown', 'chengdu'],
        ['ArrowLeft', 'cape-coast'],
        ['End', 'ulaanbaatar'],
        ['ArrowRight', 'bukhara'],
        ['ArrowUp', 'ulaanbaatar'],
        ['Home', 'bukhara'],
      ] as const) {
        press(map, key);
        expect(focused(), key).to.equal(`#partner-${id}`);
        expect(currentOf(map)).to.deep.equal([`partner-${id}`]);
      }
    });

    it('is one stop for the Tab key, and Escape leaves', async () => {
      const map = await drawn(html`<partner-map src=${BONN}></partner-map>`);
      const stops = () => parts(map, 'dot').filter((dot) => dot.getAttribute('tabindex') === '0');
      expect(stops().map((dot) => dot.getAttribute('aria-label'))).to.deep.equal(['Bukhara (Uzbekistan)']);
      expect(parts(map, 'dot').filter((dot) => dot.getAttribute('aria-hidden') === 'false')).to.have.length(1);
      dotOf(map, 'minsk').focus();
      expect(stops().map((dot) => dot.getAttribute('href'))).to.deep.equal(['#partner-minsk']);
      press(map, 'Escape');
      expect(map.shadowRoot!.activeElement).to.equal(null);
      expect(currentOf(map)).to.be.empty;
    });
  });

  it('is not mirrored, and anchors names of any script at their dots, on a page from right to left', async () => {
    const page = await shown<PartnerMap>(html`<partner-map src=${BONN} lang="ar" dir="rtl"></partner-map>`);
    await waitUntil(() => parts(page, 'drawing').length > 0);
    const x = (id: string) => dotOf(page, id).getBoundingClientRect().left;
    expect(x('la-paz')).to.be.lessThan(x('chengdu'));
    for (const text of part(page, 'drawing').querySelectorAll<SVGTextElement>('text')) {
      const {left, right} = text.getBoundingClientRect();
      const box = part(page, 'drawing').getBoundingClientRect();
      const anchor = box.left + Number(text.getAttribute('x'));
      const side = {start: left, end: right, middle: (left + right) / 2}[text.getAttribute('text-anchor')!];
      expect(side, text.textContent).to.be.closeTo(anchor, 4);
    }
  });

  it('lets labels cover neither each other nor dots, as the page draws them', async () => {
    for (const feed of [BONN, '/feeds/europe.json', CONTINENTS]) {
      const map = await drawn(html`<partner-map src=${feed}></partner-map>`);
      const boxes = [...part(map, 'drawing').querySelectorAll('.site, .home')].map((label) =>
        [...label.querySelectorAll('text')].map((text) => lettersOf(text.getBoundingClientRect())),
      );
      const collisions = boxes.flatMap((lines, index) =>
        boxes.slice(index + 1).flatMap((others) => lines.flatMap((a) => others.filter((b) => overlaps(a, b)))),
      );
      expect(collisions, feed).to.be.empty;
    }
  });

  it('puts the same map up again after it was taken from the page', async () => {
    const map = await drawn(html`<partner-map src=${BONN}></partner-map>`);
    const {parentElement} = map;
    map.remove();
    parentElement!.append(map);
    await waitUntil(() => part(map, 'drawing').isConnected);
    map.style.inlineSize = '300px';
    await waitUntil(() => textsIn(map).length === 0);
  });
});
