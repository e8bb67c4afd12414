/* sanitize-html, given as its options: keeps the tags and `<div data-partner-list …>` with their options. */
import sanitizeHtml from 'sanitize-html';

const tags = [
  'partner-list',
  'partner-map',
  'project-card',
  'project-list',
  'network-badges',
  'city-text',
  'contact-card',
  'related-links',
];
const options =
  'src heading-level kind country theme partner status sort group-by layout limit search perspective project sdg network section';

export default {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, ...tags],
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    ...Object.fromEntries(tags.map((tag) => [tag, [...options.split(' '), 'data-*']])),
    div: ['data-*'],
    '*': ['lang', 'dir'],
  },
};
