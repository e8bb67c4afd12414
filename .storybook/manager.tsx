/* The frame around the stories: its name, and the panel with the code that an editor pastes. */
import * as React from 'react';
import {useState} from 'react';
import {AddonPanel} from 'storybook/internal/components';
import {addons, types, useChannel, useStorybookState} from 'storybook/manager-api';
import {create} from 'storybook/theming';
import {version} from '../package.json';
import {CODE_EVENT, CodeView, type CodeOfStory} from './code-view.js';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    base: isDark ? 'dark' : 'light',
    brandTitle: `<img src="brand.svg" alt="" width="28" height="28" style="vertical-align: middle; margin-inline-end: 8px">Partnership Elements&nbsp;<small style="font-weight: 400">${version}</small>`,
    brandUrl: './',
    brandTarget: '_self',
    colorSecondary: isDark ? '#3d7cc0' : '#00549f',
  }),
});

addons.register('partnership-elements', () => {
  addons.add('partnership-elements/code-panel', {
    type: types.PANEL,
    title: 'Code',
    render: ({active}) => (
      <AddonPanel active={active ?? false}>
        <CodePanel />
      </AddonPanel>
    ),
  });
});

function CodePanel() {
  const {storyId} = useStorybookState();
  const [latest, setLatest] = useState<CodeOfStory | undefined>(lastCode);
  useChannel({[CODE_EVENT]: setLatest});
  return (
    <div style={{padding: '8px 16px'}}>
      <CodeView codes={latest?.id === storyId ? latest.codes : undefined} />
    </div>
  );
}

/** What was sent before the panel was opened. */
function lastCode(): CodeOfStory | undefined {
  // A channel keeps the arguments of the last event.
  const [code] = (addons.getChannel().last(CODE_EVENT) ?? []) as (CodeOfStory | undefined)[];
  return code;
}
