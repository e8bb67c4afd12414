import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FeedElement} from '../base/feed-element.js';
import {optionProperties} from '../base/option-properties.js';
import type {Placeholder} from '../base/placeholder.js';
import {contactCard} from '../content/contact-details.js';
import {selectContacts, type ContactCardOptions} from '../content/select-contacts.js';
import type {FeedView} from '../content/view.js';
import {contactCardDescriptor} from '../options/contact-card.options.js';
import type {PropertiesOf} from '../options/option.js';
import {countValues} from '../options/parse-value.js';
import styles from './contact-card.styles.js';

/**
 * Shows whom to ask: the office that coordinates the partnerships, or the contacts of single ones, with name, address,
 * e-mail, telephone and page as far as the feed states them. A partner without a contact of its own is answered with the
 * office. Where the feed has neither, the element takes no space.
 *
 * @summary The office to ask about the partnerships.
 * @tag contact-card
 *
 * @slot - The fallback, shown while the feed loads and if it fails: a link, or the address as plain HTML.
 *
 * @fires {FeedLoadEvent} feed-load - The feed was loaded and is shown; has `feed` and `problems`.
 * @fires {FeedErrorEvent} feed-error - The feed could not be used; has `error`.
 *
 * @csspart base - Everything the element shows.
 * @csspart list - The contacts.
 * @csspart card - One contact.
 * @csspart partners - The partners that it is the contact for, where there are several contacts.
 * @csspart name - The name of the office.
 * @csspart organization - The organisation it belongs to.
 * @csspart role - What it does.
 * @csspart address - The postal address.
 * @csspart ways - E-mail, telephone and page.
 * @csspart link - A link.
 * @csspart button - A button.
 * @csspart status - A sentence in place of the contact, while there is none.
 *
 * @cssprop [--partnership-accent=currentColor] - Links and focus.
 * @cssprop [--partnership-surface=transparent] - Background of a card, which then has a padding.
 * @cssprop [--partnership-border=color-mix(in srgb, currentColor 54%, transparent)] - Lines. The rule above a card is in `currentColor` by default.
 * @cssprop [--partnership-fill=color-mix(in srgb, currentColor 7%, transparent)] - Soft backgrounds.
 * @cssprop [--partnership-quiet=color-mix(in srgb, currentColor 84%, transparent)] - Quiet text.
 * @cssprop [--partnership-radius=0.4em] - Corners.
 * @cssprop [--partnership-gap=1.6em] - Space between cards.
 * @cssprop [--partnership-padding=0em] - Space inside a card; `1.15em` if it has a surface.
 * @cssprop [--partnership-card-width=17em] - The least width of a card where there is room for several.
 * @cssprop [--partnership-scroll-margin=1.5em] - Space above a card that a link leads to, e.g. for a sticky header.
 * @cssprop [--partnership-room=0em] - Height kept free until the feed is shown; for a style in the head of the page.
 *
 * @cssstate loading - The feed is loading.
 * @cssstate ready - The contact is shown.
 * @cssstate empty - The feed has no contact, and the element takes no space.
 * @cssstate error - The feed cannot be used.
 * @cssstate stale - A reload failed; what is shown is from before.
 */
export class ContactCard
  extends FeedElement<typeof contactCardDescriptor, TemplateResult>
  implements PropertiesOf<typeof contactCardDescriptor>
{
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  static override properties: PropertyDeclarations = optionProperties(contactCardDescriptor);

  /** The contacts of these partners, by their ids in the feed, separated by spaces. Default: the feed's own office. */
  declare partner: string | readonly string[] | null | undefined;

  /**
   * The contacts of the partners with ties of these kinds, separated by spaces: `twinning`, `friendship`, `project`,
   * `solidarity`, `cooperation`, `contact`, `climate`, and any other kinds that your feed has. Default: the feed's own
   * office.
   */
  declare kind: string | readonly string[] | null | undefined;

  constructor() {
    super(contactCardDescriptor);
  }

  protected override placeholder(): Placeholder {
    return {count: countValues(this.partner), as: 'entries'};
  }

  protected override select(view: FeedView, options: ContactCardOptions): TemplateResult | undefined {
    const contacts = selectContacts(view.feed, options);
    const [first] = contacts;
    if (contacts.length < 2) return first && contactCard(first, view);
    return html`<ul part="list" class="badges" role="list">
      ${contacts.map((contact) => html`<li>${contactCard(contact, view, true)}</li>`)}
    </ul>`;
  }

  protected override renderSelection(cards: TemplateResult): TemplateResult {
    return cards;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-card': ContactCard;
  }
}
