import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {upgradeDivs} from '../src/index.js';
import type {contactCardDescriptor} from '../src/options/contact-card.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {asPrinted, inForcedColours, onContrast, onPaper} from './support/as-media.js';
import {besideText, inColumn} from './support/columns.js';
import {elementMeta} from './support/element-meta.js';
import {reloadInVain} from './support/in-state.js';
import {attributes, dataAttributes} from './support/option-attributes.js';

type Args = Partial<PropertiesOf<typeof contactCardDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/contact-card',
  ...elementMeta('contact-card'),
  render: (args) => html`<contact-card ${attributes('contact-card', args)}></contact-card>`,
};
export default meta;

type Story = StoryObj<Args>;

/** What Bonn's feed says of its office. */
export const Default: Story = {};

/** With everything that a feed can say. */
export const EveryField: Story = {args: {src: 'northhaven'}};

/** The contact of one partner. */
export const OfPartner: Story = {args: {src: 'northhaven', partner: ['esterra']}};

/** A partner without a contact of its own is answered with the office. */
export const OfPartnerWithoutContact: Story = {args: {src: 'northhaven', partner: ['jiting']}};

/** The contacts of several partners, each once, with the names of its partners. */
export const Several: Story = {args: {src: 'offices', kind: ['twinning']}};

/** On a surface. */
export const OnSurface: Story = {
  args: {src: 'northhaven'},
  render: (args) => html`
    <contact-card
      ${attributes('contact-card', args)}
      style="--partnership-surface: color-mix(in srgb, currentColor 6%, transparent)"
    ></contact-card>
  `,
};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {args: {src: 'northhaven'}, decorators: [inColumn(200)]};

/** In a column of 300 pixels beside the text of a page. */
export const BesideText: Story = {args: {src: 'northhaven'}, decorators: [besideText]};

/** The feed has no contact: the element takes no space. */
export const Empty: Story = {args: {src: 'sixty'}};

/** The feed is on its way, and the page offers nothing meanwhile. */
export const Loading: Story = {args: {src: 'late'}};

/** A newer feed could not be had; what is shown is that of before. */
export const Stale: Story = {
  args: {src: 'stale'},
  play: ({canvasElement}) => reloadInVain(canvasElement),
};

/** The feed cannot be had, and the page offers nothing instead. */
export const Fails: Story = {args: {src: 'missing'}};

/** The feed cannot be had, and what the page offers stays. */
export const FailsWithFallback: Story = {
  args: {src: 'missing'},
  render: (args) =>
    html`<contact-card ${attributes('contact-card', args)}
      ><a href="https://example.org/contact">Write to us</a></contact-card
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
    html`<div data-contact-card ${dataAttributes('contact-card', args)}>
      <a href="https://your-city.example/contact">Write to us</a>
    </div>`,
};
