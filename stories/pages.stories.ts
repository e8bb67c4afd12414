import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import '../src/index.js';
import {ELEMENT_NAMES} from '../src/options/descriptors.js';

/**
 * Whole pages, as an editor builds them. `npm start` shows the same with the one-file script and with the page's own style
 * sheet; here the toolbar decides about skin, theme, colours and width.
 */
const meta: Meta = {
  title: 'Pages/Partners across the world',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;

/** The page's text stays in its own language; the elements follow the toolbar. */
async function contentOf(address: string): Promise<string> {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  for (const text of page.querySelectorAll<HTMLElement>('h1, h2, p')) {
    text.lang = page.documentElement.lang;
    text.dir = 'auto';
  }
  for (const element of page.querySelectorAll(ELEMENT_NAMES.join())) element.setAttribute('src', 'feeds/bonn.json');
  return page.querySelector('main')?.innerHTML ?? '';
}

const story = (address: string): StoryObj => ({
  loaders: [async () => ({content: await contentOf(address)})],
  render: (_, {loaded}) =>
    html`<style>
        .bonn {
          max-inline-size: 70rem;
          margin-inline: auto;
        }
        .bonn .projects {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
          gap: 1.1rem;
        }
      </style>
      <div class="bonn">${unsafeHTML(String(loaded['content']))}</div>`,
});

/** The page of the City of Bonn, in English. */
export const English: StoryObj = story('pages/bonn.html');

/** The same page, made of nothing but elements. */
export const FromFeed: StoryObj = story('pages/bonn-from-feed.html');

/** The same in German, an unofficial translation. */
export const German: StoryObj = story('pages/bonn-de.html');
