import type {Preview} from '@storybook/web-components-vite';
import {INTERFACE_LANGUAGES} from '../src/i18n/message-catalog.js';
import {ELEMENT_NAMES} from '../src/options/descriptors.js';
import {argTypesOf} from '../stories/support/arg-types.js';
import {followFeed} from '../stories/support/follow-feed.js';
import {HOST_PAGES, loadHostStyles, onHostPage, SCHEMES, THEMES} from '../stories/support/host-page.js';
import {neverAnswer} from '../stories/support/never-answer.js';
import {WIDTHS} from './widths.js';

neverAnswer('?never');

const itemsOf = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, title]) => ({value, title}));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [followFeed, onHostPage],
  loaders: [loadHostStyles],
  argTypesEnhancers: [
    // Each story offers the values of its own feed.
    ({argTypes, component, initialArgs}) => {
      const tag = ELEMENT_NAMES.find((name) => name === component);
      return tag ? {...argTypes, ...argTypesOf(tag, String(initialArgs['src']))} : argTypes;
    },
  ],
  initialGlobals: {
    page: 'plain',
    theme: 'none',
    language: 'en',
    direction: 'auto',
    scheme: 'light',
    viewport: {value: undefined, isRotated: false},
  },
  globalTypes: {
    page: {
      description: 'Page of the host',
      toolbar: {icon: 'browser', dynamicTitle: true, items: itemsOf(HOST_PAGES)},
    },
    theme: {
      description: 'Theme of a city',
      toolbar: {icon: 'paintbrush', dynamicTitle: true, items: itemsOf(THEMES)},
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: INTERFACE_LANGUAGES.map((value) => ({value, title: nameOf(value)})),
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: itemsOf({auto: 'Auto', ltr: 'Left to right', rtl: 'Right to left'}),
      },
    },
    scheme: {
      description: 'Colours of the page',
      toolbar: {icon: 'contrast', dynamicTitle: true, items: itemsOf(SCHEMES)},
    },
  },
  parameters: {
    controls: {expanded: true},
    viewport: {options: WIDTHS},
    layout: 'fullscreen',
    options: {
      storySort: {
        order: ['Introduction', 'Guides', ['Start here'], 'Elements', 'Languages', 'Themes', 'Pages', 'Development'],
      },
    },
  },
};

/** What a language calls itself; its English name if the browser does not know it. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames([tag, 'en'], {type: 'language'}).of(tag) ?? tag;
}

export default preview;
