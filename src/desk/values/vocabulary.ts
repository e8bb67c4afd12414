/*
 * Words of tables for the values of the feed, in the languages of the interface. The terms that the elements themselves
 * show are among them; a test compares the lists.
 */

/** By kind; P, F and K are the letters of the database of the Council of European Municipalities and Regions in Germany. */
export const PARTNER_KINDS_OF = {
  twinning:
    'P, Partnerschaft, Städtepartnerschaft, Gemeindepartnerschaft, Kommunalpartnerschaft, Partnerstadt, Vollpartnerschaft, City twinning, Twinning, Town twinning, Twin city, Twin town, Sister city, Sister cities, Sister town, Partnership, Partner city, Jumelage, Jumelée, Ville jumelée, Partenariat, Hermanamiento, Hermanamiento de ciudades, Ciudad hermana, Ciudad hermanada, Побратимство, Побратимство міст, Місто-побратим, Партнерство міст, Побратимские отношения, Побратимство городов, Город-побратим, Партнёрство городов, Породнённый город, توأمة, مدينة توأم, توأمة المدن, ברית ערים תאומות, ערים תאומות, עיר תאומה, 友好城市, 友好城市关系, 友城, 姐妹城市, 姊妹城市, Ах дүү хот, Ах дүү хотын харилцаа, Qardoshlik, Qardoshlik aloqalari, Qardosh shahar, Birodar shahar, Пабрацімства, Горад-пабрацім, 자매도시, 자매결연, Пабрацімства гарадоў, Testvérvárosi kapcsolat, Gemellaggio, Stedenband, Partnerstwo miast, Kardeş şehir ilişkisi',
  friendship:
    'F, Freundschaft, Städtefreundschaft, Freundschaftliche Beziehungen, Freundschaftsvertrag, Friendship, Friendly ties, Friendship city, Amitié, Liens d’amitié, Accord d’amitié, Amistad, Lazos de amistad, Дружба, Дружні зв’язки, Дружні звʼязки, Дружественные связи, Дружеские связи, صداقة, علاقات صداقة, ידידות, קשרי ידידות, 友好关系, 友好交流城市, 友好合作, Найрамдал, Найрсаг харилцаа, Doʻstlik, Doʻstona aloqalar, Сяброўства, Сяброўскія сувязі, 우호도시, 우호협력도시, Baráti kapcsolat, Rapporti di amicizia, Vriendschapsband, Przyjaźń miast, Dostluk ilişkisi',
  project:
    'PP, Projektpartnerschaft, Projektpartner, Project partnership, Project, Partenariat de projet, Partenariat par projet, Cooperación por proyectos, Asociación por proyectos, Проєктне партнерство, Проектное партнёрство, شراكة مشروع, شراكة مشاريع, שותפות מיזמים, שותפות פרויקטים, 项目伙伴关系, 项目合作, Төслийн түншлэл, Loyiha boʻyicha hamkorlik, Праектнае партнёрства, شراكة في مشاريع, Projektpartnerség, Partenariato di progetto, Projectpartnerschap, Partnerstwo projektowe, Proje ortaklığı',
  solidarity:
    'Solidaritätspartnerschaft, Solidarity partnership, Solidarity, Partenariat de solidarité, Alianza solidaria, Asociación solidaria, Партнерство солідарності, Солідарне партнерство, Партнёрство солидарности, شراكة تضامنية, שותפות סולידריות, 团结伙伴关系, Эв санааны түншлэл, Birdamlik hamkorligi, Партнёрства салідарнасці, שותפות סולידרית, Szolidaritási partnerség, Partenariato di solidarietà, Solidariteitspartnerschap, Partnerstwo solidarnościowe, Dayanışma ortaklığı',
  cooperation:
    'Kooperation, Zusammenarbeit, Kooperationsvereinbarung, Cooperation, Co-operation, Coopération, Accord de coopération, Cooperación, Acuerdo de cooperación, Співпраця, Співробітництво, Сотрудничество, تعاون, שיתוף פעולה, 合作, 合作关系, Хамтын ажиллагаа, Hamkorlik, Супрацоўніцтва, 교류협력, Együttműködés, Cooperazione, Samenwerking, Współpraca, İş birliği',
  contact:
    'K, Kontakt, Kontakte, Lose Kontakte, Contact, Contacts, Contacto, Contactos, Контакт, Контакти, Контакты, اتصال, תקשורת, קשר, 联系, 交往, Холбоо, Aloqa, Aloqalar, Кантакт, Кантакты, تواصل, Харилцаа холбоо, Kapcsolat, Contatto, Temas',
  climate:
    'Klimapartnerschaft, Kommunale Klimapartnerschaft, Climate partnership, Climate, Partenariat climatique, Partenariat pour le climat, Alianza climática, Asociación climática, Asociación por el clima, Кліматичне партнерство, Климатическое партнёрство, شراكة مناخية, שותפות אקלים, 气候伙伴关系, Уур амьсгалын түншлэл, Iqlim hamkorligi, Iqlim boʻyicha hamkorlik, Кліматычнае партнёрства, Alianza por el clima, Cooperación por el clima, Klímapartnerség, Partenariato per il clima, Klimaatpartnerschap, Partnerstwo klimatyczne, İklim ortaklığı',
} as const;

export const PARTNER_STATUS_OF = {
  suspended:
    'ausgesetzt, suspendiert, pausiert, eingefroren, suspended, paused, frozen, on hold, suspendu, suspendue, gelé, suspendido, suspendida, призупинено, призупинена, приостановлено, приостановлена, приостановлены, заморожена, معلق, معلقة, מושעה, מוקפא, 暂停, 中止, Түр зогсоосон, toʻxtatilgan, toʻxtatib turilgan, прыпынена, прыпынены, מושעית, Түр зогссон, 已暂停, معلّقة, Felfüggesztve, Sospeso, Opgeschort, Zawieszone, Askıda',
  dormant:
    'ruhend, ruht, inaktiv, passiv, eingeschlafen, nicht aktiv, dormant, inactive, resting, asleep, en sommeil, inactif, inactive, inactivo, inactiva, sin actividad, latente, неактивне, неактивна, бездіяльна, неактивно, неактивный, неактивные, غير نشط, غير نشطة, خامد, לא פעיל, רדום, 不活跃, 休眠, Идэвхгүй, nofaol, faol emas, неактыўна, неактыўныя, خاملة, רדומה, 暂无活动, Nem aktív, Inattivo, Niet actief, Nieaktywne, Etkin değil',
  ended:
    'beendet, aufgelöst, gekündigt, erloschen, ausgelaufen, ended, terminated, dissolved, finished, terminé, terminée, dissous, résilié, terminado, terminada, finalizado, finalizada, disuelto, завершено, завершена, припинено, розірвано, прекращено, прекращена, прекращены, расторгнуто, завершены, منتهية, منتهي, انتهت, הסתיים, הסתיימה, 已结束, 结束, 终止, Дууссан, tugagan, yakunlangan, скончана, завершаны, завершана, Lezárva, Concluso, Beëindigd, Zakończone, Sona erdi',
  active:
    'aktiv, laufend, besteht, lebendig, active, ongoing, current, actif, en cours, activo, activa, vigente, чинне, активне, активна, активно, действует, активный, активные, نشط, نشطة, سارية, פעיל, פעילה, 活跃, 进行中, 有效, Идэвхтэй, faol, amalda, актыўна, актыўныя, дзейнічае, قائمة, Діє, Aktív, Attivo, Actief, Aktywne, Etkin',
} as const;

export const PROJECT_STATUS_OF = {
  planned:
    'geplant, in Planung, in Vorbereitung, planned, in preparation, upcoming, prévu, en préparation, planifié, previsto, planificado, en preparación, заплановано, планується, запланировано, планируется, مخطط, مخطط له, מתוכנן, 计划中, 规划中, Төлөвлөсөн, rejalashtirilgan, плануецца, запланаваны, запланавана, Запланирован, Tervezett, Gepland, Planowany, Planlandı',
  implementation:
    'laufend, läuft, in Umsetzung, in Arbeit, aktiv, active, ongoing, running, under way, in progress, implementation, en cours, en cours de réalisation, en curso, en ejecución, триває, реалізується, в процесі, идёт, реализуется, выполняется, قيد التنفيذ, جار, בביצוע, פעיל, 进行中, 实施中, Хэрэгжиж буй, Хэрэгжиж байгаа, amalga oshirilmoqda, davom etmoqda, рэалізуецца, выконваецца, Folyamatban, In corso, In uitvoering, W realizacji, Sürüyor',
  closed:
    'abgeschlossen, beendet, fertig, erledigt, closed, completed, finished, ended, done, terminé, achevé, clôturé, finalizado, terminado, concluido, completado, завершено, виконано, завершён, завершен, завершено, выполнено, منتهٍ, مكتمل, منجز, הושלם, הסתיים, 已完成, 已结束, Дууссан, yakunlangan, tugallangan, завершаны, скончаны, Lezárult, Concluso, Afgerond, Zakończony, Tamamlandı',
  cancelled:
    'abgesagt, abgebrochen, gestrichen, storniert, cancelled, canceled, annulé, cancelado, anulado, скасовано, отменён, отменено, ملغى, ملغي, בוטל, 已取消, 取消, Цуцалсан, Цуцлагдсан, bekor qilingan, скасаваны, адменены, Törölve, Annullato, Geannuleerd, Anulowany, İptal edildi',
  suspended:
    'ausgesetzt, unterbrochen, ruhend, pausiert, suspended, paused, on hold, suspendu, suspendido, призупинено, приостановлен, приостановлено, معلق, מושהה, מושעה, 暂停, 已暂停, Түр зогсоосон, toʻxtatilgan, toʻxtatib turilgan, прыпынены, Түр зогссон, معلّق, Felfüggesztve, Sospeso, Opgeschort, Zawieszony, Askıya alındı',
} as const;

export const NETWORK_KINDS_OF = {
  network:
    'Netzwerk, Städtenetzwerk, Network, City network, Réseau, Réseau de villes, Red, Red de ciudades, Мережа, Мережа міст, Сеть, Сеть городов, شبكة, شبكة مدن, רשת, רשת ערים, 网络, 城市网络, Сүлжээ, Хотуудын сүлжээ, Tarmoq, Shaharlar tarmogʻi, Сетка, Сетка гарадоў, Hálózat, Rete, Netwerk, Sieć, Ağ',
  association:
    'Verband, Verein, Vereinigung, Bündnis, Association, Asociación, Асоціація, Ассоциация, Объединение, جمعية, رابطة, איגוד, עמותה, התאגדות, 协会, Холбоо, Uyushma, Асацыяцыя, Аб’яднанне, Szövetség, Associazione, Vereniging, Stowarzyszenie, Birlik',
  partnership:
    'Partnerschaft, Partnership, Partenariat, Alianza, Asociación colaborativa, Партнерство, Партнёрство, شراكة, שותפות, 伙伴关系, Түншлэл, Hamkorlik, Партнёрства, Partnerség, Partenariato, Partnerschap, Partnerstwo, Ortaklık',
  council:
    'Rat, Council, Conseil, Consejo, Рада, Совет, مجلس, מועצה, 理事会, 委员会, Зөвлөл, Kengash, Савет, Рада гарадоў, Tanács, Consiglio, Raad, Rada, Konsey',
} as const;

export const NETWORK_ROLES_OF = {
  member:
    'Mitglied, Mitgliedschaft, Member, Membre, Miembro, Член, Учасник мережі, عضو, חבר, חברה, 成员, 会员, Гишүүн, Aʼzo, Сябра, חברות, Горад-член, עיר חברה, Tagváros, Città membro, Lid, Miasto członkowskie, Город-член, Üye, Місто-член',
  participant:
    'Teilnehmer, Teilnehmerin, Beteiligt, Teilnehmend, Participant, Participante, Учасник, Учасниця, Участник, مشارك, משתתף, משתתפת, 参与者, 参与方, Оролцогч, Ishtirokchi, Удзельнік праекта, Teilnehmende Stadt, השתתפות, 参与城市, Удзельнік, مدينة مشاركة, Горад-удзельнік, Ville participante, עיר משתתפת, Résztvevő város, Città partecipante, Deelnemende stad, Miasto uczestniczące, Город-участник, Katılımcı şehir, Місто-учасник',
  chair:
    'Vorsitz, Vorsitzende, Vorsitzender, Präsidentschaft, Chair, Chairperson, President, Présidence, Président, Presidencia, Presidente, Голова, Головування, Председатель, رئيس, رئاسة, יושב ראש, יו״ר, 主席, Дарга, Rais, Старшыня, الرئاسة, יושבת ראש, Elnökség, Presidenza, Voorzitter, Przewodnictwo, Başkanlık',
  'vice-chair':
    'Stellvertretender Vorsitz, Stellvertretende Vorsitzende, Stellvertretender Vorsitzender, Vizevorsitz, Vizepräsident, Vizepräsidentschaft, Vice-chair, Vice-Chairperson, Vice chair, Vice-president, Vice-présidence, Vice-président, Vicepresidencia, Vicepresidente, Заступник голови, Заместитель председателя, نائب الرئيس, סגן יושב ראש, סגן יו״ר, 副主席, Дэд дарга, Rais oʻrinbosari, Намеснік старшыні, نيابة الرئاسة, סגנות יושבת ראש, סגנית יו״ר, Alelnökség, Vicepresidenza, Vicevoorzitter, Wiceprzewodnictwo, Başkan yardımcılığı',
  founder:
    'Gründungsmitglied, Gründer, Founder, Founding member, Fondateur, Membre fondateur, Fundador, Miembro fundador, Засновник, Член-засновник, Основатель, Член-основатель, Учредитель, مؤسس, عضو مؤسس, מייסד, חבר מייסד, 创始成员, 创始人, Үүсгэн байгуулагч, Taʼsischi, Заснавальнік, Член-заснавальнік, חברה מייסדת, Үүсгэн байгуулагч гишүүн, Taʼsischi aʼzo, Горад-заснавальнік, עיר מייסדת, Alapító tag, Città fondatrice, Stichtend lid, Miasto założycielskie, Город-основатель, Kurucu üye, Місто-засновник',
  board:
    'Vorstand, Vorstandsmitglied, Board, Board member, Member of the board, Conseil d’administration, Membre du conseil, Membre du bureau, Junta directiva, Miembro de la junta, Правління, Член правління, Правление, Член правления, مجلس الإدارة, عضو مجلس الإدارة, ועד מנהל, חבר הוועד, חבר ועד, 理事, 理事会成员, 董事会, ТУЗ, Удирдах зөвлөл, Boshqaruv, Boshqaruv aʼzosi, Праўленне, Член праўлення, Miembro de la junta directiva, חברות בהנהלה, Удирдах зөвлөлийн гишүүн, חברת הנהלה, Vezetőségi tag, Membro del direttivo, Bestuurslid, Członek zarządu, Yönetim kurulu üyesi',
} as const;

export const PLACE_TYPES_OF = {
  city: 'Stadt, Großstadt, City, Town, Ville, Ciudad, Місто, Город, مدينة, עיר, 城市, 市, Хот, Shahar, Горад',
  district:
    'Bezirk, Stadtbezirk, Stadtteil, District, Borough, Arrondissement, Quartier, Distrito, Район міста, Район города, حي, منطقة, רובע, 区, Дүүрэг, Городской район, Міський район, Гарадскі раён, Shahar tumani, Kerület, Circoscrizione, Stadsdeel, Dzielnica, İlçe',
  municipality:
    'Gemeinde, Kommune, Marktgemeinde, Municipality, Commune, Municipalité, Municipio, Громада, Муніципалітет, Муниципалитет, بلدية, רשות מקומית, 市镇, Сум, Munitsipalitet, Муніцыпалітэт, Хотын захиргаа, Község, Comune, Gemeente, Gmina, Belediye',
  county:
    'Kreis, Landkreis, County, Comté, Condado, Повіт, Округ, Графство, مقاطعة, נפה, 县, Уезд, Okrug, Акруга, Графства, Павет, Район, Раён, Tuman, Тойрог, Megye, Contea, Powiat, Kontluk',
  region:
    'Region, Région, Región, Регіон, Регион, إقليم, אזור, חבל, 地区, 大区, Бүс нутаг, Бүс, Hudud, Mintaqa, Рэгіён, Régió, Regione, Regio, Bölge',
  province:
    'Provinz, Province, Provincia, Провінція, Провинция, محافظة, מחוז, פרובינציה, 省, Муж, Аймаг, Provinsiya, Viloyat, Правінцыя, Tartomány, Provincie, Prowincja, İl',
  state:
    'Bundesland, Bundesstaat, Land, State, Federal state, État, Estado, Штат, Земля, ولاية, מדינה, Муж улс, Shtat, Állam, Stato, Deelstaat, Stan, Eyalet',
  island:
    'Insel, Island, Île, Isla, Острів, Остров, جزيرة, אי, 岛, 岛屿, Арал, Orol, Востраў, Sziget, Isola, Eiland, Wyspa, Ada',
  canton: 'Kanton, Canton, Cantón, Кантон, كانتون, קנטון, Kanton, 州, Cantone',
  metropolis:
    'Metropole, Metropolregion, Metropolis, Metropolitan area, Métropole, Área metropolitana, Metrópoli, Агломерація, Метрополія, Агломерация, Метрополия, منطقة حضرية, حاضرة, מטרופולין, 都市区, 大都市, 都会区, Метрополис, Нийслэл хот, Metropoliya, Мегаполіс, Метраполія, Агламерацыя, منطقة حضرية كبرى, Гарадская агламерацыя, Городская агломерация, Міська агломерація, Shahar aglomeratsiyasi, Хотын бөөгнөрөл, Nagyvárosi térség, Area metropolitana, Metropool, Obszar metropolitalny, Metropol bölgesi',
  association:
    'Gemeindeverband, Zweckverband, Verbandsgemeinde, Association of municipalities, Groupement de communes, Communauté de communes, Intercommunalité, Mancomunidad, Asociación de municipios, Об’єднання громад, Обʼєднання громад, Объединение муниципалитетов, Объединение общин, اتحاد بلديات, רשות מאוחדת, איגוד רשויות, איגוד ערים, 市镇联合体, 市镇协会, Хотуудын холбоо, Munitsipalitetlar uyushmasi, Аб’яднанне муніцыпалітэтаў, Munitsipalitetlar birlashmasi, Településtársulás, Unione di comuni, Samenwerkingsverband van gemeenten, Związek gmin, Belediyeler birliği',
} as const;
