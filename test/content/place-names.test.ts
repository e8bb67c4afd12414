import {expect} from '@open-wc/testing';
import type {Partner} from '../../src/data/schema.js';
import type {InCountry, NamedPlace} from '../../src/i18n/localizer.js';
import {ownName, placeInCountry, placeNames, placeType} from '../../src/content/place-names.js';
import {reader, said} from '../i18n/reader.js';

type Place = NamedPlace & InCountry;

const MINSK: Place = {name: 'Minsk', nativeName: {be: 'Мінск', ru: 'Минск'}, country: 'BY'};
const BUKHARA: Place = {name: {en: 'Bukhara', de: 'Buchara'}, nativeName: {uz: 'Buxoro'}, country: 'UZ'};
const LA_PAZ: Place = {name: 'La Paz', nativeName: {es: 'La Paz'}, country: 'BO'};
const KHERSON: Place = {name: {en: 'Kherson', de: 'Cherson'}, nativeName: {uk: 'Херсон'}, country: 'UA'};
const RAMALLAH: Place = {name: 'Ramallah', nativeName: {ar: 'رام الله'}, country: 'PS'};

describe('placeNames', () => {
  const namesOf = async (place: NamedPlace, tag: string) => placeNames(place, await reader(tag));
  const ownNamesOf = async (place: NamedPlace, tag: string) => (await namesOf(place, tag)).own;

  it('are the name for the reader, and the names the place gives itself, each in its language', async () => {
    expect(await namesOf(MINSK, 'en')).to.deep.equal({
      name: {text: 'Minsk'},
      own: [
        {text: 'Мінск', lang: 'be'},
        {text: 'Минск', lang: 'ru'},
      ],
      isOwn: false,
    });
  });

  it('have no own name where the place is called so anyway, or gives itself no name', async () => {
    expect(await namesOf(LA_PAZ, 'en')).to.deep.equal({name: {text: 'La Paz'}, own: [], isOwn: true});
    expect(await namesOf({name: 'Ålvik'}, 'en')).to.deep.equal({name: {text: 'Ålvik'}, own: [], isOwn: false});
  });

  it('depend on the name that the reader is shown', async () => {
    const place = {name: {en: 'Kherson', uk: 'Херсон'}, nativeName: {uk: 'Херсон'}};
    expect(await ownNamesOf(place, 'uk')).to.deep.equal([]);
    expect(await ownNamesOf(place, 'en')).to.deep.equal([{text: 'Херсон', lang: 'uk'}]);
  });

  it('leave out the own name that the reader is shown', async () => {
    expect(await ownNamesOf(KHERSON, 'uk')).to.deep.equal([]);
    expect(await ownNamesOf(MINSK, 'be')).to.deep.equal([{text: 'Минск', lang: 'ru'}]);
    expect(await ownNamesOf(MINSK, 'ru')).to.deep.equal([{text: 'Мінск', lang: 'be'}]);
  });

  it('have a name once where two languages write the same', async () => {
    const place = {name: 'Ulan Bator', nativeName: {mn: 'Улаанбаатар', ru: 'Улаанбаатар'}};
    expect((await ownNamesOf(place, 'en')).map(said)).to.deep.equal(['Улаанбаатар']);
  });

  it('say whether the reader is shown a name that the place gives itself', async () => {
    expect((await namesOf(KHERSON, 'uk')).isOwn).to.equal(true);
    expect((await namesOf(MINSK, 'ru')).isOwn).to.equal(true);
    expect((await namesOf(KHERSON, 'ru')).isOwn).to.equal(false);
    expect((await namesOf(RAMALLAH, 'fa')).isOwn).to.equal(false);
  });
});

describe('ownName', () => {
  it('is the first name a place gives itself, else the name it is shown by', async () => {
    const german = await reader('de');
    expect(ownName(MINSK, german)).to.deep.equal({text: 'Мінск', lang: 'be'});
    expect(ownName({name: {en: 'Bukhara', de: 'Buchara'}}, german)).to.deep.equal({text: 'Buchara'});
    expect(said(ownName(LA_PAZ, german))).to.equal('La Paz');
  });

  it('is the one in the language of the reader if there is one', async () => {
    expect(ownName(MINSK, await reader('ru'))).to.deep.equal({text: 'Минск'});
    expect(ownName(MINSK, await reader('be'))).to.deep.equal({text: 'Мінск'});
    expect(ownName(MINSK, await reader('ar'))).to.deep.equal({text: 'Мінск', lang: 'be'});
    expect(ownName(RAMALLAH, await reader('ar-PS'))).to.deep.equal({text: 'رام الله'});
  });
});

describe('placeInCountry', () => {
  it('is the name with the country', async () => {
    expect(said(placeInCountry(BUKHARA, await reader('en')))).to.equal('Bukhara (Uzbekistan)');
    expect(said(placeInCountry(BUKHARA, await reader('de')))).to.equal('Buchara (Usbekistan)');
    expect(placeInCountry(KHERSON, await reader('uk'))).to.deep.equal([{text: 'Херсон (Україна)'}]);
    expect(placeInCountry(RAMALLAH, await reader('ar'))).to.deep.equal([{text: 'رام الله (فلسطين)'}]);
    expect(placeInCountry(KHERSON, await reader('zh-CN'))).to.deep.equal([
      {text: 'Kherson', lang: 'en'},
      {text: '（乌克兰）'},
    ]);
  });

  it('is the name alone where no country is stated', async () => {
    expect(said(placeInCountry({name: 'Ålvik'}, await reader('en')))).to.equal('Ålvik');
  });

  it('keeps the language of the name', async () => {
    const place = placeInCountry({name: {uk: 'Херсон'}, country: 'UA'}, await reader('en'));
    expect(place[0]).to.deep.equal({text: 'Херсон', lang: 'uk'});
    expect(said(place)).to.equal('Херсон (Ukraine)');
    expect(placeInCountry(KHERSON, await reader('ar'))).to.deep.equal([
      {text: 'Kherson', lang: 'en'},
      {text: ' (أوكرانيا)'},
    ]);
  });

  it('keeps the language of the country', async () => {
    const place = {name: 'Minsk', country: 'BY', countryName: {de: 'Republik Belarus'}};
    expect(placeInCountry(place, await reader('tlh'))).to.deep.equal([
      {text: 'Minsk ('},
      {text: 'Republik Belarus', lang: 'de'},
      {text: ')'},
    ]);
  });
});

describe('a place in a region', () => {
  const SPRINGFIELD = {name: 'Springfield', region: {en: 'Illinois', ar: 'إلينوي'}, country: 'US'};
  const inWords = async (place: Parameters<typeof placeInCountry>[0], tag: string) =>
    said(placeInCountry(place, await reader(tag)));

  it('is named with it, before the country', async () => {
    expect(await inWords(SPRINGFIELD, 'en')).to.equal('Springfield, Illinois (United States)');
    expect(await inWords({...SPRINGFIELD, country: undefined}, 'en')).to.equal('Springfield, Illinois');
    expect(await inWords(SPRINGFIELD, 'ar')).to.equal('Springfield، إلينوي (الولايات المتحدة)');
  });

  it('is not named with it twice', async () => {
    expect(await inWords({name: 'Portland, Oregon', region: 'Oregon', country: 'US'}, 'en')).to.equal(
      'Portland, Oregon (United States)',
    );
  });
});

describe('placeType', () => {
  const typeOf = async (fields: Partial<Partner>, tag = 'en') =>
    placeType({id: 'p', name: 'P', ...fields}, await reader(tag))?.text;

  it('is a word in the language of the reader, and none for a city', async () => {
    expect(await typeOf({placeType: 'canton'})).to.equal('Canton');
    expect(await typeOf({placeType: 'island'}, 'de')).to.equal('Insel');
    expect(await typeOf({placeType: 'city'})).to.equal(undefined);
    expect(await typeOf({})).to.equal(undefined);
  });

  it('is the word of the city in the languages it has', async () => {
    const placeTypeLabel = {en: 'Oblast'};
    expect(await typeOf({placeType: 'region', placeTypeLabel})).to.equal('Oblast');
    expect(await typeOf({placeType: 'region', placeTypeLabel}, 'de')).to.equal('Region');
    expect(await typeOf({placeType: 'city', placeTypeLabel})).to.equal('Oblast');
    expect(await typeOf({placeTypeLabel}, 'de')).to.equal('Oblast');
  });
});
