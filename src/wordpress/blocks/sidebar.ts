import type {ReactElement} from 'react';
import {deskLanguage} from '../../desk/words/describe.js';
import {optionChoices} from '../../app/steps/take-home/option-choices.js';
import {optionWord, optionWords} from '../../app/steps/take-home/option-words.js';
import {takeHomeWords} from '../../app/steps/take-home/take-home-words.js';
import {withOption} from '../../app/snippet/change-settings.js';
import {speak} from '../../app/words/define-words.js';
import type {ElementName} from '../../options/descriptors.js';
import type {Option} from '../../options/option.js';
import {splitValues} from '../../options/parse-value.js';
import {InspectorControls} from '../wp/block-editor.js';
import type {EditProps} from '../wp/blocks.js';
import {PanelBody, SelectControl} from '../wp/components.js';
import {createElement} from '../wp/element.js';
import {pluginData} from '../wp/plugin-data.js';
import {ownOptions, toAttributes} from './block-options.js';
import {CheckList} from './check-list.js';
import {FeedProblems} from './feed-problems.js';
import {OptionControl} from './option-control.js';
import type {ReadyFeed} from './site-feed.js';
import {snippetSettings} from './snippet-settings.js';

interface SidebarProps extends Pick<EditProps, 'attributes' | 'setAttributes'> {
  readonly element: ElementName;
  readonly feed: ReadyFeed;
}

/** The options of a block, with the names that the feed has for their values. */
export function Sidebar({element, feed, attributes, setAttributes}: SidebarProps): ReactElement {
  const language = deskLanguage(pluginData.language);
  const say = speak(takeHomeWords, language);
  const sayOption = speak(optionWords, language);
  const settings = snippetSettings(element, attributes);
  const {names} = feed;

  const fields = ownOptions(element).map(([name, option]) => ({
    name,
    option,
    value: settings.options[name],
    choices: optionChoices(settings, name, names, language),
    set: (value: string | undefined) => {
      setAttributes(toAttributes(element, withOption(settings, name, value).options));
    },
  }));
  const whose = fields.find(({name}) => name === 'perspective');
  // Where the feed names nothing, there is nothing to choose from.
  const lists = fields.filter(
    ({option, choices, value}) => isList(option) && (choices.length > 1 || value !== undefined),
  );
  const controls = (...types: Option['type'][]) =>
    fields
      .filter((field) => types.includes(field.option.type) && field !== whose)
      .map((field) => createElement(OptionControl, {key: field.name, say: sayOption, ...field}));

  return createElement(
    InspectorControls,
    null,
    createElement(FeedProblems, {feed}),
    lists.map(({name, value, choices, set}, index) => {
      const label = optionWord(name, sayOption);
      const chosen = splitValues(value ?? '');
      const count = chosen.length > 0 ? ` (${chosen.length})` : '';
      const onChange = (values: readonly string[]) => {
        set(values.join(' ') || undefined);
      };
      return createElement(
        PanelBody,
        {key: name, title: label + count, initialOpen: index === 0 || chosen.length > 0},
        createElement(CheckList, {label, hint: say('whichHint'), choices, chosen, onChange}),
      );
    }),
    createElement(
      PanelBody,
      {title: say('looks'), initialOpen: true},
      controls('id', 'choice', 'number'),
      controls('flag'),
    ),
    createElement(
      PanelBody,
      {title: say('lang'), initialOpen: false},
      createElement(SelectControl, {
        label: say('lang'),
        value: settings.lang,
        options: [{value: '', label: say('pageLang')}, ...names.languages],
        onChange: (lang) => {
          setAttributes({lang: lang || undefined});
        },
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
      }),
      whose &&
        createElement(SelectControl, {
          label: say('whose'),
          value: whose.value ?? '',
          options: [{value: '', label: say('ownPage', {city: names.city})}, ...whose.choices],
          onChange: (partner) => {
            whose.set(partner || undefined);
          },
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
    ),
  );
}

function isList({type}: Option): boolean {
  return type === 'list' || type === 'ids';
}
