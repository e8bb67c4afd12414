/*
 * Links to what stands inside the elements: `#partner-kherson`. A browser looks for the fragment in the document only,
 * never in a shadow tree, and long before a feed has come. So the elements answer it: when the page is opened, when the
 * fragment changes, when the same link is followed again, and when the feed comes later.
 *
 * A fragment is answered once, by the first element of the page that has the item, so two lists that both show a
 * partner do not quarrel. An element of the page with that id is the browser's to answer. A visitor who has begun to do
 * something else is not pulled away by a feed that comes late.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An element whose items can be linked to. */
export type LinkedHost = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    /** Makes an item visible that a filter or a limit hides; absent where nothing is hidden. */
    reveal?(item: HTMLElement): Promise<void>;
  };

/** Answers fragments that name an item of its host. */
export class DeepLinkController implements ReactiveController {
  readonly #host: LinkedHost;

  constructor(host: LinkedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    if (listening.signal.aborted) listen();
    else if (location.href !== seen) ask();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    // Decided later, so that an element which is moved in the page does not answer the address again.
    queueMicrotask(() => {
      if (hosts.size === 0) listening.abort();
    });
  }

  hostUpdated(): void {
    if (pending) answer([this.#host]);
  }
}

/** Moves the focus to an item, to its heading if it has one, and brings it into view. */
export function goTo(item: HTMLElement): void {
  const target = item.querySelector<HTMLElement>('[part~="heading"]') ?? item;
  target.tabIndex = -1;
  target.focus({preventScroll: true});
  item.scrollIntoView({block: 'start'});
}

const hosts = new Set<LinkedHost>();
let listening = new AbortController();
listening.abort();
/** The last address looked at: a page that changes it by script announces no new fragment. */
let seen = '';
/** The id that the address names and nobody has answered yet. */
let pending: string | undefined;

function listen(): void {
  listening = new AbortController();
  const {signal} = listening;
  ask();
  addEventListener('hashchange', ask, {signal});
  addEventListener('click', onClick, {signal});
  for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(sign, giveUp, {signal, passive: true, capture: true});
  }
}

function ask(): void {
  seen = location.href;
  const id = /^#((?:partner|project|network)-[a-z0-9-]+)$/.exec(location.hash)?.[1];
  const native = id === undefined ? null : document.getElementById(id);
  pending = native && ![...hosts].some((host) => host.contains(native)) ? undefined : id;
  if (pending) answer([...hosts].sort(byPlace));
}

function answer(candidates: readonly LinkedHost[]): void {
  for (const host of candidates) {
    const item = host.renderRoot.querySelector<HTMLElement>(`[id="${pending ?? ''}"]`);
    if (!item) continue;
    pending = undefined;
    void show(host, item);
    return;
  }
}

async function show(host: LinkedHost, item: HTMLElement): Promise<void> {
  await host.reveal?.(item);
  goTo(item);
}

/** The browser says nothing when the link that is followed is the one in the address already. */
function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link?.href === location.href && !event.defaultPrevented) ask();
}

function giveUp(): void {
  pending = undefined;
}

function byPlace(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
