import type {Release} from './head-lines.js';

/** Written by the build. */
declare const RELEASE: Release;

export const release: Release = RELEASE;
