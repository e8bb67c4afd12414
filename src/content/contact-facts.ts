import {html} from 'lit';
import type {Contact, LocalizedText} from '../data/schema.js';
import type {Content} from './content.js';
import {link} from './lists.js';
import type {FeedView} from './view.js';

/** Who it is, and where. */
export function contactTexts({name, organization, role, address}: Contact): (readonly [string, LocalizedText])[] {
  return Object.entries({name, organization, role, address}).flatMap(([part, text]) => (text ? [[part, text]] : []));
}

/** A way to reach someone. */
export interface ContactWay {
  readonly is: 'email' | 'telephone' | 'website';
  readonly text: string;
  /** Not yet resolved. */
  readonly url: string;
}

export function contactWays({email, telephone, url}: Contact): ContactWay[] {
  const [scheme = '', text = ''] =
    url === undefined ? [] : (/^(https:\/\/|mailto:|tel:)?(.*)/s.exec(url)?.slice(1) ?? []);
  const is = scheme === 'mailto:' ? 'email' : scheme === 'tel:' ? 'telephone' : 'website';
  return [
    ...(email ? [{is: 'email', text: email, url: `mailto:${email}`} as const] : []),
    ...(telephone ? [{is: 'telephone', text: telephone, url: `tel:${dialled(telephone)}`} as const] : []),
    ...(url ? [{is, text, url} as const] : []),
  ];
}

/** Numbers and addresses are written left to right everywhere. */
export function wayLink({text, url}: ContactWay, {href}: FeedView): Content {
  return link(href(url, true), html`<bdi dir="ltr">${text}</bdi>`);
}

/** Without what is only for reading: in "+49 (0)228 770", the zero is not dialled after the code of the country. */
function dialled(telephone: string): string {
  return telephone.replace(/^(\+[\d\s]{1,6})\(0\)/, '$1').replace(/[^\d+]/g, '');
}
