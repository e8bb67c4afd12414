/*
 * The short names of the Sustainable Development Goals as the United Nations or the state publish them, for the tests to
 * compare the messages with. In the order of the goals, by language. Languages that are missing have no list yet.
 *
 * ar, en, es, fr, ru, zh-Hans: un.org/sustainabledevelopment · de: 17ziele.de · uk: the national list of Ukraine
 * mn: mongolia.un.org/mn, except 2 and 14, which it has in longer forms · it: unric.org/it · nl: unric.org/nl
 * tr: turkiye.un.org · Not compared with their source yet: pl (un.org.pl), hu (ksh.hu)
 */
export const GOAL_NAMES: Readonly<Record<string, string>> = {
  ar: `
    القضاء على الفقر
    القضاء التام على الجوع
    الصحة الجيدة والرفاه
    التعليم الجيد
    المساواة بين الجنسين
    المياه النظيفة والنظافة الصحية
    طاقة نظيفة وبأسعار معقولة
    العمل اللائق ونمو الاقتصاد
    الصناعة والابتكار والهياكل الأساسية
    الحد من أوجه عدم المساواة
    مدن ومجتمعات محلية مستدامة
    الاستهلاك والإنتاج المسؤولان
    العمل المناخي
    الحياة تحت الماء
    الحياة في البر
    السلام والعدل والمؤسسات القوية
    عقد الشراكات لتحقيق الأهداف`,
  de: `
    Keine Armut
    Kein Hunger
    Gesundheit und Wohlergehen
    Hochwertige Bildung
    Geschlechtergleichheit
    Sauberes Wasser und Sanitäreinrichtungen
    Bezahlbare und saubere Energie
    Menschenwürdige Arbeit und Wirtschaftswachstum
    Industrie, Innovation und Infrastruktur
    Weniger Ungleichheiten
    Nachhaltige Städte und Gemeinden
    Nachhaltige/r Konsum und Produktion
    Maßnahmen zum Klimaschutz
    Leben unter Wasser
    Leben an Land
    Frieden, Gerechtigkeit und starke Institutionen
    Partnerschaften zur Erreichung der Ziele`,
  en: `
    No poverty
    Zero hunger
    Good health and well-being
    Quality education
    Gender equality
    Clean water and sanitation
    Affordable and clean energy
    Decent work and economic growth
    Industry, innovation and infrastructure
    Reduced inequalities
    Sustainable cities and communities
    Responsible consumption and production
    Climate action
    Life below water
    Life on land
    Peace, justice and strong institutions
    Partnerships for the goals`,
  es: `
    Fin de la pobreza
    Hambre cero
    Salud y bienestar
    Educación de calidad
    Igualdad de género
    Agua limpia y saneamiento
    Energía asequible y no contaminante
    Trabajo decente y crecimiento económico
    Industria, innovación e infraestructura
    Reducción de las desigualdades
    Ciudades y comunidades sostenibles
    Producción y consumo responsables
    Acción por el clima
    Vida submarina
    Vida de ecosistemas terrestres
    Paz, justicia e instituciones sólidas
    Alianzas para lograr los objetivos`,
  fr: `
    Pas de pauvreté
    Faim «\u00a0zéro\u00a0»
    Bonne santé et bien-être
    Éducation de qualité
    Égalité entre les sexes
    Eau propre et assainissement
    Énergie propre et d’un coût abordable
    Travail décent et croissance économique
    Industrie, innovation et infrastructure
    Inégalités réduites
    Villes et communautés durables
    Consommation et production responsables
    Mesures relatives à la lutte contre les changements climatiques
    Vie aquatique
    Vie terrestre
    Paix, justice et institutions efficaces
    Partenariats pour la réalisation des objectifs`,
  hu: `
    A szegénység felszámolása
    Az éhezés megszüntetése
    Egészség és jóllét
    Minőségi oktatás
    Nemek közötti egyenlőség
    Tiszta víz és alapvető köztisztaság
    Megfizethető és tiszta energia
    Tisztességes munka és gazdasági növekedés
    Ipar, innováció és infrastruktúra
    Egyenlőtlenségek csökkentése
    Fenntartható városok és közösségek
    Felelős fogyasztás és termelés
    Fellépés az éghajlatváltozás ellen
    Óceánok és tengerek védelme
    Szárazföldi ökoszisztémák védelme
    Béke, igazság és erős intézmények
    Partnerség a célok eléréséért`,
  it: `
    Sconfiggere la povertà
    Sconfiggere la fame
    Salute e benessere
    Istruzione di qualità
    Parità di genere
    Acqua pulita e servizi igienico-sanitari
    Energia pulita e accessibile
    Lavoro dignitoso e crescita economica
    Imprese, innovazione e infrastrutture
    Ridurre le disuguaglianze
    Città e comunità sostenibili
    Consumo e produzione responsabili
    Lotta contro il cambiamento climatico
    Vita sott’acqua
    Vita sulla terra
    Pace, giustizia e istituzioni solide
    Partnership per gli obiettivi`,
  mn: `
    Ядуурлыг устгах
    Өлсгөлөнг зогсоох
    Эрүүл мэндийг дэмжих
    Чанартай боловсролыг дэмжих
    Жендэрийн тэгш байдлыг хангах
    Баталгаат ундны ус, ариун цэврийн байгууламжаар хангах
    Сэргээгдэх эрчим хүчийг нэвтрүүлэх
    Эдийн засгийн өсөлт, баталгаат ажлын байрыг бий болгох
    Инноваци болон дэд бүтцийг хөгжүүлэх
    Тэгш бус байдлыг бууруулах
    Ээлтэй хот, иргэдийн оролцоог дэмжих
    Хариуцлагатай хэрэглээг дэмжих
    Уур амьсгалын өөрчлөлтийн нөлөөг бууруулах
    Далай тэнгисийн нөөцийг хамгаалах
    Хуурай газрын эко системийг хамгаалах
    Энх тайван, шударга ёсыг цогцлоох
    Хөгжлийн төлөөх түншлэлийг бэхжүүлэх`,
  nl: `
    Geen armoede
    Geen honger
    Goede gezondheid en welzijn
    Kwaliteitsonderwijs
    Gendergelijkheid
    Schoon water en sanitair
    Betaalbare en duurzame energie
    Waardig werk en economische groei
    Industrie, innovatie en infrastructuur
    Ongelijkheid verminderen
    Duurzame steden en gemeenschappen
    Verantwoorde consumptie en productie
    Klimaatactie
    Leven in het water
    Leven op het land
    Vrede, justitie en sterke publieke diensten
    Partnerschap om doelstellingen te bereiken`,
  pl: `
    Koniec z ubóstwem
    Zero głodu
    Dobre zdrowie i jakość życia
    Dobra jakość edukacji
    Równość płci
    Czysta woda i warunki sanitarne
    Czysta i dostępna energia
    Wzrost gospodarczy i godna praca
    Innowacyjność, przemysł, infrastruktura
    Mniej nierówności
    Zrównoważone miasta i społeczności
    Odpowiedzialna konsumpcja i produkcja
    Działania w dziedzinie klimatu
    Życie pod wodą
    Życie na lądzie
    Pokój, sprawiedliwość i silne instytucje
    Partnerstwa na rzecz celów`,
  ru: `
    Ликвидация нищеты
    Ликвидация голода
    Хорошее здоровье и благополучие
    Качественное образование
    Гендерное равенство
    Чистая вода и санитария
    Недорогостоящая и чистая энергия
    Достойная работа и экономический рост
    Индустриализация, инновации и инфраструктура
    Уменьшение неравенства
    Устойчивые города и населённые пункты
    Ответственное потребление и производство
    Борьба с изменением климата
    Сохранение морских экосистем
    Сохранение экосистем суши
    Мир, правосудие и эффективные институты
    Партнёрство в интересах устойчивого развития`,
  tr: `
    Yoksulluğa Son
    Açlığa Son
    Sağlık ve Kaliteli Yaşam
    Nitelikli Eğitim
    Toplumsal Cinsiyet Eşitliği
    Temiz Su ve Sanitasyon
    Erişilebilir ve Temiz Enerji
    İnsana Yakışır İş ve Ekonomik Büyüme
    Sanayi, Yenilikçilik ve Altyapı
    Eşitsizliklerin Azaltılması
    Sürdürülebilir Şehirler ve Topluluklar
    Sorumlu Üretim ve Tüketim
    İklim Eylemi
    Sudaki Yaşam
    Karasal Yaşam
    Barış, Adalet ve Güçlü Kurumlar
    Amaçlar için Ortaklıklar`,
  uk: `
    Подолання бідності
    Подолання голоду, розвиток сільського господарства
    Міцне здоров’я і благополуччя
    Якісна освіта
    Гендерна рівність
    Чиста вода та належні санітарні умови
    Доступна та чиста енергія
    Гідна праця та економічне зростання
    Промисловість, інновації та інфраструктура
    Скорочення нерівності
    Сталий розвиток міст і громад
    Відповідальне споживання та виробництво
    Пом’якшення наслідків зміни клімату
    Збереження морських ресурсів
    Захист та відновлення екосистем суші
    Мир, справедливість та сильні інститути
    Партнерство заради сталого розвитку`,
  'zh-Hans': `
    无贫穷
    零饥饿
    良好健康与福祉
    优质教育
    性别平等
    清洁饮水和卫生设施
    经济适用的清洁能源
    体面工作和经济增长
    产业、创新和基础设施
    减少不平等
    可持续城市和社区
    负责任消费和生产
    气候行动
    水下生物
    陆地生物
    和平、正义与强大机构
    促进目标实现的伙伴关系`,
};
