import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {upgradeDivs} from '../src/index.js';
import type {relatedLinksDescriptor} from '../src/options/related-links.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {asPrinted, inForcedColours, onContrast, onPaper} from './support/as-media.js';
import {besideText, inColumn} from './support/columns.js';
import {elementMeta} from './support/element-meta.js';
import {attributes, dataAttributes} from './support/option-attributes.js';

type Args = Partial<PropertiesOf<typeof relatedLinksDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/related-links',
  ...elementMeta('related-links'),
  render: (args) => html`<related-links ${attributes('related-links', args)}></related-links>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Below a heading of the page. A page in another language says so. */
export const Default: Story = {
  args: {src: 'northhaven'},
  render: (args) => html`
    <h2 lang="en">More like this</h2>
    <related-links ${attributes('related-links', args)}></related-links>
  `,
};

/** The pages of one partner. */
export const OfPartner: Story = {args: {src: 'northhaven', partner: ['esterra']}};

/** The first of them, and a button for the rest. */
export const Limited: Story = {args: {src: 'northhaven', limit: 1}};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {args: {src: 'northhaven'}, decorators: [inColumn(200)]};

/** In a column of 300 pixels beside the text of a page. */
export const BesideText: Story = {args: {src: 'northhaven'}, decorators: [besideText]};

/** The feed has no links: the element takes no space. */
export const Empty: Story = {args: {src: 'bonn'}};

/** The feed is on its way, and the page offers nothing meanwhile. */
export const Loading: Story = {args: {src: 'late'}};

/** The feed cannot be had, and the page offers nothing instead. */
export const Fails: Story = {args: {src: 'missing'}};

/** The feed cannot be had, and what the page offers stays. */
export const FailsWithFallback: Story = {
  args: {src: 'missing'},
  render: (args) =>
    html`<related-links ${attributes('related-links', args)}
      ><a href="https://example.org/more">More about our partnerships</a></related-links
    >`,
};

/** As it is printed: on white, with the addresses of links. */
export const Printed: Story = {
  args: {src: 'northhaven'},
  decorators: [onPaper],
  play: ({canvasElement}) => asPrinted(canvasElement),
};

/** As nearly as a page can show it: colours that the reader's system forces, as with high contrast in Windows. */
export const ForcedColours: Story = {
  args: {src: 'northhaven'},
  decorators: [onContrast],
  play: ({canvasElement}) => inForcedColours(canvasElement),
};

/** As editors paste it: most CMSs keep a `div` with `data-…`, and remove tags that they do not know. */
export const DivForm: Story = {
  args: {src: 'northhaven'},
  beforeEach: upgradeDivs,
  render: (args) =>
    html`<div data-related-links ${dataAttributes('related-links', args)}>
      <a href="https://your-city.example/more">More about our partnerships</a>
    </div>`,
};
