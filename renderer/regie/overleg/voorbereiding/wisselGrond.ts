/** The grounds of one incidentele deelnemer while they are being ticked. */
import type { z } from 'zod';
import type { grondSchema } from '../../../../shared/contract/deelnemers.ts';

export type Grond = z.input<typeof grondSchema>;

/** Puts a ground on or off; for `individu` the members of one line stay together in one ground. */
export function wisselGrond(
  gronden: readonly Grond[],
  regel: Pick<Grond, 'van' | 'gegevenssoort' | 'grondslag'>,
  lidId: string | null,
): Grond[] {
  const niveau = lidId === null ? 'groep' : 'individu';
  const hoort = (g: Grond) =>
    g.van === regel.van &&
    g.gegevenssoort === regel.gegevenssoort &&
    g.grondslag === regel.grondslag &&
    g.niveau === niveau;
  const nu = gronden.find(hoort);
  const andere = gronden.filter((g) => !hoort(g));
  if (lidId === null) return nu ? andere : [...andere, { ...regel, niveau: 'groep', leden: [] }];
  const leden = nu?.leden.includes(lidId) ? nu.leden.filter((l) => l !== lidId) : [...(nu?.leden ?? []), lidId];
  return leden.length > 0 ? [...andere, { ...regel, niveau: 'individu', leden }] : andere;
}
