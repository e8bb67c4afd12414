import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';
import {projectListDescriptor} from '../src/options/project-list.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {attributes, controlsFor} from './support/options.js';
import {neverAnswered} from './support/never-answered.js';

type Args = Partial<PropertiesOf<typeof projectListDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/project-list',
  component: 'project-list',
  args: {src: 'feeds/bonn.json'},
  argTypes: controlsFor(projectListDescriptor),
  render: (args) => html`<project-list ${attributes(projectListDescriptor, args)}></project-list>`,
};
export default meta;

type Story = StoryObj<Args>;

/** All projects of Bonn's feed, in its order. */
export const Default: Story = {};

/** Everything a feed can state of projects, beside some of which little is stated. */
export const EveryField: Story = {args: {src: 'feeds/northhaven.json'}};

/** Only projects with a partner. */
export const OnePartner: Story = {args: {partner: 'la-paz'}};

/** Only projects with a theme. */
export const OneTheme: Story = {args: {theme: 'biodiversity renaturation'}};

/** Only projects that are over. */
export const OneStatus: Story = {args: {src: 'feeds/northhaven.json', status: 'closed'}};

/** Only projects that serve a goal; its targets count too. */
export const OneGoal: Story = {args: {src: 'feeds/northhaven.json', sdg: '13'}};

/** By the date they began, the latest first. */
export const LatestFirst: Story = {args: {src: 'feeds/northhaven.json', sort: 'start'}};

/** The first, and a button for the others. */
export const Limited: Story = {args: {limit: 1}};

/** The projects of a partner city, as it sees them. */
export const PerspectiveOfQaryatAnNur: Story = {args: {src: 'feeds/northhaven.json', perspective: 'qaryat-an-nur'}};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {
  args: {src: 'feeds/northhaven.json'},
  decorators: [(story) => html`<div style="inline-size: 200px">${story()}</div>`],
};

/** The feed has no project of the kind that is asked for. */
export const Empty: Story = {args: {status: 'cancelled'}};

/** The feed is on its way, and room is kept for three. */
export const Loading: Story = {
  args: {src: 'feeds/bonn.json?never', limit: 3},
  beforeEach: () => neverAnswered('never'),
};

/** The feed cannot be had, and the page offers nothing instead. */
export const Fails: Story = {args: {src: 'feeds/missing.json'}};

/** The feed cannot be had, and what the page offers stays. */
export const FailsWithFallback: Story = {
  args: {src: 'feeds/missing.json'},
  render: ({src}) =>
    html`<project-list src=${src}><a href="https://example.org/projects">Our projects</a></project-list>`,
};
