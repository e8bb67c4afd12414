import {coordinatesOf} from '../data/coordinates.js';
import type {City, Partner} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';
import {plainText} from '../i18n/messages.js';
import type {Scene, ScenePlace} from '../map/scene.js';
import {isWhole} from './groups.js';
import {itemId} from './item-id.js';
import type {MapMarks} from './map-marks.js';
import {placeInCountry, placeNames} from './place-names.js';
import {tally} from './tally.js';
import type {FeedView} from './view.js';

/** What a map shows: the city, and those partners whose coordinates are stated. */
export function mapScene(partners: readonly Partner[], marks: MapMarks, view: FeedView): Scene {
  const {feed, localizer} = view;
  return {
    title: titleOf(partners, view),
    city: placeOf(feed.city, localizer),
    partners: partners.flatMap((partner) => {
      const place = placeOf(partner, localizer);
      const label = plainText(placeInCountry(partner, localizer));
      return place ? [{...place, id: itemId('partner', partner), label, mark: marks.of(partner)}] : [];
    }),
  };
}

/** "Bonn and its partners on a map (9 partners in 9 countries)". For some of them without numbers, which would look like totals. */
function titleOf(partners: readonly Partner[], view: FeedView): string {
  const {feed, localizer} = view;
  const {map, choice} = localizer.messages;
  const name = localizer.format(map, {city: localizer.placeName(feed.city)});
  return plainText(isWhole(partners, feed) ? localizer.format(choice, {name, count: tally(partners, view)}) : name);
}

function placeOf(place: City | Partner, localizer: Localizer): ScenePlace | undefined {
  const coordinates = coordinatesOf(place);
  const {name, own} = placeNames(place, localizer);
  const others = own.flatMap((phrase, index) => [...(index > 0 ? [{text: ' · '}] : []), phrase]);
  return coordinates && {...coordinates, names: [[name], ...(others.length > 0 ? [others] : [])]};
}
