import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

/** Whole pages, as an editor builds them with the one-file script. The page is that of `npm start`. */
const meta: Meta<{page: string}> = {
  title: 'Pages/Partners across the world',
  tags: ['!autodocs'],
  decorators: [],
  parameters: {controls: {disable: true}},
  render: ({page}) =>
    html`<iframe
      src=${`built/demo/${page}`}
      title="Partners across the world"
      style="inline-size: 100%; block-size: 90vh; border: 0"
    ></iframe>`,
};
export default meta;

/** The page of the City of Bonn, in English. */
export const English: StoryObj<{page: string}> = {args: {page: 'bonn.html'}};

/** The same in German, an unofficial translation. */
export const German: StoryObj<{page: string}> = {args: {page: 'bonn-de.html'}};
