import {html, type TemplateResult} from 'lit';
import {directionOf} from '../../src/i18n/language-tag.js';
import type {DecoratorFunction} from 'storybook/internal/types';
import type {WebComponentsRenderer} from '@storybook/web-components-vite';

/** Colours of pages that the elements must look at home on. A real background, or axe sees a white page. */
const SCHEMES: Readonly<Record<string, string>> = {
  light: 'color-scheme: light; background: #fff; color: #1d2733',
  dark: 'color-scheme: dark; background: #12171e; color: #e9edf2',
  blue: 'color-scheme: dark; background: #00427a; color: #fff',
};

/** Puts a story on a page of the language, direction and colours that the toolbar asks for. */
export const onCityPage: DecoratorFunction<WebComponentsRenderer> = (story, {globals}) => {
  const language = String(globals['language']);
  const direction = globals['direction'] === 'auto' ? directionOf(language) : String(globals['direction']);
  return page(language, direction, SCHEMES[String(globals['scheme'])] ?? '', story() as TemplateResult);
};

function page(language: string, direction: string, colours: string, content: TemplateResult): TemplateResult {
  return html`<style>
      .city-page a {
        color: inherit;
      }
    </style>
    <div
      class="city-page"
      lang=${language}
      dir=${direction}
      style="${colours}; padding: 1.5em; font: 17px/1.6 'Source Sans 3', 'Noto Sans', system-ui, sans-serif"
    >
      ${content}
    </div>`;
}
