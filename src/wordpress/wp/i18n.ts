/* `wp.i18n`: what is said, in the language of the user. Texts are written as literals, where the translators' list is made from. */
interface I18nPackage {
  readonly __: (text: string, domain: 'partnership-elements') => string;
  readonly _n: (one: string, other: string, count: number, domain: 'partnership-elements') => string;
  readonly _x: (text: string, context: string, domain: 'partnership-elements') => string;
  readonly sprintf: (format: string, ...values: readonly (string | number)[]) => string;
}

declare const wp: {readonly i18n: I18nPackage};

export const {__, _n, _x, sprintf} = wp.i18n;
