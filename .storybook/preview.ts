import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {INTERFACE_LANGUAGES} from '../src/i18n/message-catalog.js';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import {onCityPage} from '../stories/support/city-page.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onCityPage],
  // Rows of the table that no story takes as an argument: events, and attributes whose property stands elsewhere.
  argTypesEnhancers: [
    ({argTypes}) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [name, name.includes('-') ? {...type, control: false} : type]),
      ),
  ],
  initialGlobals: {language: 'en', direction: 'auto', scheme: 'light'},
  globalTypes: {
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
        items: [
          {value: 'auto', title: 'Direction of the language'},
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    scheme: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light page'},
          {value: 'dark', title: 'Dark page'},
          {value: 'blue', title: 'Blue page'},
        ],
      },
    },
  },
  parameters: {
    controls: {expanded: true, sort: 'requiredFirst'},
    // The code shown is what an editor pastes, without the page around it.
    docs: {canvas: {sourceState: 'shown'}, source: {excludeDecorators: true}},
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
