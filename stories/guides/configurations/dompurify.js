/*
 * DOMPurify, given to `DOMPurify.sanitize`: keeps the tags with their options. `<div data-partner-list …>` needs none
 * of it.
 */
const options =
  'src heading-level perspective partner theme limit kind country status sort group-by layout search project sdg network';

export default {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: /^(partner-list|partner-map|project-card|project-list|network-badges)$/,
    attributeNameCheck: new RegExp(`^(${options.replaceAll(' ', '|')})$`),
  },
};
