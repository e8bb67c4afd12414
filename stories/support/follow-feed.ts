import type {WebComponentsRenderer} from '@storybook/web-components-vite';
import {STORY_PREPARED} from 'storybook/internal/core-events';
import type {DecoratorFunction} from 'storybook/internal/types';
import {addons} from 'storybook/preview-api';
import {ELEMENT_NAMES} from '../../src/options/descriptors.js';
import {argTypesOf} from './arg-types.js';

/** By id of the story. */
const shown = new Map<string, string>();

/**
 * Offers the values of another feed once a story shows that feed. Storybook sends the controls of a story only once, before
 * its arguments are known, so they are sent again.
 */
export const followFeed: DecoratorFunction<WebComponentsRenderer> = (story, context) => {
  const {id, component, parameters, argTypes} = context;
  // Storybook types the arguments of all stories as `any`.
  const initialArgs: Readonly<Record<string, unknown>> = context.initialArgs;
  const args: Readonly<Record<string, unknown>> = context.args;
  const tag = ELEMENT_NAMES.find((name) => name === component);
  const feed = String(args['src']);
  if (tag && (shown.get(id) ?? initialArgs['src']) !== feed) {
    const offered = {...argTypes, ...argTypesOf(tag, feed)};
    addons.getChannel().emit(STORY_PREPARED, {id, parameters, initialArgs, argTypes: offered, args});
    shown.set(id, feed);
  }
  return story();
};
