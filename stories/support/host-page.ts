/* The page around a story: skin, theme, language, direction and colours, as the toolbar asks for. */
import {html, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {WebComponentsRenderer} from '@storybook/web-components-vite';
import type {DecoratorFunction, LoaderFunction} from 'storybook/internal/types';
import {directionOf} from '../../src/i18n/language-tag.js';

/** Style sheets in `stories/hosts/`. */
export const HOST_PAGES: Readonly<Record<string, string>> = {
  plain: 'Plain page',
  serif: 'City in a serif',
  material: 'Material-like',
  government: 'Government, 16 px',
  magazine: 'Magazine',
  hostile: 'Hostile style sheet',
};

/** Style sheets in `stories/themes/`. */
export const THEMES: Readonly<Record<string, string>> = {
  none: 'No theme',
  harbour: 'Harbour',
  'old-town': 'Old Town',
  night: 'Night',
};

export const SCHEMES: Readonly<Record<string, string>> = {light: 'Light page', dark: 'Dark page', blue: 'Blue page'};

const texts = new Map<string, Promise<string>>();

async function textOf(address: string): Promise<string> {
  const text = texts.get(address) ?? fetch(address).then((response) => response.text());
  texts.set(address, text);
  return text;
}

/** Loads the style sheets of the page before the story is rendered, so that nothing is seen without them. */
export const loadHostStyles: LoaderFunction<WebComponentsRenderer> = async ({globals}) => {
  const {page, theme} = chosenIn(globals);
  const files = [
    'hosts/plain.css',
    ...(page === 'plain' ? [] : [`hosts/${page}.css`]),
    ...(theme === 'none' ? [] : [`themes/${theme}.css`]),
  ];
  return {hostStyles: (await Promise.all(files.map(textOf))).join('\n')};
};

export const onHostPage: DecoratorFunction<WebComponentsRenderer> = (story, {globals, loaded, viewMode}) => {
  const {page, theme, scheme, language} = chosenIn(globals);
  const direction = globals['direction'] === 'auto' ? directionOf(language) : String(globals['direction']);
  const isWhole = viewMode !== 'docs';
  return html`<style>
      ${String(loaded['hostStyles'])}
    </style>
    <div
      class="host page-${page} scheme-${scheme} ${theme} ${isWhole ? 'whole' : ''}"
      lang=${language}
      dir=${direction}
      ${isWhole ? ref(paintBody) : nothing}
    >
      ${page === 'plain' ? nothing : head}
      <div class="host-main">${story()}</div>
      ${page === 'plain' ? nothing : foot}
    </div>`;
};

const head = html`<div class="host-head" lang="en">City of Northhaven</div>`;
const foot = html`<div class="host-foot" lang="en">Town Hall, 1 Harbour Square</div>`;

/** The ground of the page fills the window, also below a short story. */
function paintBody(page: Element | undefined): void {
  // Lit calls this before it inserts the page.
  queueMicrotask(() => {
    document.body.style.background = page?.isConnected ? getComputedStyle(page).backgroundColor : '';
  });
}

/** What an address asks for may not be there. */
function chosenIn(
  globals: Readonly<Record<string, unknown>>,
): Record<'page' | 'theme' | 'scheme' | 'language', string> {
  const oneOf = (name: string, values: Readonly<Record<string, string>>, standard: string) => {
    const value = String(globals[name]);
    return value in values ? value : standard;
  };
  return {
    page: oneOf('page', HOST_PAGES, 'plain'),
    theme: oneOf('theme', THEMES, 'none'),
    scheme: oneOf('scheme', SCHEMES, 'light'),
    language: String(globals['language']),
  };
}
