/*
 * Writes dist/types/: the tags, options and events of the elements for the templates of React, Preact, Solid, Vue and
 * Svelte, from the custom elements manifest. The last step of the build that needs the manifest.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';

/** @typedef {{name: string, description: string, fieldName?: string}} Attribute */
/** @typedef {{name: string, description: string, type: {text: string}}} Event */
/** @typedef {{tagName: string, name: string, attributes: readonly Attribute[], events: readonly Event[]}} Element */

const TARGET = 'dist/types';

/** @type {{modules: readonly {declarations?: readonly Partial<Element>[]}[]}} */
const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter((declaration) => declaration.tagName)
  .map((declaration) => /** @type {Element} */ (declaration));
const events = elements[0]?.events ?? [];
if (events.length === 0) throw new Error('The manifest names no elements, or no events.');

/** How each framework calls a listener, and where it looks for tags. */
const FRAMEWORKS = {
  react: tagsIn('react', "import type {DetailedHTMLProps, HTMLAttributes} from 'react';", 'on', {
    element: 'DetailedHTMLProps<Omit<HTMLAttributes<Instance<Tag>>, keyof Options<Tag>>, Instance<Tag>>',
    place: ['namespace JSX', 'IntrinsicElements'],
  }),
  preact: tagsIn('preact', "import type {JSX as Preact} from 'preact';", 'on', {
    element: 'Omit<Preact.HTMLAttributes<Instance<Tag>>, keyof Options<Tag>>',
    place: ['namespace JSX', 'IntrinsicElements'],
  }),
  'solid-js': tagsIn('solid-js', "import type {JSX as Solid} from 'solid-js';", 'on:', {
    element: 'Omit<Solid.HTMLAttributes<Instance<Tag>>, keyof Options<Tag>>',
    place: ['namespace JSX', 'IntrinsicElements'],
  }),
  svelte: tagsIn('svelte/elements', "import type {HTMLAttributes} from 'svelte/elements';", 'on', {
    element: 'Omit<HTMLAttributes<Instance<Tag>>, keyof Options<Tag>>',
    place: ['SvelteHTMLElements'],
  }),
  // Its templates are checked with the names of properties: headingLevel, onFeedLoad.
  vue: tagsIn('vue', "import type {HTMLAttributes, PublicProps} from 'vue';", 'on-', {
    element: 'Omit<HTMLAttributes, keyof Options<Tag>> & PublicProps & Camelized<Options<Tag> & Listeners>',
    place: ['GlobalComponents'],
    helpers: `type Camel<Name> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;
type Camelized<Named> = {[Name in keyof Named as Camel<Name>]: Named[Name]};
`,
    wrap: (props) => `new () => {$props: ${props}}`,
  }),
};

await mkdir(TARGET, {recursive: true});
await writeFile(`${TARGET}/elements.d.ts`, elementsFile());
for (const [name, text] of Object.entries(FRAMEWORKS)) await writeFile(`${TARGET}/${name}.d.ts`, text);

/** The options of each element, and the events of all. */
function elementsFile() {
  const names = elements.map(({name}) => name).sort();
  return `${heading('The options and events of the elements, for the types beside this file.')}
import type {${[...names, ...events.map(({type}) => type.text)].join(', ')}} from '../npm/index.js';

${elements.map(optionsOf).join('\n')}
/** By tag. */
export interface ElementOptions {
${elements.map(({tagName, name}) => `  '${tagName}': ${name}Options;`).join('\n')}
}

/** Of all elements. */
export interface ElementEvents {
${events.map(({name, description, type}) => `${doc(description)}  '${name}': ${type.text};`).join('\n')}
}
`;
}

/** @param {Element} element */
function optionsOf({tagName, name, attributes}) {
  const lines = attributes.map(({name: attribute, description, fieldName}) => {
    const type = fieldName === undefined ? 'string | number | boolean' : `${name}['${fieldName}']`;
    return `${doc(description)}  '${attribute}'?: ${type} | undefined;`;
  });
  return `/** Options of \`<${tagName}>\`. */\nexport interface ${name}Options {\n${lines.join('\n')}\n}\n`;
}

/**
 * @param {string} module of the framework
 * @param {string} imports of its types
 * @param {string} listener what stands before the name of an event
 * @param {{element: string, place: readonly string[], helpers?: string, wrap?: (props: string) => string}} types what it
 *   knows of any element, where it looks for tags, types for these, and what a tag is there
 */
function tagsIn(module, imports, listener, {element, place, helpers = '', wrap = (props) => props}) {
  const tags = elements.map(({tagName}) => `'${tagName}': ${wrap(`Props<'${tagName}'>`)};`);
  const [name = '', ...outer] = [...place].reverse();
  const declared = outer.reduce(
    (inside, around) => `${around} {\n${indented(inside)}\n}`,
    `interface ${name} {\n${tags.map((tag) => `  ${tag}`).join('\n')}\n}`,
  );
  return `${heading(`The elements in templates of ${module}: import it once, as a type: nothing of it runs.`)}
${imports}
import type {ElementEvents, ElementOptions} from './elements.js';

type Instance<Tag extends keyof ElementOptions> = HTMLElementTagNameMap[Tag];
type Options<Tag extends keyof ElementOptions> = ElementOptions[Tag];
type Listeners = {[Name in keyof ElementEvents as \`${listener}\${Name}\`]?: ((event: ElementEvents[Name]) => void) | undefined};
${helpers}type Props<Tag extends keyof ElementOptions> = ${element} & Options<Tag> & Listeners;

declare module '${module}' {
${indented(declared)}
}
`;
}

/** @param {string} text */
function heading(text) {
  return `/** ${text} Written by the build. */`;
}

/** @param {string} text */
function doc(text) {
  return `  /** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;
}

/** @param {string} text */
function indented(text) {
  return text.replace(/^/gm, '  ');
}
