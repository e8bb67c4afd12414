/** The messages and remedies of the reader of feeds, and what they are in German. */
export const GERMAN_PROBLEMS: readonly (readonly [english: string, german: string])[] = [
  // complete
  ['{0} is read as {1} and "alternateName".', '{0} wird als {1} und „alternateName“ gelesen.'],
  ['Write one name.', 'Schreiben Sie einen Namen.'],
  ['Required, but missing.', 'Es wird gebraucht, fehlt aber.'],
  ['{0} is read as absent.', '{0} wird gelesen, als fehle es.'],
  ['Leave the field out, or write its value.', 'Lassen Sie das Feld weg, oder schreiben Sie seinen Wert.'],
  ['{0} is no language. It is read as {1}.', '{0} ist keine Sprache. Gelesen wird {1}.'],
  ['{0} is no code. It is read as "countryName".', '{0} ist kein Kürzel. Es wird als „countryName“ gelesen.'],
  ['{0} is read as {1}.', '{0} wird als {1} gelesen.'],
  [
    'Write an id of lower-case letters a–z, digits and single hyphens, such as {0}.',
    'Schreiben Sie eine Kennung aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen, etwa {0}.',
  ],
  [
    'Write its ISO 3166-1 alpha-2 code, such as DE, or move the name to "countryName".',
    'Schreiben Sie sein Kürzel nach ISO 3166-1, etwa DE, oder verschieben Sie den Namen nach „countryName“.',
  ],
  [
    'Write the ISO 3166-1 alpha-2 code of a country of today, such as DE, or "countryName".',
    'Schreiben Sie das Kürzel nach ISO 3166-1 eines Landes von heute, etwa DE, oder „countryName“.',
  ],
  ['{0} is the code of no country.', '{0} ist das Kürzel keines Landes.'],
  [
    "{0} is no built-in word and has no label in the reader's language.",
    '{0} ist kein eingebautes Wort und hat keine Bezeichnung in der Sprache der Lesenden.',
  ],
  ['Write {0}, or add {1} in each language.', 'Schreiben Sie {0}, oder fügen Sie {1} in jeder Sprache hinzu.'],
  // tidy
  ['{0} has space around it, which is cut.', '{0} hat Leerraum am Rand, der abgeschnitten wird.'],
  ['Remove the space. It may be invisible.', 'Entfernen Sie den Leerraum. Er kann unsichtbar sein.'],
  ['{0} has broken letters.', '{0} hat beschädigte Buchstaben.'],
  ['Save the file as UTF-8, and correct the text.', 'Speichern Sie die Datei als UTF-8, und berichtigen Sie den Text.'],
  [
    '{0} looks like HTML, and is shown as it is written.',
    '{0} sieht wie HTML aus und wird gezeigt, wie es geschrieben ist.',
  ],
  ['Write plain text.', 'Schreiben Sie einfachen Text.'],
  // field-names
  ['There is no field {0}. It is read as {1}.', 'Ein Feld {0} gibt es nicht. Es wird als {1} gelesen.'],
  ['There is no field {0}, and it is not shown.', 'Ein Feld {0} gibt es nicht, und es wird nicht gezeigt.'],
  ['Did you mean {0}?', 'Meinten Sie {0}?'],
  // recover
  ['{0} cannot be used.', '{0} lässt sich nicht verwenden.'],
  ['The feed cannot be shown.', 'Der Feed kann nicht gezeigt werden.'],
  ['This record is not shown.', 'Dieser Eintrag wird nicht gezeigt.'],
  ['The feed has more than {0} faults.', 'Der Feed hat mehr als {0} Fehler.'],
  ['Correct the other faults first.', 'Berichtigen Sie zuerst die anderen Fehler.'],
  ['Add {0}.', 'Fügen Sie {0} hinzu.'],
  ['Write a list: […].', 'Schreiben Sie eine Liste: […].'],
  ['Write an object: {"…": …}.', 'Schreiben Sie ein Objekt: {"…": …}.'],
  ['Write true or false, without quotation marks.', 'Schreiben Sie true oder false, ohne Anführungszeichen.'],
  ['Write a number, without quotation marks.', 'Schreiben Sie eine Zahl, ohne Anführungszeichen.'],
  ['Expected {0}.', 'Erwartet wird {0}.'],
  // cross-check, parse-feed, decode-text
  ['{0} is the id of {1} too.', '{0} ist auch die Kennung von {1}.'],
  ['Both say the same, which is shown once.', 'Beide sagen dasselbe, was einmal gezeigt wird.'],
  ['Remove one of them.', 'Entfernen Sie einen davon.'],
  ['Give each record its own id.', 'Geben Sie jedem Eintrag eine eigene Kennung.'],
  ['References lead to the first one.', 'Verweise führen zum ersten.'],
  ['{0} is not an id in {1}.', '{0} ist keine Kennung in {1}.'],
  ['The reference is left out.', 'Der Verweis wird weggelassen.'],
  ['Correct the id, or add it to {0}.', 'Berichtigen Sie die Kennung, oder fügen Sie sie zu {0} hinzu.'],
  ['{0} is before {1}, {2}.', '{0} liegt vor {1}, {2}.'],
  ['Correct one of the two dates.', 'Berichtigen Sie eines der beiden Daten.'],
  ['The record is empty.', 'Der Eintrag ist leer.'],
  ['Remove it.', 'Entfernen Sie ihn.'],
  [
    'Version {0} is newer than version {1}, which this library reads.',
    'Version {0} ist neuer als Version {1}, die diese Bibliothek liest.',
  ],
  ['Use a newer version of the library.', 'Verwenden Sie eine neuere Version der Bibliothek.'],
  ['This one shows what it understands.', 'Diese zeigt, was sie versteht.'],
  ['The file is not UTF-8.', 'Die Datei ist nicht in UTF-8.'],
  [
    'It is read as {0}, and letters such as "ä" or "é" may be wrong.',
    'Sie wird als {0} gelesen, und Buchstaben wie „ä“ oder „é“ können falsch sein.',
  ],
  ['Save it as UTF-8.', 'Speichern Sie sie als UTF-8.'],
  [
    'Keep each list to {0} records, or split the feed.',
    'Halten Sie jede Liste unter {0} Einträgen, oder teilen Sie den Feed.',
  ],
  // schema
  [
    'Write the whole address, which starts with https://, or leave the field out.',
    'Schreiben Sie die ganze Adresse, die mit https:// beginnt, oder lassen Sie das Feld weg.',
  ],
  [
    'Write at least one word, or leave the field out.',
    'Schreiben Sie wenigstens ein Wort, oder lassen Sie das Feld weg.',
  ],
  [
    'Write a language as a BCP 47 tag, such as "de" or "zh-Hans".',
    'Schreiben Sie eine Sprache als Kürzel nach BCP 47, etwa „de“ oder „zh-Hans“.',
  ],
  [
    'Use lower-case letters a–z, digits and single hyphens.',
    'Verwenden Sie Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche.',
  ],
  [
    'Write YYYY-MM-DD, or a date and time with its zone, such as 2026-11-23T09:00:00Z.',
    'Schreiben Sie JJJJ-MM-TT oder Datum und Uhrzeit mit Zeitzone, etwa 2026-11-23T09:00:00Z.',
  ],
  [
    'Write an address that starts with https:// or is relative to the feed, without spaces, and without "name@" before the host.',
    'Schreiben Sie eine Adresse, die mit https:// beginnt oder vom Feed aus gilt, ohne Leerzeichen und ohne „name@“ vor dem Rechner.',
  ],
  ['http:// is not accepted.', 'http:// wird nicht angenommen.'],
  [
    'Write an address that starts with https://, mailto: or tel:, or is relative to the feed, without spaces, without "name@" before the host, and without "?" and "&" after an e-mail address.',
    'Schreiben Sie eine Adresse, die mit https://, mailto: oder tel: beginnt oder vom Feed aus gilt, ohne Leerzeichen, ohne „name@“ vor dem Rechner und ohne „?“ und „&“ hinter einer E-Mail-Adresse.',
  ],
  [
    'Write the address of the same thing in another data set, such as https://www.wikidata.org/entity/Q586.',
    'Schreiben Sie die Adresse desselben in einem anderen Datenbestand, etwa https://www.wikidata.org/entity/Q586.',
  ],
  [
    'Write a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD; if it is not known exactly, 1960~, 195X, 1983/1984 or ../1969.',
    'Schreiben Sie ein Datum des Kalenders als JJJJ, JJJJ-MM oder JJJJ-MM-TT; ist es nicht genau bekannt, 1960~, 195X, 1983/1984 oder ../1969.',
  ],
  [
    'Write a text, or one text for each language: {"en": "…", "de": "…"}.',
    'Schreiben Sie einen Text oder einen für jede Sprache: {"en": "…", "de": "…"}.',
  ],
  [
    'Write the latitude in degrees, from -90 to 90, with a decimal point.',
    'Schreiben Sie die Breite in Grad, von -90 bis 90, mit Dezimalpunkt.',
  ],
  [
    'Write the longitude in degrees, from -180 to 180, with a decimal point.',
    'Schreiben Sie die Länge in Grad, von -180 bis 180, mit Dezimalpunkt.',
  ],
  [
    'Write {"lat": 50.73, "lon": 7.1}, or a GeoJSON point {"type": "Point", "coordinates": [7.1, 50.73]} (longitude first).',
    'Schreiben Sie {"lat": 50.73, "lon": 7.1} oder einen Punkt in GeoJSON {"type": "Point", "coordinates": [7.1, 50.73]} (Länge zuerst).',
  ],
  ['Write a whole number of pixels.', 'Schreiben Sie eine ganze Zahl von Pixeln.'],
  [
    'Describe the picture, or write "" if it is decoration.',
    'Beschreiben Sie das Bild, oder schreiben Sie "", wenn es Schmuck ist.',
  ],
  [
    'Write one e-mail address, without "mailto:" and without fields such as "?subject=".',
    'Schreiben Sie eine E-Mail-Adresse, ohne „mailto:“ und ohne Felder wie „?subject=“.',
  ],
  ['Write a telephone number, such as +49 228 770.', 'Schreiben Sie eine Telefonnummer, etwa +49 228 770.'],
  [
    'Write the name with its language: {"fr": "Lille"}.',
    'Schreiben Sie den Namen mit seiner Sprache: {"fr": "Lille"}.',
  ],
  [
    'Write the ISO 3166-1 alpha-2 code in capitals, such as DE (or XK).',
    'Schreiben Sie das Kürzel nach ISO 3166-1 in Großbuchstaben, etwa DE (oder XK).',
  ],
  ['Write a word, or a list of words or ids.', 'Schreiben Sie ein Wort oder eine Liste von Wörtern oder Kennungen.'],
  [
    'Write a goal as a whole number from 1 to 17, or a target as text, such as "13.1".',
    'Schreiben Sie ein Ziel als ganze Zahl von 1 bis 17 oder ein Unterziel als Text, etwa "13.1".',
  ],
  [
    'Write a text, one text for each language, or {"name": …, "role": …, "url": …}.',
    'Schreiben Sie einen Text, einen für jede Sprache oder {"name": …, "role": …, "url": …}.',
  ],
  ['Write a text, or a list of texts.', 'Schreiben Sie einen Text oder eine Liste von Texten.'],
  ['Write the name of a text: {0}.', 'Schreiben Sie den Namen eines Textes: {0}.'],
  [
    'Write a list of at least one language, such as ["en", "de"].',
    'Schreiben Sie eine Liste mit wenigstens einer Sprache, etwa ["en", "de"].',
  ],
  ['Write the number of the format: 1.', 'Schreiben Sie die Nummer des Formats: 1.'],
  ['Choose {0} or {1}.', 'Wählen Sie {0} oder {1}.'],
  ['Write a text with {0} and {1}.', 'Schreiben Sie einen Text mit {0} und {1}.'],
  ['Write a text with {0}.', 'Schreiben Sie einen Text mit {0}.'],
  ['Write a text without braces.', 'Schreiben Sie einen Text ohne geschweifte Klammern.'],
  ['Write {0}.', 'Schreiben Sie {0}.'],
];
