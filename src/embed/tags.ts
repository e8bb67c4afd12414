/** The tags of all elements. A div that names several becomes the first of them. */
export const TAGS = ['partner-list', 'project-card', 'project-list', 'network-badges'] as const;

/** The tag of one of the elements. */
export type Tag = (typeof TAGS)[number];
