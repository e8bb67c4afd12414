import {ELEMENT_NAMES, DESCRIPTORS, type ElementName} from '../../options/descriptors.js';
import {optionsOf} from '../../options/option.js';
import {suggest} from '../../data/suggest.js';
import {messagesIn} from '../../desk/words/describe.js';
import {fill} from '../../desk/words/pattern.js';
import {translateProblem} from '../../desk/words/translate-problem.js';
import {frameSnippet, oEmbedAnswer, snippet, SnippetError, type Form} from '../../static/snippet.js';
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

/** Forms that need no feed, because the frame asks for it. */
const FRAMES: Readonly<Record<string, (request: Parameters<typeof frameSnippet>[0]) => string>> = {
  frame: frameSnippet,
  oembed: (request) => JSON.stringify(oEmbedAnswer(request), null, 2),
};

/** Makes the HTML to paste. */
export const snippetCommand: Command = {
  options: {
    ...ELEMENT_OPTIONS,
    feed: 'value',
    'feed-url': 'value',
    form: 'value',
    lang: 'value',
    'frame-url': 'value',
    'page-url': 'value',
    title: 'value',
    height: 'value',
  },
  help: {
    en: `partnership-elements snippet ELEMENT [options]

Writes the HTML to paste, with the content of the feed inside.
ELEMENT: ${ELEMENT_NAMES.join(', ')}

  --feed FILE        the feed; default: feed.json
  --feed-url URL     where it is published
  --form FORM        tag (default), div, static, frame, oembed
  --lang LANG        language of the content; default: en
  --OPTION VALUE     any option of the element: ${Object.keys(ELEMENT_OPTIONS)
    .map((name) => `--${name}`)
    .join(' ')}
  --messages LANG    en or de

For frames and oEmbed, instead of a feed
  --frame-url URL    where frame.html is published
  --title TEXT       what the frame shows
  --page-url URL     a page with the same content; default: no link
  --height PIXELS    where a frame cannot be as high as its content; default: 600

Examples
  npx partnership-elements snippet partner-list --feed-url https://www.example.org/feed.json --lang de
  npx partnership-elements snippet partner-list --form frame --frame-url https://www.example.org/frame.html --title "Our partner cities"`,
    de: `partnership-elements snippet ELEMENT [Optionen]

Schreibt das HTML zum Einfügen, mit dem Inhalt des Feeds darin.
ELEMENT: ${ELEMENT_NAMES.join(', ')}

  --feed DATEI       der Feed; ohne Angabe feed.json
  --feed-url ADRESSE wo er veröffentlicht ist
  --form FORM        tag (ohne Angabe), div, static, frame, oembed
  --lang SPRACHE     Sprache des Inhalts; ohne Angabe en
  --OPTION WERT      jede Option des Elements: ${Object.keys(ELEMENT_OPTIONS)
    .map((name) => `--${name}`)
    .join(' ')}
  --messages SPRACHE en oder de

Für Rahmen und oEmbed, statt eines Feeds
  --frame-url ADRESSE  wo frame.html veröffentlicht ist
  --title TEXT         was der Rahmen zeigt
  --page-url ADRESSE   eine Seite mit demselben Inhalt; ohne Angabe kein Link
  --height PIXEL       wo ein Rahmen nicht so hoch wie sein Inhalt sein kann; ohne Angabe 600

Beispiele
  npx partnership-elements snippet partner-list --feed-url https://www.example.org/feed.json --lang de
  npx partnership-elements snippet partner-list --form frame --frame-url https://www.example.org/frame.html --title "Unsere Partnerstädte"`,
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
    const needed = (option: string) => {
      const value = values.get(option);
      if (value === undefined) throw new UsageError(fill(texts.missing, {what: `--${option} …`}), 'snippet');
      return value;
    };
    const isOption = ([option]: readonly [string, unknown]) => Object.hasOwn(ELEMENT_OPTIONS, option);
    const written: (readonly [string, string | true])[] = [
      ...values,
      ...[...flags].map((flag) => [flag, true] as const),
    ];
    const options = Object.fromEntries<string | true>(written.filter(isOption));
    const form = values.get('form') ?? 'tag';
    const lang = values.get('lang') ?? 'en';
    try {
      const frame = Object.hasOwn(FRAMES, form) ? FRAMES[form] : undefined;
      if (frame) {
        const [pageUrl, height] = [values.get('page-url'), values.get('height')];
        const page = {...(pageUrl !== undefined && {pageUrl}), ...(height !== undefined && {height: Number(height)})};
        print(frame({element: name, options, lang, frameUrl: needed('frame-url'), title: needed('title'), ...page}));
        return EXIT.clean;
      }
      const {html, problems} = await snippet<ElementName>({
        element: name,
        options,
        feed: await readSource(values.get('feed') ?? 'feed.json'),
        feedUrl: needed('feed-url'),
        lang,
        // Checked by `snippet()`.
        form: form as Form,
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
