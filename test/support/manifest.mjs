import {readFile} from 'node:fs/promises';

/** Every element, with the options that are written as they are called; `role` is only written as `data-role`. */
export async function elementsWithOptions() {
  const {modules} = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  return modules
    .flatMap(({declarations}) => declarations.filter(({tagName}) => tagName))
    .map(({tagName, attributes}) => ({
      tag: tagName,
      options: attributes.map(({name}) => name).filter((name) => !name.startsWith('data-') && name !== 'role'),
    }));
}
