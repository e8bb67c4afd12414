/*
 * A city's list of partners as offices keep it: a title, an empty row, German headings, dates in many forms, and a status
 * among the kinds. As Excel saves it on Windows, and as a workbook.
 */
import {writeXlsx} from 'hucre/xlsx';

export const SHEET = [
  ['Städtepartnerschaften der Stadt Musterstadt (Stand 2024)'],
  [],
  ['Stadt', 'Land', 'seit', 'Art', 'Ansprechpartner', 'Webseite', 'Koordinaten'],
  [
    'Saint-Étienne',
    'Frankreich',
    '17.05.1983',
    'Städtepartnerschaft',
    'Frau Müller',
    'www.saint-etienne.fr',
    '45,4397; 4,3872',
  ],
  [
    'Žilina',
    'Slowakei',
    '3. Juni 1992',
    'Städtepartnerschaft',
    'Herr Weiß',
    'https://www.zilina.sk/',
    '49,2231; 18,7394',
  ],
  ['Wien', 'Österreich', 'seit 2004', 'Städtefreundschaft', '', 'https://www.wien.gv.at/', '48,2082; 16,3738'],
  ['Cape Coast', 'Ghana', '05/2022', 'Klimapartnerschaft', '', '', '5,1053; -1,2466'],
  ['Jönköping', 'Schweden', 'ca. 2010', 'Freundschaft', '', 'https://www.jonkoping.se/', ''],
  ['Wrexham', 'Vereinigtes Königreich', '1970', 'Partnerschaft (ruhend)', '', '', ''],
  ['Çeşme', 'Türkei', '1989, beendet 2022', 'Städtepartnerschaft', '', '', ''],
  ['La Paz', 'Bolivien', '1996', 'Projektpartnerschaft', '', '', '-16,5; -68,15'],
  ['Győr', 'Ungarn', '01.10.1987', 'Städtepartnerschaft', 'Büro des Oberbürgermeisters', '', ''],
  ['Castellón de la Plana', 'Spanien', '2001', 'Freundschaft', '', '', ''],
  ['Kherson', 'Ukraine', '2023', 'Solidaritätspartnerschaft', '', '', '46,6354; 32,6169'],
  ['Potsdam', 'Deutschland', '1988', 'Städtepartnerschaft', '', 'https://www.potsdam.de/', ''],
  ['Århus', 'Dänemark', '1975', 'Städtepartnerschaft', '', 'https://www.aarhus.dk/', ''],
  ['Ravenna', 'Italien', '12.09.1999', 'Städtepartnerschaft', '', '', ''],
];

/** Letters of Windows-1252 that are elsewhere in Unicode. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u0178';

/** @param {readonly (readonly string[])[]} rows */
export function toCsv(rows) {
  return rows.map((row) => row.map((cell) => (/[;"\n]/.test(cell) ? `"${cell}"` : cell)).join(';')).join('\r\n');
}

/** The bytes of a text in Windows-1252. Other letters become question marks, as Excel writes them. @param {string} text */
export function toWindows1252(text) {
  return Buffer.from(
    [...text].map((letter) => {
      const place = LETTERS.indexOf(letter);
      const code = letter.charCodeAt(0);
      return place >= 0 ? 0x80 + place : code < 0x100 ? code : 0x3f;
    }),
  );
}

/** A workbook with one sheet, of texts. @param {readonly (readonly string[])[]} rows */
export async function toXlsx(rows) {
  return Buffer.from(await writeXlsx({sheets: [{name: 'Partner', rows: rows.map((row) => [...row])}]}));
}
