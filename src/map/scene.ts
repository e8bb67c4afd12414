/* What a map is to show: plain data, in the words of the reader. */
import type {Position} from './projection.js';

export interface MapText {
  readonly text: string;
  /** Absent if the language is that of the page; empty if it is not known. */
  readonly lang?: string;
}

/** The sign of a kind of tie. */
export interface Mark {
  /** The `d` of an SVG path, around the origin, with a radius of about one. */
  readonly shape: string;
  readonly isHollow: boolean;
}

export interface ScenePlace extends Position {
  /** The reader's name, then the own names in one line. */
  readonly names: readonly (readonly MapText[])[];
}

export interface ScenePartner extends ScenePlace {
  /** Of its entry in the list. */
  readonly id: string;
  /** Read when the dot is focused. */
  readonly label: string;
  readonly mark: Mark;
}

export interface Scene {
  /** What the picture shows, in a sentence. */
  readonly title: string;
  /** Absent if its place is not known. */
  readonly city: ScenePlace | undefined;
  readonly partners: readonly ScenePartner[];
}
