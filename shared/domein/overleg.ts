/** The states of a meeting. */

export const overlegstaten = ['voorbereiding', 'geopend', 'geschorst', 'gesloten'] as const;
export type Overlegstaat = (typeof overlegstaten)[number];

/** The states in which a meeting is going on: a break is one. At most one meeting is in either. */
export const gaandeStaten = ['geopend', 'geschorst'] as const satisfies readonly Overlegstaat[];

/** Whether a meeting in this state is going on: opened, and not closed yet. */
export const isGaande = (staat: Overlegstaat): boolean => gaandeStaten.some((s) => s === staat);
