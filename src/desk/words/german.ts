import type {DeskMessages} from './fault.js';

/** German. */
const de: DeskMessages = {
  faults: {
    noTable: {
      what: '{file} enthält keine Tabelle.',
      remedy: 'Wählen Sie eine Datei mit einer Tabelle: xlsx, ods, csv, tsv oder JSON.',
    },
    brokenWorkbook: {
      what: 'Die Tabelle lässt sich nicht lesen. {cause}',
      remedy: 'Öffnen Sie sie in Ihrem Tabellenprogramm und speichern Sie sie noch einmal als xlsx oder ods.',
    },
    lockedWorkbook: {what: 'Die Tabelle ist mit einem Kennwort geschützt.', remedy: 'Speichern Sie sie ohne Kennwort.'},
    brokenJson: {
      what: '{file} beginnt wie JSON, ist aber keines.',
      remedy: 'Berichtigen Sie die Datei; der Befehl „check“ sagt, wo.',
    },
    unknownEncoding: {
      what: 'Den Zeichensatz „{encoding}“ gibt es nicht.',
      remedy: 'Schreiben Sie seinen Namen, etwa utf-8 oder windows-1252.',
    },
    noCity: {
      what: 'Es ist nicht bekannt, wessen Partner das sind.',
      remedy: 'Nennen Sie Ihre Stadt und ihr Land, etwa „Bonn, DE“.',
    },
    noFile: {
      what: '{file} lässt sich nicht lesen.',
      remedy: 'Prüfen Sie den Namen der Datei und ob Sie sie lesen dürfen.',
    },
    noAddress: {what: '{url} lässt sich nicht laden. {cause}', remedy: 'Prüfen Sie die Adresse.'},
    noFeed: {what: '{file} ist kein Feed.', remedy: 'Ein Feed ist JSON mit „city“ und „partners“.'},
    guessedEncoding: {
      what: '{file} sagt nicht, in welchem Zeichensatz sie gespeichert ist. Sie wurde als {encoding} gelesen.',
      remedy:
        'Sehen Sie Buchstaben wie „ä“, „é“ oder „ł“ an. Sind sie falsch, speichern Sie die Tabelle als xlsx oder als „CSV UTF-8“.',
    },
    hiddenSheets: {
      what: 'Ausgeblendete Blätter von {file} wurden nicht gelesen: {sheets}.',
      remedy: 'Blenden Sie sie im Tabellenprogramm ein, wenn sie gebraucht werden.',
    },
    noName: {what: 'Die Zeile hat keinen Namen.', remedy: 'Schreiben Sie den Namen in die Spalte „{heading}“.'},
    unknownColumn: {
      what: 'Es ist nicht bekannt, was die Spalte „{heading}“ bedeutet. Nicht gelesene Zellen: {count}.',
      remedy: 'Sagen Sie, was sie bedeutet, oder lassen Sie es dabei.',
    },
    personalColumn: {
      what: 'Die Spalte „{heading}“ handelt von Personen. Nicht gelesene Zellen: {count}.',
      remedy: 'Ein Feed ist öffentlich. Verlangen Sie Kontakte nur, wenn die Personen einverstanden sind.',
    },
    ignoredColumn: {
      what: 'Für die Spalte „{heading}“ hat ein Feed kein Feld. Nicht gelesene Zellen: {count}.',
      remedy: 'Es ist nichts zu tun.',
    },
    goneCountry: {
      what: '„{value}“ ist kein Land von heute. Es wird gezeigt, wie es geschrieben ist.',
      remedy: 'Schreiben Sie das Land, in dem der Ort heute liegt.',
    },
    unknownCountry: {
      what: '„{value}“ ist kein bekanntes Land. Wörter werden gezeigt, wie sie geschrieben sind.',
      remedy: 'Schreiben Sie den Namen des Landes oder seine Abkürzung, etwa DE.',
    },
    ambiguousPlace: {
      what: '„{value}“ kann ein Land oder eine Region nennen.',
      remedy: 'Schreiben Sie das Land in eine eigene Spalte.',
    },
    noDate: {
      what: '„{value}“ ist kein Datum, das sich lesen lässt.',
      remedy: 'Schreiben Sie ein Datum wie 1983, 05.1983 oder 17.05.1983.',
    },
    dateRest: {
      what: 'Von „{value}“ wurde nur das Datum gelesen, nicht „{rest}“.',
      remedy: 'Schreiben Sie, was gezeigt werden soll, in eine Spalte für die Beschreibung.',
    },
    furtherDate: {
      what: 'In der Zelle stehen mehrere Daten. {date} wurde aus „{value}“ nicht gelesen.',
      remedy: 'Schreiben Sie neben jedes Datum, was geschah, oder in eine eigene Spalte.',
    },
    serialDate: {
      what: '„{value}“ ist die Art, wie Tabellenprogramme Tage zählen. Gelesen wurde {date}.',
      remedy: 'Geben Sie der Spalte das Format Datum.',
    },
    ambiguousDate: {
      what: '„{value}“ kann {first} oder {second} sein. Nur das Jahr wurde gelesen.',
      remedy: 'Sagen Sie, ob in dieser Spalte der Tag oder der Monat zuerst steht.',
    },
    ambiguousSpan: {
      what: '„{value}“ kann der Monat {first} oder die Jahre {second} sein. Nur das Jahr wurde gelesen.',
      remedy: 'Schreiben Sie eines von beiden.',
    },
    ambiguousCentury: {
      what: '„{value}“ kann {first} oder {second} sein.',
      remedy: 'Schreiben Sie das Jahr mit vier Ziffern.',
    },
    noCoordinates: {
      what: '„{value}“ sind keine Koordinaten, die sich lesen lassen.',
      remedy: 'Schreiben Sie Breite und Länge in Grad, etwa 50,73; 7,10.',
    },
    halfCoordinates: {
      what: 'Nur eine der beiden Koordinaten lässt sich lesen: {value}.',
      remedy: 'Schreiben Sie beide oder keine.',
    },
    outOfRange: {
      what: '„{value}“ ist mehr als {limit} Grad.',
      remedy: 'Berichtigen Sie die Zahl. Vielleicht fehlt das Komma.',
    },
    metres: {
      what: '„{value}“ ist keine Zahl von Graden; es können Meter einer Kartenprojektion sein.',
      remedy: 'Geben Sie die Koordinaten in Grad aus (WGS 84, EPSG:4326).',
    },
    swappedPair: {
      what: 'In „{value}“ steht die Länge zuerst. So wurde es gelesen.',
      remedy: 'Schreiben Sie die Breite zuerst.',
    },
    httpLink: {
      what: 'Adressen mit http:// werden nicht angenommen: „{value}“.',
      remedy: 'Wenn {better} funktioniert, schreiben Sie das.',
    },
    noLink: {
      what: '„{value}“ ist keine Adresse einer Seite.',
      remedy: 'Schreiben Sie die ganze Adresse, die mit https:// beginnt.',
    },
    addedScheme: {what: '„{value}“ wurde als {address} gelesen.', remedy: 'Prüfen Sie, ob die Adresse funktioniert.'},
    noWord: {
      what: '„{value}“ ist kein Wort, das sich zeigen lässt.',
      remedy: 'Schreiben Sie ein Wort wie Partnerschaft oder Freundschaft.',
    },
    ownWord: {
      what: '„{value}“ ist kein eingebautes Wort. Es wird in jeder Sprache gezeigt, wie es geschrieben ist.',
      remedy:
        'Fügen Sie für jede weitere Sprache eine Spalte hinzu, etwa „Art (en)“, oder schreiben Sie ein eingebautes Wort.',
    },
    noStatus: {
      what: '„{value}“ ist kein bekannter Status.',
      remedy:
        'Schreiben Sie aktiv, ruhend, ausgesetzt oder beendet; bei Projekten geplant, laufend, abgeschlossen oder abgesagt.',
    },
    noGoal: {
      what: '„{value}“ ist kein Ziel für nachhaltige Entwicklung.',
      remedy: 'Schreiben Sie eine Zahl von 1 bis 17 oder ein Unterziel wie 13.1.',
    },
    noEmail: {what: '„{value}“ ist keine E-Mail-Adresse.', remedy: 'Schreiben Sie eine Adresse.'},
    noTelephone: {what: '„{value}“ ist keine Telefonnummer.', remedy: 'Schreiben Sie eine Nummer wie +49 228 770.'},
    repeatDiffers: {
      what: 'Eine Zeile darüber hat denselben Namen und sagt etwas anderes: {fields}. Nicht gelesen: {value}.',
      remedy: 'Berichtigen Sie eine der beiden Zeilen; sind es zwei Orte, schreiben Sie die Region oder das Land dazu.',
    },
    contradiction: {
      what: 'Eine andere Zelle der Zeile sagt {other} für „{field}“. Nicht gelesen: {value}.',
      remedy: 'Berichtigen Sie eine der beiden Zellen.',
    },
    unknownPartner: {
      what: '„{value}“ ist nicht unter den Partnern.',
      remedy: 'Berichtigen Sie den Namen, oder fügen Sie den Partner hinzu.',
    },
    unclosed: {
      what: 'Das wird nie geschlossen.',
      remedy: 'Fügen Sie die fehlende Klammer oder das Anführungszeichen hinzu.',
    },
    badSymbol: {
      what: '{value} darf hier nicht stehen.',
      remedy: 'Entfernen Sie es, oder setzen Sie Text zwischen gerade Anführungszeichen: "…".',
    },
    curlyQuote: {what: '{value} ist kein Anführungszeichen von JSON.', remedy: 'Schreiben Sie das gerade: ".'},
    badComma: {what: 'Hier ist ein Komma, auf das nichts folgt.', remedy: 'Entfernen Sie das Komma.'},
    noComma: {what: 'Davor fehlt ein Komma.', remedy: 'Schreiben Sie ein Komma zwischen zwei Einträge.'},
    noColon: {
      what: 'Davor fehlt ein Doppelpunkt.',
      remedy: 'Schreiben Sie einen Doppelpunkt zwischen ein Feld und seinen Wert.',
    },
    noValue: {what: 'Davor fehlt ein Wert.', remedy: 'Schreiben Sie einen Wert, oder entfernen Sie das Feld.'},
    noFieldName: {
      what: 'Ein Feld braucht einen Namen zwischen Anführungszeichen.',
      remedy: 'Schreiben Sie "Feld": Wert.',
    },
    comment: {what: 'JSON kennt keine Kommentare.', remedy: 'Entfernen Sie den Kommentar.'},
    badNumber: {
      what: '{value} ist keine Zahl von JSON.',
      remedy: 'Schreiben Sie eine Zahl wie 7.1 oder einen Text zwischen Anführungszeichen.',
    },
    badEscape: {
      what: '{value} ist kein Zeichen, das JSON so schreiben kann.',
      remedy: 'Schreiben Sie \\\\ für einen umgekehrten Schrägstrich und \\n für eine neue Zeile.',
    },
    lineBreakInText: {
      what: 'Ein Text endet mit seiner Zeile.',
      remedy: 'Schließen Sie das Anführungszeichen, und schreiben Sie \\n für eine neue Zeile in einem Text.',
    },
    moreContent: {
      what: 'Das JSON endet schon davor.',
      remedy: 'Entfernen Sie, was dahinter steht, oder eine Klammer zu viel davor.',
    },
    emptyFile: {
      what: 'Die Datei ist leer.',
      remedy: 'Schreiben Sie einen Feed; der Befehl „init“ macht einen zum Anfangen.',
    },
    tooLarge: {
      what: 'Die Datei ist größer als 5 MB. Dort hören die Elemente auf zu lesen.',
      remedy: 'Kürzen oder teilen Sie sie.',
    },
    doubleKey: {
      what: 'Das Feld „{field}“ steht zweimal da. Nur das letzte zählt.',
      remedy: 'Entfernen Sie eines davon.',
    },
    unknownField: {what: 'Ein Feld „{field}“ gibt es nicht.', remedy: 'Meinten Sie {near}?'},
    unknownFieldAlone: {
      what: 'Ein Feld „{field}“ gibt es nicht.',
      remedy: 'Entfernen Sie es, wenn kein anderes Programm es braucht. Bekannte Felder: {known}.',
    },
    missingTranslation: {
      what: 'Es gibt keinen Text in: {language}.',
      remedy: 'Fügen Sie ihn hinzu, oder nehmen Sie die Sprache aus „languages“ heraus.',
    },
    farCoordinates: {
      what: '{value} ist weit weg von {country}.',
      remedy: 'Berichtigen Sie die Koordinaten oder das Land.',
    },
    swappedCoordinates: {
      what: '{value} ist weit weg von {country}; mit vertauschter Breite und Länge läge es dort.',
      remedy: 'Vertauschen Sie „lat“ und „lon“.',
    },
    signOfCoordinates: {
      what: '{value} ist weit weg von {country}; mit anderem Vorzeichen läge es dort.',
      remedy:
        'Schreiben Sie ein Minus vor Breiten südlich des Äquators und vor Längen westlich von Greenwich, und nur dort.',
    },
    pointOfCoordinates: {
      what: '{value} ist weit weg von {country}; mit dem Dezimalpunkt an anderer Stelle läge es dort.',
      remedy: 'Setzen Sie den Dezimalpunkt hinter die ganzen Grade.',
    },
    zeroCoordinates: {
      what: '{value} liegt im Meer südlich von Ghana, wo kein Ort ist.',
      remedy: 'Schreiben Sie die Koordinaten, oder entfernen Sie „geo“, bis Sie sie kennen.',
    },
    seaCoordinates: {
      what: '{value} liegt im Meer.',
      remedy: 'Berichtigen Sie die Koordinaten: „lat“ ist die Breite, „lon“ die Länge.',
    },
    lostLetter: {
      what: 'In „{word}“ steht ein Fragezeichen, wo ein Buchstabe war.',
      remedy:
        'Schreiben Sie den Buchstaben. Damit er erhalten bleibt, speichern Sie die Tabelle als xlsx oder als „CSV UTF-8“.',
    },
    futureDate: {what: '{value} liegt in der Zukunft.', remedy: 'Berichtigen Sie das Datum.'},
    sameName: {
      what: '„{name}“ heißt auch {other}.',
      remedy:
        'Ist beides derselbe Ort, machen Sie einen Eintrag daraus; wenn nicht, fügen Sie „region“ oder „country“ hinzu.',
    },
    unlistedLanguage: {
      what: 'Es gibt Texte in „{language}“, das nicht in „languages“ steht.',
      remedy: 'Fügen Sie „{language}“ zu „languages“ hinzu.',
    },
    moreOfThem: {what: 'Weitere Probleme dieser Art: {count}.', remedy: 'Sie stehen alle im Bericht als JSON.'},
  },
  texts: {
    clean: '{file}: kein Problem gefunden.',
    count: '{problems} Probleme in {file}.',
    countOne: '1 Problem in {file}.',
    row: 'Zeile {row}',
    column: 'Spalte {column}',
    whole: 'die ganze Datei',
    lossAll: 'Der Feed kann nicht gezeigt werden.',
    nearest: 'Am nächsten: {values}.',
    imported: 'Zeilen: {rows}. Einträge: {records} (Partner: {partners}, Projekte: {projects}, Netzwerke: {networks}).',
    repeat: 'Zeilen, die einen Eintrag darüber ergänzen: {count}',
    tie: 'Zeilen mit einer weiteren Verbindung: {count}',
    unread: 'Zeilen, die sich nicht lesen ließen: {count}',
    heading: 'Zeilen, die eine Gruppe nennen: {count}',
    header: 'Zeilen mit Überschriften: {count}',
    above: 'Zeilen über den Überschriften: {count}',
    total: 'Zeilen mit Summen: {count}',
    note: 'Zeilen mit Anmerkungen: {count}',
    empty: 'leere Zeilen: {count}',
    columns: 'Spalten von {table}, gelesen als {kind}:',
    columnIs: '{column}  {heading} → {meaning} ({certainty} %)',
    columnUnknown: '{column}  {heading} → nicht gelesen',
    questions: 'Zu beantworten:',
    lost: 'Nicht im Feed:',
    told: 'So gelesen:',
    changes: 'Änderungen im Feed:',
    added: '{id}: hinzugefügt',
    addedField: '{id}: {field} hinzugefügt, {after}',
    changed: '{id}: {field} geändert von {before} zu {after}',
    kept: '{id}: {field} bleibt {before}; die Tabelle sagt {after}',
    filled: '{id}: {field} ergänzt, {after}',
    absent: '{id} steht in keiner Zeile und bleibt',
    wroteFeed: 'Feed geschrieben: {file}.',
    wroteReport: 'Bericht geschrieben: {file}.',
    answerHow:
      'Ändern Sie im Bericht „meaning“, „dateOrder“ oder „century“ einer Spalte, und lesen Sie noch einmal mit --map ein.',
    exists: '{file} gibt es schon.',
    existsRemedy: 'Schreiben Sie einen anderen Namen, oder entfernen Sie die Datei.',
    made: '{file} geschrieben. Tragen Sie Ihre Partner ein, und prüfen Sie die Datei mit: npx partnership-elements check {file}',
    serving: 'Die Seite ist unter {url}. Sie folgt der Datei. Strg+C beendet sie.',
    checked: 'Geprüft um {time}',
    noProblems: 'Kein Problem gefunden.',
    andMore: '… und {count} weitere',
    unknownOption: 'Eine Option „{option}“ gibt es nicht.',
    unknownCommand: 'Einen Befehl „{command}“ gibt es nicht.',
    missing: '{what} fehlt.',
    badValue: '„{value}“ geht nicht für {option}.',
    write: 'Schreiben Sie {accepted}.',
    seeHelp: 'Siehe npx partnership-elements {command} --help',
    didYouMean: 'Meinten Sie {near}?',
    reading: '{file} wird gelesen …',
    unexpected: 'Im Programm selbst ging etwas schief: {cause}',
  },
};

export default de;
