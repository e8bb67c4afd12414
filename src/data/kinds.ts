/* Values with a built-in term in every language. Feeds may use other kinds and roles with labels of their own. */

export const PARTNER_KINDS = [
  'twinning',
  'friendship',
  'project',
  'solidarity',
  'cooperation',
  'contact',
  'climate',
] as const;
export const NETWORK_KINDS = ['network', 'association', 'partnership', 'council'] as const;
export const NETWORK_ROLES = ['member', 'participant', 'chair', 'vice-chair', 'founder', 'board'] as const;
export const PARTNER_STATUSES = ['active', 'dormant', 'suspended', 'ended'] as const;
export const PROJECT_STATUSES = ['planned', 'implementation', 'closed', 'cancelled', 'suspended'] as const;
/** What a place may be. A publishing network is none. */
export const PLACE_TYPES = [
  'city',
  'district',
  'municipality',
  'county',
  'region',
  'province',
  'state',
  'island',
  'canton',
  'metropolis',
  'association',
] as const;
