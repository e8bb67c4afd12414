import type {Feed, Project} from '../data/schema.js';
import {goalsOf, partnersOf} from '../data/select.js';
import {builtInWord} from './built-in-word.js';
import type {Localizer} from './localizer.js';
import type {Fact} from './partner-words.js';
import {emblem, placeInCountry} from './place-words.js';
import type {Phrase, Sentence} from './phrase.js';

/** The cities of a project, each by the name it gives itself, the host first. */
export function projectEmblems(feed: Feed, project: Project, localizer: Localizer): Phrase[] {
  return [feed.city, ...partnersOf(feed, project)].map((place) => emblem(place, localizer));
}

/** The partner cities of a project in the reader's words, "Bukhara (Uzbekistan) and La Paz (Bolivia)". */
export function projectPlaces(feed: Feed, project: Project, localizer: Localizer): Sentence {
  return localizer.list(partnersOf(feed, project).map((partner) => placeInCountry(partner, localizer)));
}

/** When the project runs and how it stands, as far as stated. */
export function projectFacts({start, end, status}: Project, localizer: Localizer): Sentence[] {
  const {messages} = localizer;
  return [
    ...(start && end
      ? [localizer.period(start, end)]
      : start
        ? [localizer.dated(messages.from, start)]
        : end
          ? [localizer.dated(messages.until, end)]
          : []),
    ...(status ? [[{text: messages.projectStatus[status]}]] : []),
  ];
}

/** Who takes part, with the part played where it is stated. */
export function projectParticipants({participants = []}: Project, localizer: Localizer): Fact[] {
  const {messages} = localizer;
  return participants.map((participant) => {
    if (typeof participant === 'string' || !isRecord(participant)) return {words: [localizer.text(participant)]};
    const name = localizer.text(participant.name);
    const {role, url} = participant;
    const words = role
      ? localizer.say(messages.participant, {name, role: builtInWord(messages.projectRoles, role)})
      : [name];
    return {words, url};
  });
}

type Participant = NonNullable<Project['participants']>[number];

/** The schema tries the record first, so whatever has a `name` is one, and not a text by language. */
function isRecord(participant: Exclude<Participant, string>): participant is Extract<Participant, {name: unknown}> {
  return 'name' in participant;
}

/** The goals as the city states them, with their official names: "13 Climate action". A target has its goal's name. */
export function projectGoals(project: Project, localizer: Localizer): Sentence[] {
  const {goal, goalNames} = localizer.messages;
  const goals = goalsOf(project);
  return (project.sdgs ?? []).map((number, index) => {
    const name = builtInWord(goalNames, goals[index] ?? '');
    const digits = String(number).replace(/\d+/g, (part) => localizer.number(Number(part)));
    return localizer.say(goal, {number: digits, name});
  });
}
