/* The page of the command "serve": all elements, with the problems of the feed beside them. */
import type {Feed} from '../data/schema.js';
import type {FeedProblem} from '../desk/check/feed-problem.js';
import {messagesIn, type DeskLanguage} from '../desk/words/describe.js';
import {fill} from '../desk/words/pattern.js';
import {directionOf} from '../i18n/language-tag.js';

/** Loads the page again when the file has changed. */
export const PAGE_SCRIPT = `new EventSource('/events').addEventListener('message', () => location.reload());\n`;

export const PAGE_STYLES = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr); margin: 0 auto; max-inline-size: 80rem; padding: 1.5rem; }
@media (min-width: 64rem) { body { grid-template-columns: minmax(0, 1fr) 24rem; } }
aside { align-self: start; border-inline-start: 0.25rem solid; padding-inline-start: 1rem; overflow-wrap: anywhere; }
aside ol { padding-inline-start: 1.5rem; }
aside li { margin-block-end: 0.75rem; }
aside b { display: block; }
h2 { font-size: 1rem; margin-block: 2rem 0.5rem; }
`;

export function pageOf(
  feed: Feed | undefined,
  problems: readonly FeedProblem[],
  file: string,
  lang: string,
  language: DeskLanguage,
): string {
  const {texts} = messagesIn(language);
  const count =
    problems.length === 0
      ? texts.noProblems
      : fill(problems.length === 1 ? texts.countOne : texts.count, {file, problems: problems.length});
  return `<!doctype html>
<html lang="${escape(lang)}" dir="${directionOf(lang)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(file)}</title>
<link rel="stylesheet" href="/page.css">
<script src="/partnership-elements.js" data-feed="/feed.json" defer></script>
<script src="/page.js" defer></script>
<main>
${elementsOf(feed)
  .map(([name, html]) => `<h2 lang="en" dir="ltr"><code>&lt;${name}&gt;</code></h2>\n${html}`)
  .join('\n')}
</main>
<aside lang="${language}" dir="ltr">
<p><b>${escape(count)}</b></p>
<ol>
${problems.map((problem) => itemOf(problem, language)).join('\n')}
</ol>
</aside>
</html>
`;
}

function elementsOf(feed: Feed | undefined): [name: string, html: string][] {
  const [project] = feed?.projects ?? [];
  return [
    ['partner-list', '<partner-list search></partner-list>'],
    ['project-list', '<project-list></project-list>'],
    ...(project
      ? [['project-card', `<project-card project="${escape(project.id)}"></project-card>`] satisfies [string, string]]
      : []),
    ['network-badges', '<network-badges></network-badges>'],
  ];
}

function itemOf({line, column, name, path, message, remedy, nearest}: FeedProblem, language: DeskLanguage): string {
  const hint =
    nearest === undefined ? '' : ` ${fill(messagesIn(language).texts.nearest, {values: JSON.stringify(nearest)})}`;
  return `<li><b>${escape(`${line}:${column} ${[name, path].filter(Boolean).join(', ')}`)}</b> ${escape(`${message} ${remedy}${hint}`)}</li>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
