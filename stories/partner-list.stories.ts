import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/index.js';
import type {PartnerList} from '../src/index.js';
import {neverAnswered} from './support/never-answered.js';

type Options = Pick<PartnerList, 'src' | 'kind' | 'partner' | 'sort' | 'limit' | 'headingLevel'>;

const meta: Meta<Options> = {
  title: 'Elements/partner-list',
  component: 'partner-list',
  args: {src: 'feeds/bonn.json'},
  argTypes: {
    sort: {control: 'select', options: ['name', 'country', 'since', 'feed']},
    limit: {control: {type: 'number', min: 1}},
    headingLevel: {control: {type: 'number', min: 2, max: 6}},
  },
  render: ({src, kind, partner, sort, limit, headingLevel}) =>
    html`<partner-list
      src=${src}
      kind=${kind || nothing}
      partner=${partner || nothing}
      sort=${sort || nothing}
      limit=${limit ?? nothing}
      heading-level=${headingLevel ?? nothing}
    ></partner-list>`,
};
export default meta;

type Story = StoryObj<Options>;

/** All ties of Bonn's feed, by name. */
export const Default: Story = {};

/** Only some kinds of tie. */
export const SomeKinds: Story = {args: {kind: 'solidarity friendship cooperation'}};

/** One partner, chosen by its id. */
export const OnePartner: Story = {args: {partner: 'kherson'}};

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
  args: {src: 'feeds/northhaven.json', partner: 'skalvik donaudampf hagiin-uul'},
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

/** In the colours of a city: six tokens and one part. */
export const Themed: Story = {
  args: {kind: 'solidarity friendship cooperation'},
  decorators: [
    (story) =>
      html`<style>
          .harbour-city {
            --partnership-accent: #0a6b5d;
            --partnership-surface: #f3f8f6;
            --partnership-border: #7d9a92;
            --partnership-radius: 0;
            --partnership-gap: 1.5em;
            --partnership-padding: 1.4em;
            background: #fff;
            color: #16302a;
            padding: 1em;
          }
          .harbour-city partner-list::part(tie-word) {
            letter-spacing: 0.02em;
          }
        </style>
        <div class="harbour-city">${story()}</div>`,
  ],
};
