import type {ElementName} from '../../options/descriptors.js';
import {lookUpLanguage, toValidTag} from '../../i18n/language-tag.js';

interface Words {
  readonly partners: string;
  readonly projects: string;
  readonly networks: string;
  readonly contact: string;
  readonly links: string;
}

/** Examples of what a city may write. Editors put their own words there. */
const WORDS: Readonly<Record<string, Words>> = {
  ar: {
    partners: 'مدننا الشريكة',
    projects: 'مشاريعنا المشتركة',
    networks: 'شبكاتنا',
    contact: 'جهة الاتصال',
    links: 'صفحات أخرى',
  },
  be: {
    partners: 'Нашы гарады-партнёры',
    projects: 'Нашы сумесныя праекты',
    networks: 'Нашы сеткі',
    contact: 'Кантакт',
    links: 'Іншыя старонкі',
  },
  de: {
    partners: 'Unsere Partnerstädte',
    projects: 'Unsere gemeinsamen Projekte',
    networks: 'Unsere Netzwerke',
    contact: 'Kontakt',
    links: 'Weitere Seiten',
  },
  en: {
    partners: 'Our partner cities',
    projects: 'Our joint projects',
    networks: 'Our networks',
    contact: 'Contact',
    links: 'Further pages',
  },
  es: {
    partners: 'Nuestras ciudades asociadas',
    projects: 'Nuestros proyectos conjuntos',
    networks: 'Nuestras redes',
    contact: 'Contacto',
    links: 'Otras páginas',
  },
  fr: {
    partners: 'Nos villes partenaires',
    projects: 'Nos projets communs',
    networks: 'Nos réseaux',
    contact: 'Contact',
    links: 'Autres pages',
  },
  he: {
    partners: 'הערים השותפות שלנו',
    projects: 'המיזמים המשותפים שלנו',
    networks: 'הרשתות שלנו',
    contact: 'יצירת קשר',
    links: 'דפים נוספים',
  },
  hu: {
    partners: 'Partnervárosaink',
    projects: 'Közös projektjeink',
    networks: 'Hálózataink',
    contact: 'Kapcsolat',
    links: 'További oldalak',
  },
  it: {
    partners: 'Le nostre città partner',
    projects: 'I nostri progetti comuni',
    networks: 'Le nostre reti',
    contact: 'Contatto',
    links: 'Altre pagine',
  },
  mn: {
    partners: 'Манай түнш хотууд',
    projects: 'Манай хамтарсан төслүүд',
    networks: 'Манай сүлжээнүүд',
    contact: 'Холбоо барих',
    links: 'Бусад хуудас',
  },
  nl: {
    partners: 'Onze partnersteden',
    projects: 'Onze gezamenlijke projecten',
    networks: 'Onze netwerken',
    contact: 'Contact',
    links: 'Andere pagina’s',
  },
  pl: {
    partners: 'Nasze miasta partnerskie',
    projects: 'Nasze wspólne projekty',
    networks: 'Nasze sieci',
    contact: 'Kontakt',
    links: 'Inne strony',
  },
  ru: {
    partners: 'Наши города-партнёры',
    projects: 'Наши совместные проекты',
    networks: 'Наши сети',
    contact: 'Контакт',
    links: 'Другие страницы',
  },
  tr: {
    partners: 'Ortak şehirlerimiz',
    projects: 'Ortak projelerimiz',
    networks: 'Ağlarımız',
    contact: 'İletişim',
    links: 'Diğer sayfalar',
  },
  uk: {
    partners: 'Наші міста-партнери',
    projects: 'Наші спільні проєкти',
    networks: 'Наші мережі',
    contact: 'Контакт',
    links: 'Інші сторінки',
  },
  uz: {
    partners: 'Hamkor shaharlarimiz',
    projects: 'Qoʻshma loyihalarimiz',
    networks: 'Tarmoqlarimiz',
    contact: 'Aloqa',
    links: 'Boshqa sahifalar',
  },
  'zh-Hans': {
    partners: '我们的伙伴城市',
    projects: '我们的共同项目',
    networks: '我们的网络',
    contact: '联系方式',
    links: '相关网页',
  },
};

const PAGES: Readonly<Record<ElementName, keyof Words>> = {
  'partner-list': 'partners',
  'partner-map': 'partners',
  'project-list': 'projects',
  'project-card': 'projects',
  'network-badges': 'networks',
  'city-text': 'partners',
  'contact-card': 'contact',
  'related-links': 'links',
};

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** The link that an editor leaves inside an element, in the language of the page. */
export function fallbackLink(tag: ElementName, language: string): Link {
  const page = PAGES[tag];
  const words = WORDS[lookUpLanguage(toValidTag(language), Object.keys(WORDS)) ?? 'en'];
  return {href: `https://your-city.example/${page}`, text: words?.[page] ?? ''};
}
