/** Items about the same group under other subjects: what could be taken along to this one, and whether its doel differs. */
import type { Eldersbeeld } from '../../shared/contract/punten.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { doelInWoorden } from '../../shared/domein/profiel.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import { opsomming } from '../../shared/domein/woorden.ts';
import { toetsZaal } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { ledenVanGroep, type Puntrij, puntenBijAgendapunt, puntenVanGroep } from './gegevens.ts';
import { type Agendarij, agendarij, deelnaam, openOverlegrij, overlegrij } from './overlegrij.ts';
import { bronnaam, laadSituatie } from './situatie.ts';

/** A subject about a group, of a meeting that is going on. @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN, ONDERWERP_ZONDER_GROEP, ANONIEM_ONDERWERP */
export function metGroep(db: ReadableDb, agendapuntId: string): Agendarij & { readonly groep_id: string } {
  const rij = agendarij(db, agendapuntId);
  openOverlegrij(db, rij.overleg_id);
  const { groep_id } = rij;
  if (rij.anoniem === 1) {
    return weiger(
      'ANONIEM_ONDERWERP',
      'Onder een anonieme vraag komt geen punt van een ander onderwerp. Noteer hier wat nodig is, zonder namen.',
    );
  }
  if (groep_id === null) {
    return weiger(
      'ONDERWERP_ZONDER_GROEP',
      'Dit onderwerp gaat niet over een groep. Kies eerst een onderwerp van een groep.',
    );
  }
  return { ...rij, groep_id };
}

/** Was it brought for something else than this subject is for? Then doelbinding asks first. */
export const anderDoel = (punt: Pick<Puntrij, 'doel'>, rij: Pick<Agendarij, 'doel'>): boolean =>
  punt.doel !== (rij.doel ?? '');

/** @throws Geweigerd as `metGroep` */
export function elders(db: ReadableDb, agendapuntId: string, nu: Date): Eldersbeeld[] {
  const rij = metGroep(db, agendapuntId);
  const o = laadSituatie(db, rij.overleg_id, nu);
  const alHier = new Set(puntenBijAgendapunt(db, rij.id).map((p) => p.id));
  const codes = new Map(ledenVanGroep(db, rij.groep_id).map((l) => [l.id, l.code]));
  return puntenVanGroep(db, rij.groep_id)
    .filter((p) => !alHier.has(p.id) && !p.beeindigd)
    .map((p) => ({
      id: p.id,
      soort: p.soort,
      tekst: p.tekst,
      over: p.niveau === 'groep' ? 'groep' : opsomming(p.leden.flatMap((id) => codes.get(id) ?? [])),
      bron: p.gast ?? bronnaam(o, p.bron),
      waar: waarGenoteerd(db, p, rij.overleg_id),
      doel: doelInWoorden(o.situatie.profiel, p.doel),
      anderDoel: anderDoel(p, rij),
      opTafel: toetsZaal(o.situatie, o.publiek, p.gegevens).opTafel,
    }));
}

/** `dit overleg, namenlijst` or `overleg van 3 november 2026, voortgang`. */
export function waarGenoteerd(db: ReadableDb, punt: Pick<Puntrij, 'overlegId' | 'agendapuntId'>, hier: string): string {
  const overleg =
    punt.overlegId === hier ? 'dit overleg' : `overleg van ${datumInWoorden(overlegrij(db, punt.overlegId).datum)}`;
  return `${overleg}, ${deelnaam(agendarij(db, punt.agendapuntId))}`;
}
