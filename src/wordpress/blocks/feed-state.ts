import type {ReactElement} from 'react';
import type {FeedError} from '../../feed/feed-error.js';
import {Button, Placeholder, Spinner} from '../wp/components.js';
import {createElement} from '../wp/element.js';
import {__, sprintf} from '../wp/i18n.js';
import {pluginData} from '../wp/plugin-data.js';
import {requestFeed, type ReadyFeed, type SiteFeed} from './site-feed.js';

/** What a block shows while there is no feed to show. */
export function FeedState({feed}: {readonly feed: Exclude<SiteFeed, ReadyFeed>}): ReactElement {
  switch (feed.status) {
    case 'none':
      return createElement(
        Placeholder,
        {
          icon: 'admin-site-alt3',
          label: __('No feed yet', 'partnership-elements'),
          instructions: pluginData.mayManage
            ? __(
                'Choose where the data of the partnerships come from. Then this block shows them.',
                'partnership-elements',
              )
            : __('An administrator chooses where the data of the partnerships come from.', 'partnership-elements'),
        },
        settingsLink('primary'),
      );
    case 'loading':
      return createElement(
        Placeholder,
        {
          icon: 'update',
          label: __('Partnerships', 'partnership-elements'),
          instructions: __('The feed is loading.', 'partnership-elements'),
        },
        createElement(Spinner),
      );
    case 'failed':
      return createElement(
        Placeholder,
        {
          icon: 'warning',
          label: __('The feed cannot be read', 'partnership-elements'),
          instructions: `${whyFailed(feed.error)} ${__('What has been saved stays in the page.', 'partnership-elements')}`,
        },
        createElement(
          Button,
          {variant: 'primary', onClick: () => void requestFeed()},
          __('Try again', 'partnership-elements'),
        ),
        settingsLink('secondary'),
      );
  }
}

function settingsLink(variant: 'primary' | 'secondary'): ReactElement | null {
  const {mayManage, settingsUrl} = pluginData;
  if (!mayManage) return null;
  return createElement(Button, {variant, href: settingsUrl}, __('Open the settings', 'partnership-elements'));
}

function whyFailed({reason, status = 0, url}: FeedError): string {
  if (reason === 'status') {
    /* translators: 1: address of the feed, 2: number such as 404 */
    return sprintf(__('%1$s: the server answers with the error %2$s.', 'partnership-elements'), url, status);
  }
  if (/^(?:not-json|not-a-feed|too-large)$/.test(reason)) {
    /* translators: %s: address of the feed */
    return sprintf(__('%s: what is there is not a feed.', 'partnership-elements'), url);
  }
  return sprintf(
    /* translators: %s: address of the feed */
    __('%s: there is no answer, or the server does not let this site read it.', 'partnership-elements'),
    url,
  );
}
