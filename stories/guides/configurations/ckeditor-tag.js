/* CKEditor 5, given to `ClassicEditor.create`: keeps the tags with their options and what stands inside them. */
export default {
  htmlSupport: {
    allow: [
      {name: '$customElement'},
      {
        name: /^(partner-list|partner-map|project-card|project-list|network-badges|city-text|contact-card|related-links)$/,
        attributes: /^(?!on)/,
      },
    ],
  },
};
