import type {ReactElement} from 'react';
import {optionWord, optionWords} from '../../app/steps/take-home/option-words.js';
import {speak} from '../../app/words/define-words.js';
import {deskLanguage} from '../../desk/words/describe.js';
import {Notice} from '../wp/components.js';
import {useRegistry} from '../wp/data.js';
import {createElement} from '../wp/element.js';
import {__} from '../wp/i18n.js';
import {pluginData} from '../wp/plugin-data.js';
import type {ReadyFeed} from './site-feed.js';
import {blocksOfPage, updateBlocks} from './update-page.js';

const NOTICE = 'partnership-elements-notice';

/** Says that a page shows an earlier feed, with the button that brings it up to date. */
export function OutdatedNotice({clientId, feed}: {readonly clientId: string; readonly feed: ReadyFeed}): ReactElement {
  const registry = useRegistry();
  const all = blocksOfPage(registry);
  const update = (clientIds: readonly string[]) => () => {
    void updateBlocks(registry, clientIds, feed);
  };
  return createElement(
    Notice,
    {
      status: 'warning',
      isDismissible: false,
      className: NOTICE,
      actions: [
        {label: __('Update', 'partnership-elements'), variant: 'primary', onClick: update([clientId])},
        ...(all.length > 1
          ? [{label: __('Update all on this page', 'partnership-elements'), onClick: update(all)}]
          : []),
      ],
    },
    __(
      'The feed has changed since this page was saved. Visitors see the new content; search engines and pages without scripts still have the old one.',
      'partnership-elements',
    ),
  );
}

/** Says which options no feed understands. The element leaves them out. */
export function ProblemsNotice({problems}: {readonly problems: readonly string[]}): ReactElement {
  return createElement(
    Notice,
    {status: 'error', isDismissible: false, className: NOTICE},
    __('The content cannot be written into the page:', 'partnership-elements'),
    createElement(
      'ul',
      null,
      problems.map((problem) => createElement('li', {key: problem}, named(problem))),
    ),
  );
}

/** Begins with the name of the option in the sidebar, instead of the path in a request. */
function named(problem: string): string {
  const say = speak(optionWords, deskLanguage(pluginData.language));
  return problem.replace(/^options\.([\w-]+)/, (_, name: string) => optionWord(name, say));
}
