/* The built frame.html, on the page of a host. */
import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';

const NORTHHAVEN = 'src=/feeds/northhaven.json';

/** A frame as a host has it, 600 pixels wide. */
async function openFrame(query: string, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {title: 'Partners', width: '600', height: '200', src: `/dist/frame.html?${query}`});
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const box = await fixture(html`<div></div>`);
  box.append(frame);
  return frame;
}

/** What a frame tells its page, the latest last. */
function heightsOf(frame: HTMLIFrameElement): readonly number[] {
  const heights: number[] = [];
  addEventListener('message', ({data, source}: MessageEvent<{type?: string; height?: number}>) => {
    if (source === frame.contentWindow && data.type === 'partnership-elements:height') heights.push(data.height ?? 0);
  });
  return heights;
}

/** The height of a page, without a part of a pixel that would need a scroll bar. */
function heightOf({documentElement}: Document): number {
  return Math.ceil(documentElement.getBoundingClientRect().height);
}

async function shownIn(frame: HTMLIFrameElement): Promise<Document> {
  await waitUntil(() => frame.contentDocument?.querySelector(':state(ready)'), 'the element shows its feed');
  return frame.contentDocument!;
}

describe('frame.html', () => {
  it('shows the element, in the language and the scheme that its address names', async () => {
    const frame = await openFrame(`element=network-badges&lang=ar&scheme=dark&title=Our%20networks&${NORTHHAVEN}`);
    const page = await shownIn(frame);
    const {lang, dir} = page.documentElement;
    expect([lang, dir, page.title]).to.deep.equal(['ar', 'rtl', 'Our networks']);
    expect(page.querySelector(':state(ready)')?.localName).to.equal('network-badges');
    const {colorScheme} = page.defaultView!.getComputedStyle(page.documentElement);
    expect(colorScheme).to.equal('dark');
  });

  it('opens links outside the frame', async () => {
    const page = await shownIn(await openFrame(NORTHHAVEN));
    const link = page.querySelector('partner-list')?.shadowRoot?.querySelector('a');
    expect(link).to.exist;
    expect(page.querySelector('base')?.target).to.equal('_blank');
  });

  it('tells its height, all of its content', async () => {
    const frame = await openFrame(`lang=en&${NORTHHAVEN}`);
    const heights = heightsOf(frame);
    const page = await shownIn(frame);
    await waitUntil(() => heights.at(-1) === heightOf(page), 'the height is that of the page');
  });

  it('tells its height from a frame with an origin of its own', async () => {
    const frame = await openFrame(`lang=en&${NORTHHAVEN}%3Fcors`, {sandbox: 'allow-scripts'});
    const heights = heightsOf(frame);
    await waitUntil(() => (heights.at(-1) ?? 0) > 1000, 'twelve partners');
  });

  it('tells a page of WordPress in its own words', async () => {
    const frame = await openFrame(`lang=en&${NORTHHAVEN}#?secret=abc123`);
    const told: unknown[] = [];
    addEventListener('message', ({data, source}) => {
      if (source === frame.contentWindow) told.push(data);
    });
    const page = await shownIn(frame);
    await waitUntil(() => told.length > 1, 'messages');
    const height = () => ({message: 'height', value: heightOf(page), secret: 'abc123'});
    await waitUntil(() => JSON.stringify(told.at(-1)) === JSON.stringify(height()));
  });

  it('is given its height by frame-height.js, also where that comes late', async () => {
    const frame = await openFrame(`lang=en&${NORTHHAVEN}`);
    const page = await shownIn(frame);
    const script = document.createElement('script');
    script.src = '/dist/frame-height.js';
    document.head.append(script);
    const {documentElement: root} = page;
    await waitUntil(() => frame.clientHeight > 1000 && frame.clientHeight === root.clientHeight, 'no scroll bars');
    await waitUntil(() => root.scrollHeight === root.clientHeight, 'the frame is as high as its content');
    script.remove();
  });

  it('makes no markup of its address', async () => {
    const attack = encodeURIComponent(
      '"><img src=x onerror="parent.attacked=true"><script>parent.attacked=true</script>',
    );
    const frame = await openFrame(`element=${attack}&title=${attack}&kind=${attack}&lang=${attack}&${NORTHHAVEN}`);
    await waitUntil(() => frame.contentDocument?.querySelector('partner-list'), 'the element is there');
    const page = frame.contentDocument!;
    expect(page.title).to.equal(decodeURIComponent(attack));
    expect(page.querySelectorAll('img, body script:not([src])')).to.have.length(0);
    expect(window).not.to.have.property('attacked');
  });

  it('asks no other server for a feed', async () => {
    const frame = await openFrame('src=https%3A%2F%2Fattacker.invalid%2Ffeed.json');
    const page = await shownIn(frame);
    const asked = frame.contentWindow!.performance.getEntriesByType('resource').map(({name}) => new URL(name).host);
    expect(new Set(asked)).to.deep.equal(new Set([location.host]));
    expect(page.querySelector('partner-list')?.hasAttribute('src')).to.equal(false);
  });
});
