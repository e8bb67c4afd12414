/** The search of browsers, which no standard has. */
declare function find(text: string, isCaseSensitive?: boolean): boolean;
