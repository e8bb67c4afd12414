/* The manifest of the elements, and what editors of code make of it. Storybook's tables come from it too. */
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** @typedef {{name: string, description?: string, privacy?: string, type?: object | undefined}} Item */
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
