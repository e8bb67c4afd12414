/* Words beside dates, in the languages of the interface. Compared by their keys, see `headingKey`. */
import {once} from '../../data/once.js';
import {headingKey} from '../columns/heading-key.js';

/** What a word says about the date beside it. */
export type DateWord = 'filler' | 'about' | 'before' | 'latest' | 'ended' | 'signed';

const WORDS: Readonly<Record<DateWord, string>> = {
  filler:
    'seit, since, au, не, depuis, dès, à, partir, a, desde, dal, dall, dalla, da, nel, anno, sinds, sedert, vanaf, jaar, od, roku, rok, w, beri, itibaren, yılından, yılında, yılı, yıl, óta, év, évtől, évben, з, із, с, от, від, vom, am, im, in, on, the, of, le, la, el, de, del, du, en, au, den, dem, der, ab, von, from, Jahr, Jahre, Jahren, year, année, an, año, años, год, года, году, г, рік, року, році, р, гады, годзе, yil, yilda, yili, yildan, i, оноос, оны, он, سنة, عام, منذ, في, من, שנת, מאז, משנת, ב, 自, 起, 于, 年, 年起, 从, begonnen, besteht, gegründet, started, founded, established, Beginn, Start, начиная, начало, пачынаючы, Uhr, ad, dated, d, st, nd, rd, th, er',
  about:
    'ca, circa, zirka, etwa, um, rund, ungefähr, about, around, approx, approximately, c, vers, environ, hacia, alrededor, aproximadamente, около, ок, примерно, приблизительно, близько, бл, приблизно, каля, прыблізна, حوالي, تقريبا, בערך, בסביבות, 约, 大约, 左右, ойролцоогоор, орчим, taxminan, wohl, vermutlich, perhaps, probably, unsicher, verso, około, ok, ongeveer, omstreeks, yaklaşık, körülbelül, kb',
  before:
    'vor, before, avant, antes, раньше, прежде, раніше, قبل, לפני, 之前, 前, өмнө, oldin, раней, перад, prima, przed, voor, önce, előtt',
  latest: 'spätestens, latest, tard, plus, tardar, najpóźniej, uiterlijk, legkésőbb, позднее, пізніше',
  ended:
    'beendet, endete, geendet, Ende, aufgelöst, gekündigt, ausgelaufen, erloschen, bis, until, till, ended, end, ending, terminated, dissolved, cancelled, expired, terminée, terminé, résilié, résiliée, fin, dissous, jusqu, terminado, terminada, finalizado, finalizada, hasta, disuelto, conclusa, concluso, terminata, cessata, sciolta, fino, zakończone, zakończona, zakończono, wygasła, do, beëindigd, geëindigd, tot, sona, erdi, megszűnt, véget, ért, завершено, завершена, припинено, припинена, розірвано, прекращено, прекращена, расторгнуто, расторгнут, окончено, انتهت, منتهية, انتهى, حتى, הסתיים, הסתיימה, בוטל, 结束, 终止, 已结束, дууссан, дуусгавар, tugagan, tugatilgan, спынена, скончана, завершаны',
  signed:
    'unterzeichnet, unterschrieben, Unterzeichnung, Vertrag, Urkunde, Partnerschaftsvertrag, signed, signature, treaty, agreement, signé, signée, convention, traité, firmado, firmada, firma, convenio, firmato, firmata, accordo, podpisano, podpisana, podpisanie, umowa, ondertekend, ondertekening, overeenkomst, imzalandı, imza, sözleşme, aláírva, aláírás, szerződés, підписано, угода, договір, подписано, подписан, договор, соглашение, وقعت, توقيع, נחתם, חתימה, 签署, 签约, imzolangan, гарын үсэг, падпісана',
};

const index = once(() => {
  const kinds = Object.entries(WORDS) as [DateWord, string][];
  return new Map(kinds.flatMap(([kind, words]) => words.split(', ').map((word) => [headingKey(word), kind] as const)));
});

export function dateWord(word: string): DateWord | undefined {
  return index().get(headingKey(word));
}
