/** @typedef {{name: string, password: string, role: 'administrator' | 'editor' | 'author'}} Person */

/** As `@wp-playground/cli` makes her. @satisfies {Person} */
export const ADMINISTRATOR = /** @type {const} */ ({name: 'admin', password: 'password', role: 'administrator'});

/** Whoever writes pages or posts, by role. @satisfies {Readonly<Record<Person['role'], Person>>} */
export const PEOPLE = /** @type {const} */ ({
  administrator: ADMINISTRATOR,
  editor: {name: 'editor', password: 'password of the editor', role: 'editor'},
  author: {name: 'author', password: 'password of the author', role: 'author'},
});
