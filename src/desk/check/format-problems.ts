/* Problems as people and machines read them: text, JSON, and the annotations of GitHub and GitLab. */
import type {FeedProblem} from './feed-problem.js';
import {messagesIn, type DeskLanguage} from '../words/describe.js';
import {fill} from '../words/pattern.js';

export const FORMATS = ['text', 'json', 'github', 'gitlab'] as const;
/** How problems are written. */
export type ProblemFormat = (typeof FORMATS)[number];

/** The problems of one file. */
export interface FileProblems {
  /** Its name or address. */
  readonly file: string;
  readonly problems: readonly FeedProblem[];
}

/** How texts are set off in a terminal; elsewhere, they are not. */
export interface Emphasis {
  readonly strong: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const same = (text: string) => text;
const PLAIN: Emphasis = {strong: same, error: same, warning: same, quiet: same};

export function formatProblems(
  files: readonly FileProblems[],
  format: ProblemFormat,
  language: DeskLanguage,
  emphasis = PLAIN,
): string {
  switch (format) {
    case 'text':
      return files.map((file) => asText(file, language, emphasis)).join('\n');
    case 'json':
      return JSON.stringify(
        files.flatMap(({file, problems}) => problems.map((problem) => ({file, ...problem}))),
        null,
        2,
      );
    case 'github':
      return files.flatMap(({file, problems}) => problems.map((problem) => asGitHub(file, problem))).join('\n');
    case 'gitlab':
      return JSON.stringify(
        files.flatMap(({file, problems}) => problems.map((problem) => asGitLab(file, problem))),
        null,
        2,
      );
  }
}

function asText(
  {file, problems}: FileProblems,
  language: DeskLanguage,
  {strong, error, warning, quiet}: Emphasis,
): string {
  const {texts} = messagesIn(language);
  const lines = problems.map((problem) => {
    const {line, column, severity, message, remedy, nearest} = problem;
    const place = `${file}:${line}:${column}`;
    const hint = nearest === undefined ? '' : ` ${fill(texts.nearest, {values: JSON.stringify(nearest)})}`;
    return `${strong(place)} ${(severity === 'error' ? error : warning)(placeOf(problem))}${message} ${remedy}${quiet(hint)}`;
  });
  const count = problems.length === 0 ? texts.clean : problems.length === 1 ? texts.countOne : texts.count;
  return [...lines, strong(fill(count, {file, problems: problems.length}))].join('\n');
}

/** "La Paz, partners[13].since: " */
function placeOf({name, path}: FeedProblem): string {
  const place = [name, path].filter(Boolean).join(', ');
  return place === '' ? '' : `${place}: `;
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function asGitHub(file: string, problem: FeedProblem): string {
  const {line, column, severity, message, remedy} = problem;
  const escape = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column}::${escape(`${placeOf(problem)}${message} ${remedy}`)}`;
}

/** https://docs.gitlab.com/ci/testing/code_quality/ */
function asGitLab(file: string, problem: FeedProblem): object {
  const {line, column, severity, path, message, remedy} = problem;
  const description = `${placeOf(problem)}${message} ${remedy}`;
  return {
    description,
    check_name: 'partnership-elements',
    fingerprint: fingerprintOf(`${file}\n${path}\n${message}`),
    severity: severity === 'error' ? 'major' : 'minor',
    location: {path: file, positions: {begin: {line, column}}},
  };
}

/** Tells the same problem in another run, wherever its line is then. FNV-1a, which is enough to tell and needs no library. */
function fingerprintOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
