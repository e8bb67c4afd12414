import type {DeskLanguage} from '../../desk/words/describe.js';
import {translateProblem} from '../../desk/words/translate-problem.js';
import {snippet, SnippetError} from '../../static/snippet.js';
import {feedAddress} from './addresses.js';
import {writtenOptions} from './element-markup.js';
import {FORM_OF_PLACE, type InPage} from './places.js';
import type {SnippetSettings} from './settings.js';

/** The line to paste, or in the words of the desk why there is none. */
export type Baked =
  {readonly html: string; readonly problems?: never} | {readonly problems: readonly string[]; readonly html?: never};

/**
 * Makes the line to paste with the content of the feed inside. Where the settings name no language, the content has that
 * of the desk, and the element follows its page.
 *
 * @param feed its JSON value
 */
export async function bake(
  settings: SnippetSettings,
  place: InPage,
  feed: unknown,
  language: DeskLanguage,
): Promise<Baked> {
  try {
    const {html} = await snippet({
      element: settings.element,
      options: Object.fromEntries(writtenOptions(settings)),
      feed,
      feedUrl: feedAddress(settings),
      lang: settings.lang || language,
      form: FORM_OF_PLACE[place],
      followsPage: settings.lang === '',
    });
    return {html};
  } catch (error) {
    if (!(error instanceof SnippetError)) throw error;
    return {
      problems: error.problems.map((problem) => {
        const {message, remedy} = translateProblem(problem, language);
        return `${problem.path}: ${message} ${remedy}`;
      }),
    };
  }
}
