import type {Meta} from '@storybook/web-components-vite';
import type {ElementName} from '../../src/options/descriptors.js';
import {argTypesOf, defaultArgsOf} from './arg-types.js';

/** What the stories of an element have in common. `.storybook/preview.ts` offers the values of each story's own feed. */
export function elementMeta(tag: ElementName): Pick<Meta, 'component' | 'args' | 'argTypes'> {
  return {
    component: tag,
    args: {...defaultArgsOf(tag), src: 'bonn'},
    argTypes: argTypesOf(tag, 'bonn'),
  };
}
