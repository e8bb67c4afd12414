import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {upgradeDivs} from '../src/index.js';
import type {networkBadgesDescriptor} from '../src/options/network-badges.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {asPrinted, inForcedColours, onContrast, onPaper} from './support/as-media.js';
import {besideText, inColumn} from './support/columns.js';
import {elementMeta} from './support/element-meta.js';
import {reloadInVain} from './support/in-state.js';
import {attributes, dataAttributes} from './support/option-attributes.js';

type Args = Partial<PropertiesOf<typeof networkBadgesDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/network-badges',
  ...elementMeta('network-badges'),
  render: (args) => html`<network-badges ${attributes('network-badges', args)}></network-badges>`,
};
export default meta;

type Story = StoryObj<Args>;

/** All of Bonn's networks. */
export const Default: Story = {};

/** Only networks in the narrow sense. */
export const OneKind: Story = {args: {kind: ['network']}};

/** Only those in which the city holds an office. The year of the election stands with it. */
export const Offices: Story = {args: {role: ['chair', 'vice-chair', 'board']}};

/** Some of them, by their ids. */
export const SomeNetworks: Story = {args: {network: ['iclei', 'climate-alliance']}};

/** By name. */
export const ByName: Story = {args: {sort: 'name'}};

/** With kind, official name and the membership in a sentence. */
export const AsList: Story = {args: {layout: 'list'}};

/** Every kind and part, with a logo, and without; the logo's maker and licence stand with it. */
export const AsListWithLogo: Story = {args: {src: 'northhaven', layout: 'list'}};

/** With a logo, and without. */
export const WithLogo: Story = {args: {src: 'northhaven'}};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {decorators: [inColumn(200)]};

/** The feed has nothing of the kind that is asked for. */
export const Empty: Story = {args: {role: ['founder']}};

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
    html`<network-badges ${attributes('network-badges', args)}
      ><a href="https://example.org/networks">Our networks</a></network-badges
    >`,
};

/** Logos that are wide, tall, on a white ground and square; one that is not where the feed says, and none. */
export const MixedLogos: Story = {args: {src: 'logos'}};

/** The same as a list. */
export const MixedLogosAsList: Story = {args: {src: 'logos', layout: 'list'}};

/** A feed of nothing but names. */
export const WithoutAnyText: Story = {args: {src: 'wordless'}};

/** In a column of 300 pixels beside the text of a page. */
export const BesideText: Story = {args: {src: 'northhaven'}, decorators: [besideText]};

/** As it is printed: on white, with nothing folded. */
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
  beforeEach: upgradeDivs,
  render: (args) =>
    html`<div data-network-badges ${dataAttributes('network-badges', args)}>
      <a href="https://your-city.example/networks">Our networks</a>
    </div>`,
};
