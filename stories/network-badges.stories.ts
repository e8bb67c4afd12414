import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';
import {networkBadgesDescriptor} from '../src/options/network-badges.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {attributes, controlsFor} from './support/options.js';
import {neverAnswered} from './support/never-answered.js';

type Args = Partial<PropertiesOf<typeof networkBadgesDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/network-badges',
  component: 'network-badges',
  args: {src: 'feeds/bonn.json'},
  argTypes: controlsFor(networkBadgesDescriptor),
  render: (args) => html`<network-badges ${attributes(networkBadgesDescriptor, args)}></network-badges>`,
};
export default meta;

type Story = StoryObj<Args>;

/** All of Bonn's networks. */
export const Default: Story = {};

/** Only networks in the narrow sense. */
export const OneKind: Story = {args: {kind: 'network'}};

/** Only those in which the city holds an office. The year of the election stands with it. */
export const Offices: Story = {args: {role: 'chair vice-chair board'}};

/** Some of them, by their ids. */
export const SomeNetworks: Story = {args: {network: 'iclei climate-alliance'}};

/** By name. */
export const ByName: Story = {args: {sort: 'name'}};

/** With kind, official name and the membership in a sentence. */
export const AsList: Story = {args: {layout: 'list'}};

/** Every kind and part, with a logo, and without; the logo's maker and licence stand with it. */
export const AsListWithLogo: Story = {args: {src: 'feeds/northhaven.json', layout: 'list'}};

/** With a logo, and without. */
export const WithLogo: Story = {args: {src: 'feeds/northhaven.json'}};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {decorators: [(story) => html`<div style="inline-size: 200px">${story()}</div>`]};

/** The feed has nothing of the kind that is asked for. */
export const Empty: Story = {args: {role: 'founder'}};

/** The feed is on its way, and the page offers nothing meanwhile. */
export const Loading: Story = {args: {src: 'feeds/bonn.json?never'}, beforeEach: () => neverAnswered('never')};

/** The feed cannot be had, and the page offers nothing instead. */
export const Fails: Story = {args: {src: 'feeds/missing.json'}};

/** The feed cannot be had, and what the page offers stays. */
export const FailsWithFallback: Story = {
  args: {src: 'feeds/missing.json'},
  render: ({src}) =>
    html`<network-badges src=${src}><a href="https://example.org/networks">Our networks</a></network-badges>`,
};
