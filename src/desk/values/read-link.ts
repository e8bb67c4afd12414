import * as v from 'valibot';
import {PartnerSchema} from '../../data/schema.js';
import {saysNothing, type Reading} from './reading.js';

const LinkSchema = PartnerSchema.entries.url;

/** `www.city.example/page`, as people write addresses. */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?:[:/?#]\S*)?$/u;

/** Reads an address. One without `https://` gets it; `http://` is not accepted, and not changed unseen. */
export function readLink(text: string): Reading<string> {
  if (saysNothing(text)) return {};
  const written = text.replace(/^<(.*)>$/, '$1').replace(/^(?:https:)?\/\//i, 'https://');
  if (/^http:\/\//i.test(written))
    return {faults: [{code: 'httpLink', values: {value: text, better: written.replace(/^http:/i, 'https:')}}]};
  const isBare = HOST.test(written);
  const address = isBare ? `https://${written}` : written;
  if (!/^https:\/\//i.test(address) || !v.is(LinkSchema, address) || !URL.canParse(address)) {
    return {faults: [{code: 'noLink', values: {value: text}}]};
  }
  return {value: address, faults: isBare ? [{code: 'addedScheme', values: {value: text, address}}] : []};
}

/** The Wikidata or GeoNames address of a place, also by its id alone. */
export function readIdentity(text: string): Reading<string> {
  if (saysNothing(text)) return {};
  const [item] = /\bQ[1-9]\d*\b/i.exec(text) ?? [];
  if (item !== undefined && (/^\s*Q\d+\s*$/i.test(text) || text.includes('wikidata.org/'))) {
    return {value: `https://www.wikidata.org/entity/${item.toUpperCase()}`};
  }
  return /^\d{4,10}$/.test(text) ? {value: `https://sws.geonames.org/${text}/`} : readLink(text);
}
