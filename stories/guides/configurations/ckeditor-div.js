/* CKEditor 5, given to `ClassicEditor.create`: keeps `<div data-partner-list …>`. */
export default {
  htmlSupport: {
    allow: [{name: 'div', attributes: /^data-/, classes: true}],
  },
};
