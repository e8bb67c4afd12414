/* sanitize-html, given as its options: keeps the tags and `<div data-partner-list …>` with their options. */
import sanitizeHtml from 'sanitize-html';

const tags = ['partner-list', 'partner-map', 'project-card', 'project-list', 'network-badges'];
const options =
  'src heading-level perspective partner theme limit kind country status sort group-by layout search project sdg network';

export default {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, ...tags],
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    ...Object.fromEntries(tags.map((tag) => [tag, [...options.split(' '), 'data-*']])),
    div: ['data-*'],
    '*': ['lang', 'dir'],
  },
};
