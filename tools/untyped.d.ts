/* Packages that bring no types, or are installed only when they are asked for: as much of them as is used here. */

declare module '@sparticuz/chromium' {
  const chromium: {executablePath(): Promise<string>};
  export default chromium;
}

declare module 'eslint-plugin-lit-a11y' {
  import type {Linter} from 'eslint';
  const plugin: {configs: {recommended: Linter.Config}};
  export default plugin;
}

declare module 'lighthouse' {
  export interface Result {
    readonly runtimeError?: {readonly message: string};
    readonly categories: Readonly<
      Record<string, {readonly score: number | null; readonly auditRefs: readonly {id: string; weight: number}[]}>
    >;
    readonly audits: Readonly<
      Record<string, {readonly score: number | null; readonly title: string; readonly displayValue?: string}>
    >;
  }
  const lighthouse: (
    url: string,
    flags: {port: number; onlyCategories: string[]; logLevel: 'error'},
  ) => Promise<{lhr: Result} | undefined>;
  export default lighthouse;
}

declare module 'lighthouse/core/lib/median-run.js' {
  import type {Result} from 'lighthouse';
  export function computeMedianRun(runs: readonly Result[]): Result;
}

declare module 'sanitize-html' {
  const sanitizeHtml: {
    (html: string, options?: object): string;
    defaults: {allowedTags: readonly string[]; allowedAttributes: Readonly<Record<string, readonly string[]>>};
  };
  export default sanitizeHtml;
}

declare module 'selenium-webdriver' {
  export class Builder {
    usingServer(url: string): this;
    withCapabilities(capabilities: object): this;
    build(): Promise<{get(url: string): Promise<void>}>;
  }
}

declare module 'semver' {
  const semver: {satisfies(version: string, range: string): boolean};
  export default semver;
}

declare module 'svelte/compiler' {
  export function compile(
    source: string,
    options: {filename: string; generate: 'client' | 'server'},
  ): {readonly js: {readonly code: string}};
}

declare module 'jsmin' {
  export function jsmin(script: string, level?: 1 | 2 | 3): string;
}

declare module 'uglify-js' {
  const uglify: {minify(script: string, options: {compress: boolean}): {code: string; error?: Error}};
  export default uglify;
}

declare module 'd3-geo' {
  export interface Geometry {
    readonly type: 'Polygon';
    readonly coordinates: readonly (readonly (readonly [lon: number, lat: number])[])[];
  }
  export interface Projection {
    (position: readonly [lon: number, lat: number]): [x: number, y: number] | null;
    scale(scale: number): this;
    translate(point: readonly [x: number, y: number]): this;
    rotate(angles: readonly [lon: number, lat: number]): this;
  }
  export function geoArea(geometry: Geometry): number;
  export function geoAzimuthalEqualArea(): Projection;
  export function geoContains(geometry: Geometry, position: readonly [lon: number, lat: number]): boolean;
  export function geoDistance(
    from: readonly [lon: number, lat: number],
    to: readonly [lon: number, lat: number],
  ): number;
  export function geoEqualEarth(): Projection;
}

declare module 'd3-geo-projection' {
  export function geoStitch(collection: object): {
    readonly features: readonly {
      readonly geometry: {readonly coordinates: readonly (readonly (readonly [lon: number, lat: number])[])[][]};
    }[];
  };
}

declare module 'topojson-client' {
  type Polygon = readonly (readonly (readonly [lon: number, lat: number])[])[];
  export interface Feature {
    readonly id?: string;
    readonly properties: {readonly name: string};
    readonly geometry:
      | {readonly type: 'Polygon'; readonly coordinates: Polygon}
      | {readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[]};
  }
  export function feature(topology: object, object: object): {readonly features: readonly Feature[]};
}

declare module 'topojson-simplify' {
  type Position = readonly [lon: number, lat: number];
  interface Topology {
    readonly objects: Readonly<Record<string, object>>;
  }
  export function presimplify(
    topology: object,
    weight: (triangle: readonly [Position, Position, Position]) => number,
  ): Topology;
  export function simplify(topology: object, least: number): Topology & {readonly objects: {readonly land: object}};
  export function sphericalRingArea(ring: readonly Position[], isInterior: boolean): number;
  export function sphericalTriangleArea(triangle: readonly [Position, Position, Position]): number;
}
