import * as React from 'react';
import {useState} from 'react';
import {SyntaxHighlighter} from 'storybook/internal/components';
import type {Codes} from '../stories/support/code.js';

/** By id of the story. */
export const CODE_EVENT = 'partnership-elements/code';

export interface CodeOfStory {
  readonly id: string;
  readonly codes: Codes;
}

const FORMS = {
  div: {
    title: 'For a CMS',
    hint: 'Paste it into an HTML block. Most CMSs keep a div, and remove tags that they do not know.',
  },
  tag: {title: 'Tag', hint: 'For templates that you write yourself.'},
  finished: {
    title: 'Finished HTML',
    hint: 'With the content of the feed inside, for visitors without the script, and for search engines.',
  },
} as const satisfies Record<keyof Codes, {title: string; hint: string}>;

const NAMES = ['div', 'tag', 'finished'] as const;

/** What an editor pastes, in three forms, with a button to copy it. */
export function CodeView({codes}: {readonly codes: Codes | undefined}) {
  const [form, setForm] = useState<keyof Codes>('div');
  const code = codes?.[form] ?? '';
  return (
    <div>
      <div role="tablist" aria-label="Form of the code" style={{display: 'flex', flexWrap: 'wrap', gap: 4}}>
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === form}
            onClick={() => {
              setForm(name);
            }}
            style={{
              padding: '8px 12px',
              border: 0,
              borderBlockEnd: `3px solid ${name === form ? 'currentColor' : 'transparent'}`,
              background: 'none',
              color: 'inherit',
              font: 'inherit',
              fontWeight: name === form ? 700 : 400,
              cursor: 'pointer',
            }}
          >
            {FORMS[name].title}
          </button>
        ))}
      </div>
      <div role="tabpanel" aria-label={FORMS[form].title} style={{paddingBlockStart: 8}}>
        <p style={{margin: '0 0 8px'}}>{FORMS[form].hint}</p>
        {code === '' ? (
          <p>There is no feed here to make it from.</p>
        ) : (
          <div className="sb-unstyled" style={{fontFamily: 'monospace', fontSize: 13}}>
            <SyntaxHighlighter language="html" copyable bordered padded wrapLongLines format={false}>
              {code}
            </SyntaxHighlighter>
          </div>
        )}
      </div>
    </div>
  );
}
