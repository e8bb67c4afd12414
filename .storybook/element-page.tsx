/*
 * The page of an element: one live example, its options and tokens, and everything else folded, because a page with all
 * examples alive takes seconds to load and is longer than anyone scrolls.
 */
import * as React from 'react';
import {useContext, useEffect, useState, type ReactElement, type ReactNode} from 'react';
import {Canvas, Controls, Description, DocsContext, Markdown, Subtitle, Title} from '@storybook/addon-docs/blocks';
import {addons} from 'storybook/preview-api';
import {useTheme} from 'storybook/theming';
import type {PreparedStory} from 'storybook/internal/types';
import {ELEMENT_NAMES} from '../src/options/descriptors.js';
import type {Codes} from '../stories/support/code.js';
import {declarationOf, type Item} from '../stories/support/manifest.js';
import {CODE_EVENT, CodeView, type CodeOfStory} from './code-view.js';

export function ElementPage(): ReactElement | null {
  const [first, ...others] = useContext(DocsContext).componentStories();
  if (!first) return null;
  const tag = ELEMENT_NAMES.find((name) => name === first.component);
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Example story={first} isFirst />
      <h2 style={{marginBlockStart: 32}}>Options and tokens</h2>
      <div style={{overflowX: 'auto'}}>
        <Controls of={exportOf(first)} />
      </div>
      {tag && <Surface tag={tag} />}
      <h2 style={{marginBlockStart: 32}}>Examples</h2>
      <p>Each is shown once you open it.</p>
      {others.map((story) => (
        <Folded key={story.id} title={story.name} lead={descriptionOf(story)}>
          <Example story={story} />
        </Folded>
      ))}
    </>
  );
}

/** The parts of an element that no control sets. */
function Surface({tag}: {readonly tag: (typeof ELEMENT_NAMES)[number]}): ReactElement {
  const {attributes, cssParts, cssStates, events, slots} = declarationOf(tag);
  const twins = attributes.filter(({name}) => name.startsWith('data-'));
  return (
    <>
      <Items title="Parts" lead={`for style sheets: ${tag}::part(…)`} items={cssParts} />
      <Items title="Events" lead="for scripts" items={events} />
      <Items title="States" lead={`for style sheets: ${tag}:state(…)`} items={cssStates} />
      <Items title="Content" lead="what is inside the tag" items={slots.map((slot) => ({...slot, name: '(inside)'}))} />
      <Items title="Twins" lead="the options for editors that strip other attributes" items={twins} />
    </>
  );
}

function Items({title, lead, items}: {title: string; lead: string; items: readonly Item[]}): ReactElement {
  return (
    <Folded title={`${title} (${items.length})`} lead={lead}>
      <Markdown>{['| name | meaning |', '| --- | --- |', ...items.map(row)].join('\n')}</Markdown>
    </Folded>
  );
}

function row({name, description = ''}: Item): string {
  return `| \`${name}\` | ${description.replace(/\s+/g, ' ').replaceAll('|', '\\|')} |`;
}

/** A story with its code, alive. */
function Example({story, isFirst = false}: {readonly story: PreparedStory; readonly isFirst?: boolean}): ReactElement {
  return (
    <>
      <Canvas of={exportOf(story)} sourceState="none" />
      <Folded title="Show code" lead="" isOpenAtFirst={isFirst}>
        <CodeOf id={story.id} />
      </Folded>
      {!isFirst && (
        <p>
          <a href={`./?path=/story/${story.id}`} target="_parent">
            Open it with controls and all tools
          </a>
        </p>
      )}
    </>
  );
}

function CodeOf({id}: {readonly id: string}): ReactElement {
  const [codes, setCodes] = useState<Codes | undefined>(sent.get(id));
  useEffect(() => {
    const update = (code: CodeOfStory) => {
      if (code.id === id) setCodes(code.codes);
    };
    const channel = addons.getChannel();
    channel.on(CODE_EVENT, update);
    return () => {
      channel.off(CODE_EVENT, update);
    };
  }, [id]);
  return <CodeView codes={codes} />;
}

/** The last code of each story: most stories are rendered before their code is opened. */
const sent = new Map<string, Codes>();
void addons.ready().then((channel) => {
  channel.on(CODE_EVENT, ({id, codes}: CodeOfStory) => {
    sent.set(id, codes);
  });
});

interface FoldedProps {
  readonly title: string;
  readonly lead: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** What is inside is not rendered before it is opened. */
function Folded({title, lead, isOpenAtFirst = false, children}: FoldedProps): ReactElement {
  const {typography} = useTheme();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details
      open={isOpenAtFirst}
      style={{borderBlockEnd: '1px solid #8884', paddingBlock: 8, fontFamily: typography.fonts.base, fontSize: 14}}
      onToggle={({currentTarget}) => {
        if (currentTarget.open) setOpen(true);
      }}
    >
      <summary style={{cursor: 'pointer'}}>
        <strong>{title}</strong> {lead}
      </summary>
      {isOpen && children}
    </details>
  );
}

function descriptionOf({parameters}: PreparedStory): string {
  // Storybook keeps the doc comment of a story there.
  const {docs} = parameters as {docs?: {description?: {story?: string}}};
  return (docs?.description?.story ?? '').replaceAll('`', '');
}

function exportOf({moduleExport}: PreparedStory): Record<string, unknown> {
  // Storybook types what a file exports as `any`.
  return moduleExport as Record<string, unknown>;
}
