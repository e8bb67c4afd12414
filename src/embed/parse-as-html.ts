/*
 * In a page sent as `application/xhtml+xml`, `innerHTML` parses XML, and Lit's templates are no XML. Lit offers polyfills a
 * hook, which must be there before Lit is evaluated.
 */

const HOOK = 'litHtmlPolyfillSupport';

interface TemplateClass {
  createElement(html: string): HTMLTemplateElement;
}

if (document.contentType !== 'text/html' && !Reflect.has(globalThis, HOOK)) {
  const {implementation} = document;
  const html = implementation.createHTMLDocument('');
  Reflect.set(globalThis, HOOK, (Template: TemplateClass) => {
    Template.createElement = (markup) => {
      const template = html.createElement('template');
      template.innerHTML = markup;
      return template;
    };
  });
}
