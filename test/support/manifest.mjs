import {readFile} from 'node:fs/promises';

/** Every element, with the options that are written as they are called; `role` is only written as `data-role`. */
export async function elementsWithOptions() {
  /** @type {{modules: readonly {declarations: readonly {tagName?: string, attributes: readonly {name: string}[]}[]}[]}} */
  const {modules} = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  return modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({tagName, attributes}) => {
      if (!tagName) return [];
      const options = attributes.map(({name}) => name).filter((name) => !name.startsWith('data-') && name !== 'role');
      return {tag: tagName, options};
    });
}
