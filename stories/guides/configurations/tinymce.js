/* TinyMCE, given to `tinymce.init`: keeps the tags with their options. `<div data-partner-list …>` needs none of it. */
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
  'src|heading-level|kind|country|theme|partner|status|sort|group-by|layout|limit|search|perspective|project|sdg|network|section';

export default {
  custom_elements: tags.join(','),
  extended_valid_elements: tags.map((tag) => `${tag}[${options}|data-*|id|class|lang|dir]`).join(','),
  convert_urls: false,
};
