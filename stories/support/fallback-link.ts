import type {ElementName} from '../../src/options/descriptors.js';
import {interfaceLanguage} from '../../src/i18n/message-catalog.js';

interface Words {
  readonly partners: string;
  readonly projects: string;
  readonly networks: string;
}

/** Examples of what a city may write. Editors put their own words there. */
const WORDS: Readonly<Record<string, Words>> = {
  ar: {partners: 'مدننا الشريكة', projects: 'مشاريعنا المشتركة', networks: 'شبكاتنا'},
  be: {partners: 'Нашы гарады-партнёры', projects: 'Нашы сумесныя праекты', networks: 'Нашы сеткі'},
  de: {partners: 'Unsere Partnerstädte', projects: 'Unsere gemeinsamen Projekte', networks: 'Unsere Netzwerke'},
  en: {partners: 'Our partner cities', projects: 'Our joint projects', networks: 'Our networks'},
  es: {partners: 'Nuestras ciudades asociadas', projects: 'Nuestros proyectos conjuntos', networks: 'Nuestras redes'},
  fr: {partners: 'Nos villes partenaires', projects: 'Nos projets communs', networks: 'Nos réseaux'},
  he: {partners: 'הערים השותפות שלנו', projects: 'המיזמים המשותפים שלנו', networks: 'הרשתות שלנו'},
  mn: {partners: 'Манай түнш хотууд', projects: 'Манай хамтарсан төслүүд', networks: 'Манай сүлжээнүүд'},
  ru: {partners: 'Наши города-партнёры', projects: 'Наши совместные проекты', networks: 'Наши сети'},
  uk: {partners: 'Наші міста-партнери', projects: 'Наші спільні проєкти', networks: 'Наші мережі'},
  uz: {partners: 'Hamkor shaharlarimiz', projects: 'Qoʻshma loyihalarimiz', networks: 'Tarmoqlarimiz'},
  'zh-Hans': {partners: '我们的伙伴城市', projects: '我们的共同项目', networks: '我们的网络'},
};

const PAGES: Readonly<Record<ElementName, keyof Words>> = {
  'partner-list': 'partners',
  'partner-map': 'partners',
  'project-list': 'projects',
  'project-card': 'projects',
  'network-badges': 'networks',
};

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** The link that an editor leaves inside an element, in the language of the page. */
export function fallbackLink(tag: ElementName, language: string): Link {
  const page = PAGES[tag];
  const words = WORDS[interfaceLanguage(language)] ?? WORDS['en'];
  return {href: `https://your-city.example/${page}`, text: words?.[page] ?? ''};
}
