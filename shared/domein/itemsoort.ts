/** The kinds of what is noted in a meeting. */

/** In the order in which they are offered. Their first letters differ: each is a key of the entry line. */
export const itemsoorten = ['besluit', 'actie', 'notitie', 'signaal'] as const;
export type Itemsoort = (typeof itemsoorten)[number];
