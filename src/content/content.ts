import type {nothing, TemplateResult} from 'lit';

/*
 * What is said of a record is written as plain Lit templates, which Lit renders in the page and `static/` writes as HTML.
 * So that both can, a template of this folder holds texts, other templates and lists of them, and attributes with one value
 * each: no directives, listeners or properties.
 */

/** What can stand between two tags of a template. */
export type Content = TemplateResult | string | typeof nothing | readonly Content[];
