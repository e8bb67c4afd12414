/* What the manifest says of the elements: descriptions, and what can be styled. */
import file from '../../dist/custom-elements.json' with {type: 'json'};
import type {ElementName} from '../../src/options/descriptors.js';

export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

export interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes: readonly Item[];
  readonly events: readonly Item[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly Item[];
  readonly cssStates: readonly Item[];
}

// The type of the file is that of its present text, different for each of its modules.
const {modules} = file as {modules: readonly {declarations?: readonly unknown[]}[]};

export function declarationOf(tag: ElementName): Declaration {
  const declarations = modules.flatMap((module) => module.declarations ?? []) as Declaration[];
  const found = declarations.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>: run "npm run build".`);
  return found;
}
