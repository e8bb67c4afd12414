/** The version of this library. The build replaces this by the one in package.json. */
export const VERSION = 'unbuilt';
