/*
 * DOMPurify, given to `DOMPurify.sanitize`: keeps the tags with their options. `<div data-partner-list …>` needs none
 * of it.
 */
const options =
  'src heading-level kind country theme partner status sort group-by layout limit search perspective project sdg network section';

export default {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck:
      /^(partner-list|partner-map|project-card|project-list|network-badges|city-text|contact-card|related-links)$/,
    attributeNameCheck: new RegExp(`^(${options.replaceAll(' ', '|')})$`),
  },
};
