import {expect} from '@open-wc/testing';
import {emblem, ownNames, placeInCountry, type NamedPlace} from '../../src/i18n/place-words.js';
import {reader, said} from './reader.js';

const MINSK: NamedPlace = {name: 'Minsk', nativeName: {be: 'Мінск', ru: 'Минск'}, country: 'BY'};
const BUKHARA: NamedPlace = {name: {en: 'Bukhara', de: 'Buchara'}, nativeName: {uz: 'Buxoro'}, country: 'UZ'};
const LA_PAZ: NamedPlace = {name: 'La Paz', nativeName: {es: 'La Paz'}, country: 'BO'};

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

  it('are told once where two languages write the same', async () => {
    const place = {name: 'Ulan Bator', nativeName: {mn: 'Улаанбаатар', ru: 'Улаанбаатар'}};
    expect(ownNames(place, await reader('en')).map(said)).to.deep.equal(['Улаанбаатар']);
  });
});

describe('emblem', () => {
  it('is the first name a place gives itself, else the name it is shown by', async () => {
    const german = await reader('de');
    expect(emblem(MINSK, german)).to.deep.equal({text: 'Мінск', lang: 'be'});
    expect(emblem({name: {en: 'Bukhara', de: 'Buchara'}}, german)).to.deep.equal({text: 'Buchara'});
    expect(said(emblem(LA_PAZ, german))).to.equal('La Paz');
  });
});

describe('placeInCountry', () => {
  it('is the name with the country', async () => {
    expect(said(placeInCountry(BUKHARA, await reader('en')))).to.equal('Bukhara (Uzbekistan)');
    expect(said(placeInCountry(BUKHARA, await reader('de')))).to.equal('Buchara (Usbekistan)');
  });

  it('is the name alone where no country is stated', async () => {
    expect(said(placeInCountry({name: 'Ålvik'}, await reader('en')))).to.equal('Ålvik');
  });

  it('keeps the language of the name', async () => {
    const place = placeInCountry({name: {uk: 'Херсон'}, country: 'UA'}, await reader('en'));
    expect(place[0]).to.deep.equal({text: 'Херсон', lang: 'uk'});
    expect(said(place)).to.equal('Херсон (Ukraine)');
  });
});
