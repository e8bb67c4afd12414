/** The layouts a list of partners can have. */
export const PARTNER_LAYOUTS = ['cards', 'list', 'table'] as const;
/** The layouts a list of networks can have. */
export const NETWORK_LAYOUTS = ['badges', 'list'] as const;
