import {ELEMENT_NAMES, DESCRIPTORS, type ElementName} from '../../options/descriptors.js';
import {optionsOf} from '../../options/option.js';
import {suggest} from '../../data/suggest.js';
import {messagesIn} from '../../desk/words/describe.js';
import {fill} from '../../desk/words/pattern.js';
import {translateProblem} from '../../desk/words/translate-problem.js';
import {snippet, SnippetError, type Form} from '../../static/snippet.js';
import type {OptionTypes} from '../command-line.js';
import {EXIT, type Command} from '../command.js';
import {readSource} from '../files.js';
import {print, tell} from '../terminal.js';
import {UsageError} from '../usage-error.js';

/** Options of all elements; which of them an element has, `snippet()` knows. */
const ELEMENT_OPTIONS: OptionTypes = Object.fromEntries(
  ELEMENT_NAMES.flatMap((name) => Object.entries(optionsOf(DESCRIPTORS[name]))).map(([name, {type}]) => [
    name,
    type === 'flag' ? 'flag' : 'value',
  ]),
);

/** Makes the HTML to paste. */
export const snippetCommand: Command = {
  options: {...ELEMENT_OPTIONS, feed: 'value', 'feed-url': 'value', form: 'value', lang: 'value'},
  help: {
    en: `partnership-elements snippet ELEMENT [options]

Writes the HTML to paste, with the content of the feed inside.
ELEMENT: ${ELEMENT_NAMES.join(', ')}

  --feed FILE        the feed; default: feed.json
  --feed-url URL     where it is published
  --form FORM        tag (default), div, static
  --lang LANG        language of the content; default: en
  --OPTION VALUE     any option of the element: ${Object.keys(ELEMENT_OPTIONS)
    .map((name) => `--${name}`)
    .join(' ')}
  --messages LANG    en or de

Examples
  npx partnership-elements snippet partner-list --feed-url https://www.example.org/feed.json --lang de
  npx partnership-elements snippet project-card --project exchange --form div --feed-url https://www.example.org/feed.json`,
    de: `partnership-elements snippet ELEMENT [Optionen]

Schreibt das HTML zum Einfügen, mit dem Inhalt des Feeds darin.
ELEMENT: ${ELEMENT_NAMES.join(', ')}

  --feed DATEI       der Feed; ohne Angabe feed.json
  --feed-url ADRESSE wo er veröffentlicht ist
  --form FORM        tag (ohne Angabe), div, static
  --lang SPRACHE     Sprache des Inhalts; ohne Angabe en
  --OPTION WERT      jede Option des Elements: ${Object.keys(ELEMENT_OPTIONS)
    .map((name) => `--${name}`)
    .join(' ')}
  --messages SPRACHE en oder de

Beispiele
  npx partnership-elements snippet partner-list --feed-url https://www.example.org/feed.json --lang de
  npx partnership-elements snippet project-card --project exchange --form div --feed-url https://www.example.org/feed.json`,
  },
  async run({operands: [element], flags, values}, language) {
    const {texts} = messagesIn(language);
    const name = ELEMENT_NAMES.find((one) => one === element);
    if (name === undefined) {
      const near = element === undefined ? ELEMENT_NAMES.join(', ') : (suggest(element, ELEMENT_NAMES, 1)[0] ?? '');
      const what =
        element === undefined
          ? fill(texts.missing, {what: 'ELEMENT'})
          : fill(texts.badValue, {value: element, option: 'ELEMENT'});
      throw new UsageError(`${what} ${fill(texts.didYouMean, {near})}`, 'snippet');
    }
    const feedUrl = values.get('feed-url');
    if (feedUrl === undefined) throw new UsageError(fill(texts.missing, {what: '--feed-url …'}), 'snippet');
    const isOption = ([option]: readonly [string, unknown]) => Object.hasOwn(ELEMENT_OPTIONS, option);
    const written: (readonly [string, string | true])[] = [
      ...values,
      ...[...flags].map((flag) => [flag, true] as const),
    ];
    const options = Object.fromEntries<string | true>(written.filter(isOption));
    try {
      const {html, problems} = await snippet<ElementName>({
        element: name,
        options,
        feed: await readSource(values.get('feed') ?? 'feed.json'),
        feedUrl,
        lang: values.get('lang') ?? 'en',
        // Checked by `snippet()`.
        form: (values.get('form') ?? 'tag') as Form,
      });
      print(html);
      for (const problem of problems) tell(lineOf(problem, language));
      return problems.length === 0 ? EXIT.clean : EXIT.problems;
    } catch (error) {
      if (!(error instanceof SnippetError)) throw error;
      for (const problem of error.problems) tell(lineOf(problem, language));
      return EXIT.unreadable;
    }
  },
};

function lineOf(problem: SnippetError['problems'][number], language: 'en' | 'de'): string {
  const {message, remedy} = translateProblem(problem, language);
  return `${[problem.path, problem.name].filter(Boolean).join(' ')}: ${message} ${remedy}`;
}
