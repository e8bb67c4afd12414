import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {upgradeDivs} from '../src/index.js';
import type {partnerMapDescriptor} from '../src/options/partner-map.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {asPrinted, inForcedColours, onContrast, onPaper} from './support/as-media.js';
import {besideText, inColumn} from './support/columns.js';
import {elementMeta} from './support/element-meta.js';
import {reloadInVain} from './support/in-state.js';
import {attributes, dataAttributes} from './support/option-attributes.js';
import {pointAt} from './support/point-at.js';

type Args = Partial<PropertiesOf<typeof partnerMapDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/partner-map',
  ...elementMeta('partner-map'),
  render: (args) => html`<partner-map ${attributes('partner-map', args)}></partner-map>`,
};
export default meta;

type Story = StoryObj<Args>;

/** All of Bonn's partners: the window fits them. */
export const Default: Story = {};

/** Ninety-six partners on all continents: names where there is room, and every dot named when it is pointed at. */
export const AllContinents: Story = {args: {src: 'continents'}};

/** Forty partners in Europe: the window is Europe, with finer coasts. */
export const Europe: Story = {args: {src: 'europe'}};

/** A city in the Pacific: the map is cut in the Atlantic. */
export const Pacific: Story = {args: {src: 'pacific'}};

/** Every kind of tie, long names, and a partner whose coordinates are not stated. */
export const EveryKind: Story = {args: {src: 'northhaven'}};

/** A network has no place, so there are no lines. */
export const WithoutCity: Story = {args: {src: 'sixty'}};

/** What is pointed at: the dot with its line, its name and its entry. */
export const PointedAt: Story = {
  play: ({canvasElement}) => pointAt(canvasElement, 'partner-chengdu'),
};

/** One partner. */
export const OnePartner: Story = {args: {partner: ['kherson']}};

/** Only some kinds of tie. */
export const SomeKinds: Story = {args: {kind: ['solidarity', 'friendship', 'cooperation']}};

/** Only partners in some countries, by their codes. */
export const SomeCountries: Story = {args: {src: 'europe', country: ['FR', 'ES', 'PT', 'IT']}};

/** Only ties with a theme, by its id in the feed. */
export const OneTheme: Story = {args: {src: 'northhaven', theme: ['water']}};

/** All ties but those that have ended. */
export const CurrentTies: Story = {args: {src: 'northhaven', status: ['current']}};

/** The partner's own view of the feed: the line begins in Bukhara. */
export const PerspectiveOfBukhara: Story = {args: {perspective: 'bukhara'}};

/** No coordinates are stated: the list alone. */
export const WithoutCoordinates: Story = {args: {src: 'northhaven', partner: ['migdal-shkedim']}};

/** In a column of 200 pixels: dots, and the list. */
export const NarrowColumn: Story = {decorators: [inColumn(200)]};

/** In a column of 300 pixels beside the text of a page. */
export const BesideText: Story = {args: {src: 'northhaven'}, decorators: [besideText]};

/** The feed has nothing of the kind that is asked for. */
export const Empty: Story = {args: {kind: ['climate']}};

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
    html`<partner-map ${attributes('partner-map', args)}
      ><a href="https://example.org/partners">Our partner cities</a></partner-map
    >`,
};

/** A feed of nothing but names. */
export const WithoutAnyText: Story = {args: {src: 'wordless'}};

/** As it is printed: coasts as lines, which save ink. */
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
    html`<div data-partner-map ${dataAttributes('partner-map', args)}>
      <a href="https://your-city.example/partners">Our partner cities</a>
    </div>`,
};
