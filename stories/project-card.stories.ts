import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {upgradeDivs} from '../src/index.js';
import type {projectCardDescriptor} from '../src/options/project-card.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {asPrinted, inForcedColours, onContrast, onPaper} from './support/as-media.js';
import {besideText, inColumn} from './support/columns.js';
import {elementMeta} from './support/element-meta.js';
import {reloadInVain} from './support/in-state.js';
import {attributes, dataAttributes} from './support/option-attributes.js';

type Args = Partial<PropertiesOf<typeof projectCardDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/project-card',
  ...elementMeta('project-card'),
  args: {...elementMeta('project-card').args, project: 'energy-efficiency-schools'},
  render: (args) => html`<project-card ${attributes('project-card', args)}></project-card>`,
};
export default meta;

type Story = StoryObj<Args>;

/** One of Bonn's projects. */
export const Default: Story = {};

/** A project of which the feed states little. */
export const FewFields: Story = {args: {project: 'fosu-lagoon'}};

/** Everything a feed can state of a project, with a picture, its maker and licence. */
export const EveryField: Story = {args: {src: 'northhaven', project: 'open-quays'}};

/** On the page of the partner city: it comes first, and Bonn is its partner. */
export const PerspectiveOfBukhara: Story = {args: {perspective: 'bukhara'}};

/** A project that is over: the end is stated, the start is not. */
export const Completed: Story = {args: {src: 'northhaven', project: 'letters'}};

/** Several cards in a grid of the page share one request and are equally high. */
export const SideBySide: Story = {
  render: (args) =>
    html`<div style="display: grid; gap: 1.1em; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr))">
      <project-card ${attributes('project-card', {...args, project: 'energy-efficiency-schools'})}></project-card>
      <project-card ${attributes('project-card', {...args, project: 'lifeweb-la-paz'})}></project-card>
      <project-card ${attributes('project-card', {...args, project: 'fosu-lagoon'})}></project-card>
    </div>`,
};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {
  args: {src: 'northhaven', project: 'open-quays'},
  decorators: [inColumn(200)],
};

/** The feed has no such project: the console names those it has. */
export const UnknownProject: Story = {args: {project: 'fosu-lagune'}};

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
    html`<project-card ${attributes('project-card', {...args, project: 'fosu-lagoon'})}
      >Renaturation of the Fosu lagoon</project-card
    >`,
};

/** A picture that is higher than wide. */
export const TallPicture: Story = {args: {src: 'pictures', project: 'lights'}};

/** Nothing but names. */
export const WithoutAnyText: Story = {args: {src: 'wordless', project: 'trees'}};

/** In a column of 300 pixels beside the text of a page. */
export const BesideText: Story = {args: {src: 'northhaven', project: 'open-quays'}, decorators: [besideText]};

/** As it is printed: on white, with nothing folded. */
export const Printed: Story = {
  args: {src: 'northhaven', project: 'open-quays'},
  decorators: [onPaper],
  play: ({canvasElement}) => asPrinted(canvasElement),
};

/** As nearly as a page can show it: colours that the reader's system forces, as with high contrast in Windows. */
export const ForcedColours: Story = {
  args: {src: 'northhaven', project: 'open-quays'},
  decorators: [onContrast],
  play: ({canvasElement}) => inForcedColours(canvasElement),
};

/** As editors paste it: most CMSs keep a `div` with `data-…`, and remove tags that they do not know. */
export const DivForm: Story = {
  args: {project: 'fosu-lagoon'},
  beforeEach: upgradeDivs,
  render: (args) =>
    html`<div data-project-card ${dataAttributes('project-card', args)}>
      <a href="https://your-city.example/lagoon">The Fosu lagoon</a>
    </div>`,
};
