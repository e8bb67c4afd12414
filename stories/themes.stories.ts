import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

/**
 * Three cities, made with nothing but tokens and parts. Their style sheets are in `stories/themes/`. The toolbar's "Theme"
 * shows every other story in them too.
 */
const meta: Meta = {
  title: 'Themes/Examples',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => html`
    <h2>Partner cities</h2>
    <partner-list src="feeds/northhaven.json" search></partner-list>
    <h2>The same as a table</h2>
    <partner-list src="feeds/northhaven.json" layout="table"></partner-list>
    <h2>Projects</h2>
    <project-list src="feeds/northhaven.json"></project-list>
    <h2>Networks</h2>
    <network-badges src="feeds/northhaven.json"></network-badges>
  `,
};
export default meta;

/** Cool and square. */
export const Harbour: StoryObj = {globals: {theme: 'harbour'}};

/** Warm, with a serif. */
export const OldTown: StoryObj = {globals: {theme: 'old-town'}};

/** Dark by design. */
export const Night: StoryObj = {globals: {theme: 'night'}};
