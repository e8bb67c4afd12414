/* What the scripts of the pages and the bench tell each other. */

/** What the probe is told of a contender. */
export interface Watched {
  readonly item: string;
  readonly title: string;
  readonly host?: string | undefined;
  readonly count: number;
}

/** What the probe tells: see probe.js. */
export interface Probe {
  readonly rendered: Promise<number>;
  soFar(time: number): {blocked: number; shift: number};
  pressed(expected: number): Promise<number>;
  sorted(first: readonly string[]): Promise<number>;
  scrolled(): Promise<{screens: number; jump: number}>;
  remove(): void;
  mountAgain(): Promise<number>;
  beginnings(): Promise<{parsed: number; asked: number[]}>;
  field(): HTMLInputElement;
  shownNames(): string[];
  words(): string[];
}

/** What a contender without an element of its own offers. */
export interface Mounted {
  mount(place: HTMLElement): Promise<void>;
  sort?(): void;
}

declare global {
  var probe: Probe;
  var contender: Mounted | undefined;
  /** The `d` of the land, which the bench puts in the place of the name. */
  const LAND_PATH: string;
}
