/*
 * A map in a box of a page. It is as wide as the box, and drawn again when that or the font changes. What the visitor
 * points at is highlighted:
 *
 *   Tab                 to the dot that was focused last, first of all to the first one
 *   Arrows, Home, End   to another dot, in the order of the list
 *   Enter, click        follows the dot; a first tap only shows the name
 *   Escape              leaves the dots
 */
import {drawMap, type Drawing} from './draw-map.js';
import {labelNode, mapLayers, type MapLayers} from './map-layers.js';
import {measureNames} from './measure-names.js';
import {overlaps, placeAlone} from './place-labels.js';
import type {Scene} from './scene.js';

export interface MapEvents {
  /** The visitor points at the dot of this id, or at none. */
  readonly onPoint: (id: string | undefined) => void;
  readonly onFollow: (id: string) => void;
}

/** Below this width, in pixels, only the name of what the visitor points at is on the map. */
const LABELLED = 480;
/** How much larger the name of the city is, as in the styles of the element. */
const HOME = 1.15;
const STEPS: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

export class MapView {
  readonly box: HTMLElement;
  readonly #events: MapEvents;
  readonly #observer: ResizeObserver;
  readonly #connection = new AbortController();
  #scene: Scene | undefined;
  #drawing: Drawing | undefined;
  #layers: MapLayers | undefined;
  #size = '';
  #frame = 0;
  #current: string | undefined;
  /** The index of the dot that Tab leads to. */
  #reachable = 0;
  #name: SVGElement | undefined;
  /** Whether the dot that is being pressed had shown its name before. */
  #wasCurrent = false;

  constructor(box: HTMLElement, events: MapEvents) {
    this.box = box;
    this.#events = events;
    // In the next frame, because the height of the box follows its width.
    this.#observer = new ResizeObserver(() => {
      this.#frame = requestAnimationFrame(() => {
        this.#draw();
      });
    });
    this.#observer.observe(box);
    const handlers: {[Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void} = {
      pointerover: this.#onPointer,
      pointerleave: this.#onPointer,
      pointerdown: ({target}) => {
        this.#wasCurrent = idOf(target) === this.#current;
      },
      focusin: ({target}) => {
        events.onPoint(idOf(target));
      },
      focusout: () => {
        events.onPoint(undefined);
      },
      click: this.#onClick,
      keydown: this.#onKeyDown,
    };
    const {signal} = this.#connection;
    for (const [type, handler] of Object.entries(handlers))
      box.addEventListener(type, handler as EventListener, {signal});
    // Names may need more room in another font.
    document.fonts.addEventListener(
      'loadingdone',
      () => {
        this.#draw(true);
      },
      {signal},
    );
  }

  show(scene: Scene): void {
    if (scene === this.#scene) return;
    this.#scene = scene;
    this.#reachable = 0;
    this.#draw(true);
  }

  /** Highlights a dot, and shows its name. */
  point(id: string | undefined): void {
    this.#current = id;
    this.#name?.remove();
    const [scene, drawing, layers] = [this.#scene, this.#drawing, this.#layers];
    if (!scene || !drawing || !layers) return;
    const index = scene.partners.findIndex((partner) => partner.id === id);
    if (index >= 0) this.#reachable = index;
    const site = drawing.partners[index];
    const alone = site && !site.label ? placeAlone(site.dot, drawing.size) : undefined;
    if (alone) layers.dots.append((this.#name = labelNode(alone, scene.partners[index])));
    layers.image.classList.toggle('dimmed', index >= 0);
    for (const [at, link] of layers.links.entries()) {
      const box = drawing.partners[at]?.label?.box;
      const isReachable = at === this.#reachable;
      layers.lines[at]?.classList.toggle('current', at === index);
      layers.labels[at]?.classList.toggle('covered', !!alone && !!box && overlaps(box, alone.box));
      link.classList.toggle('current', at === index);
      link.setAttribute('tabindex', isReachable ? '0' : '-1');
      // One link stands for all: what they lead to is the list.
      link.setAttribute('aria-hidden', String(!isReachable));
    }
  }

  disconnect(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#connection.abort();
  }

  #draw(isNew = false): void {
    const {width} = this.box.getBoundingClientRect();
    const scene = this.#scene;
    if (!scene || width === 0) return;
    const style = getComputedStyle(this.box);
    const em = parseFloat(style.fontSize);
    const size = `${width} ${em}`;
    if (size === this.#size && !isNew) return;
    this.#size = size;
    const measure = measureNames(em, style);
    const {city, partners} = scene;
    this.#drawing = drawMap({
      city: city && {...city, lines: measure(city, HOME)},
      partners: partners.map((partner) => ({...partner, lines: measure(partner)})),
      width,
      em,
      hasLabels: width >= LABELLED,
    });
    this.#layers = mapLayers(scene, this.#drawing);
    this.box.replaceChildren(this.#layers.image, this.#layers.dots);
    this.point(this.#current);
  }

  readonly #onPointer = ({target, pointerType}: PointerEvent): void => {
    const id = idOf(target) ?? idOf(this.box.querySelector(':focus'));
    if (pointerType !== 'touch' && id !== this.#current) this.#events.onPoint(id);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const id = idOf(event.target);
    if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if ('pointerType' in event && event.pointerType === 'touch' && !this.#wasCurrent) this.#events.onPoint(id);
    else this.#events.onFollow(id);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const {key, target} = event;
    const links = this.#layers?.links ?? [];
    const index = links.findIndex((link) => link === target);
    const ends: Readonly<Record<string, number>> = {Home: 0, End: links.length - 1};
    const step = STEPS[key] ?? 0;
    if (index < 0 || !(step || key in ends || key === 'Escape') || event.ctrlKey || event.metaKey || event.altKey)
      return;
    event.preventDefault();
    if (key === 'Escape') links[index]?.blur();
    else links[ends[key] ?? (index + step + links.length) % links.length]?.focus();
  };
}

/** The id of the partner whose dot something has happened to. */
function idOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest('[part="dot"]')?.getAttribute('href')?.slice(1) : undefined;
}
