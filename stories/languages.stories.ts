import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/index.js';
import {directionOf} from '../src/i18n/language-tag.js';
import {INTERFACE_LANGUAGES} from '../src/i18n/message-catalog.js';

/**
 * The elements take the language and direction of their place in the page. Most languages no native speaker has read yet:
 * CONTRIBUTING.md tells which, and how to correct one.
 */
const meta: Meta = {title: 'Languages/Examples', tags: ['!autodocs'], parameters: {controls: {disable: true}}};
export default meta;

const place = (lang: string, content: TemplateResult): TemplateResult => html`
  <section lang=${lang} dir=${directionOf(lang)}>
    <h2>${lang}</h2>
    ${content}
  </section>
`;

/** A city whose feed is in all the languages that the elements speak. */
export const Twelve: StoryObj = {
  render: () =>
    html`${INTERFACE_LANGUAGES.map((lang) =>
      place(
        lang,
        html`<partner-list src="feeds/northhaven.json" partner="esterra qaryat-an-nur jiting"></partner-list>
          <project-list src="feeds/northhaven.json" limit="3"></project-list>
          <network-badges src="feeds/northhaven.json"></network-badges>
          <city-text src="feeds/northhaven.json"></city-text>
          <contact-card src="feeds/northhaven.json"></contact-card>
          <related-links src="feeds/northhaven.json"></related-links>`,
      ),
    )}`,
};

/** Bonn's feed is in English and German. Elsewhere its texts are marked with their language, and run their own way. */
export const ForeignTexts: StoryObj = {
  render: () =>
    html`${['ar', 'he', 'zh-Hans', 'mn'].map((lang) =>
      place(
        lang,
        html`<partner-list src="feeds/bonn.json" search></partner-list>
          <project-list src="feeds/bonn.json"></project-list>
          <network-badges src="feeds/bonn.json"></network-badges>
          <city-text src="feeds/bonn.json"></city-text>
          <contact-card src="feeds/bonn.json"></contact-card>`,
      ),
    )}`,
};

/** A language that the elements do not speak: they speak English, and say so; the page stays from right to left. */
export const NoSuchLanguage: StoryObj = {
  render: () => place('fa', html`<partner-list src="feeds/bonn.json" layout="list" search></partner-list>`),
};
