/** The OM takes part per group (convenant, "Partners"): what inviting it for some groups records, and withdrawing undoes. */
import { weiger } from '../../shared/contract/weigering.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { omGroepen } from '../queries/omDeelname.ts';
import type { Overlegrij } from '../queries/overlegrij.ts';
import { log } from './log.ts';

/**
 * Records for which groups somebody of the OM is invited: those chosen, and those in which it takes part already.
 * @throws Geweigerd GROEP_PAST_NIET, OM_GROEP_ONTBREEKT
 */
export function zetOmGroepen(
  omgeving: Omgeving,
  db: WritableDb,
  overleg: Overlegrij,
  deelnemerId: string,
  gekozen: readonly string[],
): void {
  const groepen = omGroepen(db, overleg, deelnemerId);
  if (gekozen.some((id) => !groepen.some((g) => g.id === id))) {
    weiger('GROEP_PAST_NIET', 'Een van de gekozen groepen staat niet op de agenda van dit overleg. Kies opnieuw.');
  }
  const nieuw = groepen.filter((g) => g.sinds !== null || gekozen.includes(g.id)).map((g) => g.id);
  if (nieuw.length === 0) {
    weiger(
      'OM_GROEP_ONTBREEKT',
      'Kies bij welke groep het OM meedoet. Het OM doet per groep mee, als er een strafrechtelijke kant is.',
    );
  }
  const weg = groepen.filter((g) => g.gekozen && !nieuw.includes(g.id)).map((g) => g.id);
  for (const groep of weg) {
    db.prepare('DELETE FROM om_groep WHERE deelnemer_id = ? AND groep_id = ?').run(deelnemerId, groep);
  }
  for (const groep of nieuw) {
    db.prepare('INSERT OR IGNORE INTO om_groep (deelnemer_id, groep_id) VALUES (?, ?)').run(deelnemerId, groep);
  }
  herzieOmDeelname(omgeving, db, weg, overleg.datum);
  legOmDeelnameVast(omgeving, db, nieuw, overleg.datum);
}

/** It takes part from this day on. Meetings are not always made in the order of their days. */
export function legOmDeelnameVast(omgeving: Omgeving, db: WritableDb, groepen: readonly string[], datum: string): void {
  for (const groep of groepen) {
    const nieuw = db
      .prepare(
        `INSERT INTO om_deelname (groep_id, vanaf, tot) VALUES (?, ?, NULL)
         ON CONFLICT (groep_id) DO UPDATE SET vanaf = excluded.vanaf WHERE excluded.vanaf < vanaf`,
      )
      .run(groep, datum);
    if (nieuw.changes > 0) log(omgeving, db, 'om.neemt-deel', { groep, vanaf: datum });
  }
}

/**
 * After an invitation for these groups went: where it was the one from which the OM took part, it does from the first
 * other meeting for which it is invited, or not at all.
 * @param vanaf day of the meeting whose invitation went
 */
export function herzieOmDeelname(omgeving: Omgeving, db: WritableDb, groepen: readonly string[], vanaf: string): void {
  for (const groep of groepen) {
    if (!db.prepare('SELECT 1 FROM om_deelname WHERE groep_id = ? AND vanaf = ?').get(groep, vanaf)) continue;
    const eerste = db
      .prepare<{ vanaf: string | null }>(
        `SELECT min(o.datum) AS vanaf FROM om_groep x JOIN deelnemer d ON d.id = x.deelnemer_id
           JOIN overleg o ON o.id = d.overleg_id WHERE x.groep_id = ?`,
      )
      .get(groep)?.vanaf;
    if (eerste == null) {
      db.prepare('DELETE FROM om_deelname WHERE groep_id = ?').run(groep);
      log(omgeving, db, 'om.neemt-niet-deel', { groep });
    } else if (eerste !== vanaf) {
      db.prepare('UPDATE om_deelname SET vanaf = ? WHERE groep_id = ?').run(eerste, groep);
      log(omgeving, db, 'om.neemt-deel', { groep, vanaf: eerste });
    }
  }
}
