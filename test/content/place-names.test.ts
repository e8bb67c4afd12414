import {expect} from '@open-wc/testing';
import type {InCountry, NamedPlace} from '../../src/i18n/localizer.js';
import {emblem, isOwnName, ownNames, placeInCountry} from '../../src/content/place-names.js';
import {reader, said} from '../i18n/reader.js';

type Place = NamedPlace & InCountry;

const MINSK: Place = {name: 'Minsk', nativeName: {be: 'Мінск', ru: 'Минск'}, country: 'BY'};
const BUKHARA: Place = {name: {en: 'Bukhara', de: 'Buchara'}, nativeName: {uz: 'Buxoro'}, country: 'UZ'};
const LA_PAZ: Place = {name: 'La Paz', nativeName: {es: 'La Paz'}, country: 'BO'};
const KHERSON: Place = {name: {en: 'Kherson', de: 'Cherson'}, nativeName: {uk: 'Херсон'}, country: 'UA'};
const RAMALLAH: Place = {name: 'Ramallah', nativeName: {ar: 'رام الله'}, country: 'PS'};

describe('ownNames', () => {
  it('are the names a place gives itself, each in its language', async () => {
    expect(ownNames(MINSK, await reader('en'))).to.deep.equal([
      {text: 'Мінск', lang: 'be'},
      {text: 'Минск', lang: 'ru'},
    ]);
  });

  it('are none where the place is called so anyway, or gives itself no name', async () => {
    expect(ownNames(LA_PAZ, await reader('en'))).to.deep.equal([]);
    expect(ownNames({name: 'Ålvik'}, await reader('en'))).to.deep.equal([]);
  });

  it('depend on the name that the reader is shown', async () => {
    const place = {name: {en: 'Kherson', uk: 'Херсон'}, nativeName: {uk: 'Херсон'}};
    expect(ownNames(place, await reader('uk'))).to.deep.equal([]);
    expect(ownNames(place, await reader('en'))).to.deep.equal([{text: 'Херсон', lang: 'uk'}]);
  });

  it('are the others where the reader is shown one of them', async () => {
    expect(ownNames(KHERSON, await reader('uk'))).to.deep.equal([]);
    expect(ownNames(MINSK, await reader('be'))).to.deep.equal([{text: 'Минск', lang: 'ru'}]);
    expect(ownNames(MINSK, await reader('ru'))).to.deep.equal([{text: 'Мінск', lang: 'be'}]);
  });

  it('are told once where two languages write the same', async () => {
    const place = {name: 'Ulan Bator', nativeName: {mn: 'Улаанбаатар', ru: 'Улаанбаатар'}};
    expect(ownNames(place, await reader('en')).map(said)).to.deep.equal(['Улаанбаатар']);
  });
});

describe('isOwnName', () => {
  it('is true where the reader is shown a name that the place gives itself', async () => {
    expect(isOwnName(KHERSON, await reader('uk'))).to.equal(true);
    expect(isOwnName(MINSK, await reader('ru'))).to.equal(true);
    expect(isOwnName(LA_PAZ, await reader('en'))).to.equal(true);
  });

  it('is false for other readers, and for a place that gives itself no name', async () => {
    expect(isOwnName(KHERSON, await reader('ru'))).to.equal(false);
    expect(isOwnName(RAMALLAH, await reader('fa'))).to.equal(false);
    expect(isOwnName({name: 'Ålvik'}, await reader('en'))).to.equal(false);
  });
});

describe('emblem', () => {
  it('is the first name a place gives itself, else the name it is shown by', async () => {
    const german = await reader('de');
    expect(emblem(MINSK, german)).to.deep.equal({text: 'Мінск', lang: 'be'});
    expect(emblem({name: {en: 'Bukhara', de: 'Buchara'}}, german)).to.deep.equal({text: 'Buchara'});
    expect(said(emblem(LA_PAZ, german))).to.equal('La Paz');
  });

  it('is the one in the language of the reader if there is one', async () => {
    expect(emblem(MINSK, await reader('ru'))).to.deep.equal({text: 'Минск'});
    expect(emblem(MINSK, await reader('be'))).to.deep.equal({text: 'Мінск'});
    expect(emblem(MINSK, await reader('ar'))).to.deep.equal({text: 'Мінск', lang: 'be'});
    expect(emblem(RAMALLAH, await reader('ar-PS'))).to.deep.equal({text: 'رام الله'});
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
