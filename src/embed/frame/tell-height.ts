/*
 * How high the content of a frame is, for the page around it: by a message to frame-height.js or to a script of that
 * page, natively where browsers can, and in the words of WordPress where that page is one of WordPress.
 */

/** Sent by a frame: `{type, height, isFollowed}`, the height in CSS pixels, and whether it knows that it is followed. */
export const HEIGHT = 'partnership-elements:height';
/** Sent to a frame whose height will be what it tells, so that it needs no scroll bars. Firefox would keep them. */
export const FOLLOWED = 'partnership-elements:followed';

/** Browsers that can give a frame the height of its content: CSS Box Sizing 4, "Responsive iframes". */
interface ResponsiveWindow {
  requestResize?(): void;
}

/** Tells the height of the page, now and whenever it changes. */
export function tellHeight(page: HTMLElement): void {
  const secret = /[#&?]secret=(\w+)/.exec(location.hash)?.[1];
  let isFollowed = false;
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    // To any page: a height is no secret, and where the frame is embedded is not known here.
    parent.postMessage({type: HEIGHT, height, isFollowed}, '*');
    if (secret !== undefined) parent.postMessage({message: 'height', value: height, secret}, '*');
    // Only in a frame, or it throws.
    if (parent !== window) (window as ResponsiveWindow).requestResize?.();
  };
  new ResizeObserver(tell).observe(page);
  addEventListener('message', ({data, source}) => {
    if (source !== parent || !isMessage(data) || data.type !== FOLLOWED) return;
    isFollowed = true;
    page.style.overflow = 'hidden';
    tell();
  });
}

export function isMessage(
  data: unknown,
): data is {readonly type: unknown; readonly height?: unknown; readonly isFollowed?: unknown} {
  return typeof data === 'object' && data !== null && 'type' in data;
}
