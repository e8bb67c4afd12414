import {ELEMENT_NAMES, type ElementName} from '../../options/descriptors.js';

const ANY = ELEMENT_NAMES.map((tag) => `${tag}, [data-${tag}]`).join();

/** A tag, or a div that stands for it. */
export interface FoundElement {
  readonly name: ElementName;
  readonly place: HTMLElement;
}

/** The elements that a page shows, without those inside others: a div that was upgraded has its element inside. */
export function findElements(page: ParentNode): FoundElement[] {
  return [...page.querySelectorAll<HTMLElement>(ANY)].flatMap((place) => {
    const name = ELEMENT_NAMES.find((tag) => place.localName === tag || place.hasAttribute(`data-${tag}`));
    return name && !place.parentElement?.closest(ANY) ? [{name, place}] : [];
  });
}
