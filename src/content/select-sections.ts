import type {Feed, Section} from '../data/schema.js';
import type {cityTextDescriptor} from '../options/city-text.options.js';
import type {ParsedOptions} from '../options/option.js';
import {filterBy} from './filter.js';

export type CityTextOptions = ParsedOptions<typeof cityTextDescriptor>;

export function selectSections({sections}: Feed, {section}: CityTextOptions): Section[] {
  return filterBy(sections, [section, ({id}) => id]);
}
