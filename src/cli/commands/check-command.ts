import {basename} from 'node:path';
import {checkFeed} from '../../desk/check/check-feed.js';
import {formatProblems, FORMATS, type FileProblems, type ProblemFormat} from '../../desk/check/format-problems.js';
import {DeskError} from '../../desk/desk-error.js';
import {describeFault, messagesIn} from '../../desk/words/describe.js';
import {fill} from '../../desk/words/pattern.js';
import {EXIT, today, type Command} from '../command.js';
import {readSource} from '../files.js';
import {emphasis, print, tell, withProgress} from '../terminal.js';
import {UsageError} from '../usage-error.js';

const DEFAULT_FILE = 'feed.json';

/** Checks feeds, and says every mistake with its place. */
export const check: Command = {
  options: {format: 'value'},
  help: {
    en: `partnership-elements check [FILE|URL]…

Checks feeds and names every problem with file, line and column. Default: ${DEFAULT_FILE}.
Ends with 0 if there is no problem, 1 if there are problems, 2 if a file cannot be read.

  --format FORMAT    ${FORMATS.join(', ')}; default: github in GitHub Actions, else text
  --messages LANG    en or de

Examples
  npx partnership-elements check feed.json
  npx partnership-elements check https://www.example.org/feed.json --format json`,
    de: `partnership-elements check [DATEI|ADRESSE]…

Prüft Feeds und nennt jedes Problem mit Datei, Zeile und Spalte. Ohne Angabe: ${DEFAULT_FILE}.
Endet mit 0, wenn es kein Problem gibt, 1 bei Problemen, 2, wenn sich eine Datei nicht lesen lässt.

  --format FORM      ${FORMATS.join(', ')}; ohne Angabe github in GitHub Actions, sonst text
  --messages SPRACHE en oder de

Beispiele
  npx partnership-elements check feed.json
  npx partnership-elements check https://www.example.org/feed.json --format json`,
  },
  async run({operands, values}, language) {
    const format = formatOf(
      values.get('format'),
      fill(messagesIn(language).texts.badValue, {value: values.get('format') ?? '', option: '--format'}),
    );
    const checked: FileProblems[] = [];
    let isUnreadable = false;
    for (const file of operands.length > 0 ? operands : [DEFAULT_FILE]) {
      try {
        const content = await withProgress(fill(messagesIn(language).texts.reading, {file: basename(file)}), () =>
          readSource(file),
        );
        const {problems} = checkFeed({content, today: today(), language});
        checked.push({file, problems});
      } catch (error) {
        if (!(error instanceof DeskError)) throw error;
        isUnreadable = true;
        const {message, remedy} = describeFault(error.code, error.values, language);
        tell(`${message} ${remedy}`);
      }
    }
    const written = formatProblems(checked, format, language, emphasis());
    if (written !== '') print(written);
    if (isUnreadable) return EXIT.unreadable;
    return checked.some(({problems}) => problems.length > 0) ? EXIT.problems : EXIT.clean;
  },
};

function formatOf(written: string | undefined, wrong: string): ProblemFormat {
  const format = written ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');
  const known = FORMATS.find((one) => one === format);
  if (!known) throw new UsageError(`${wrong} ${FORMATS.join(', ')}`, 'check');
  return known;
}
