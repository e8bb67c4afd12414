import type {nothing, TemplateResult} from 'lit';

/*
 * The templates in this folder are rendered by Lit in the page, and written as HTML by `static/`. For both to work,
 * they contain only texts, other templates, lists of these, and attributes with one value each: no directives,
 * listeners or properties.
 */

/** A child value of a template. */
export type Content = TemplateResult | string | typeof nothing | readonly Content[];
