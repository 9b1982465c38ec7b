/** The items of a meeting for its minutes: which of them the document shows, which it does not, and how one stands in it. */
import { meereizendInWoorden } from '../../shared/domein/meereizend.ts';
import { type Getoond, projecteerVoor } from '../../shared/domein/projectie.ts';
import { dagVan, datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';
import type { Verslagpunt } from '../../shared/domein/verslagdelen.ts';
import type { ReadableDb } from '../handles.ts';
import { type Puntrij, puntenVanAgendapunt, puntenVanOverleg } from './gegevens.ts';
import { bronnaam, type Overlegsituatie } from './situatie.ts';
import { dmsLezer, voorArchief } from './stukmaken.ts';
import type { Vervanger } from './vervanger.ts';

/** `Aangevuld op 25 november 2026, 14:03 uur, door K. Bedacht, politie`; empty: it was noted in the meeting. */
export function aanvullingInWoorden({ aanvullingDoor, tijd }: Pick<Puntrij, 'aanvullingDoor' | 'tijd'>): string {
  if (aanvullingDoor === null) return '';
  return `Aangevuld op ${datumInWoorden(dagVan(new Date(tijd)))}, ${kloktijd(tijd)} uur, door ${aanvullingDoor}`;
}

/** Absent when nothing travels with it: a document from before this was recorded keeps its hash. */
function meereizendVan(p: Puntrij, v: Vervanger): { meereizend?: string[] } {
  const zinnen = meereizendInWoorden(p).map(v.tekst);
  return zinnen.length === 0 ? {} : { meereizend: zinnen };
}

/** Absent in what was noted in the meeting, so that a document from before additions keeps its hash. */
function aanvullingVan(p: Puntrij, v: Vervanger): { aanvulling?: string } {
  const zin = aanvullingInWoorden(p);
  return zin === '' ? {} : { aanvulling: v.tekst(zin) };
}

/** One item as it stands in a document. */
export const alsPassage = (o: Overlegsituatie, p: Puntrij, v: Vervanger): Verslagpunt => ({
  soort: p.soort,
  tekst: v.tekst(p.tekst),
  bron: bronnaam(o, p.bron),
  kring: `kring ${p.kring}`,
  verantwoordelijke: p.verantwoordelijke === null ? null : bronnaam(o, p.verantwoordelijke),
  termijn: p.termijn,
  ...meereizendVan(p, v),
  ...aanvullingVan(p, v),
});

/** What this document shows of the items under one subject. */
export const inDocument = (db: ReadableDb, o: Overlegsituatie, agendapuntId: string): Getoond<Puntrij>[] =>
  projecteerVoor(o.situatie, dmsLezer(o.situatie.profiel), puntenVanAgendapunt(db, agendapuntId)).filter(
    voorArchief(o.situatie.profiel),
  );

/** Items of a meeting that are in no document, for its reader may not see them; about nobody who takes part no more. */
export function buitenDocument(db: ReadableDb, o: Overlegsituatie): Puntrij[] {
  const { profiel } = o.situatie;
  const punten = puntenVanOverleg(db, o.overleg.id);
  const erin = new Set(
    projecteerVoor(o.situatie, dmsLezer(profiel), punten)
      .filter(voorArchief(profiel))
      .map((p) => p.id),
  );
  return punten.filter((p) => !erin.has(p.id) && !p.beeindigd);
}
