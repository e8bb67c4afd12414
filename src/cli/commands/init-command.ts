import {existsSync} from 'node:fs';
import {copyFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {exampleFeed} from '../../desk/example-feed.js';
import {messagesIn} from '../../desk/words/describe.js';
import {fill} from '../../desk/words/pattern.js';
import {EXIT, today, type Command} from '../command.js';
import {writeJson} from '../files.js';
import {hostCity} from '../host-city.js';
import {tell} from '../terminal.js';

/** Explains every field in code editors. It is written beside the feed, so that nothing has to be loaded. */
const SCHEMA = 'feed.schema.json';
const DIST = new URL('../', import.meta.url);

/** Writes a small feed to start from. */
export const init: Command = {
  options: {city: 'value', lang: 'value'},
  help: {
    en: `partnership-elements init [FILE] [options]

Writes a small valid feed to start from, and beside it the schema that explains its fields in code editors.
Default: feed.json. Overwrites nothing.

  --city "NAME,COUNTRY"  your city
  --lang LANG            language of its texts; default: that of the messages
  --messages LANG        en or de

Examples
  npx partnership-elements init
  npx partnership-elements init bonn.json --city "Bonn,DE" --lang de`,
    de: `partnership-elements init [DATEI] [Optionen]

Schreibt einen kleinen gültigen Feed zum Anfangen und daneben das Schema, das seine Felder im Editor erklärt.
Ohne Angabe: feed.json. Überschreibt nichts.

  --city "NAME,LAND"     Ihre Stadt
  --lang SPRACHE         Sprache der Texte; ohne Angabe die der Meldungen
  --messages SPRACHE     en oder de

Beispiele
  npx partnership-elements init
  npx partnership-elements init bonn.json --city "Bonn,DE" --lang de`,
  },
  async run({operands: [file = 'feed.json'], values}, language) {
    const {texts} = messagesIn(language);
    if (existsSync(file)) {
      tell(`${fill(texts.exists, {file})} ${texts.existsRemedy}`);
      return EXIT.unreadable;
    }
    const city = hostCity(values.get('city') ?? (language === 'de' ? 'Musterstadt,DE' : 'Your City'));
    await writeJson(file, exampleFeed(city, values.get('lang') ?? language, today(), SCHEMA));
    const schema = join(dirname(file), SCHEMA);
    if (!existsSync(schema)) await copyFile(new URL(SCHEMA, DIST), schema);
    tell(fill(texts.made, {file}));
    return EXIT.clean;
  },
};
