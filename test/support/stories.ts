/*
 * Every story of a file, rendered as in Storybook, on pages of hosts of every colour and both directions: nothing that axe
 * objects to, and nothing wider than the page.
 */
import {expect} from '@open-wc/testing';
import * as renderer from '@storybook/web-components/entry-preview';
import type Axe from 'axe-core';
import 'axe-core';
import {composeStories, composeStory, setProjectAnnotations, type RunnableStory} from 'storybook/preview-api';
import preview from '../../.storybook/preview.js';
import {FeedElement} from '../../src/base/feed-element.js';
import {waitUntil} from './wait-until.js';

// axe-core is no module: it puts itself on the page.
declare const axe: typeof Axe;

setProjectAnnotations([renderer, preview]);

/** The first two have light and dark, both directions and two languages between them. */
const PAGES = [
  {page: 'plain', scheme: 'light', direction: 'ltr', language: 'en'},
  {page: 'plain', scheme: 'dark', direction: 'rtl', language: 'ar'},
  {page: 'serif', scheme: 'blue', direction: 'ltr', language: 'de'},
  {page: 'material', scheme: 'light', direction: 'rtl', language: 'ar'},
  {page: 'government', scheme: 'dark', direction: 'ltr', language: 'de'},
  {page: 'magazine', scheme: 'blue', direction: 'rtl', language: 'ar'},
];

const asked = Number(document.documentElement.dataset['storyPages']);

/** Tries the stories of a file, on as many pages as web-test-runner.config.mjs asks for. */
export function tryStories(file: object): void {
  for (const [name, story] of Object.entries(storiesIn(file))) {
    for (const page of PAGES.slice(0, asked)) {
      it(`${name}, on a ${page.scheme} page (${page.page}), ${page.direction}, "${page.language}"`, async () => {
        const canvas = document.createElement('div');
        document.body.append(canvas);
        try {
          await story.run({canvasElement: canvas, globals: page});
          const elements = await settled(canvas, name);
          unfold(elements);
          expect(await violationsIn(canvas)).to.deep.equal([]);
          expect(canvas.scrollWidth, 'width of the content').to.be.at.most(canvas.clientWidth);
        } finally {
          canvas.remove();
        }
      });
    }
  }
}

function storiesIn(file: object): Record<string, RunnableStory> {
  // composeStories passes the name where composeStory of another renderer expects its configuration.
  return composeStories(file, {}, (story, meta, project, name) => composeStory(story, meta, project, undefined, name));
}

/** Stories that show another state than a feed. */
const STATES: Readonly<Record<string, string>> = {
  Loading: 'loading',
  LoadingLimited: 'loading',
  Stale: 'stale',
  Empty: 'empty',
  UnknownProject: 'empty',
  Fails: 'error',
  FailsWithFallback: 'error',
};

/** Every element comes to show what the story is about. */
async function settled(canvas: HTMLElement, name: string): Promise<FeedElement[]> {
  const elements = [...canvas.querySelectorAll('*')].filter((element) => element instanceof FeedElement);
  expect(elements, 'elements in the story').not.to.be.empty;
  const state = STATES[name] ?? 'ready';
  await waitUntil(() => elements.every((element) => element.matches(`:state(${state})`)), `comes to ${state}`);
  return elements;
}

/** What is folded away must fit too. */
function unfold(elements: readonly FeedElement[]): void {
  for (const element of elements) {
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
  }
}

async function violationsIn(canvas: HTMLElement): Promise<string[]> {
  // Stories are parts of pages: these two rules are about whole pages.
  const rules = {region: {enabled: false}, 'page-has-heading-one': {enabled: false}};
  const {violations} = await axe.run(canvas, {rules, resultTypes: ['violations']});
  return violations.map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({html}) => html).join(' ')}`);
}
