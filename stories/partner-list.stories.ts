import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';
import {partnerListDescriptor} from '../src/options/partner-list.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {attributes, controlsFor} from './support/options.js';
import {neverAnswered} from './support/never-answered.js';
import {reloadInVain} from './support/reload-in-vain.js';
import {type} from './support/type.js';

type Args = Partial<PropertiesOf<typeof partnerListDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/partner-list',
  component: 'partner-list',
  args: {src: 'feeds/bonn.json'},
  argTypes: controlsFor(partnerListDescriptor),
  render: (args) => html`<partner-list ${attributes(partnerListDescriptor, args)}></partner-list>`,
};
export default meta;

type Story = StoryObj<Args>;

/** All ties of Bonn's feed, by name. */
export const Default: Story = {};

/** Only some kinds of tie. */
export const SomeKinds: Story = {args: {kind: 'solidarity friendship cooperation'}};

/** One partner, chosen by its id. */
export const OnePartner: Story = {args: {partner: 'kherson'}};

/** Only partners in some countries, by their codes. */
export const SomeCountries: Story = {args: {country: 'UA IL PS'}};

/** Only ties with a theme, by its id in the feed. */
export const OneTheme: Story = {args: {src: 'feeds/northhaven.json', theme: 'water'}};

/** Only ties that are stated to stand so, in words. */
export const SomeStatuses: Story = {args: {src: 'feeds/northhaven.json', status: 'dormant suspended ended'}};

/** All ties but those that have ended. */
export const CurrentTies: Story = {args: {src: 'feeds/northhaven.json', status: 'current'}};

/** Several ties with one city, a ring of towns, dates that are not known exactly, and a status with its date and reason. */
export const SeveralTies: Story = {
  args: {src: 'feeds/northhaven.json', partner: 'puerto-alondra esterra skalvik donaudampf azyornaya-brama hagiin-uul'},
};

/** The same in columns. */
export const SeveralTiesInTable: Story = {args: {...SeveralTies.args, layout: 'table'}};

/** An index: a line for each partner. */
export const AsList: Story = {args: {layout: 'list'}};

/** A table. In a narrow column it turns into blocks that still are a table to assistive technology. */
export const AsTable: Story = {args: {layout: 'table'}};

/** The same table in a column of 320 pixels. */
export const NarrowTable: Story = {
  args: {layout: 'table'},
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};

/** Under headings, by what the tie is. */
export const GroupedByKind: Story = {args: {groupBy: 'kind'}};

/** Under headings, by country, as an index. */
export const GroupedByCountry: Story = {args: {src: 'feeds/sixty.json', groupBy: 'country', layout: 'list'}};

/** Groups of a table share their columns. */
export const GroupedTable: Story = {args: {groupBy: 'kind', layout: 'table'}};

/** With a search field, and filters for what occurs. */
export const Searchable: Story = {args: {search: true}};

/** A search that finds some. */
export const SearchFinds: Story = {
  args: {search: true},
  play: ({canvasElement}) => type(canvasElement, 'solidarity'),
};

/** A search that finds nothing, and how to get out of it. */
export const SearchFindsNothing: Story = {
  args: {search: true},
  play: ({canvasElement}) => type(canvasElement, 'atlantis'),
};

/** Sixty partners, searchable, the first nine of them at once. */
export const SixtyPartners: Story = {args: {src: 'feeds/sixty.json', search: true, limit: 9}};

/** All sixty of them in a table. */
export const SixtyInATable: Story = {args: {src: 'feeds/sixty.json', layout: 'table', search: true}};

/** The partner's own view of the feed: on Kherson's page the list shows Bonn, with the tie's own words. */
export const PerspectiveOfKherson: Story = {args: {perspective: 'kherson'}};

/** The view of a partner with joint projects: only those are named. */
export const PerspectiveOfBukhara: Story = {args: {perspective: 'bukhara'}};

/** By the name of the country, as the feed words it. */
export const ByCountry: Story = {args: {sort: 'country'}};

/** By the date the tie began; ties without one come after. */
export const BySince: Story = {args: {src: 'feeds/northhaven.json', sort: 'since'}};

/** The first three, and a button for the others. */
export const Limited: Story = {args: {limit: 3}};

/** Everything a feed can state of a tie. What does not fit a card is folded away. */
export const EveryField: Story = {args: {src: 'feeds/northhaven.json', partner: 'esterra'}};

/** Dormant, suspended and ended ties, in words. Long names break rather than overflow. */
export const StatusesAndLongWords: Story = {
  args: {src: 'feeds/northhaven.json', partner: 'skalvik donaudampf hagiin-uul zolotopiatykrynychchia'},
};

/** Every kind of tie, and one that is the city's own, under headings. */
export const EveryKind: Story = {args: {src: 'feeds/northhaven.json', groupBy: 'kind', layout: 'list'}};

/** Names that places give themselves, in their scripts and directions; one place has two. */
export const OwnNames: Story = {
  args: {src: 'feeds/northhaven.json', partner: 'qaryat-an-nur migdal-shkedim jiting gozkoprik azyornaya-brama'},
};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {
  args: {src: 'feeds/northhaven.json'},
  decorators: [(story) => html`<div style="inline-size: 200px">${story()}</div>`],
};

/** Headings follow those of the page: here they are of level 4. */
export const BelowAHeading: Story = {
  args: {partner: 'kherson tel-aviv'},
  decorators: [
    (story) =>
      html`<h2>Our city in the world</h2>
        <h3>Partner cities</h3>
        ${story()}`,
  ],
};

/** The feed has nothing of the kind that is asked for. */
export const Empty: Story = {args: {kind: 'twinning'}};

/** The feed is on its way, and the page offers nothing meanwhile. */
export const Loading: Story = {args: {src: 'feeds/bonn.json?never'}, beforeEach: () => neverAnswered('never')};

/** The same for a list whose length is known: room is kept for the six. */
export const LoadingLimited: Story = {
  args: {src: 'feeds/bonn.json?never', limit: 6},
  beforeEach: () => neverAnswered('never'),
};

/** A newer feed could not be had; what is shown is that of before. */
export const Stale: Story = {
  args: {src: 'feeds/bonn.json?stale', partner: 'kherson tel-aviv'},
  play: ({canvasElement}) => reloadInVain(canvasElement),
};

/** The feed cannot be had, and the page offers nothing instead. */
export const Fails: Story = {args: {src: 'feeds/missing.json'}};

/** The feed cannot be had, and what the page offers stays. */
export const FailsWithFallback: Story = {
  args: {src: 'feeds/missing.json'},
  render: ({src}) =>
    html`<partner-list src=${src}><a href="https://example.org/partners">Our partner cities</a></partner-list>`,
};

/** The same options as `data-…`, for editors that strip other attributes. */
export const WithDataAttributes: Story = {
  render: ({src}) =>
    html`<partner-list data-src=${src} data-kind="friendship solidarity" data-sort="country"></partner-list>`,
};
