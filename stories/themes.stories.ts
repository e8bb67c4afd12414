import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/index.js';

/** Three cities, made with nothing but tokens and parts. Their style sheets are in `stories/themes/`. */
const meta: Meta = {title: 'Themes/Examples', tags: ['!autodocs'], parameters: {controls: {disable: true}}};
export default meta;

const page = (theme: string): TemplateResult => html`
  <link rel="stylesheet" href="themes/${theme}.css" />
  <div class=${theme} style="padding: 1.5em">
    <h2>Partner cities</h2>
    <partner-list src="feeds/northhaven.json" search></partner-list>
    <h2>The same as a table</h2>
    <partner-list src="feeds/northhaven.json" layout="table"></partner-list>
    <h2>Projects</h2>
    <project-list src="feeds/northhaven.json"></project-list>
    <h2>Networks</h2>
    <network-badges src="feeds/northhaven.json"></network-badges>
  </div>
`;

const dressed = async (canvas: HTMLElement): Promise<void> => {
  const sheet = canvas.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (!sheet || sheet.sheet) return;
  await new Promise((resolve) => {
    sheet.addEventListener('load', resolve, {once: true});
  });
};

const story = (theme: string): StoryObj => ({
  render: () => page(theme),
  play: ({canvasElement}) => dressed(canvasElement),
});

/** Cool and square. */
export const Harbour: StoryObj = story('harbour');

/** Warm, with a serif. */
export const OldTown: StoryObj = story('old-town');

/** Dark by design. */
export const Night: StoryObj = story('night');
