import type {DeskLanguage} from '../desk/words/describe.js';

/** What the command can do. */
export const overview: Readonly<Record<DeskLanguage, string>> = {
  en: `partnership-elements COMMAND [options]

Makes and checks the feed of a city's partnerships.

  check FILE|URL…    names every problem of a feed, with its line
  import TABLE…      makes a feed of a spreadsheet, or merges it into one
  snippet ELEMENT    writes the HTML to paste
  init [FILE]        writes a small feed to start from
  serve [FOLDER]     shows the feed with all elements, and follows it
  --version          the version
  --help             this text; after a command, that command's

Examples
  npx partnership-elements import partners.xlsx --city "Bonn,DE"
  npx partnership-elements check feed.json`,
  de: `partnership-elements BEFEHL [Optionen]

Macht und prüft den Feed der Partnerschaften einer Stadt.

  check DATEI|ADRESSE…  nennt jedes Problem eines Feeds mit seiner Zeile
  import TABELLE…       macht aus einer Tabelle einen Feed, oder fügt sie in einen ein
  snippet ELEMENT       schreibt das HTML zum Einfügen
  init [DATEI]          schreibt einen kleinen Feed zum Anfangen
  serve [ORDNER]        zeigt den Feed mit allen Elementen und folgt ihm
  --version             die Version
  --help                dieser Text; hinter einem Befehl der des Befehls

Beispiele
  npx partnership-elements import partner.xlsx --city "Bonn,DE"
  npx partnership-elements check feed.json`,
};
