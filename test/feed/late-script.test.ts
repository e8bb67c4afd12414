/* Apart from load-feed.test.ts, because the coverage of a page counts one copy of a module only. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {feedUrl, release, uniqueId} from '../support/feed.js';

describe('loadFeed while the page is parsed', () => {
  it('waits for an inline script that the parser has not reached yet', async () => {
    const id = uniqueId();
    const held = new URL(feedUrl(1, 'held', id), location.href).href;
    const module = new URL('../../src/feed/load-feed.ts', import.meta.url).href;
    const page = `<body><script>
        import('${module}').then(async ({loadFeed}) => {
          const loading = loadFeed('#late', {signal: new AbortController().signal});
          document.body.title = document.readyState;
          document.body.title = (await loading).data.name;
        });
      </script>
      <script src="${held.replaceAll('&', '&amp;')}"></script>
      <script type="application/json" id="late">{"name": "Northhaven"}</script>`;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page" srcdoc=${page}></iframe>`);
    const said = () => frame.contentDocument?.querySelector('body')?.title;
    await waitUntil(said);
    expect(said()).to.equal('loading');
    expect(frame.contentDocument?.getElementById('late')).to.equal(null);
    await release(id);
    await waitUntil(() => said() === 'Northhaven');
  });
});
