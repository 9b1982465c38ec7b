/**
 * For whom documents are made. The package for the DMS is for one audience, which the profile names (`dms.doelgroep`): its
 * documents hold what a functionary of that partner may see, and nothing that is only the procesregisseur's.
 */
import type { Convenantprofiel } from '../../shared/domein/profiel.ts';
import { isVoorNiemand, type Persoon } from '../../shared/domein/zichtbaarheid.ts';
import type { Omgeving } from '../omgeving.ts';

/** When a document is made, and as which version of it. */
export interface Maakmoment {
  readonly nu: Date;
  /** Made in an oefenkluis. */
  readonly oefening: boolean;
  readonly versie: number;
}

export const maakmoment = (omgeving: Pick<Omgeving, 'klok' | 'oefenkluis'>, versie: number): Maakmoment => ({
  nu: omgeving.klok(),
  oefening: omgeving.oefenkluis,
  versie,
});

export interface Gemaakt<I> {
  readonly inhoud: I;
  /** What was replaced, in words. */
  readonly vervangen: string[];
}

/** Whoever reads the DMS. */
export const dmsLezer = (profiel: Convenantprofiel): Persoon => ({
  soort: 'functionaris',
  id: 'dms',
  partner: profiel.dms.doelgroep,
});

/** The bron sees its own, but what the procesregisseur noted for himself alone is not for the archive. */
export const voorArchief =
  (profiel: Convenantprofiel) =>
  ({ bron, kring }: { readonly bron: string; readonly kring: string }): boolean =>
    bron !== profiel.dms.doelgroep || !isVoorNiemand(profiel, kring);
