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
/** The statuses of a tie. */
export const PARTNER_STATUSES = ['active', 'dormant', 'suspended', 'ended'] as const;
/** The statuses of a project. */
export const PROJECT_STATUSES = ['planned', 'implementation', 'closed', 'cancelled', 'suspended'] as const;
