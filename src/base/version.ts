/** Replaced by the version in package.json at build time. */
export const VERSION = 'unbuilt';
