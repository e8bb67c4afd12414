/* The page of the command "serve": all elements, with the problems of the feed beside them. */
import type {Feed} from '../data/schema.js';
import type {FeedProblem} from '../desk/check/feed-problem.js';
import {messagesIn, type DeskLanguage} from '../desk/words/describe.js';
import {fill} from '../desk/words/pattern.js';
import {toHtml} from '../static/markup.js';
import {directionOf} from '../i18n/language-tag.js';

/** Loads the page again when the file has changed. */
export const PAGE_SCRIPT = `new EventSource('/events').addEventListener('message', () => location.reload());\n`;

export const PAGE_STYLES = `:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { display: grid; gap: 2em; grid-template-columns: minmax(0, 1fr); margin: 0 auto; max-inline-size: 80em; padding: 1.5em; }
@media (min-width: 64em) { body { grid-template-columns: minmax(0, 1fr) 24em; } }
aside { align-self: start; border-inline-start: 0.25em solid; padding-inline-start: 1em; overflow-wrap: anywhere; }
aside ol { padding-inline-start: 1.5em; }
aside li { margin-block-end: 0.75em; }
aside b { display: block; }
h2 { font-size: 1em; margin-block: 2em 0.5em; }
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
<html lang="${toHtml(lang)}" dir="${directionOf(lang)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${toHtml(file)}</title>
<link rel="stylesheet" href="/page.css">
<script src="/partnership-elements.js" data-feed="/feed.json" defer></script>
<script src="/page.js" defer></script>
<main>
${elementsOf(feed)
  .map(([name, html]) => `<h2 lang="en" dir="ltr"><code>&lt;${name}&gt;</code></h2>\n${html}`)
  .join('\n')}
</main>
<aside lang="${language}" dir="ltr">
<p><b>${toHtml(count)}</b></p>
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
    ['partner-map', '<partner-map></partner-map>'],
    ['project-list', '<project-list></project-list>'],
    ...(project
      ? [['project-card', `<project-card project="${toHtml(project.id)}"></project-card>`] satisfies [string, string]]
      : []),
    ['network-badges', '<network-badges></network-badges>'],
  ];
}

function itemOf({line, column, name, path, message, remedy, nearest}: FeedProblem, language: DeskLanguage): string {
  const hint =
    nearest === undefined ? '' : ` ${fill(messagesIn(language).texts.nearest, {values: JSON.stringify(nearest)})}`;
  return `<li><b>${toHtml(`${line}:${column} ${[name, path].filter(Boolean).join(', ')}`)}</b> ${toHtml(`${message} ${remedy}${hint}`)}</li>`;
}
