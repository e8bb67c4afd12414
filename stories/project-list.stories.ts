import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {upgradeDivs} from '../src/index.js';
import type {projectListDescriptor} from '../src/options/project-list.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {asPrinted, inForcedColours, onContrast, onPaper} from './support/as-media.js';
import {besideText, inColumn} from './support/columns.js';
import {elementMeta} from './support/element-meta.js';
import {reloadInVain} from './support/in-state.js';
import {attributes, dataAttributes} from './support/option-attributes.js';

type Args = Partial<PropertiesOf<typeof projectListDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/project-list',
  ...elementMeta('project-list'),
  render: (args) => html`<project-list ${attributes('project-list', args)}></project-list>`,
};
export default meta;

type Story = StoryObj<Args>;

/** All projects of Bonn's feed, in its order. */
export const Default: Story = {};

/** Everything a feed can state of projects, beside some of which little is stated. */
export const EveryField: Story = {args: {src: 'northhaven'}};

/** Only projects with a partner. */
export const OnePartner: Story = {args: {partner: ['la-paz']}};

/** Only projects with a theme. */
export const OneTheme: Story = {args: {theme: ['biodiversity', 'renaturation']}};

/** Only projects that are over. */
export const OneStatus: Story = {args: {src: 'northhaven', status: ['closed']}};

/** Only projects that serve a goal; its targets count too. */
export const OneGoal: Story = {args: {src: 'northhaven', sdg: ['13']}};

/** By the date they began, the latest first. */
export const LatestFirst: Story = {args: {src: 'northhaven', sort: 'start'}};

/** The first, and a button for the others. */
export const Limited: Story = {args: {limit: 1}};

/** The projects of a partner city, as it sees them. */
export const PerspectiveOfQaryatAnNur: Story = {args: {src: 'northhaven', perspective: 'qaryat-an-nur'}};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {
  args: {src: 'northhaven'},
  decorators: [inColumn(200)],
};

/** The feed has no project of the kind that is asked for. */
export const Empty: Story = {args: {status: ['cancelled']}};

/** The feed is on its way, and room is kept for three. */
export const Loading: Story = {
  args: {src: 'late', limit: 3},
};

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
    html`<project-list ${attributes('project-list', args)}
      ><a href="https://example.org/projects">Our projects</a></project-list
    >`,
};

/** Pictures of four ratios, and a project without one. */
export const MixedPictures: Story = {args: {src: 'pictures'}};

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
    html`<div data-project-list ${dataAttributes('project-list', args)}>
      <a href="https://your-city.example/projects">Our projects</a>
    </div>`,
};
