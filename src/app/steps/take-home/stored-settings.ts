import type {DeskLanguage} from '../../../desk/words/describe.js';
import {fallbackLink} from '../../snippet/fallback-link.js';
import type {SnippetSettings} from '../../snippet/settings.js';
import type {DeskState} from '../../workspace/desk-state.js';
import {isObject} from '../../workspace/json.js';

/** Where the settings are among those of the desk. */
const KEY = 'snippet';

/** The settings of the snippet as they are now. */
export function settingsOf(settings: DeskState['settings'], language: DeskLanguage): SnippetSettings {
  const stored = settings[KEY];
  return {
    element: 'partner-list',
    options: {},
    place: 'wordpress-blocks',
    lang: '',
    isBaked: false,
    link: {text: fallbackLink('partner-list', language).text, href: ''},
    script: '',
    feed: '',
    isPinned: false,
    keepsRoom: false,
    // Only `withSettings` writes there.
    ...(isObject(stored) && (stored as Partial<SnippetSettings>)),
  };
}

export function withSettings(settings: DeskState['settings'], snippet: SnippetSettings): DeskState['settings'] {
  return {...settings, [KEY]: snippet};
}
