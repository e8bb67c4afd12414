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
      <Example story={first} />
      <h2>Options and tokens</h2>
      <Controls of={first.moduleExport} />
      {tag && <Surface tag={tag} />}
      <h2>Examples</h2>
      <p>Each opens here. As a story of its own it has all tools of the toolbar, and a panel with the controls.</p>
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
function Example({story}: {readonly story: PreparedStory}): ReactElement {
  return (
    <>
      <Canvas of={story.moduleExport} sourceState="none" />
      <Folded title="Show code" lead="">
        <CodeOf id={story.id} />
      </Folded>
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

/** What is inside comes to be when it is opened first. */
function Folded(props: {readonly title: string; readonly lead: string; readonly children: ReactNode}): ReactElement {
  const {title, lead, children} = props;
  const {typography} = useTheme();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
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
  return docs?.description?.story ?? '';
}
