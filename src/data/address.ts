/** What converters and people write where there is no page. */
const NOTHING = /^(?:n\/a|none|[-–—.?]+)$/i;

/** `www.city.example` or `city.example/page`: relative by the rules, but meant as a host. */
const HOST = /^[^/?#.:]+(?:\.[^/?#.:]+)*\.\p{L}{2,}(?:[:/?#]|$)/u;

/** Endings of files, which a feed may name alone. */
const FILE =
  /^[^/?#]+\.(?:html?|php|aspx?|pdf|jpe?g|png|gif|svg|webp|avif|json|txt|xml|docx?|xlsx?|ics|vcf|mp[34]|webm|zip)(?:[?#]|$)/i;

/** Whether a link can be meant as it is written. A relative one that names a host leads to a page that does not exist. */
export function isAddress(link: string): boolean {
  return !NOTHING.test(link) && (!HOST.test(link) || FILE.test(link));
}
