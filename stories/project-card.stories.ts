import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';
import {projectCardDescriptor} from '../src/options/project-card.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {attributes, controlsFor} from './support/options.js';
import {neverAnswered} from './support/never-answered.js';

type Args = Partial<PropertiesOf<typeof projectCardDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/project-card',
  component: 'project-card',
  args: {src: 'feeds/bonn.json', project: 'energy-efficiency-schools'},
  argTypes: controlsFor(projectCardDescriptor),
  render: (args) => html`<project-card ${attributes(projectCardDescriptor, args)}></project-card>`,
};
export default meta;

type Story = StoryObj<Args>;

/** One of Bonn's projects. */
export const Default: Story = {};

/** A project of which the feed states little. */
export const FewFields: Story = {args: {project: 'fosu-lagoon'}};

/** Everything a feed can state of a project, with a picture, its maker and licence. */
export const EveryField: Story = {args: {src: 'feeds/northhaven.json', project: 'open-quays'}};

/** On the page of the partner city: it comes first, and Bonn is its partner. */
export const PerspectiveOfBukhara: Story = {args: {perspective: 'bukhara'}};

/** A project that is over: the end is stated, the start is not. */
export const Completed: Story = {args: {src: 'feeds/northhaven.json', project: 'letters'}};

/** Several cards in a grid of the page share one request and are equally high. */
export const SideBySide: Story = {
  render: ({src}) =>
    html`<div style="display: grid; gap: 1.1em; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr))">
      <project-card src=${src} project="energy-efficiency-schools"></project-card>
      <project-card src=${src} project="lifeweb-la-paz"></project-card>
      <project-card src=${src} project="fosu-lagoon"></project-card>
    </div>`,
};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {
  args: {src: 'feeds/northhaven.json', project: 'open-quays'},
  decorators: [(story) => html`<div style="inline-size: 200px">${story()}</div>`],
};

/** The feed has no such project: the console names those it has. */
export const UnknownProject: Story = {args: {project: 'fosu-lagune'}};

/** The feed is on its way, and the page offers nothing meanwhile. */
export const Loading: Story = {args: {src: 'feeds/bonn.json?never'}, beforeEach: () => neverAnswered('never')};

/** The feed cannot be had, and the page offers nothing instead. */
export const Fails: Story = {args: {src: 'feeds/missing.json'}};

/** The feed cannot be had, and what the page offers stays. */
export const FailsWithFallback: Story = {
  args: {src: 'feeds/missing.json'},
  render: ({src}) =>
    html`<project-card src=${src} project="fosu-lagoon">Renaturation of the Fosu lagoon</project-card>`,
};
