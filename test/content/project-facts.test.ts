import {expect} from '@open-wc/testing';
import {findById} from '../../src/data/references.js';
import type {Project} from '../../src/data/schema.js';
import {
  projectOwnNames,
  projectGoals,
  projectParticipants,
  projectPeriod,
  projectPlaces,
  projectStatus,
} from '../../src/content/project-facts.js';
import {bonnFeed, reader, said} from '../i18n/reader.js';

const bonn = await bonnFeed();
const SCHOOLS = findById(bonn.projects, 'energy-efficiency-schools')!;
const GARDEN: Project = {id: 'garden', name: 'Garden'};

describe('the cities of a project', () => {
  it('stand by the names they give themselves, the host first', async () => {
    expect(projectOwnNames(bonn, SCHOOLS, await reader('en'))).to.deep.equal([
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

  it('stand by the name in the language of the reader where they call themselves so', async () => {
    const project = {...GARDEN, partners: ['minsk', 'ramallah', 'kherson']};
    const ownNames = async (tag: string) => projectOwnNames(bonn, project, await reader(tag)).slice(1);
    const [minsk, ramallah, kherson] = [
      {text: 'Мінск', lang: 'be'},
      {text: 'رام الله', lang: 'ar'},
      {text: 'Херсон', lang: 'uk'},
    ];
    expect(await ownNames('en')).to.deep.equal([minsk, ramallah, kherson]);
    expect(await ownNames('ru')).to.deep.equal([{text: 'Минск'}, ramallah, kherson]);
    expect(await ownNames('ar')).to.deep.equal([minsk, {text: 'رام الله'}, kherson]);
    expect(await ownNames('uk')).to.deep.equal([minsk, ramallah, {text: 'Херсон'}]);
  });

  it('keep their languages in a list', async () => {
    const project = {...GARDEN, partners: ['ramallah', 'kherson']};
    expect(projectPlaces(bonn, project, await reader('ar'))).to.deep.equal([
      {text: 'رام الله (فلسطين)'},
      {text: ' و'},
      {text: 'Kherson', lang: 'en'},
      {text: ' (أوكرانيا)'},
    ]);
    expect(projectPlaces(bonn, project, await reader('uk'))).to.deep.equal([
      {text: 'Ramallah', lang: 'en'},
      {text: ' (Палестина)'},
      {text: ' і '},
      {text: 'Херсон (Україна)'},
    ]);
  });
});

describe('projectPeriod', () => {
  const PERIODS: [stated: Partial<Project>, period: string][] = [
    [{}, ''],
    [{start: '2020', end: '2022-03'}, '2020 to March 2022'],
    [{start: '2020-02-09'}, 'from 9 February 2020'],
    [{end: '2022'}, 'until 2022'],
  ];
  for (const [stated, period] of PERIODS) {
    it(`is ${period || 'nothing'} where ${JSON.stringify(stated)} is stated`, async () => {
      expect(said(projectPeriod({...GARDEN, ...stated}, await reader('en')))).to.equal(period);
    });
  }

  it('is told as the language does', async () => {
    const periodOf = async (tag: string, start: string, end: string) =>
      said(projectPeriod({...GARDEN, start, end}, await reader(tag))).replace(/\s?–\s?/g, '–');
    expect(await periodOf('de', '2020-05', '2020-07')).to.equal('Mai–Juli 2020');
    expect(await periodOf('be', '2020-05', '2020-07')).to.equal('май 2020\u00a0г.–ліпень 2020\u00a0г.');
    expect(await periodOf('ar-PS', '2020', '2022')).to.equal('٢٠٢٠–٢٠٢٢');
    expect(await periodOf('mn', '2020', '2022-03')).to.equal('2020\u00a0он–2022\u00a0оны 3-\u2060р\u00a0сар');
  });
});

describe('projectStatus', () => {
  it('is told where it is news, which "under way" is not', async () => {
    const english = await reader('en');
    expect(projectStatus({...GARDEN, status: 'closed'}, english)).to.equal('Completed');
    expect(projectStatus({...GARDEN, status: 'closed'}, await reader('de'))).to.equal('Abgeschlossen');
    expect(projectStatus({...GARDEN, status: 'implementation', start: '2020'}, english)).to.equal(undefined);
    expect(projectStatus({...GARDEN, status: 'implementation'}, english), 'without a period').to.equal('Under way');
    expect(projectStatus(GARDEN, english)).to.equal(undefined);
  });
});

describe('projectParticipants', () => {
  it('are told in the words of the reader', async () => {
    const participants = projectParticipants(SCHOOLS, await reader('de'));
    expect(participants.map(({phrases}) => said(phrases))).to.deep.equal(['Schulen in Bonn', 'Schulen in Buchara']);
  });

  it('are told with their part and their page where these are stated', async () => {
    const participants: Project['participants'] = [
      'Schools',
      {name: {en: 'A fund', de: 'Ein Fonds'}, role: 'funding', url: 'https://fund.example'},
      {name: {en: 'A choir'}, role: 'first-voice'},
      {name: {en: 'A club'}, url: 'https://club.example'},
    ];
    expect(
      projectParticipants({...GARDEN, participants}, await reader('en')).map(({phrases, url}) => [said(phrases), url]),
    ).to.deep.equal([
      ['Schools', undefined],
      ['A fund (funding)', 'https://fund.example'],
      ['A choir (first voice)', undefined],
      ['A club', 'https://club.example'],
    ]);
  });

  it('keep the language of names and parts, also where that is not known', async () => {
    const participants: Project['participants'] = [
      {name: {ar: 'ICLEI', en: 'ICLEI'}, role: 'first-voice'},
      {name: {uk: 'Школи'}, role: 'funding'},
    ];
    const told = async (tag: string) =>
      projectParticipants({...GARDEN, participants}, await reader(tag)).map(({phrases}) => phrases);
    const [icleiInArabic] = await told('ar');
    expect(icleiInArabic).to.deep.equal([
      {text: 'ICLEI', lang: 'ar'},
      {text: ' ('},
      {text: 'first voice', lang: ''},
      {text: ')'},
    ]);
    expect((await told('uk'))[1]).to.deep.equal([{text: 'Школи (фінансування)'}]);
    expect((await told('be'))[1]).to.deep.equal([{text: 'Школи', lang: 'uk'}, {text: ' (фінансаванне)'}]);
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
    expect(await goalsOf([13], 'zh-CN')).to.deep.equal(['13 气候行动']);
  });

  it('are numbered in the digits of the reader', async () => {
    const [goal, target] = await goalsOf([13, '13.1'], 'ar-PS');
    expect(goal).to.match(/^١٣ \p{Script=Arabic}/u);
    expect(target).to.match(/^١٣\.١ \p{Script=Arabic}/u);
    expect(await goalsOf(['13.1'], 'en-GB-u-nu-deva')).to.deep.equal(['१३.१ Climate action']);
    expect(await goalsOf(['17.10'], 'de')).to.deep.equal(['17.10 Partnerschaften zur Erreichung der Ziele']);
  });

  it('each have a name of their own', async () => {
    for (const tag of ['en', 'de', 'be', 'mn', 'uz', 'ru', 'uk', 'fr', 'es']) {
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
