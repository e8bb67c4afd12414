import {currentCountry} from '../../data/country-code.js';
import {isWord} from '../../data/make-id.js';
import {countryByName, GONE} from './country-index.js';
import type {Reading} from './reading.js';

/** Three-letter codes, which `Intl` does not know, of countries whose code is not the start of the alpha-3 one. */
const ALPHA_3 =
  'AND AD ARE AE AFG AF ALB AL ARG AR ARM AM AUS AU AUT AT AZE AZ BEL BE BEN BJ BFA BF BGD BD BGR BG BIH BA BLR BY BOL BO BRA BR CAN CA CHE CH CHL CL CHN CN CIV CI CMR CM COD CD COG CG COL CO CPV CV CRI CR CUB CU CYP CY CZE CZ DEU DE DNK DK DOM DO DZA DZ ECU EC EGY EG ESP ES EST EE ETH ET FIN FI FRA FR GBR GB GEO GE GHA GH GRC GR GTM GT HND HN HRV HR HTI HT HUN HU IDN ID IND IN IRL IE IRN IR IRQ IQ ISL IS ISR IL ITA IT JAM JM JOR JO JPN JP KAZ KZ KEN KE KGZ KG KHM KH KOR KR LBN LB LIE LI LKA LK LTU LT LUX LU LVA LV MAR MA MCO MC MDA MD MDG MG MEX MX MKD MK MLI ML MLT MT MNE ME MNG MN MOZ MZ NAM NA NER NE NGA NG NIC NI NLD NL NOR NO NPL NP NZL NZ PAN PA PER PE PHL PH POL PL PRK KP PRT PT PRY PY PSE PS ROU RO RUS RU RWA RW SEN SN SGP SG SLE SL SLV SV SMR SM SRB RS SVK SK SVN SI SWE SE SYR SY TCD TD TGO TG THA TH TJK TJ TKM TM TUN TN TUR TR TWN TW TZA TZ UGA UG UKR UA URY UY USA US UZB UZ VEN VE VNM VN XKX XK ZAF ZA ZMB ZM ZWE ZW';

const alpha3 = new Map([...ALPHA_3.matchAll(/(\S{3}) (\S\S)/g)].map(([, three = '', two = '']) => [three, two]));

/** What is said of a country: its code, or a name that is no country of today. */
export interface Country {
  readonly code?: string;
  readonly name?: string;
}

/** Reads a name in any of the languages, an ISO code of two or three letters, or both: "Frankreich (FR)". */
export function readCountry(text: string): Reading<Country> {
  const code = countryCode(text);
  if (code !== undefined && code !== GONE) return {value: {code}};
  const name = isWord(text) ? {value: {name: text}} : {};
  return {...name, faults: [{code: code === GONE ? 'goneCountry' : 'unknownCountry', values: {value: text}}]};
}

/** @returns the code, or `GONE` */
export function countryCode(text: string): string | undefined {
  const capitals = text.trim().toUpperCase();
  if (/^[A-Z]{2,3}$/.test(capitals) && text.length <= 3) {
    return alpha3.get(capitals) ?? currentCountry(capitals) ?? countryByName(text);
  }
  const [, outside = '', inside = ''] = /^(.+?)\s*[(（,/-]\s*([^()（）]+?)\s*[)）]?$/u.exec(text) ?? [];
  return countryByName(text) ?? sameCountry(outside, inside);
}

/** "Frankreich (FR)", "China, VR": what is added may not be another country. */
function sameCountry(outside: string, inside: string): string | undefined {
  const [first, second] = [outside, inside].map((part) => (part.length > 1 ? countryCode(part) : undefined));
  return first === undefined || second === undefined || first === second ? (first ?? second) : undefined;
}
