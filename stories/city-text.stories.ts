import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {upgradeDivs} from '../src/index.js';
import type {cityTextDescriptor} from '../src/options/city-text.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {asPrinted, inForcedColours, onContrast, onPaper} from './support/as-media.js';
import {besideText, inColumn} from './support/columns.js';
import {elementMeta} from './support/element-meta.js';
import {reloadInVain} from './support/in-state.js';
import {attributes, dataAttributes} from './support/option-attributes.js';

type Args = Partial<PropertiesOf<typeof cityTextDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/city-text',
  ...elementMeta('city-text'),
  render: (args) => html`<city-text ${attributes('city-text', args)}></city-text>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The text of the City of Bonn. */
export const Default: Story = {};

/** One section. Its partners are named below it, with links to their pages. */
export const OneSection: Story = {args: {section: ['project-partnerships']}};

/** Below a heading that says the same as the section, which is then not repeated. */
export const BelowItsHeading: Story = {
  args: {section: ['intro']},
  render: (args) => html`
    <h2 lang="en">Partners across the world</h2>
    <city-text ${attributes('city-text', args)}></city-text>
  `,
};

/** The names of partners lead to their place in the page, if it shows them. */
export const BesidePartners: Story = {
  args: {section: ['project-partnerships']},
  render: (args) => html`
    <city-text ${attributes('city-text', args)}></city-text>
    <partner-list src="feeds/bonn.json" partner="kherson tel-aviv ramallah"></partner-list>
  `,
};

/** An unofficial translation: the text says so, in the words of the feed, and leads to the source. */
export const UnofficialTranslation: Story = {
  args: {section: ['intro']},
  render: (args) => html`<div lang="de" dir="ltr"><city-text ${attributes('city-text', args)}></city-text></div>`,
};

/** A translation by machine, in the built-in words. */
export const MachineTranslation: Story = {
  args: {src: 'northhaven'},
  render: (args) => html`<div lang="uk" dir="ltr"><city-text ${attributes('city-text', args)}></city-text></div>`,
};

/** With further pages, and the language of a page in another. */
export const WithLinks: Story = {args: {src: 'northhaven', section: ['harbours']}};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {args: {src: 'northhaven'}, decorators: [inColumn(200)]};

/** In a column of 300 pixels beside the text of a page. */
export const BesideText: Story = {args: {src: 'northhaven'}, decorators: [besideText]};

/** The feed has no text: the element takes no space. */
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
    html`<city-text ${attributes('city-text', args)}
      ><a href="https://example.org/text">Our partnerships</a></city-text
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
    html`<div data-city-text ${dataAttributes('city-text', args)}>
      <a href="https://your-city.example/text">Our partnerships</a>
    </div>`,
};
