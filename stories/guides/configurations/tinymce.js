/* TinyMCE, given to `tinymce.init`: keeps the tags with their options. `<div data-partner-list …>` needs none of it. */
const tags = ['partner-list', 'partner-map', 'project-card', 'project-list', 'network-badges'];
const options =
  'src|heading-level|perspective|partner|theme|limit|kind|country|status|sort|group-by|layout|search|project|sdg|network';

export default {
  custom_elements: tags.join(','),
  extended_valid_elements: tags.map((tag) => `${tag}[${options}|data-*|id|class|lang|dir]`).join(','),
  convert_urls: false,
};
