import {html, nothing, type TemplateResult} from 'lit';
import {projectsOf} from '../data/references.js';
import type {Partner} from '../data/schema.js';
import type {Content} from './content.js';
import {itemId} from './item-id.js';
import {partnerCountry} from './partner-country.js';
import {partnerNames} from './partner-names.js';
import {hasFacts, partnerFacts, partnerProjects, partnerTieWord} from './partner-tie.js';
import {placeRegion, placeType} from './place-names.js';
import {tieLabel} from './tie-facts.js';
import type {FeedView} from './view.js';

export interface Column {
  readonly title: string;
  /** Whether it continues the line above in a narrow element. */
  readonly isInline?: boolean;
  readonly cell: (partner: Partner, view: FeedView) => Content;
}

/** The columns, apart from the name, in which any of these partners has a value. */
export function partnerColumns(partners: readonly Partner[], view: FeedView): Column[] {
  const {feed, localizer} = view;
  const {country, kind, facts, projects} = localizer.messages;
  const columns: (Column & {readonly hasValue: (partner: Partner) => boolean})[] = [
    {
      title: country,
      cell: (partner, view) => partnerCountry(partner, view),
      hasValue: (partner) =>
        (localizer.countryName(partner) ?? placeRegion(partner, localizer) ?? placeType(partner, localizer)) !==
        undefined,
    },
    {
      title: kind,
      isInline: true,
      cell: partnerTieWord,
      hasValue: (partner) => tieLabel(partner, localizer) !== undefined,
    },
    {
      title: facts,
      isInline: true,
      cell: partnerFacts,
      hasValue: (partner) => hasFacts(partner, view),
    },
    {
      title: projects,
      cell: (partner, view) => partnerProjects(partner, view),
      hasValue: (partner) => projectsOf(feed, partner).length > 0,
    },
  ];
  return columns.filter(({hasValue}) => partners.some(hasValue));
}

/** In a narrow element rows become blocks, which have no table semantics, so every role is stated. */
export function partnerTableRow(partner: Partner, columns: readonly Column[], view: FeedView): TemplateResult {
  return html`
    <tr part="row" role="row" id=${itemId('partner', partner)}>
      <th part="heading" role="rowheader" scope="row">${partnerNames(partner, view)}</th>
      ${columns.map(({isInline, cell}) => html`<td part="cell" class=${isInline ? 'inline' : nothing} role="cell">${cell(partner, view)}</td>`)}
    </tr>
  `;
}
