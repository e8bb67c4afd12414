/** The kinds of tie that have a built-in term in every language. A feed may use others, with a label of its own. */
export const PARTNER_KINDS = [
  'twinning',
  'friendship',
  'project',
  'solidarity',
  'cooperation',
  'contact',
  'climate',
] as const;
/** The kinds of network that have a built-in term. */
export const NETWORK_KINDS = ['network', 'association', 'partnership', 'council'] as const;
/** The roles of a city in a network that have a built-in term. */
export const NETWORK_ROLES = ['member', 'participant', 'chair', 'vice-chair', 'founder', 'board'] as const;
