import type {CSSResultGroup, PropertyDeclarations, TemplateResult} from 'lit';
import {elementsInPage, isInPage} from '../base/deep-link-controller.js';
import {FeedElement} from '../base/feed-element.js';
import {optionProperties} from '../base/option-properties.js';
import type {Placeholder} from '../base/placeholder.js';
import {citySection, sectionTexts} from '../content/city-section.js';
import {itemId} from '../content/item-id.js';
import {selectSections, type CityTextOptions} from '../content/select-sections.js';
import {doubtfulTranslation, translationNote} from '../content/translation-note.js';
import type {FeedView} from '../content/view.js';
import type {Section} from '../data/schema.js';
import {cityTextDescriptor} from '../options/city-text.options.js';
import type {PropertiesOf} from '../options/option.js';
import {countValues} from '../options/parse-value.js';
import styles from './city-text.styles.js';

/**
 * Shows the city's own text as the feed has it, in sections with their headings: nothing is shortened, and nothing is
 * translated. Below a section are links to its partners, to their place in the page if it shows them, and to further
 * pages. If the city does not vouch for a translation, the first of these elements in the page says so. A link to
 * `#section-` and an id leads to that section.
 *
 * A heading that the page has directly above the element is not repeated. Where the feed has no text, the element takes
 * no space.
 *
 * @summary The city's own text, in sections.
 * @tag city-text
 *
 * @slot - The fallback, shown while the feed loads and if it fails: a link, or the text as plain HTML.
 *
 * @fires {FeedLoadEvent} feed-load - The feed was loaded and is shown; has `feed` and `problems`.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; has `error`.
 *
 * @csspart base - Everything the element shows.
 * @csspart section - One section.
 * @csspart heading - The heading of a section.
 * @csspart translation - That a translation is not the city's, and a link to the source.
 * @csspart text - A paragraph.
 * @csspart partners - The partners that a section is about.
 * @csspart links - Further pages.
 * @csspart link - A link.
 * @csspart button - A button.
 * @csspart status - A sentence in place of the text, while there is none.
 *
 * @cssprop [--partnership-accent=currentColor] - Links and focus.
 * @cssprop [--partnership-border=color-mix(in srgb, currentColor 54%, transparent)] - Lines.
 * @cssprop [--partnership-fill=color-mix(in srgb, currentColor 7%, transparent)] - Soft backgrounds.
 * @cssprop [--partnership-quiet=color-mix(in srgb, currentColor 84%, transparent)] - Quiet text.
 * @cssprop [--partnership-gap=1.6em] - Space between sections.
 * @cssprop [--partnership-scroll-margin=1.5em] - Space above a section that a link leads to, e.g. for a sticky header.
 * @cssprop [--partnership-room=0em] - Height kept free until the feed is shown; for a style in the head of the page.
 *
 * @cssstate loading - The feed is loading.
 * @cssstate ready - The text is shown.
 * @cssstate empty - The feed has no such text, and the element takes no space.
 * @cssstate error - The feed cannot be used.
 * @cssstate stale - A reload failed; what is shown is from before.
 */
export class CityText
  extends FeedElement<typeof cityTextDescriptor, TextSelection>
  implements PropertiesOf<typeof cityTextDescriptor>
{
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  static override properties: PropertyDeclarations = optionProperties(cityTextDescriptor);

  /** Only these sections, by their ids in the feed, separated by spaces. Default: all. */
  declare section: string | readonly string[] | null | undefined;

  #surroundings = NOTHING_AROUND;

  constructor() {
    super(cityTextDescriptor);
  }

  /** @internal Other elements show a partner, or say how the text was translated, sooner or later than this one. */
  onPageChange(): void {
    const surroundings = this.selection ? this.#lookAround(this.selection) : NOTHING_AROUND;
    if (JSON.stringify(surroundings) === JSON.stringify(this.#surroundings)) return;
    this.#surroundings = surroundings;
    this.requestUpdate();
  }

  protected override placeholder(): Placeholder {
    return {count: countValues(this.section), as: 'text'};
  }

  protected override select(view: FeedView, options: CityTextOptions): TextSelection | undefined {
    const sections = selectSections(view.feed, options);
    if (sections.length === 0) return undefined;
    const selection = {sections, view, translation: doubtfulTranslation(sections.flatMap(sectionTexts), view)};
    this.#surroundings = this.#lookAround(selection);
    return selection;
  }

  protected override renderSelection({sections, view, translation}: TextSelection): TemplateResult[] {
    const {above, items, isNoted} = this.#surroundings;
    const note = translation === undefined || isNoted ? undefined : translationNote(translation, view);
    return sections.map((section, index) => citySection(section, view, index === 0 ? {items, above, note} : {items}));
  }

  #lookAround({sections, view: {feed}, translation}: TextSelection): Surroundings {
    const items = sections.flatMap(({partners = []}) => partners.map((id) => itemId('partner', {id})));
    return {
      above: this.headingAbove(),
      items: items.filter(isInPage),
      isNoted: elementsInPage().some(
        (other) =>
          other instanceof CityText &&
          other.selection?.view.feed === feed &&
          other.selection.translation === translation &&
          isAbove(other, this),
      ),
    };
  }
}

/** What the page shows besides. */
interface Surroundings {
  /** The heading directly above. */
  readonly above?: string | undefined;
  /** The ids of the items that links from the text lead to. */
  readonly items: readonly string[];
  /** Whether a text above says how it was translated. */
  readonly isNoted: boolean;
}

const NOTHING_AROUND: Surroundings = {items: [], isNoted: false};

interface TextSelection {
  readonly sections: readonly Section[];
  readonly view: FeedView;
  /** The language of a translation that the city does not vouch for. */
  readonly translation: string | undefined;
}

function isAbove(other: Element, element: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && other.checkVisibility();
}

declare global {
  interface HTMLElementTagNameMap {
    'city-text': CityText;
  }
}
