/* Another script of the page that is made with Lit. */
globalThis.trustedTypes?.createPolicy('lit-html', {createHTML: (html) => html});
