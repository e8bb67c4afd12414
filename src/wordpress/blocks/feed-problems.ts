import type {ReactElement} from 'react';
import {Button, Notice} from '../wp/components.js';
import {createElement} from '../wp/element.js';
import {__, _n, sprintf} from '../wp/i18n.js';
import {pluginData} from '../wp/plugin-data.js';
import type {ReadyFeed} from './site-feed.js';

/** Says that the feed has mistakes, which the settings name. */
export function FeedProblems({feed}: {readonly feed: ReadyFeed}): ReactElement | null {
  const count = feed.problems.length;
  if (count === 0) return null;
  const {mayManage, settingsUrl} = pluginData;
  return createElement(
    Notice,
    {status: 'warning', isDismissible: false},
    /* translators: %s: number */
    sprintf(_n('The feed has %s mistake.', 'The feed has %s mistakes.', count, 'partnership-elements'), count),
    ' ',
    mayManage
      ? createElement(Button, {variant: 'link', href: settingsUrl}, __('Open the settings', 'partnership-elements'))
      : __('The administrator finds the details in the settings.', 'partnership-elements'),
  );
}
