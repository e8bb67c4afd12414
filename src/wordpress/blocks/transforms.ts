import type {ElementName} from '../../options/descriptors.js';
import {createBlock, getSaveContent, type Attributes, type RawSchema, type Transforms} from '../wp/blocks.js';
import {blockName} from './block-name.js';
import {ownOptions, toOptions} from './block-options.js';
import {isOneElement, isOneShortcode, toBlock} from './pasted-snippet.js';

/** From what editors have pasted before there were blocks, and back. */
export function transformsOf(element: ElementName): Transforms {
  const fromText = (block: string, attribute: string, isAlone: (text: string) => boolean) => {
    const textOf = (attributes: Attributes) => String(attributes[attribute] ?? '');
    return {
      type: 'block',
      blocks: [block],
      isMatch: (attributes: Attributes) => {
        const text = textOf(attributes);
        return toBlock(text)?.name === blockName(element) && isAlone(text);
      },
      transform: (attributes: Attributes) => toBlock(textOf(attributes)) ?? createBlock(blockName(element), {}),
    } as const;
  };
  return {
    from: [
      fromText('core/html', 'content', isOneElement),
      fromText('core/shortcode', 'text', isOneShortcode),
      {
        type: 'shortcode',
        tag: element,
        transform: (_, {content}) => toBlock(content) ?? createBlock('core/shortcode', {text: content}),
      },
      {
        type: 'raw',
        isMatch: (node) => node.matches(`div[data-${element}], ${element}`),
        schema: () => schemaOf(element),
        transform: (node) => toBlock(node.outerHTML) ?? createBlock('core/html', {content: emptied(node)}),
      },
    ],
    to: [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        transform: (attributes) => createBlock('core/shortcode', {text: toShortcode(element, attributes)}),
      },
      {
        type: 'block',
        blocks: ['core/html'],
        transform: (attributes) => createBlock('core/html', {content: getSaveContent(blockName(element), attributes)}),
      },
    ],
  };
}

/** All that may be pasted of a snippet. */
function schemaOf(element: ElementName): RawSchema {
  const options = ['src', ...ownOptions(element).map(([name]) => name)];
  const attributes = ['lang', ...options.map((name) => `data-${name}`)];
  return {
    div: {attributes: [`data-${element}`, ...attributes], children: '*', allowEmpty: true},
    [element]: {attributes: [...attributes, ...options], children: '*', allowEmpty: true},
  };
}

/** A snippet with another feed stays what it is, without what is inside, which nobody has looked at. */
function emptied(node: Element): string {
  const empty = node.cloneNode(false);
  return empty instanceof Element ? empty.outerHTML : '';
}

function toShortcode(element: ElementName, attributes: Attributes): string {
  const {lang} = attributes;
  const written = {...(typeof lang === 'string' && lang !== '' && {lang}), ...toOptions(element, attributes)};
  const options = Object.entries(written).map(([name, value]) =>
    value === '' ? name : `${name}="${value.replace(/["[\]]/g, '')}"`,
  );
  return `[${[element, ...options].join(' ')}]`;
}
