/** Who is expected in a meeting, and who of them may see which part of its agenda: the one answer for warnings and order. */
import { misNaSluitronde } from '../../shared/domein/agenda.ts';
import {
  alsGetekend,
  kringIsRuimer,
  type Persoon,
  partnerDoetMee,
  toetsDatum,
} from '../../shared/domein/zichtbaarheid.ts';
import { onderwerpkop } from './gegevens.ts';
import type { Agendarij } from './overlegrij.ts';
import type { Overlegsituatie } from './situatie.ts';

/** Everybody invited who can take part that day, each as he will be once he has signed: beforehand nobody has. */
export const genodigden = (o: Overlegsituatie): Persoon[] =>
  [...o.personen.values()]
    .filter((p) => p.soort !== 'functionaris' || partnerDoetMee(o.situatie.profiel, p.partner, o.overleg.datum))
    .map((p) => alsGetekend(p, o.situatie.tijd));

/** Ids of those who may see the head of this part. The opening is for everybody. */
export function publiekVan(o: Overlegsituatie, wie: readonly Persoon[], rij: Agendarij): string[] {
  if (rij.soort === 'opening') return wie.map((p) => p.id);
  const kop = onderwerpkop(rij).gegevens;
  return wie.filter((p) => toetsDatum(o.situatie, p, kop).zichtbaar).map((p) => p.id);
}

/**
 * Is this part a besloten deel, that may follow the closing round? Somebody invited who is there for the closing round may
 * not see it; or its circle is the smaller one, whoever is still to be invited (art. 8 lid 8).
 */
export function isBesloten(o: Overlegsituatie, rij: Agendarij, sluitronde: Agendarij | undefined): boolean {
  if (sluitronde === undefined || rij.id === sluitronde.id) return false;
  const wie = genodigden(o);
  return (
    misNaSluitronde(publiekVan(o, wie, sluitronde), publiekVan(o, wie, rij)) ||
    kringIsRuimer(o.situatie.profiel, rij.kring, sluitronde.kring)
  );
}
