/* Files of feeds with mistakes, and the lines that the desk says about them. */
import {expect} from '@open-wc/testing';
import {checkFeed} from '../../src/desk/check/check-feed.js';
import {formatProblems} from '../../src/desk/check/format-problems.js';
import type {DeskLanguage} from '../../src/desk/words/describe.js';
import {TODAY} from '../support/tables.js';

const check = (content: string | Uint8Array, language: DeskLanguage = 'en') =>
  checkFeed({content, today: TODAY, language}).problems;
const lines = (content: string, language?: DeskLanguage) =>
  check(content, language).map(
    ({line, column, path, name, message, remedy}) =>
      `${line}:${column} ${[path, name].filter(Boolean).join(' ')}: ${message} ${remedy}`,
  );

/** A valid feed whose partner has these further fields, each on a line of its own, from line 6. */
function feedWith(...fields: readonly string[]): string {
  const partner = ['"id": "lille"', '"name": "Lille"', ...fields].join(',\n');
  return `{"version": 1, "languages": ["en", "de"], "updated": "2026-01-01",\n"city": {"id": "bonn", "name": "Bonn"},\n"partners": [{\n${partner}\n}]}`;
}

describe('checkFeed', () => {
  it('finds nothing in a right feed', () => {
    expect(
      lines(feedWith('"kind": "twinning"', '"since": "1958"', '"country": "FR"', '"geo": {"lat": 50.63, "lon": 3.06}')),
    ).to.deep.equal([]);
  });

  const MISTAKES: [field: string, line: RegExp, nearest?: unknown][] = [
    ['"since": "17.05.1983"', /^6:10 partners\[0\]\.since Lille: .*Write a date/, '1983-05-17'],
    ['"kind": "Städtepartnerschaft"', /^6:9 partners\[0\]\.kind Lille: .*no built-in word/, 'twinning'],
    ['"country": "Slowakei"', /^6:12 .*no code/, 'SK'],
    ['"country": "UK"', /^6:12 .*"UK" is read as "GB"/, 'GB'],
    ['"country": "SU"', /^6:12 .*code of no country/],
    ['"url": "www.lille.example"', /^6:8 .*whole address/, 'https://www.lille.example'],
    ['"url": "http://lille.example"', /^6:8 .*http:\/\/ is not accepted/, 'https://lille.example'],
    ['"sinse": "1991"', /^6:1 .*no field "sinse".*since/],
    ['"colour": "red"', /^6:1 .*no field "colour"/],
    ['"geo": {"lat": 7.69, "lon": 45.07}, "country": "IT"', /^6:8 .*exchanged/, {lat: 45.07, lon: 7.69}],
    ['"geo": {"lat": -30, "lon": 100}, "country": "FR"', /^6:8 .*far from FR/],
    [
      '"geo": {"lat": 48.85, "lon": -62.35}, "country": "FR"',
      /^6:8 .*far from FR; with the decimal/,
      {lat: 48.85, lon: -6.235},
    ],
    ['"geo": {"lat": 2.35, "lon": 48.85}, "country": "FR"', /^6:8 .*exchanged/, {lat: 48.85, lon: 2.35}],
    ['"geo": {"lat": 16.5, "lon": -68.15}, "country": "BO"', /^6:8 .*another sign/, {lat: -16.5, lon: -68.15}],
    ['"geo": {"lat": 47.9, "lon": -106.9}, "country": "MN"', /^6:8 .*another sign/, {lat: 47.9, lon: 106.9}],
    ['"geo": {"lat": 507.3, "lon": 71}, "country": "DE"', /^6:8 .*decimal point/, {lat: 50.73, lon: 7.1}],
    ['"geo": {"type": "Point", "coordinates": [0, 0]}', /^6:8 .*south of Ghana/],
    ['"geo": {"lat": 0, "lon": 0}, "country": "GH"', /^6:8 .*south of Ghana/],
    ['"geo": {"lat": 30, "lon": -45}', /^6:8 .*in the sea/],
    ['"geo": "50,63; 3,06"', /^6:8 /, {lat: 50.63, lon: 3.06}],
    ['"since": "2030"', /^6:10 .*future/],
    ['"since": "2010", "until": "1958"', /^6:27 .*before "since"/],
    ['"summary": {"en": "Friends"}', /^6:12 .*no text in: de/],
    ['"summary": {"en": "A", "de": "B", "uk": "C"}', /^1:16 languages: .*"uk".*not in "languages"/],
    ['"status": "aktive"', /^6:11 /, 'active'],
    ['"themes": ["sport"]', /^6:1\d? .*not an id/],
    ['"since": "1958", "since": "1959"', /^6:18 .*twice/],
    ['"images": [{"src": "a.jpg", "width": 1, "height": 1}]', /^6:\d+ .*Add "alt"/],
    ['"summary": "<b>Friends</b>"', /^6:12 .*HTML/],
    ['"summary": "L�ttich"', /^6:12 .*broken letters/],
    ['"summary": "Gy?r, seit 1990"', /^6:12 .*"Gy\?r".*where a letter was/],
    ['"summary": "?ód? is near"', /^6:12 .*"\?ód/],
    ['"placeType": "Bezirk"', /^6:14 /, 'district'],
  ];
  it('takes no question for a lost letter', () => {
    const summary = 'Why not? See https://www.example.org/page?id=1 (or "what?").';
    expect(lines(feedWith(`"summary": ${JSON.stringify(summary)}`))).to.deep.equal([]);
  });

  for (const [field, line, nearest] of MISTAKES) {
    it(`tells ${field}`, () => {
      const problems = check(feedWith(field));
      const told = lines(feedWith(field));
      const index = told.findIndex((one) => line.test(one));
      expect(told.join('\n')).to.match(new RegExp(line.source, 'm'));
      expect(problems[index]?.nearest).to.deep.equal(nearest);
    });
  }

  it('tells mistakes of German readers in German, each sentence', () => {
    for (const [field] of MISTAKES) {
      for (const told of lines(feedWith(field), 'de'))
        expect(told).to.not.match(/\b(?:is|the|Write|Add|There|read as|Correct|Remove)\b/);
    }
  });

  it('finds several mistakes of syntax, and what is wrong besides, in one run', () => {
    const text = `{
"version": 1,
"languages": ["en",],
"updated": "2026-01-01" // today
"city": {"id": "bonn", "name": “Bonn”},
"partners": [
  {"id": "lille", "name": "Lille", "since": "17.05.1983"},
  {"id": "turin", "name": "Turin", "since": 1958,},
]
}`;
    const told = check(text).map(({line, path}) => `${line} ${path}`.trim());
    expect(told).to.deep.equal(['3', '4', '5', '5', '7 partners[0].since', '8 partners[1].since', '8', '8']);
  });

  for (const [kind, text, place] of [
    ['a trailing comma', '{"a": 1,\n"b": [1, 2,]}', '2:11'],
    ['curly quotation marks', '{"a":\n “x”}', '2:2'],
    ['a missing comma', '{"a": 1\n"b": 2}', '2:1'],
    ['a key without quotation marks', '{\n  a: 1}', '2:3'],
    ['a comment', '{\n// no\n"a": 1}', '2:1'],
    ['a bracket that is not closed', '{"a":\n[1, 2', '2:1'],
    ['a bracket too many', '{"a": 1}\n}', '2:1'],
    ['a text that is not closed', '{"a":\n"x\n}', '2:1'],
    ['a number with a plus', '{"a":\n+1}', '2:1'],
    ['a number with a zero', '{"a":\n01}', '2:1'],
    ['no value', '{"a":\n}', '2:1'],
  ] as const) {
    it(`tells ${kind} once, where it is`, () => {
      const places = check(text)
        .filter(({path, severity}) => path === '' && severity === 'error')
        .map(({line, column}) => `${line}:${column}`);
      expect(places.filter((one) => one !== '1:1')).to.deep.equal([place]);
    });
  }

  it('reads what is not UTF-8, and says so', () => {
    const bytes = Uint8Array.from(feedWith('"summary": "Lüttich"'), (letter) => letter.charCodeAt(0));
    expect(
      check(bytes)
        .map(({message}) => message)
        .join(),
    ).to.match(/^The file is not UTF-8/);
  });

  it('says that a file is empty', () => {
    expect(lines(' ')[0]).to.match(/^1:1 : The file is empty/);
  });

  it('never throws', () => {
    for (const text of [
      'null',
      '[]',
      '"a"',
      '{',
      '{"partners": [null, 1, {"name": {}}]}',
      '{"city": {}, "partners": {"a": {}}}',
    ])
      expect(check(text), text).to.not.equal([]);
  });
});

describe('formatProblems', () => {
  const problems = check(feedWith('"since": "17.05.1983"'));
  const files = [{file: 'a,b.json', problems}];

  it('writes text with file, line and column', () => {
    expect(formatProblems(files, 'text', 'en')).to.match(
      /^a,b\.json:6:10 Lille, partners\[0\]\.since: .*Nearest: "1983-05-17"\.\n1 problem in a,b\.json\.$/,
    );
  });

  it('writes annotations for GitHub and GitLab, and JSON', () => {
    expect(formatProblems(files, 'github', 'en')).to.match(/^::error file=a%2Cb\.json,line=6,col=10::Lille, /);
    const [gitlab] = JSON.parse(formatProblems(files, 'gitlab', 'en')) as {location: unknown; fingerprint: string}[];
    expect(gitlab?.location).to.deep.equal({path: 'a,b.json', positions: {begin: {line: 6, column: 10}}});
    expect(gitlab?.fingerprint).to.match(/^[0-9a-f]{16}$/);
    expect(JSON.parse(formatProblems(files, 'json', 'en'))).to.deep.equal([{file: 'a,b.json', ...problems[0]}]);
  });
});
