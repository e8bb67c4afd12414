import {makeId} from '../data/make-id.js';
import {countryCode} from './values/read-country.js';
import type {HostCity} from './import-tables.js';

/** A small valid feed to start from: one partner, one project and one network, to be replaced. */
export function exampleFeed(city: HostCity, language: string, today: string, schema: string): object {
  const country = city.country === undefined ? undefined : countryCode(city.country);
  const isGerman = language === 'de';
  return {
    $schema: schema,
    version: 1,
    languages: [language],
    updated: today,
    city: {id: makeId(city.name) || 'city', name: city.name, ...(country?.length === 2 && {country})},
    partners: [
      {
        id: 'lille',
        name: 'Lille',
        country: 'FR',
        geo: {lat: 50.63, lon: 3.06},
        kind: 'twinning',
        since: '1958',
        summary: isGerman ? 'Die Partnerschaft in einem Satz.' : 'The partnership in one sentence.',
        url: 'https://www.example.org/lille',
      },
    ],
    projects: [
      {
        id: 'exchange',
        name: isGerman ? 'Ein gemeinsames Projekt' : 'A joint project',
        partners: ['lille'],
        start: '2024',
        status: 'implementation',
      },
    ],
    networks: [
      {
        id: 'network',
        name: isGerman ? 'Ein Städtenetzwerk' : 'A city network',
        kind: 'network',
        role: 'member',
        since: '2010',
      },
    ],
  };
}
