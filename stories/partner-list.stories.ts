import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {upgradeDivs} from '../src/index.js';
import type {partnerListDescriptor} from '../src/options/partner-list.options.js';
import type {PropertiesOf} from '../src/options/option.js';
import {asPrinted, inForcedColours, onContrast, onPaper} from './support/as-media.js';
import {besideText, inColumn} from './support/columns.js';
import {elementMeta} from './support/element-meta.js';
import {openDetails, reloadInVain} from './support/in-state.js';
import {attributes, dataAttributes} from './support/option-attributes.js';
import {type} from './support/type.js';

type Args = Partial<PropertiesOf<typeof partnerListDescriptor>>;

const meta: Meta<Args> = {
  title: 'Elements/partner-list',
  ...elementMeta('partner-list'),
  render: (args) => html`<partner-list ${attributes('partner-list', args)}></partner-list>`,
};
export default meta;

type Story = StoryObj<Args>;

/** All ties of Bonn's feed, by name. */
export const Default: Story = {};

/** Only some kinds of tie. */
export const SomeKinds: Story = {args: {kind: ['solidarity', 'friendship', 'cooperation']}};

/** One partner, chosen by its id. */
export const OnePartner: Story = {args: {partner: ['kherson']}};

/** Only partners in some countries, by their codes. */
export const SomeCountries: Story = {args: {country: ['UA', 'IL', 'PS']}};

/** Only ties with a theme, by its id in the feed. */
export const OneTheme: Story = {args: {src: 'northhaven', theme: ['water']}};

/** Only ties that are stated to stand so, in words. */
export const SomeStatuses: Story = {args: {src: 'northhaven', status: ['dormant', 'suspended', 'ended']}};

/** All ties but those that have ended. */
export const CurrentTies: Story = {args: {src: 'northhaven', status: ['current']}};

/** Several ties with one city, a ring of towns, dates that are not known exactly, and a status with its date and reason. */
export const SeveralTies: Story = {
  args: {
    src: 'northhaven',
    partner: ['puerto-alondra', 'esterra', 'skalvik', 'donaudampf', 'azyornaya-brama', 'hagiin-uul'],
  },
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
  decorators: [inColumn(320)],
};

/** Under headings, by what the tie is. */
export const GroupedByKind: Story = {args: {groupBy: 'kind'}};

/** Under headings, by country, as an index. */
export const GroupedByCountry: Story = {args: {src: 'sixty', groupBy: 'country', layout: 'list'}};

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
export const SixtyPartners: Story = {args: {src: 'sixty', search: true, limit: 9}};

/** All sixty of them in a table. */
export const SixtyInATable: Story = {args: {src: 'sixty', layout: 'table', search: true}};

/** The partner's own view of the feed: on Kherson's page the list shows Bonn, with the tie's own words. */
export const PerspectiveOfKherson: Story = {args: {perspective: 'kherson'}};

/** The view of a partner with joint projects: only those are named. */
export const PerspectiveOfBukhara: Story = {args: {perspective: 'bukhara'}};

/** By the name of the country, as the feed words it. */
export const ByCountry: Story = {args: {sort: 'country'}};

/** By the date the tie began; ties without one come after. */
export const BySince: Story = {args: {src: 'northhaven', sort: 'since'}};

/** The first three, and a button for the others. */
export const Limited: Story = {args: {limit: 3}};

/** Everything a feed can state of a tie. What does not fit a card is folded away. */
export const EveryField: Story = {args: {src: 'northhaven', partner: ['esterra']}};

/** Dormant, suspended and ended ties, in words. Long names break rather than overflow. */
export const StatusesAndLongWords: Story = {
  args: {src: 'northhaven', partner: ['skalvik', 'donaudampf', 'hagiin-uul', 'zolotopiatykrynychchia']},
};

/** Every kind of tie, and one that is the city's own, under headings. */
export const EveryKind: Story = {args: {src: 'northhaven', groupBy: 'kind', layout: 'list'}};

/** Names that places give themselves, in their scripts and directions; one place has two. */
export const OwnNames: Story = {
  args: {src: 'northhaven', partner: ['qaryat-an-nur', 'migdal-shkedim', 'jiting', 'gozkoprik', 'azyornaya-brama']},
};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {
  args: {src: 'northhaven'},
  decorators: [inColumn(200)],
};

/** Headings follow those of the page: here they are of level 4. */
export const BelowAHeading: Story = {
  args: {partner: ['kherson', 'tel-aviv']},
  decorators: [
    (story) =>
      html`<h2>Our city in the world</h2>
        <h3>Partner cities</h3>
        ${story()}`,
  ],
};

/** The feed has nothing of the kind that is asked for. */
export const Empty: Story = {args: {kind: ['twinning']}};

/** The feed is on its way, and the page offers nothing meanwhile. */
export const Loading: Story = {args: {src: 'late'}};

/** The same for a list whose length is known: room is kept for the six. */
export const LoadingLimited: Story = {
  args: {src: 'late', limit: 6},
};

/** A newer feed could not be had; what is shown is that of before. */
export const Stale: Story = {
  args: {src: 'stale', partner: ['kherson', 'tel-aviv']},
  play: ({canvasElement}) => reloadInVain(canvasElement),
};

/** The feed cannot be had, and the page offers nothing instead. */
export const Fails: Story = {args: {src: 'missing'}};

/** The feed cannot be had, and what the page offers stays. */
export const FailsWithFallback: Story = {
  args: {src: 'missing'},
  render: (args) =>
    html`<partner-list ${attributes('partner-list', args)}
      ><a href="https://example.org/partners">Our partner cities</a></partner-list
    >`,
};

/** The same options as `data-…`, for editors that strip other attributes. */
export const WithDataAttributes: Story = {
  args: {kind: ['friendship', 'solidarity'], sort: 'country'},
  render: (args) => html`<partner-list ${dataAttributes('partner-list', args)}></partner-list>`,
};

/** What is folded away, open: the text, the history, pictures, bodies, links and whom to ask. */
export const OpenedDetails: Story = {
  args: {src: 'northhaven', partner: ['esterra', 'puerto-alondra', 'jiting']},
  play: ({canvasElement}) => openDetails(canvasElement),
};

/** Pictures of four ratios, and partners without one. */
export const MixedPictures: Story = {args: {src: 'pictures'}};

/** A feed of nothing but names and countries. */
export const WithoutAnyText: Story = {args: {src: 'wordless'}};

/** The same as an index. */
export const WithoutAnyTextAsList: Story = {args: {src: 'wordless', layout: 'list'}};

/** Two partners. Look at them, and at `OnePartner`, on a page of 1600 pixels. */
export const TwoPartners: Story = {args: {partner: ['kherson', 'tel-aviv']}};

/** In a column of 300 pixels beside the text of a page. */
export const BesideText: Story = {
  args: {src: 'northhaven', partner: ['esterra', 'skalvik', 'jiting']},
  decorators: [besideText],
};

/** As it is printed: on white, with nothing folded. */
export const Printed: Story = {
  args: {src: 'northhaven', partner: ['esterra', 'skalvik', 'jiting']},
  decorators: [onPaper],
  play: ({canvasElement}) => asPrinted(canvasElement),
};

/** As nearly as a page can show it: colours that the reader's system forces, as with high contrast in Windows. */
export const ForcedColours: Story = {
  args: {src: 'northhaven', partner: ['esterra', 'skalvik', 'jiting']},
  decorators: [onContrast],
  play: ({canvasElement}) => inForcedColours(canvasElement),
};

/** As editors paste it: most CMSs keep a `div` with `data-…`, and remove tags that they do not know. */
export const DivForm: Story = {
  beforeEach: upgradeDivs,
  render: (args) =>
    html`<div data-partner-list ${dataAttributes('partner-list', args)}>
      <a href="https://your-city.example/partners">Our partner cities</a>
    </div>`,
};
