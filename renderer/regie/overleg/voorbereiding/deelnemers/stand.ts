/**
 * What is open in the part of the screen about who is invited, as a word to come back to (`useOpen`): a form, a
 * candidate, somebody on the list, or changing him.
 */
export type Stand =
  /** With the id of a partner: of an incidentele deelnemer one that takes no part itself. */
  | { readonly soort: 'partner' | 'incidenteel'; readonly id?: string }
  | { readonly soort: 'kandidaat' | 'deelnemer' | 'wijzig'; readonly id: string };

const metId = ['partner', 'incidenteel', 'kandidaat', 'deelnemer', 'wijzig'] as const;

export const woordVan = (stand: Stand | null): string | null => {
  if (stand === null) return null;
  return 'id' in stand && stand.id !== undefined ? `${stand.soort}_${stand.id}` : stand.soort;
};

export function standVan(woord: string | null): Stand | null {
  if (woord === 'partner' || woord === 'incidenteel') return { soort: woord };
  const soort = metId.find((s) => woord?.startsWith(`${s}_`));
  return soort && woord ? { soort, id: woord.slice(soort.length + 1) } : null;
}

/** A form in which text is typed: then letters are letters. */
export const isFormulier = (stand: Stand | null): boolean => stand !== null && stand.soort !== 'deelnemer';
