import {expect} from '@open-wc/testing';
import {byId} from '../../src/data/select.js';
import type {Project} from '../../src/data/schema.js';
import {
  projectEmblems,
  projectFacts,
  projectGoals,
  projectParticipants,
  projectPlaces,
} from '../../src/i18n/project-words.js';
import {bonnFeed, reader, said} from './reader.js';

const bonn = await bonnFeed();
const SCHOOLS = byId(bonn.projects, 'energy-efficiency-schools')!;
const GARDEN: Project = {id: 'garden', name: 'Garden'};

describe('the cities of a project', () => {
  it('stand by the names they give themselves, the host first', async () => {
    expect(projectEmblems(bonn, SCHOOLS, await reader('en'))).to.deep.equal([
      {text: 'Bonn'},
      {text: 'Buxoro', lang: 'uz'},
    ]);
  });

  it('stand in the words of the reader, with their countries', async () => {
    const project = {...GARDEN, partners: ['la-paz', 'bukhara', 'minsk']};
    expect(said(projectPlaces(bonn, project, await reader('en')))).to.equal(
      'La Paz (Bolivia), Bukhara (Uzbekistan) and Minsk (Republic of Belarus)',
    );
    expect(said(projectPlaces(bonn, SCHOOLS, await reader('de')))).to.equal('Buchara (Usbekistan)');
    expect(projectPlaces(bonn, GARDEN, await reader('en'))).to.deep.equal([]);
  });
});

describe('projectFacts', () => {
  const FACTS: [stated: Partial<Project>, facts: string[]][] = [
    [{}, []],
    [{start: '2020', end: '2022-03'}, ['2020 to March 2022']],
    [{start: '2020-02-09'}, ['from 9 February 2020']],
    [{end: '2022'}, ['until 2022']],
    [{status: 'implementation'}, ['Under way']],
    [{start: '2020', status: 'closed'}, ['from 2020', 'Completed']],
  ];
  for (const [stated, facts] of FACTS) {
    it(`are ${facts.join(', ') || 'none'} where ${JSON.stringify(stated)} is stated`, async () => {
      expect(projectFacts({...GARDEN, ...stated}, await reader('en')).map(said)).to.deep.equal(facts);
    });
  }
});

describe('projectParticipants', () => {
  it('are told in the words of the reader', async () => {
    const participants = projectParticipants(SCHOOLS, await reader('de'));
    expect(participants.map(({words}) => said(words))).to.deep.equal(['Schulen in Bonn', 'Schulen in Buchara']);
  });

  it('are told with their part and their page where these are stated', async () => {
    const participants: Project['participants'] = [
      'Schools',
      {name: {en: 'A fund', de: 'Ein Fonds'}, role: 'funding', url: 'https://fund.example'},
      {name: {en: 'A choir'}, role: 'first-voice'},
      {name: {en: 'A club'}, url: 'https://club.example'},
    ];
    expect(
      projectParticipants({...GARDEN, participants}, await reader('en')).map(({words, url}) => [said(words), url]),
    ).to.deep.equal([
      ['Schools', undefined],
      ['A fund (funding)', 'https://fund.example'],
      ['A choir (first voice)', undefined],
      ['A club', 'https://club.example'],
    ]);
  });

  it('are none where none are stated', async () => {
    expect(projectParticipants(GARDEN, await reader('en'))).to.deep.equal([]);
  });
});

describe('projectGoals', () => {
  const goalsOf = async (sdgs: Project['sdgs'], tag = 'en') =>
    projectGoals({...GARDEN, sdgs}, await reader(tag)).map(said);

  it('are the goals and targets as the city states them, with the names of the goals', async () => {
    expect(await goalsOf([13, '4.a', '13.1', '1.5', '17.19'])).to.deep.equal([
      '13 Climate action',
      '4.a Quality education',
      '13.1 Climate action',
      '1.5 No poverty',
      '17.19 Partnerships for the goals',
    ]);
  });

  it('are told in the words of the reader', async () => {
    expect(await goalsOf([13, '4.a'], 'de')).to.deep.equal(['13 Maßnahmen zum Klimaschutz', '4.a Hochwertige Bildung']);
  });

  it('each have a name of their own', async () => {
    for (const tag of ['en', 'de']) {
      const goals = await goalsOf(
        Array.from({length: 17}, (_, index) => index + 1),
        tag,
      );
      goals.forEach((goal, index) => {
        expect(goal).to.match(new RegExp(`^${index + 1} \\p{Lu}\\p{Ll}+`, 'u'));
      });
      expect(new Set(goals.map((goal) => goal.replace(/^\d+ /, ''))).size).to.equal(17);
    }
  });

  it('are none where the city states none', async () => {
    for (const project of bonn.projects) expect(projectGoals(project, await reader('en'))).to.deep.equal([]);
  });
});
