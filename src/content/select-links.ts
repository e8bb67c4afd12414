import type {Feed, RelatedLink} from '../data/schema.js';
import type {ParsedOptions} from '../options/option.js';
import type {relatedLinksDescriptor} from '../options/related-links.options.js';

export type RelatedLinksOptions = ParsedOptions<typeof relatedLinksDescriptor>;

/** Each page once. */
export function selectLinks({links = [], partners}: Feed, {partner}: RelatedLinksOptions): RelatedLink[] {
  const chosen =
    partner.length === 0 ? links : partners.filter(({id}) => partner.includes(id)).flatMap((one) => one.links ?? []);
  const seen = new Set<string>();
  return chosen.filter(({url}) => seen.size < seen.add(url).size);
}
