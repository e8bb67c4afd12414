import {html, nothing, type TemplateResult} from 'lit';
import type {Image} from '../data/schema.js';
import type {Phrase} from '../i18n/phrase.js';
import type {Content} from './content.js';
import {link} from './lists.js';
import {langAttribute, renderPhrase} from './phrases.js';
import type {FeedView} from './view.js';

/** The one that a card shows; `undefined` if the URL of none is allowed. */
export function firstPicture(images: readonly Image[] | undefined, {href}: FeedView): Image | undefined {
  return images?.find(({src}) => href(src) !== undefined);
}

/** Stands in for a picture beside cards that have one. Hidden from screen readers, because the card has the names. */
export function plate(names: readonly Phrase[]): TemplateResult {
  return html`<p part="plate" aria-hidden="true">${names.map((name) => html`<span>${renderPhrase(name)}</span> `)}</p>`;
}

/** A picture with caption, creator and licence; nothing if its URL is not allowed. */
export function picture(image: Image, {localizer, href}: FeedView): Content {
  const src = href(image.src);
  if (src === undefined) return nothing;
  const credit = localizer.format(localizer.messages.credit, {
    credit: localizer.properName(image.credit),
    license: localizer.properName(image.license),
  });
  return html`
    <figure part="picture">
      ${pictureImage(src, image, {localizer, href})}
      <figcaption part="credit">
        ${image.caption ? html`<span>${renderPhrase(localizer.pick(image.caption))}</span>` : nothing}
        <span>${link(href(image.licenseUrl ?? image.sourceUrl), renderPhrase(credit))}</span>
      </figcaption>
    </figure>
  `;
}

function pictureImage(
  src: string,
  {srcset = [], width, height, alt}: Image,
  {localizer, href}: Pick<FeedView, 'localizer' | 'href'>,
): TemplateResult {
  const text = alt === '' ? {text: ''} : localizer.pick(alt);
  const sizes = srcset.flatMap((size) => {
    const url = href(size.src);
    return url === undefined ? [] : `${url} ${size.width}w`;
  });
  return html`<img
    src=${src}
    srcset=${sizes.length > 0 ? sizes.join(', ') : nothing}
    sizes=${sizes.length > 0 ? 'auto, (min-width: 40em) 36em, 100vw' : nothing}
    width=${width}
    height=${height}
    alt=${text.text}
    lang=${langAttribute(text)}
    loading="lazy"
    decoding="async"
  />`;
}
