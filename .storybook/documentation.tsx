/*
 * What Storybook shows besides stories: the page of each element, and the code of each story. Not in preview.ts, because
 * the tests render stories without React.
 */
import type {Preview, WebComponentsRenderer} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {render} from 'lit';
import type {DecoratorFunction} from 'storybook/internal/types';
import {addons} from 'storybook/preview-api';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import {codesOf} from '../stories/support/code.js';
import {CODE_EVENT, type CodeOfStory} from './code-view.js';
import {ElementPage} from './element-page.js';

setCustomElementsManifest(manifest);

/** Sends the code of a story, whenever it is rendered, to the panel and to the page of its element. */
const sendCode: DecoratorFunction<WebComponentsRenderer> = (story, context) => {
  const {id, args, globals, originalStoryFn} = context;
  // Apart from the story, without what decorators put around it.
  const copy = document.createElement('div');
  render(originalStoryFn(args, context), copy);
  void codesOf(copy.innerHTML, String(globals['language'])).then((codes) => {
    addons.getChannel().emit(CODE_EVENT, {id, codes} satisfies CodeOfStory);
  });
  return story();
};

const documentation: Preview = {
  decorators: [sendCode],
  parameters: {
    docs: {
      page: ElementPage,
      // Options and tokens are described in `argTypes`. The manifest has others of the same names, such as parts.
      extractArgTypes: () => ({}),
    },
  },
};

export const {decorators, parameters} = documentation;
