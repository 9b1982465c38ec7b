/** Order and times of the parts of one agenda: written together, because each time follows from all parts before it. */
import { begintijden, type Geplaatst, minutenVan, plaatsVoorNieuw } from '../../shared/domein/agenda.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { isBesloten } from '../queries/genodigden.ts';
import { agenda, type Overlegrij } from '../queries/overlegrij.ts';
import { laadSituatie } from '../queries/situatie.ts';

/** The rows of an agenda as the rules about order look at them. */
export function alsGeplaatst(omgeving: Omgeving, db: ReadableDb, overlegId: string): Geplaatst[] {
  const o = laadSituatie(db, overlegId, omgeving.klok());
  const rijen = agenda(db, overlegId);
  const sluit = rijen.find((r) => r.soort === 'sluitronde');
  return rijen.map((r) => ({ id: r.id, soort: r.soort, groepId: r.groep_id, besloten: isBesloten(o, r, sluit) }));
}

/** Puts the parts in this order. The minutes of parts stay as they are; clock times follow. */
export function schrijfVolgorde(db: WritableDb, overleg: Overlegrij, ids: readonly string[]): void {
  const rijen = agenda(db, overleg.id);
  const minuten = minutenVan(rijen, overleg.datum);
  const duur = new Map(rijen.map((r, i) => [r.id, minuten[i] ?? 0]));
  const tijden = begintijden(
    overleg.datum,
    overleg.begin,
    ids.map((id) => duur.get(id) ?? 0),
  );
  ids.forEach((id, i) => {
    db.prepare('UPDATE agendapunt SET volgorde = ?, tijd = ?, minuten = ? WHERE id = ?').run(
      i + 1,
      tijden[i] ?? overleg.begin,
      duur.get(id) ?? null,
      id,
    );
  });
}

/** Clock times anew, after the minutes of a part changed or a part went. */
export const schrijfTijden = (db: WritableDb, overleg: Overlegrij): void =>
  schrijfVolgorde(
    db,
    overleg,
    agenda(db, overleg.id).map((r) => r.id),
  );

/**
 * Puts a new part where it belongs. @param voegIn stores the row, with this place and this time for now
 */
export function opPlaats(
  omgeving: Omgeving,
  db: WritableDb,
  overleg: Overlegrij,
  { id, groepId }: { readonly id: string; readonly groepId: string | null },
  voegIn: (volgorde: number, tijd: string) => void,
): void {
  const voor = agenda(db, overleg.id);
  // Before the new one is among them: what has no minutes of its own ends where the next one began until now.
  schrijfTijden(db, overleg);
  const plek = plaatsVoorNieuw(
    alsGeplaatst(omgeving, db, overleg.id),
    groepId,
    overleg.staat === 'voorbereiding' ? null : overleg.agendapunt_id,
  );
  voegIn(voor.length + 1, overleg.begin);
  schrijfVolgorde(db, overleg, voor.map((r) => r.id).toSpliced(plek, 0, id));
}
