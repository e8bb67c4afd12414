/*
 * Every interface language, on every element, as a visitor meets it: what is shown and read aloud, numbers, dates, the
 * marks of other languages, and the width. What holds for any language is asked of all that there are; what only a
 * reader of the language knows stands in `ROWS`, written out.
 */
import {expect} from '@open-wc/testing';
import {html, nothing, render, type TemplateResult} from 'lit';
import '../src/index.js';
import type {FeedElement} from '../src/base/feed-element.js';
import {PARTNER_KINDS, PLACE_TYPES} from '../src/data/kinds.js';
import en from '../src/i18n/locales/en.js';
import {INTERFACE_LANGUAGES, messagesOf} from '../src/i18n/message-catalog.js';
import {snippet} from '../src/static/snippet.js';
import {consoleDuring} from './support/console.js';
import {feedUrl, release, sampleFeed, uniqueId} from './support/feed.js';
import {part, parts} from './support/shown.js';
import {waitUntil} from './support/wait-until.js';

const NORTHHAVEN = '/feeds/northhaven.json';

/** For these numbers of things every plural form of the languages that can be shown is shown. */
const COUNTS = [0, 1, 2, 5, 11, 21, 101] as const;

/** What a reader of a language knows. Digits are those of the engine: WebKit writes Arabic ones in Arabic. */
interface Row {
  /** The letters of its alphabet. */
  readonly letters: RegExp;
  /** Words of the interface that English spells the same, although they are the language's own. */
  readonly shared?: readonly string[];
  /** What a search says that has found so many. */
  readonly found: Readonly<Record<(typeof COUNTS)[number], string>>;
  /** The button for so many more; for none there is no button. */
  readonly more: Readonly<Record<Exclude<(typeof COUNTS)[number], 0>, string>>;
  /** Without a search: so many partners in so many countries; two partners where there is one country. */
  readonly tally: Readonly<Record<Exclude<(typeof COUNTS)[number], 0>, string>>;
  /** The beginning of a tie: 2023, February 2023, 9 February 2023. */
  readonly since: readonly [year: string, month: string, day: string];
  /** Its end on the same dates. */
  readonly until: readonly [year: string, month: string, day: string];
  /** The beginning of a project whose end is not stated, on the same dates. */
  readonly from: readonly [year: string, month: string, day: string];
  /** From that year, month, day to 2024, March 2024, 10 March 2024, and from the month to that day. */
  readonly periods: readonly [year: RegExp, month: RegExp, day: RegExp, mixed: string];
  /** The months as they stand in those dates, January first: without a day, and after one if that is another form. */
  readonly months: string;
  readonly monthsWithDay?: string;
}

// Engines part a number from the word after it, and the ends of a period from the dash, by spaces of different widths
// and kinds: all of them are compared as plain ones. Some join the ends of a period by another dash or word.
const DASH = '( – |–)';

const ROWS: Readonly<Record<string, Row>> = {
  en: {
    // With that of Skålvik, whose name the feed has in one language.
    letters: /[a-zå]/i,
    found: {
      0: 'Nothing matches your search.',
      1: '1 found',
      2: '2 found',
      5: '5 found',
      11: '11 found',
      21: '21 found',
      101: '101 found',
    },
    more: {
      1: 'Show 1 more',
      2: 'Show 2 more',
      5: 'Show 5 more',
      11: 'Show 11 more',
      21: 'Show 21 more',
      101: 'Show 101 more',
    },
    tally: {
      1: '2 partners in 1 country',
      2: '2 partners in 2 countries',
      5: '5 partners in 5 countries',
      11: '11 partners in 11 countries',
      21: '21 partners in 21 countries',
      101: '101 partners in 101 countries',
    },
    since: ['since 2023', 'since February 2023', 'since 9 February 2023'],
    until: ['until 2023', 'until February 2023', 'until 9 February 2023'],
    from: ['from 2023', 'from February 2023', 'from 9 February 2023'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      RegExp(`^February 2023${DASH}March 2024$`),
      RegExp(`^9 February 2023${DASH}10 March 2024$`),
      'February 2023 to 10 March 2024',
    ],
    months: 'January February March April May June July August September October November December',
  },
  de: {
    letters: /[a-zäöüß]/i,
    shared: [
      'mail',
      'website',
      'partner',
      'land',
      'status',
      'region',
      'logo',
      'hunger',
      'innovation',
      'april',
      'august',
      'september',
      'november',
      'belarus',
      'chile',
      'china',
      'ukraine',
    ],
    found: {
      0: 'Keine Treffer für diese Suche.',
      1: '1 gefunden',
      2: '2 gefunden',
      5: '5 gefunden',
      11: '11 gefunden',
      21: '21 gefunden',
      101: '101 gefunden',
    },
    more: {
      1: '1 weiteren Eintrag anzeigen',
      2: '2 weitere Einträge anzeigen',
      5: '5 weitere Einträge anzeigen',
      11: '11 weitere Einträge anzeigen',
      21: '21 weitere Einträge anzeigen',
      101: '101 weitere Einträge anzeigen',
    },
    tally: {
      1: '2 Partner in 1 Land',
      2: '2 Partner in 2 Ländern',
      5: '5 Partner in 5 Ländern',
      11: '11 Partner in 11 Ländern',
      21: '21 Partner in 21 Ländern',
      101: '101 Partner in 101 Ländern',
    },
    since: ['seit 2023', 'seit Februar 2023', 'seit dem 9. Februar 2023'],
    until: ['bis 2023', 'bis Februar 2023', 'bis zum 9. Februar 2023'],
    from: ['ab 2023', 'ab Februar 2023', 'ab dem 9. Februar 2023'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      RegExp(`^Februar 2023${DASH}März 2024$`),
      RegExp(`^9. Februar 2023${DASH}10. März 2024$`),
      'Februar 2023 bis 10. März 2024',
    ],
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  },
  fr: {
    letters: /[a-zàâæçéèêëîïôœùûüÿ]/i,
    shared: [
      'mail',
      'source',
      'canton',
      'province',
      'a',
      'association',
      'contact',
      'contacts',
      'dates',
      'image',
      'infrastructure',
      'innovation',
      'institutions',
      'justice',
      'logo',
      'moment',
      'pages',
      'participants',
      'production',
      'version',
      'vice',
      'france',
      'ukraine',
    ],
    found: {
      0: 'Aucun résultat pour cette recherche.',
      1: '1 résultat',
      2: '2 résultats',
      5: '5 résultats',
      11: '11 résultats',
      21: '21 résultats',
      101: '101 résultats',
    },
    more: {
      1: 'Afficher 1 élément de plus',
      2: 'Afficher 2 éléments de plus',
      5: 'Afficher 5 éléments de plus',
      11: 'Afficher 11 éléments de plus',
      21: 'Afficher 21 éléments de plus',
      101: 'Afficher 101 éléments de plus',
    },
    tally: {
      1: '2 partenaires dans 1 pays',
      2: '2 partenaires dans 2 pays',
      5: '5 partenaires dans 5 pays',
      11: '11 partenaires dans 11 pays',
      21: '21 partenaires dans 21 pays',
      101: '101 partenaires dans 101 pays',
    },
    since: ['depuis 2023', 'depuis février 2023', 'depuis le 9 février 2023'],
    until: ['jusqu’en 2023', 'jusqu’en février 2023', 'jusqu’au 9 février 2023'],
    from: ['à partir de 2023', 'à partir de février 2023', 'à partir du 9 février 2023'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      RegExp(`^février 2023${DASH}mars 2024$`),
      RegExp(`^9 février 2023${DASH}10 mars 2024$`),
      'février 2023 – 10 mars 2024',
    ],
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  },
  es: {
    letters: /[a-záéíñóúü]/i,
    shared: ['austria', 'chile', 'china', 'mongolia'],
    found: {
      0: 'No hay resultados para esta búsqueda.',
      1: '1 resultado',
      2: '2 resultados',
      5: '5 resultados',
      11: '11 resultados',
      21: '21 resultados',
      101: '101 resultados',
    },
    more: {
      1: 'Mostrar 1 más',
      2: 'Mostrar 2 más',
      5: 'Mostrar 5 más',
      11: 'Mostrar 11 más',
      21: 'Mostrar 21 más',
      101: 'Mostrar 101 más',
    },
    tally: {
      1: '2 ciudades asociadas en 1 país',
      2: '2 ciudades asociadas en 2 países',
      5: '5 ciudades asociadas en 5 países',
      11: '11 ciudades asociadas en 11 países',
      21: '21 ciudades asociadas en 21 países',
      101: '101 ciudades asociadas en 101 países',
    },
    since: ['desde 2023', 'desde febrero de 2023', 'desde el 9 de febrero de 2023'],
    until: ['hasta 2023', 'hasta febrero de 2023', 'hasta el 9 de febrero de 2023'],
    from: ['a partir de 2023', 'a partir de febrero de 2023', 'a partir del 9 de febrero de 2023'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      RegExp(`^febrero de 2023${DASH}marzo de 2024$`),
      RegExp(`^9 de febrero de 2023${DASH}10 de marzo de 2024$`),
      'febrero de 2023 – 10 de marzo de 2024',
    ],
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  },
  uk: {
    letters: /[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя]/i,
    found: {
      0: 'За цим запитом нічого не знайдено.',
      1: 'Знайдено 1 запис',
      2: 'Знайдено 2 записи',
      5: 'Знайдено 5 записів',
      11: 'Знайдено 11 записів',
      21: 'Знайдено 21 запис',
      101: 'Знайдено 101 запис',
    },
    more: {
      1: 'Показати ще 1 запис',
      2: 'Показати ще 2 записи',
      5: 'Показати ще 5 записів',
      11: 'Показати ще 11 записів',
      21: 'Показати ще 21 запис',
      101: 'Показати ще 101 запис',
    },
    tally: {
      1: '2 партнери у 1 країні',
      2: '2 партнери у 2 країнах',
      5: '5 партнерів у 5 країнах',
      11: '11 партнерів у 11 країнах',
      21: '21 партнер у 21 країні',
      101: '101 партнер у 101 країні',
    },
    since: ['з 2023 р.', 'з лютого 2023 р.', 'з 9 лютого 2023 р.'],
    until: ['до 2023 р.', 'до лютого 2023 р.', 'до 9 лютого 2023 р.'],
    from: ['з 2023 р.', 'з лютого 2023 р.', 'з 9 лютого 2023 р.'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      // Newer engines say "year" once, in the plural.
      RegExp(`^лютий 2023( р\\.)?${DASH}березень 2024 рр?\\.$`),
      RegExp(`^9 лютого 2023( р\\.)?${DASH}10 березня 2024 рр?\\.$`),
      'лютий 2023 р. – 10 березня 2024 р.',
    ],
    months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  },
  ru: {
    letters: /[а-яё]/i,
    found: {
      0: 'По этому запросу ничего не найдено.',
      1: 'Найдена 1 запись',
      2: 'Найдено 2 записи',
      5: 'Найдено 5 записей',
      11: 'Найдено 11 записей',
      21: 'Найдена 21 запись',
      101: 'Найдена 101 запись',
    },
    more: {
      1: 'Показать ещё 1 запись',
      2: 'Показать ещё 2 записи',
      5: 'Показать ещё 5 записей',
      11: 'Показать ещё 11 записей',
      21: 'Показать ещё 21 запись',
      101: 'Показать ещё 101 запись',
    },
    tally: {
      1: '2 партнёра в 1 стране',
      2: '2 партнёра в 2 странах',
      5: '5 партнёров в 5 странах',
      11: '11 партнёров в 11 странах',
      21: '21 партнёр в 21 стране',
      101: '101 партнёр в 101 стране',
    },
    since: ['с 2023 г.', 'с февраля 2023 г.', 'с 9 февраля 2023 г.'],
    until: ['до 2023 г.', 'до февраля 2023 г.', 'до 9 февраля 2023 г.'],
    from: ['с 2023 г.', 'с февраля 2023 г.', 'с 9 февраля 2023 г.'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      RegExp(`^февраль 2023 г\\.${DASH}март 2024 г\\.$`),
      RegExp(`^9 февраля 2023 г\\.${DASH}10 марта 2024 г\\.$`),
      'февраль 2023 г. – 10 марта 2024 г.',
    ],
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  },
  be: {
    letters: /[абвгдеёжзійклмнопрстуўфхцчшыьэюя]/i,
    found: {
      0: 'Па гэтым запыце нічога не знойдзена.',
      1: 'Знойдзены 1 запіс',
      2: 'Знойдзена 2 запісы',
      5: 'Знойдзена 5 запісаў',
      11: 'Знойдзена 11 запісаў',
      21: 'Знойдзены 21 запіс',
      101: 'Знойдзены 101 запіс',
    },
    more: {
      1: 'Паказаць яшчэ 1 запіс',
      2: 'Паказаць яшчэ 2 запісы',
      5: 'Паказаць яшчэ 5 запісаў',
      11: 'Паказаць яшчэ 11 запісаў',
      21: 'Паказаць яшчэ 21 запіс',
      101: 'Паказаць яшчэ 101 запіс',
    },
    tally: {
      1: '2 партнёры у 1 краіне',
      2: '2 партнёры у 2 краінах',
      5: '5 партнёраў у 5 краінах',
      11: '11 партнёраў у 11 краінах',
      21: '21 партнёр у 21 краіне',
      101: '101 партнёр у 101 краіне',
    },
    since: ['ад 2023 г.', 'ад лютага 2023 г.', 'ад 9 лютага 2023 г.'],
    until: ['да 2023 г.', 'да лютага 2023 г.', 'да 9 лютага 2023 г.'],
    from: ['ад 2023 г.', 'ад лютага 2023 г.', 'ад 9 лютага 2023 г.'],
    periods: [
      /^2023 – 2024$/,
      /^люты 2023 г\. – сакавік 2024 г\.$/,
      /^9 лютага 2023 г\. – 10 сакавіка 2024 г\.$/,
      'люты 2023 г. – 10 сакавіка 2024 г.',
    ],
    months: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  },
  ar: {
    letters: /[\u0620-\u064a]/,
    found: {
      0: 'لا توجد نتائج لهذا البحث.',
      1: 'نتيجة واحدة',
      2: 'نتيجتان',
      5: '5 نتائج',
      11: '11 نتيجة',
      21: '21 نتيجة',
      101: '101 نتيجة',
    },
    more: {
      1: 'عرض عنصر آخر',
      2: 'عرض عنصرين آخرين',
      5: 'عرض 5 عناصر أخرى',
      11: 'عرض 11 عنصرًا آخر',
      21: 'عرض 21 عنصرًا آخر',
      101: 'عرض 101 عنصر آخر',
    },
    tally: {
      1: 'شريكان في بلد واحد',
      2: 'شريكان في بلدين',
      5: '5 شركاء في 5 بلدان',
      11: '11 شريكًا في 11 بلدًا',
      21: '21 شريكًا في 21 بلدًا',
      101: '101 شريك في 101 بلد',
    },
    since: ['منذ 2023', 'منذ فبراير 2023', 'منذ 9 فبراير 2023'],
    until: ['حتى 2023', 'حتى فبراير 2023', 'حتى 9 فبراير 2023'],
    from: ['ابتداءً من 2023', 'ابتداءً من فبراير 2023', 'ابتداءً من 9 فبراير 2023'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      // WebKitGTK puts a comma before the year.
      RegExp(`^فبراير،? 2023${DASH}مارس،? 2024$`),
      RegExp(`^9 فبراير،? 2023${DASH}10 مارس،? 2024$`),
      'من فبراير 2023 إلى 10 مارس 2024',
    ],
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  },
  he: {
    letters: /[א-ת]/,
    found: {
      0: 'לא נמצאו תוצאות לחיפוש זה.',
      1: 'נמצאה תוצאה אחת',
      2: 'נמצאו שתי תוצאות',
      5: 'נמצאו 5 תוצאות',
      11: 'נמצאו 11 תוצאות',
      21: 'נמצאו 21 תוצאות',
      101: 'נמצאו 101 תוצאות',
    },
    more: {
      1: 'הצגת פריט אחד נוסף',
      2: 'הצגת שני פריטים נוספים',
      5: 'הצגת 5 פריטים נוספים',
      11: 'הצגת 11 פריטים נוספים',
      21: 'הצגת 21 פריטים נוספים',
      101: 'הצגת 101 פריטים נוספים',
    },
    tally: {
      1: 'שני שותפים במדינה אחת',
      2: 'שני שותפים בשתי מדינות',
      5: '5 שותפים ב־5 מדינות',
      11: '11 שותפים ב־11 מדינות',
      21: '21 שותפים ב־21 מדינות',
      101: '101 שותפים ב־101 מדינות',
    },
    since: ['מאז 2023', 'מאז פברואר 2023', 'מאז 9 בפברואר 2023'],
    until: ['עד 2023', 'עד פברואר 2023', 'עד 9 בפברואר 2023'],
    from: ['מועד ההתחלה: 2023', 'מועד ההתחלה: פברואר 2023', 'מועד ההתחלה: 9 בפברואר 2023'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      RegExp(`^פברואר 2023${DASH}מרץ 2024$`),
      RegExp(`^9 בפברואר 2023(${DASH}| עד )10 במרץ 2024$`),
      'פברואר 2023 עד 10 במרץ 2024',
    ],
    months: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
    monthsWithDay: 'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
  },
  'zh-Hans': {
    letters: /\p{Script=Han}/u,
    found: {
      0: '没有找到符合条件的结果。',
      1: '找到1项',
      2: '找到2项',
      5: '找到5项',
      11: '找到11项',
      21: '找到21项',
      101: '找到101项',
    },
    more: {
      1: '再显示1项',
      2: '再显示2项',
      5: '再显示5项',
      11: '再显示11项',
      21: '再显示21项',
      101: '再显示101项',
    },
    tally: {
      1: '1个国家的2个合作伙伴',
      2: '2个国家的2个合作伙伴',
      5: '5个国家的5个合作伙伴',
      11: '11个国家的11个合作伙伴',
      21: '21个国家的21个合作伙伴',
      101: '101个国家的101个合作伙伴',
    },
    since: ['自2023年起', '自2023年2月起', '自2023年2月9日起'],
    until: ['至2023年', '至2023年2月', '至2023年2月9日'],
    from: ['自2023年起', '自2023年2月起', '自2023年2月9日起'],
    periods: [
      /^2023年?(–|至)2024年$/,
      /^2023年2月(–| – |至)2024年3月$/,
      /^2023年2月9日(–| – |至)2024年3月10日$/,
      '2023年2月至2024年3月10日',
    ],
    months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
  },
  mn: {
    letters: /[а-яёөү]/i,
    found: {
      0: 'Хайлтад тохирох зүйл олдсонгүй.',
      1: '1 илэрц олдлоо',
      2: '2 илэрц олдлоо',
      5: '5 илэрц олдлоо',
      11: '11 илэрц олдлоо',
      21: '21 илэрц олдлоо',
      101: '101 илэрц олдлоо',
    },
    more: {
      1: 'Дахиад 1 харуулах',
      2: 'Дахиад 2 харуулах',
      5: 'Дахиад 5 харуулах',
      11: 'Дахиад 11 харуулах',
      21: 'Дахиад 21 харуулах',
      101: 'Дахиад 101 харуулах',
    },
    tally: {
      1: '1 улсын 2 түнш',
      2: '2 улсын 2 түнш',
      5: '5 улсын 5 түнш',
      11: '11 улсын 11 түнш',
      21: '21 улсын 21 түнш',
      101: '101 улсын 101 түнш',
    },
    since: ['Эхэлсэн: 2023 он', 'Эхэлсэн: 2023 оны 2-р сар', 'Эхэлсэн: 2023 оны 2-р сарын 9'],
    until: ['2023 он хүртэл', '2023 оны 2-р сар хүртэл', '2023 оны 2-р сарын 9 хүртэл'],
    from: ['Эхлэл: 2023 он', 'Эхлэл: 2023 оны 2-р сар', 'Эхлэл: 2023 оны 2-р сарын 9'],
    periods: [
      /^2023 он – 2024 он$/,
      /^2023 оны 2-р сар – 2024 оны 3-р сар$/,
      /^2023 оны 2-р сарын 9 – 2024 оны 3-р сарын 10$/,
      '2023 оны 2-р сар – 2024 оны 3-р сарын 10',
    ],
    months: '1-р 2-р 3-р 4-р 5-р 6-р 7-р 8-р 9-р 10-р 11-р 12-р',
  },
  uz: {
    // With the two signs that are letters of it: oʻ, gʻ and the glottal stop.
    letters: /[a-zʻʼ]/i,
    shared: ['belarus', 'gender', 'may'],
    found: {
      0: 'Qidiruv boʻyicha hech narsa topilmadi.',
      1: '1 ta topildi',
      2: '2 ta topildi',
      5: '5 ta topildi',
      11: '11 ta topildi',
      21: '21 ta topildi',
      101: '101 ta topildi',
    },
    more: {
      1: 'Yana 1 tasini koʻrsatish',
      2: 'Yana 2 tasini koʻrsatish',
      5: 'Yana 5 tasini koʻrsatish',
      11: 'Yana 11 tasini koʻrsatish',
      21: 'Yana 21 tasini koʻrsatish',
      101: 'Yana 101 tasini koʻrsatish',
    },
    tally: {
      1: '1 ta mamlakatdagi 2 ta hamkor',
      2: '2 ta mamlakatdagi 2 ta hamkor',
      5: '5 ta mamlakatdagi 5 ta hamkor',
      11: '11 ta mamlakatdagi 11 ta hamkor',
      21: '21 ta mamlakatdagi 21 ta hamkor',
      101: '101 ta mamlakatdagi 101 ta hamkor',
    },
    since: ['Boshlanishi: 2023-yil', 'Boshlanishi: 2023-yil fevral', 'Boshlanishi: 2023-yil 9-fevral'],
    until: ['Tugashi: 2023-yil', 'Tugashi: 2023-yil fevral', 'Tugashi: 2023-yil 9-fevral'],
    from: ['Boshlanishi: 2023-yil', 'Boshlanishi: 2023-yil fevral', 'Boshlanishi: 2023-yil 9-fevral'],
    periods: [
      /^2023-yil – 2024-yil$/,
      /^2023-yil fevral – 2024-yil mart$/,
      /^2023-yil 9-fevral – 2024-yil 10-mart$/,
      '2023-yil fevral – 2024-yil 10-mart',
    ],
    months: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr',
  },
  it: {
    letters: /[a-zàèéìíîòóùú]/i,
    shared: [
      'mail',
      ...[
        'a',
        'all',
        'area',
        'date',
        'in',
        'logo',
        'partner',
        'partnership',
        'per',
        'austria',
        'mongolia',
        'uzbekistan',
      ],
    ],
    found: {
      0: 'Nessun risultato per questa ricerca.',
      1: '1 risultato',
      2: '2 risultati',
      5: '5 risultati',
      11: '11 risultati',
      21: '21 risultati',
      101: '101 risultati',
    },
    more: {
      1: 'Mostra un altro elemento',
      2: 'Mostra altri 2 elementi',
      5: 'Mostra altri 5 elementi',
      11: 'Mostra altri 11 elementi',
      21: 'Mostra altri 21 elementi',
      101: 'Mostra altri 101 elementi',
    },
    tally: {
      1: '2 partner in 1 paese',
      2: '2 partner in 2 paesi',
      5: '5 partner in 5 paesi',
      11: '11 partner in 11 paesi',
      21: '21 partner in 21 paesi',
      101: '101 partner in 101 paesi',
    },
    since: ['dal 2023', 'da febbraio 2023', 'dal giorno 9 febbraio 2023'],
    until: ['fino al 2023', 'fino a febbraio 2023', 'fino al giorno 9 febbraio 2023'],
    from: ['dal 2023', 'da febbraio 2023', 'dal giorno 9 febbraio 2023'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      RegExp(`^febbraio 2023${DASH}marzo 2024$`),
      // "09 febbraio" in some engines, where the message is used.
      RegExp(`^9 febbraio 2023${DASH}10 marzo 2024$`),
      'febbraio 2023 – 10 marzo 2024',
    ],
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  },
  pl: {
    letters: /[a-ząćęłńóśźż]/i,
    shared: ['mail', 'logo', 'partner', 'region', 'status', 'zero', 'austria', 'chile', 'mongolia', 'uzbekistan'],
    found: {
      0: 'Brak wyników wyszukiwania.',
      1: 'Znaleziono 1 pozycję',
      2: 'Znaleziono 2 pozycje',
      5: 'Znaleziono 5 pozycji',
      11: 'Znaleziono 11 pozycji',
      21: 'Znaleziono 21 pozycji',
      101: 'Znaleziono 101 pozycji',
    },
    more: {
      1: 'Pokaż jeszcze 1 pozycję',
      2: 'Pokaż jeszcze 2 pozycje',
      5: 'Pokaż jeszcze 5 pozycji',
      11: 'Pokaż jeszcze 11 pozycji',
      21: 'Pokaż jeszcze 21 pozycji',
      101: 'Pokaż jeszcze 101 pozycji',
    },
    tally: {
      1: '2 partnerów w 1 kraju',
      2: '2 partnerów w 2 krajach',
      5: '5 partnerów w 5 krajach',
      11: '11 partnerów w 11 krajach',
      21: '21 partnerów w 21 krajach',
      101: '101 partnerów w 101 krajach',
    },
    since: ['od 2023 r.', 'od lutego 2023', 'od 9 lutego 2023'],
    until: ['do 2023 r.', 'do lutego 2023', 'do 9 lutego 2023'],
    from: ['od 2023 r.', 'od lutego 2023', 'od 9 lutego 2023'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      RegExp(`^luty 2023${DASH}marzec 2024$`),
      RegExp(`^9 lutego 2023${DASH}10 marca 2024$`),
      'luty 2023 – 10 marca 2024',
    ],
    months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  },
  nl: {
    letters: /[a-zéëïóöü]/i,
    shared: [
      'mail',
      'website',
      ...['contact', 'de', 'district', 'in', 'is', 'land', 'logo', 'moment', 'partner', 'partners', 's'],
      ...[
        'filters',
        'project',
        'status',
        'van',
        'water',
        'april',
        'september',
        'november',
        'december',
        'belarus',
        'china',
      ],
    ],
    found: {
      0: 'Geen resultaten voor deze zoekopdracht.',
      1: '1 gevonden',
      2: '2 gevonden',
      5: '5 gevonden',
      11: '11 gevonden',
      21: '21 gevonden',
      101: '101 gevonden',
    },
    more: {
      1: 'Nog 1 tonen',
      2: 'Nog 2 tonen',
      5: 'Nog 5 tonen',
      11: 'Nog 11 tonen',
      21: 'Nog 21 tonen',
      101: 'Nog 101 tonen',
    },
    tally: {
      1: '2 partners in 1 land',
      2: '2 partners in 2 landen',
      5: '5 partners in 5 landen',
      11: '11 partners in 11 landen',
      21: '21 partners in 21 landen',
      101: '101 partners in 101 landen',
    },
    since: ['sinds 2023', 'sinds februari 2023', 'sinds 9 februari 2023'],
    until: ['tot 2023', 'tot februari 2023', 'tot 9 februari 2023'],
    from: ['vanaf 2023', 'vanaf februari 2023', 'vanaf 9 februari 2023'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      RegExp(`^februari 2023${DASH}maart 2024$`),
      RegExp(`^9 februari 2023${DASH}10 maart 2024$`),
      'februari 2023 tot 10 maart 2024',
    ],
    months: 'januari februari maart april mei juni juli augustus september oktober november december',
  },
  tr: {
    letters: /[a-zçğıİöşüâî]/i,
    shared: ['on', 'belarus'],
    found: {
      0: 'Aramanızla eşleşen sonuç yok.',
      1: '1 sonuç bulundu',
      2: '2 sonuç bulundu',
      5: '5 sonuç bulundu',
      11: '11 sonuç bulundu',
      21: '21 sonuç bulundu',
      101: '101 sonuç bulundu',
    },
    more: {
      1: '1 tane daha göster',
      2: '2 tane daha göster',
      5: '5 tane daha göster',
      11: '11 tane daha göster',
      21: '21 tane daha göster',
      101: '101 tane daha göster',
    },
    tally: {
      1: '1 ülkede 2 ortak',
      2: '2 ülkede 2 ortak',
      5: '5 ülkede 5 ortak',
      11: '11 ülkede 11 ortak',
      21: '21 ülkede 21 ortak',
      101: '101 ülkede 101 ortak',
    },
    since: ['2023 yılından beri', 'Şubat 2023 tarihinden beri', '9 Şubat 2023 tarihinden beri'],
    until: ['2023 yılına kadar', 'Şubat 2023 tarihine kadar', '9 Şubat 2023 tarihine kadar'],
    from: ['başlangıç: 2023', 'başlangıç: Şubat 2023', 'başlangıç: 9 Şubat 2023'],
    periods: [
      RegExp(`^2023${DASH}2024$`),
      RegExp(`^Şubat 2023${DASH}Mart 2024$`),
      RegExp(`^9 Şubat 2023${DASH}10 Mart 2024$`),
      'Şubat 2023 – 10 Mart 2024',
    ],
    months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  },
  hu: {
    letters: /[a-záéíóöőúüű]/i,
    shared: ['mail', 'a', 'partner', 'november', 'december', 'chile'],
    found: {
      0: 'Nincs találat erre a keresésre.',
      1: '1 találat',
      2: '2 találat',
      5: '5 találat',
      11: '11 találat',
      21: '21 találat',
      101: '101 találat',
    },
    more: {
      1: 'További 1 megjelenítése',
      2: 'További 2 megjelenítése',
      5: 'További 5 megjelenítése',
      11: 'További 11 megjelenítése',
      21: 'További 21 megjelenítése',
      101: 'További 101 megjelenítése',
    },
    tally: {
      1: '1 országban 2 partner',
      2: '2 országban 2 partner',
      5: '5 országban 5 partner',
      11: '11 országban 11 partner',
      21: '21 országban 21 partner',
      101: '101 országban 101 partner',
    },
    since: ['2023 óta', '2023. február óta', '2023. február 9. óta'],
    until: ['vége: 2023', 'vége: 2023. február', 'vége: 2023. február 9.'],
    from: ['kezdete: 2023', 'kezdete: 2023. február', 'kezdete: 2023. február 9.'],
    periods: [
      /^2023 – 2024$/,
      /^2023\. február – 2024\. március$/,
      /^2023\. február 9\. – 2024\. március 10\.$/,
      '2023. február – 2024. március 10.',
    ],
    months: 'január február március április május június július augusztus szeptember október november december',
  },
};

/** Names of the feed that belong to no language, and stand among the words of every one. */
const NAMES = ['Partnership Elements', 'CC0-1.0', 'Natural Earth'];

/** What stands on a page as the feed has it, marked as being in no known language where the letters would mix. */
const AS_GIVEN = [
  ...NAMES,
  // A result and a role of the feed's own, for which no language has a word.
  'by acclamation',
  'hosting',
  'international@example.org',
  'office@example.org',
  '+49 (0)000 0001',
  'example.org/contact',
  '+49 0000 000',
  'example.org/office',
];

/** Languages as their speakers call them, for readers of a language in which browsers do not name them. WebKit begins with a capital. */
const AUTONYMS = ['español', 'Español', 'Deutsch'];

const RIGHT_TO_LEFT = ['ar', 'he'];
const directionOf = (lang: string) => (RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr');

const MONTHS = Array.from({length: 12}, (_, index) => String(index + 1).padStart(2, '0'));
const DATES = ['2023', '2023-02', '2023-02-09'];
const PERIODS = [
  ['2023', '2024'],
  ['2023-02', '2024-03'],
  ['2023-02-09', '2024-03-10'],
  ['2023-02', '2024-03-10'],
] as const;

/** The dates as exact as they can be, every month, and every goal. */
const DATED = feedUrl(
  sampleFeed({
    languages: ['en'],
    partners: [
      ...DATES.flatMap((date) => [
        {id: `since${date}`, name: 'A', kind: 'contact', since: date},
        {id: `until${date}`, name: 'A', kind: 'contact', until: date},
      ]),
      ...PERIODS.map(([since, until], index) => ({id: `p${index}`, name: 'A', kind: 'contact', since, until})),
      {id: 'decade', name: 'A', kind: 'contact', since: '195X', signed: '195X'},
      {id: 'decade-end', name: 'A', kind: 'contact', until: '196X'},
      // The real feed words the label of these itself.
      {id: 'linked', name: 'A', links: [{title: 'A', url: 'https://example.org/'}]},
      // Several of each kind are under a heading in the plural.
      ...PARTNER_KINDS.flatMap((kind) => ['a', 'b'].map((id) => ({id: `${kind}-${id}`, name: 'A', kind}))),
      {id: 'about', name: 'A', kind: 'contact', since: '1950~'},
      {id: 'about-end', name: 'A', kind: 'contact', until: '1960~'},
      {id: 'status', name: 'A', kind: 'contact', status: 'suspended', statusSince: '1950~'},
      {id: 'month', name: 'A', kind: 'contact', status: 'suspended', statusSince: '2023-02'},
      {id: 'year', name: 'A', kind: 'contact', status: 'suspended', statusSince: '2023'},
      // Not every place can have a type of its own in the real feed.
      ...PLACE_TYPES.map((placeType) => ({id: placeType, name: 'A', placeType})),
      ...MONTHS.flatMap((month) => [
        {id: `m${month}`, name: 'A', kind: 'contact', since: `2023-${month}`},
        {id: `day${month}`, name: 'A', kind: 'contact', until: `2023-${month}-09`},
      ]),
    ],
    projects: [
      {id: 'decade', name: 'B', partners: ['m01'], start: '195X'},
      {id: 'about', name: 'B', partners: ['m01'], start: '1950~'},
      ...DATES.map((date) => ({id: `d${date}`, name: 'B', partners: ['m01'], start: date})),
      ...PERIODS.map(([start, end], index) => ({id: `p${index}`, name: 'B', partners: ['m01'], start, end})),
      {id: 'goals', name: 'B', partners: ['m01'], sdgs: Array.from({length: 17}, (_, index) => index + 1)},
    ],
  }),
);

/** A word for each of the numbers, which so many partners have in their names. */
const WORDS = {0: 'omega', 1: 'alpha', 2: 'beta', 5: 'gamma', 11: 'delta', 21: 'epsilon', 101: 'iota'} as const;
const NAMES_OF_MANY = Array.from({length: 102}, (_, index) =>
  ['A', ...COUNTS.filter((count) => index < count).map((count) => WORDS[count])].join(' '),
);
const MANY = feedUrl(
  sampleFeed({
    languages: ['en'],
    partners: NAMES_OF_MANY.map((name, index) => ({id: `n${index}`, name, kind: 'contact'})),
  }),
);

/** So many partners in as many countries; for 1, two in one. */
function landsOf(count: number): string {
  const partners = Array.from({length: Math.max(count, 2)}, (_, index) => ({
    id: `l${index}`,
    name: 'A',
    countryName: count === 1 ? 'B' : `B${index}`,
  }));
  return feedUrl(sampleFeed({languages: ['en'], partners}));
}

/** A text in the reader's language that is not the city's own, without words. */
const translatedTo = (lang: string, status: 'unofficial' | 'machine') =>
  feedUrl(
    sampleFeed({
      languages: [lang],
      sections: [{id: 'a', title: '1', text: '2'}],
      translations: {[lang]: {from: 'la', status}},
      source: {title: '3'},
    }),
  );

/** Something for each element. */
const SMALL = sampleFeed({
  languages: ['en'],
  partners: [{id: 'a', name: 'A', kind: 'contact'}],
  projects: [{id: 'b', name: 'B', partners: ['a']}],
  networks: [{id: 'c', name: 'C', kind: 'network'}],
  sections: [{id: 'd', title: 'A', text: 'B'}],
  contact: {name: 'C'},
  links: [{title: 'A', url: 'https://example.org/'}],
});

/** The real feed in every arrangement. */
const SHOWN = html`
  <partner-list src=${NORTHHAVEN} search group-by="kind" limit="4"></partner-list>
  <partner-list src=${NORTHHAVEN} layout="list" search group-by="country"></partner-list>
  <partner-list src=${NORTHHAVEN} layout="list" sort="since"></partner-list>
  <partner-list src=${NORTHHAVEN} layout="table" group-by="country"></partner-list>
  <partner-list src=${NORTHHAVEN} layout="table"></partner-list>
  <partner-map src=${NORTHHAVEN}></partner-map>
  <project-list src=${NORTHHAVEN} limit="2"></project-list>
  <project-card src=${NORTHHAVEN} project="open-quays"></project-card>
  <network-badges src=${NORTHHAVEN}></network-badges>
  <network-badges src=${NORTHHAVEN} layout="list"></network-badges>
  <city-text src=${NORTHHAVEN}></city-text>
  <contact-card src=${NORTHHAVEN}></contact-card>
  <related-links src=${NORTHHAVEN}></related-links>
`;

/** Every element with the same feed. */
const everyElement = (src: string) => html`
  <partner-list src=${src}></partner-list>
  <partner-map src=${src}></partner-map>
  <project-list src=${src}></project-list>
  <project-card src=${src} project="b"></project-card>
  <network-badges src=${src}></network-badges>
  <city-text src=${src}></city-text>
  <contact-card src=${src}></contact-card>
  <related-links src=${src}></related-links>
`;

/** Every element where the feed has nothing for it. */
const EMPTY = html`
  <partner-list src=${NORTHHAVEN} status="ended" country="UA"></partner-list>
  <project-list src=${NORTHHAVEN} status="closed" sdg="7"></project-list>
  <project-card src=${NORTHHAVEN}></project-card>
  <network-badges src=${NORTHHAVEN} kind="council" data-role="member"></network-badges>
`;

/** Attributes that are shown or read aloud. */
const LABELS = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'];

/** A text that is shown or read aloud. */
interface Said {
  readonly text: string;
  /** The language it is marked with: the page's, unless it has a mark of its own. Empty: of no known language. */
  readonly lang: string;
  /** The direction it is marked with; absent without a mark. */
  readonly dir?: string | null;
  /** For the reader of a failed test: where it stands. */
  readonly where: string;
}

/** What a page in one language has shown. */
interface Page {
  readonly said: readonly Said[];
  /** What has no text or label although it needs one. */
  readonly blank: readonly string[];
  /** What is wider than its place. */
  readonly wide: readonly string[];
  /** Of each partner in each layout, the name shown and the names it gives itself. */
  readonly names: readonly {readonly id: string; readonly shown: string; readonly own: readonly string[]}[];
  /** What a search says, by how many it has found, and the button, by how many more there are. */
  readonly found: Readonly<Record<number, string>>;
  readonly more: Readonly<Record<number, string>>;
  /** What a list says without a search, by the number of countries. */
  readonly tally: Readonly<Record<number, string>>;
  /** What is stated of a generated partner or project, by the id of its box. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

const pages = new Map<string, Promise<Page>>();

/** A page in a language; loaded once. */
function pageIn(lang: string): Promise<Page> {
  const page = pages.get(lang) ?? load(lang);
  pages.set(lang, page);
  return page;
}

async function load(lang: string): Promise<Page> {
  const box = document.createElement('div');
  box.lang = lang;
  box.dir = directionOf(lang);
  document.body.append(box);
  const said: Said[] = [];
  const blank: string[] = [];
  const wide: string[] = [];
  const take = () => {
    for (const element of elementsIn(box)) {
      said.push(...saidBy(element));
      blank.push(...blankIn(element));
    }
    wide.push(...tooWideIn(box));
  };

  await show(box, SHOWN, 'ready');
  // The code of the map comes after the first rendering.
  await waitUntil(() => parts(box.querySelector('partner-map')!, 'drawing').length > 0, 'the map');
  take();
  const names = elementsIn(box).flatMap(namesOf);
  await search(elementsIn(box)[0]!, 'esterra');
  take();

  await show(box, EMPTY, 'empty');
  take();

  await consoleDuring(() => show(box, everyElement(`/served/status?id=${uniqueId()}&code=503`), 'error'));
  take();

  const id = uniqueId();
  await show(box, everyElement(feedUrl(SMALL, 'held', id)), 'loading');
  take();
  await release(id);
  await inState(box, 'ready');
  await consoleDuring(async () => {
    const again = elementsIn(box)[0]!.reload();
    await release(id, 503);
    await again;
    await inState(box, 'stale');
  });
  take();

  const dated = html`<partner-list src=${DATED} group-by="kind"></partner-list><project-list src=${DATED}></project-list
    ><city-text src=${translatedTo(lang, 'unofficial')}></city-text
    ><city-text src=${translatedTo(lang, 'machine')}></city-text>`;
  await show(box, dated, 'ready');
  take();
  const facts = Object.fromEntries(elementsIn(box).flatMap(factsIn));

  await show(box, html`<partner-list src=${MANY} layout="list" search></partner-list>`, 'ready');
  const {found, more} = await numbersIn(box.querySelector('partner-list')!);
  await search(elementsIn(box)[0]!, WORDS[0]);
  take();
  const tally = await tallyIn(box);
  box.remove();
  return {said, blank, wide, names, found, more, tally, facts};
}

function elementsIn(box: HTMLElement): FeedElement[] {
  // Everything that is put on a page here is one of ours.
  return [...box.children] as FeedElement[];
}

async function show(box: HTMLElement, template: TemplateResult, state: string): Promise<void> {
  render(nothing, box);
  render(template, box);
  await inState(box, state);
}

/** Waits until all elements have come to a state, and speak the language of the page. */
async function inState(box: HTMLElement, state: string): Promise<void> {
  const elements = elementsIn(box);
  const isThere = () => messagesOf(box.lang) !== undefined && elements.every((one) => one.matches(`:state(${state})`));
  await waitUntil(isThere, `every element in ${box.lang} comes to ${state}`);
  await Promise.all(elements.map((element) => element.updateComplete));
}

async function search(element: FeedElement, query: string): Promise<void> {
  const input = part(element, 'input') as HTMLInputElement;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

/** What a search says for each of the numbers, and the button for so many more. */
async function numbersIn(list: HTMLElementTagNameMap['partner-list']): Promise<Pick<Page, 'found' | 'more'>> {
  const found: Record<number, string> = {};
  const more: Record<number, string> = {};
  for (const count of COUNTS) {
    await search(list, WORDS[count]);
    found[count] = part(list, 'result').textContent.trim();
  }
  await search(list, '');
  for (const count of COUNTS) {
    list.limit = 102 - count;
    await list.updateComplete;
    more[count] = parts(list, 'button')
      .map((button) => button.textContent.trim())
      .join();
  }
  return {found, more};
}

/** What a list says of so many partners in so many countries. */
async function tallyIn(box: HTMLElement): Promise<Page['tally']> {
  const tally: Record<number, string> = {};
  for (const count of COUNTS.filter((number) => number > 0)) {
    await show(box, html`<partner-list src=${landsOf(count)} search></partner-list>`, 'ready');
    tally[count] = plain(part(elementsIn(box)[0]!, 'result').textContent);
  }
  return tally;
}

/** Everything an element shows or lets be read aloud, also what is folded or hidden until a visitor asks for it. */
function saidBy(element: FeedElement): Said[] {
  const page = element.closest('[lang]')!.getAttribute('lang')!;
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const said: Said[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node instanceof Element ? node : node.parentElement!;
    if (owner.closest('style')) continue;
    const mark = owner.closest('[lang], bdi');
    // The names in a drawing are those of the list beside it, which can mark them.
    if (owner.matches('svg *')) continue;
    // The label of a drawing is in one language, and cannot mark the name of the city in it.
    const labels = LABELS.map((name) =>
      owner.getAttribute(name)?.replace(owner.matches('svg') ? 'Northhaven' : '', ''),
    );
    const texts = node instanceof Element ? labels.map((label = '') => label) : [node.textContent ?? ''];
    for (const text of texts.map((words) => words.trim()).filter((words) => words !== '')) {
      const partName = owner.closest('[part]')?.getAttribute('part') ?? '';
      said.push({
        text,
        lang: mark ? (mark.getAttribute('lang') ?? '') : page,
        ...(mark && {
          dir: mark.localName === 'img' ? directionOf(mark.getAttribute('lang') ?? '') : mark.getAttribute('dir'),
        }),
        where: `<${element.localName}> ${partName}`,
      });
    }
  }
  return said;
}

/** What has nothing to say although it should: labels, buttons, headings and the like, and sentences cut short. */
function blankIn(element: FeedElement): string[] {
  const root = element.shadowRoot!;
  const labelled = LABELS.flatMap((name) =>
    // What is hidden from those who listen needs no words for them.
    [...root.querySelectorAll(`[${name}]:not([aria-hidden="true"] *)`)].filter((box) =>
      isBlank(box.getAttribute(name)),
    ),
  );
  // A dot on a map is told by its label.
  const told = [...root.querySelectorAll(TELLING)].filter((box) => !box.matches('svg *') && isBlank(box.textContent));
  return [...labelled, ...told].map((box) => `<${element.localName}> ${plain(box.outerHTML)}`);
}

const isBlank = (text: string | null) => text !== null && BLANK.test(text.trim());

const TELLING = `label, button, option, summary, th, h2, h3, h4, h5, h6, li, a, bdi, figcaption, .label,
  p[part]:not([role="status"]), span[part]:not([part="mark"])`;
// Nothing at all, nothing after a colon, nothing in brackets, nothing on either side of a comma.
const BLANK = /^$|[:：]$|\(\s*\)|（\s*）|^[,،，]|[,،，]\s*(?:$|[,،，])/;

/** The names of partners, as they are shown. */
function namesOf(element: FeedElement): Page['names'] {
  return parts(element, 'name').flatMap((name) => {
    const box = name.closest('[id^="partner-"]');
    if (!box) return [];
    const own = [...box.querySelectorAll('[part="own-name"] > *')];
    return {
      id: box.id.replace('partner-', ''),
      shown: name.textContent.trim(),
      own: own.map((one) => `${one.getAttribute('lang') ?? ''} ${one.getAttribute('dir') ?? ''} ${one.textContent}`),
    };
  });
}

/** What is stated of each partner or project, by the id of its box. */
function factsIn(element: FeedElement): [id: string, facts: string[]][] {
  return parts(element, 'card').map((card) => {
    const facts = [...card.querySelectorAll('[part="tie-span"], [part="facts"] > li')];
    return [card.id, facts.map((fact) => plain(fact.textContent))];
  });
}

/** A text with plain spaces, and without what only keeps words on one line. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('\u2060', '').trim();
}

/** What does not fit into 200 and 320 pixels, unfolded. */
function tooWideIn(box: HTMLElement): string[] {
  for (const element of elementsIn(box)) {
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  }
  const wide = [200, 320].flatMap((width) => {
    box.style.inlineSize = `${width}px`;
    return elementsIn(box).flatMap((element) => [
      ...(element.scrollWidth > element.clientWidth + 0.5 ? [`${width}px: <${element.localName}>`] : []),
      ...outside(element)
        // A drawing cuts what is outside it.
        .filter((inner) => !inner.matches('svg *'))
        .map((inner) => `${width}px: <${element.localName}> ${plain(inner.outerHTML)}`),
    ]);
  });
  box.style.inlineSize = '';
  return wide;
}

/** What stands out of an element; the head of a narrow table is cut to a pixel, so what is in it is out of sight. */
function outside(element: FeedElement): Element[] {
  const edges = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*')].filter((inner) => {
    const head = inner.closest('thead');
    if (head && head !== inner && head.getBoundingClientRect().width <= 1) return false;
    const {left, right} = inner.getBoundingClientRect();
    return (left < edges.left - 0.5 || right > edges.right + 0.5) && inner.checkVisibility();
  });
}

/** What a reader of the real feed's JSON knows of it. */
interface RealFeed {
  /** The texts, each with the languages it stands in. */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids, kinds, roles and the like that are no words of any language. */
  readonly keys: readonly string[];
  /** By partner, the names it gives itself, by language. */
  readonly ownNames: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Reads the real feed as the plain JSON it is, so that nothing of ours decides what is a text in which language. */
async function readRealFeed(): Promise<RealFeed> {
  const feed = (await (await fetch(NORTHHAVEN)).json()) as {
    languages: string[];
    partners: {id: string; nativeName?: Record<string, string>}[];
    words?: Record<string, Record<string, string>>;
  };
  // Catalan is the language of a name that a place gives itself.
  const tags = [...feed.languages, 'ca'];
  const texts = new Map<string, Set<string>>();
  const keys = new Set<string>();
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, name);
    } else if (typeof value === 'string') {
      // A plain name is in the feed's first language.
      const tag = key === 'name' || key === 'shortName' ? feed.languages[0]! : key;
      if (tags.includes(tag)) texts.set(value, (texts.get(value) ?? new Set()).add(tag));
      else if (key === 'country') return;
      else if (/^[a-z]+(?:-[a-z]+)+$/.test(value)) keys.add(value);
    }
  };
  walk(feed, '');
  // The feed's own wording of interface messages.
  for (const [tag, messages] of Object.entries(feed.words ?? {})) {
    for (const text of Object.values(messages)) texts.set(text, (texts.get(text) ?? new Set()).add(tag));
  }
  const ownNames = new Map(feed.partners.map(({id, nativeName = {}}) => [id, nativeName]));
  return {texts, keys: [...keys], ownNames};
}

/** The day of the feed, which only the plain HTML of an element says. */
async function dayInPlainHtml(lang: string): Promise<string> {
  const feedUrl = new URL(NORTHHAVEN, location.href).href;
  const feed: unknown = await (await fetch(feedUrl)).json();
  const {html} = await snippet({element: 'network-badges', feed, feedUrl, lang, form: 'static'});
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.querySelector('section > p:last-child')!.textContent;
}

/** The messages by their path, in pieces that contain no names in braces. */
function piecesOf(messages: object, path = ''): [path: string, pieces: string[]][] {
  return Object.entries(messages).flatMap(([key, value]: [string, string | object]): [string, string[]][] => {
    if (key === 'formats' || key === 'countries') return [];
    return typeof value === 'string'
      ? [[path + key, value.split(/\{\w+\}/).map(plain)]]
      : piecesOf(value, `${path}${key}.`);
  });
}

/** The words of a text in small letters; the short names of networks, in capitals, are none. */
function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => /\p{Ll}|\p{Lo}/u.test(word)).map((word) => word.toLowerCase());
}

/** The keys of the messages that are no words of any language: "noCountry", "vice-chair". */
const MESSAGE_KEYS = piecesOf(en)
  .flatMap(([path]) => path.split('.'))
  .filter((key) => /[a-z][A-Z]|-/.test(key));

/** The messages in English that are said as they are. */
const ENGLISH_MESSAGES = piecesOf(en).flatMap(([, pieces]) => (pieces.length === 1 ? pieces : []));

for (const lang of INTERFACE_LANGUAGES) {
  const row = ROWS[lang];

  describe(`a page in ${lang}`, () => {
    let feed: RealFeed;
    let page: Page;
    /** What is in the page's own language, without the names that belong to none. */
    let own: Said[];

    before(async function () {
      this.timeout(60_000);
      feed = await readRealFeed();
      page = await pageIn(lang);
      const withoutNames = (text: string) => NAMES.reduce((rest, name) => rest.replace(name, ''), text);
      own = page.said.filter((said) => said.lang === lang).map((said) => ({...said, text: withoutNames(said.text)}));
    });

    it('says everything that the elements and their plain HTML can say', async () => {
      const all = [...own.map(({text}) => text), await dayInPlainHtml(lang)].map((text) => plain(text)).join('\n');
      const unsaid = piecesOf(messagesOf(lang)!)
        // Which plural form is said for which number is written out in the rows.
        .filter(([path]) => !/^(?:showMore|found|tally\w+)\./.test(path))
        .filter(([, pieces]) => !pieces.every((piece) => all.includes(piece)));
      expect(unsaid.map(([path]) => path)).to.deep.equal([]);
    });

    it('shows no key, no placeholder, and nothing without words', () => {
      const keys = [...MESSAGE_KEYS, ...feed.keys];
      const isRaw = ({text}: Said) => RAW.test(text) || keys.some((key) => hasAsWords(text, key));
      expect(unique(page.said.filter(isRaw))).to.deep.equal([]);
      expect(page.blank).to.deep.equal([]);
    });

    it('marks each text of the feed that is in another language, and no other', () => {
      const ownNames = new Set([...feed.ownNames.values()].flatMap((names) => Object.values(names)));
      // Latin letters are kept apart from those that run against them, and an own name says what it is in, on any page.
      const mayBeMarked = (text: string) =>
        ownNames.has(text) || (directionOf(lang) === 'rtl' && /\p{Script=Latin}/u.test(text));
      const wrong = page.said.filter((said) => {
        const text = withoutCount(said.text);
        const langs = feed.texts.get(text);
        if (!langs?.has(lang)) return langs && !langs.has(said.lang);
        return said.lang !== lang || (said.dir !== undefined && !mayBeMarked(text));
      });
      expect(unique(wrong)).to.deep.equal([]);
    });

    it('marks a text of the feed inside a sentence too', () => {
      const others = [...feed.texts].filter(([, langs]) => !langs.has(lang)).map(([text]) => text);
      const mixed = own.filter(({text}) => others.some((other) => hasAsWords(text, other)));
      expect(unique(mixed)).to.deep.equal([]);
    });

    it('marks nothing but texts of the feed, so that it names every country', () => {
      const generated = ['A', 'B', 'C', ...NAMES_OF_MANY, ...AUTONYMS];
      const left = page.said.filter((said) => {
        const text = withoutCount(said.text);
        return said.lang !== lang && said.lang !== '' && !feed.texts.has(text) && !generated.includes(text);
      });
      expect(unique(left)).to.deep.equal([]);
    });

    it('gives each mark the direction of its language', () => {
      const marked = page.said.filter(({lang: mark, dir}) => mark !== '' && dir !== undefined);
      expect(unique(marked.filter(({lang: mark, dir}) => dir !== directionOf(mark)))).to.deep.equal([]);
    });

    it('keeps apart what is in no known language', () => {
      const marked = page.said.filter(({lang: mark}) => mark === '');
      const wrong = marked.filter(({text, dir}) => !AS_GIVEN.includes(text) || (dir !== 'auto' && dir !== 'ltr'));
      expect(unique(wrong)).to.deep.equal([]);
    });

    it('shows every name that a place gives itself, in its language', () => {
      const expected = page.names.map(({id, shown}) => ({
        id,
        shown,
        own: Object.entries(feed.ownNames.get(id) ?? {})
          .filter(([, name]) => name !== shown)
          .map(([tag, name]) => `${tag} ${directionOf(tag)} ${name}`),
      }));
      expect(page.names).to.deep.equal(expected);
      // Twelve partners in five lists, less those whose only own name is the one that is shown.
      expect(page.names.filter(({own: names}) => names.length > 0)).to.have.length.above(20);
    });

    it('fits 200 and 320 pixels', () => {
      expect([...new Set(page.wide)]).to.deep.equal([]);
    });

    if (lang !== 'en') {
      it('has nothing in English but what it marks', async function () {
        this.timeout(60_000);
        const english = (await pageIn('en')).said.filter((said) => said.lang === 'en');
        const shared = new Set(row?.shared);
        const words = new Set(english.flatMap(({text}) => wordsOf(text)).filter((word) => !shared.has(word)));
        const texts = [...feed.texts].filter(([, langs]) => langs.has(lang));
        const inFeed = new Set(texts.flatMap(([text]) => wordsOf(text)));
        const left = own.filter(({text}) => {
          const inEnglish = wordsOf(text).filter((word) => words.has(word));
          // A word may be the feed's in this language too; a message that is the same as in English may not.
          return inEnglish.some((word) => !inFeed.has(word) || ENGLISH_MESSAGES.includes(text));
        });
        expect(unique(left)).to.deep.equal([]);
      });
    }

    if (!row) return;

    const digits = new Intl.NumberFormat([lang, 'en'], {useGrouping: false});
    const inDigits = (text: string) => text.replaceAll(/\d/g, (digit) => digits.format(Number(digit)));

    it('is in the letters of the language', () => {
      const foreign = own.filter(({text}) => text.match(/\p{L}/gu)?.some((letter) => !row.letters.test(letter)));
      expect(unique(foreign)).to.deep.equal([]);
    });

    it('says how many are found', () => {
      const expected = Object.entries(row.found).map(([count, words]) => [count, inDigits(words)]);
      expect(page.found).to.deep.equal(Object.fromEntries(expected));
    });

    it('says how many more there are, and offers no more where there are none', () => {
      const expected = Object.entries(row.more).map(([count, words]) => [count, inDigits(words)]);
      expect(page.more).to.deep.equal({0: '', ...Object.fromEntries(expected)});
    });

    it('says how many partners there are in how many countries', () => {
      const expected = Object.entries(row.tally).map(([count, words]) => [count, inDigits(words)]);
      expect(page.tally).to.deep.equal(Object.fromEntries(expected));
    });

    it('tells the beginning and the end of a tie as exactly as they are known', () => {
      const told = DATES.map((date) => [page.facts[`partner-since${date}`], page.facts[`partner-until${date}`]]);
      expect(told).to.deep.equal(
        DATES.map((_, index) => [row.since[index], row.until[index]].map((text) => [inDigits(text!)])),
      );
    });

    it('tells the time of a project as exactly as it is known', () => {
      const told = DATES.map((date) => page.facts[`project-d${date}`]);
      expect(told).to.deep.equal(row.from.map((text) => [inDigits(text)]));
    });

    it('tells the period of a tie and of a project as exactly as it is known', () => {
      const [year, month, day, mixed] = row.periods;
      for (const record of ['partner', 'project']) {
        for (const [index, period] of [year, month, day].entries()) {
          expect(page.facts[`${record}-p${index}`]?.[0]).to.match(RegExp(inDigits(period.source)));
        }
        expect(page.facts[`${record}-p3`]).to.deep.equal([inDigits(mixed)]);
      }
    });

    it('knows the twelve months', () => {
      const months = row.months.split(' ');
      const withDay = (row.monthsWithDay ?? row.months).split(' ');
      const told = MONTHS.map((month) => [page.facts[`partner-m${month}`], page.facts[`partner-day${month}`]].flat());
      const expected = MONTHS.map((_, index) => [
        inDigits(row.since[1].replace(months[1]!, months[index]!)),
        inDigits(row.until[2].replace(withDay[1]!, withDay[index]!)),
      ]);
      expect(told).to.deep.equal(expected);
    });
  });
}

// What is left when something was not put in, or is no text.
const RAW = /[{}<>]|\b(?:undefined|null|NaN)\b|\[object|Invalid|\bM\d\d\b/;

/** Whether a text has another in it as words of their own, not as a part of longer ones. */
function hasAsWords(text: string, other: string): boolean {
  const [first = '', ...rest] = text.split(other);
  const before = [first, ...rest];
  return rest.some((after, index) => !/[\p{L}\p{M}-]$/u.test(before[index]!) && !/^[\p{L}\p{M}-]/u.test(after));
}

/** A text without the count that a choice of a filter has behind it. */
function withoutCount(text: string): string {
  return text.replace(/\s?[(（]\p{Nd}+[)）]$/u, '');
}

/** Each text once, with its place, for the reader of a failed test. */
function unique(said: readonly Said[]): string[] {
  return [...new Set(said.map(({where, text, lang, dir}) => `${where}: ${text} [${lang} ${dir ?? ''}]`))];
}
