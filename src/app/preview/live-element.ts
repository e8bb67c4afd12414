import {html, type TemplateResult} from 'lit';
import type {ElementName} from '../../options/descriptors.js';
import {attributes} from './set-attributes.js';
import {PREVIEW_SOURCE} from './preview-source.js';

/** An element with the feed as it is now. */
export function liveElement(name: ElementName, options: ReadonlyMap<string, string>): TemplateResult {
  const all = attributes(new Map([...options, ['src', PREVIEW_SOURCE]]));
  switch (name) {
    case 'partner-list':
      return html`<partner-list ${all}></partner-list>`;
    case 'project-list':
      return html`<project-list ${all}></project-list>`;
    case 'project-card':
      return html`<project-card ${all}></project-card>`;
    case 'network-badges':
      return html`<network-badges ${all}></network-badges>`;
    case 'partner-map':
      return html`<partner-map ${all}></partner-map>`;
    case 'city-text':
      return html`<city-text ${all}></city-text>`;
    case 'contact-card':
      return html`<contact-card ${all}></contact-card>`;
    case 'related-links':
      return html`<related-links ${all}></related-links>`;
  }
}
