/** The version of this library. The build puts that of package.json here; in the source there is none. */
export const VERSION = 'unbuilt';
