import type {Feed, Project} from '../data/schema.js';
import {goalsOf, partnersOf} from '../data/references.js';
import {builtInTerm} from '../i18n/built-in-term.js';
import type {Localizer} from '../i18n/localizer.js';
import type {Fact} from './tie-facts.js';
import {ownName, placeInCountry} from './place-names.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';

/** The cities' own names, the host first. */
export function projectOwnNames(feed: Feed, project: Project, localizer: Localizer): Phrase[] {
  return [feed.city, ...partnersOf(feed, project)].map((place) => ownName(place, localizer));
}

/** "Bukhara (Uzbekistan) and La Paz (Bolivia)", in the reader's language. */
export function projectPlaces(feed: Feed, project: Project, localizer: Localizer): PhraseList {
  return localizer.formatList(partnersOf(feed, project).map((partner) => placeInCountry(partner, localizer)));
}

/** From when to when the project runs, in a few words. */
export function projectPeriod({start, end}: Project, localizer: Localizer): PhraseList {
  const {messages} = localizer;
  if (start) return end ? localizer.formatPeriod(start, end) : localizer.formatDated(messages.from, start);
  return end ? localizer.formatDated(messages.until, end) : [];
}

/** The status if it is news, which "under way" is only without a period. */
export function projectStatus({status, start, end}: Project, {messages}: Localizer): string | undefined {
  const isNews = status !== 'implementation' || (start === undefined && end === undefined);
  return status !== undefined && isNews ? messages.projectStatus[status] : undefined;
}

export function projectParticipants({participants = []}: Project, localizer: Localizer): Fact[] {
  const {messages} = localizer;
  return participants.map((participant) => {
    if (typeof participant === 'string' || !isRecord(participant)) return {phrases: [localizer.pick(participant)]};
    const name = localizer.pick(participant.name);
    const {role, url} = participant;
    const word = role ? builtInTerm(messages.projectRoles, role) : undefined;
    const phrases = word ? localizer.format(messages.participant, {name, role: word}) : [name];
    return {phrases, url};
  });
}

type Participant = NonNullable<Project['participants']>[number];

/** The schema tries the record first, so anything with a `name` is one, not a localized text. */
function isRecord(participant: Exclude<Participant, string>): participant is Extract<Participant, {name: unknown}> {
  return 'name' in participant;
}

/** The goals with their official names: "13 Climate action". A target has the name of its goal. */
export function projectGoals(project: Project, localizer: Localizer): PhraseList[] {
  const {goal, goalNames} = localizer.messages;
  const goals = goalsOf(project);
  return (project.sdgs ?? []).map((number, index) => {
    const name = builtInTerm(goalNames, goals[index] ?? '') ?? '';
    const digits = String(number).replace(/\d+/g, (part) => localizer.formatNumber(Number(part)));
    return localizer.format(goal, {number: digits, name});
  });
}
