/* The manifest of the elements, and what editors of code make of it. Storybook's tables come from it too. */
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

import {defaultOf} from '../dist/npm/options/attributes.js';
import {DESCRIPTORS} from '../dist/npm/options/descriptors.js';
import {optionsOf, propertyName} from '../dist/npm/options/option.js';

/** @typedef {{name: string, description?: string, privacy?: string, type?: object | undefined, fieldName?: string, default?: string | undefined}} Item */
/** @typedef {{tagName?: string, attributes?: Item[], members?: Item[], events?: Item[]}} Declaration */
/** @typedef {{path: string, declarations?: Declaration[], exports?: {declaration?: {module?: string}}[]}} Module */
/** @typedef {{name: string, packageLinkPhase(input: {customElementsManifest: {modules: Module[]}}): void}} Plugin */

export default {
  globs: ['src/base/feed-element.ts', 'src/base/events.ts', 'src/elements/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    publicOnly(),
    optionAttributes(),
    dataTwins(),
    builtPaths(),
    customElementVsCodePlugin({outdir: 'dist', htmlFileName: 'vscode.html-custom-data.json', cssFileName: null}),
    customElementJetBrainsPlugin({outdir: 'dist', webTypesFileName: 'web-types.json', packageJson: false}),
  ],
};

/** Leaves out what is not for embedders: private members, and events the analyzer guesses from code. @returns {Plugin} */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest}) {
      for (const element of elementsIn(customElementsManifest)) {
        /** @param {Item} item */
        const isPublic = ({privacy, name}) => !/^(private|protected)$/.test(privacy ?? '') && !name.startsWith('#');
        element.members = (element.members ?? []).filter(isPublic);
        element.events = (element.events ?? []).filter(({name, description}) => name && description);
      }
    },
  };
}

/**
 * Adds the attributes and defaults of options, which the analyzer cannot see: both follow from the descriptors of the
 * elements (`src/options/`), and the texts from the doc comments of the properties.
 *
 * @returns {Plugin}
 */
function optionAttributes() {
  return {
    name: 'option-attributes',
    packageLinkPhase({customElementsManifest}) {
      for (const element of elementsIn(customElementsManifest)) {
        const {tagName = '', members = []} = element;
        const descriptor = Object.entries(DESCRIPTORS).find(([tag]) => tag === tagName)?.[1];
        if (!descriptor) throw new Error(`<${tagName}>: add its descriptor to src/options/descriptors.ts.`);
        element.attributes = Object.entries(optionsOf(descriptor)).map(([name, option]) => {
          const field = members.find((member) => member.name === propertyName(name));
          if (!field?.description) throw new Error(`<${tagName}>: document the property of ${name}.`);
          const value = defaultOf(option);
          Object.assign(field, {attribute: name, ...(value !== undefined && {default: JSON.stringify(value)})});
          const {type, description, default: standard} = field;
          return {name, fieldName: field.name, type: asWritten(type), description, default: standard};
        });
      }
    },
  };
}

/** What an attribute may be; scripts may set properties to more. @param {object | undefined} type */
function asWritten(type) {
  const text = type && 'text' in type ? String(type.text) : '';
  return {text: text.replace(/ \| (?:null|undefined|readonly string\[\])|(?<=^(?:number|boolean)) \| string/g, '')};
}

/** Names the `data-…` twin that every option has. @returns {Plugin} */
function dataTwins() {
  return {
    name: 'data-twins',
    packageLinkPhase({customElementsManifest}) {
      for (const element of elementsIn(customElementsManifest)) {
        const {attributes = []} = element;
        const twins = attributes.map(({name, type}) => ({
          name: `data-${name}`,
          type,
          description: `The same as \`${name}\`, for editors that strip other attributes.`,
        }));
        element.attributes = [...attributes, ...twins];
      }
    },
  };
}

/** Names the modules by where they are in the package. @returns {Plugin} */
function builtPaths() {
  /** @param {string} path */
  const built = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/npm/$1.js');
  return {
    name: 'built-paths',
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        module.path = built(module.path);
        for (const item of module.exports ?? []) {
          if (item.declaration?.module) item.declaration.module = built(item.declaration.module);
        }
      }
    },
  };
}

/** @param {{modules: Module[]}} manifest */
function elementsIn({modules}) {
  return modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
}
