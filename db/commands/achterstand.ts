/**
 * Work on a group waits when what must be destroyed of it lies longer than the policy allows (convenant art. 12).
 *
 * What is going on in a meeting goes on: with a full room nobody should have to destroy in a hurry, which cannot be
 * undone. Making and opening a meeting do wait, and the preparation says so from the first due day on.
 */
import { weiger } from '../../shared/contract/weigering.ts';
import { isAchterstallig } from '../../shared/domein/bewaartermijn.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { postenVanGroep } from '../queries/bewaren.ts';
import { GAANDE } from '../queries/overlegrij.ts';
import { peildag } from '../queries/peildag.ts';

/** Is this group on the table of the meeting that is going on? */
export function staatInOpenOverleg(db: ReadableDb, groepId: string): boolean {
  return (
    db
      .prepare(
        `SELECT 1 FROM overleg o JOIN overleg_groep og ON og.overleg_id = o.id
         WHERE og.groep_id = ? AND o.staat IN (${GAANDE})`,
      )
      .get(groepId) !== undefined
  );
}

/**
 * Before anything is added to a group.
 * @throws Geweigerd VERNIETIGING_WACHT
 */
export function eisBijgewerkt(omgeving: Omgeving, db: ReadableDb, groepId: string): void {
  if (staatInOpenOverleg(db, groepId)) return;
  const { dag } = peildag(db, omgeving.klok());
  const eerste = postenVanGroep(db, groepId).find((p) => isAchterstallig(p, dag, omgeving.vernietigBinnenDagen));
  if (!eerste) return;
  const naam = db.prepare<{ naam: string }>('SELECT naam FROM groep WHERE id = ?').get(groepId)?.naam ?? '';
  weiger(
    'VERNIETIGING_WACHT',
    `Bij groep ${naam} moet eerst worden vernietigd wat sinds ${datumInWoorden(eerste.dag)} weg moet. Doe dat bij Registers, Bewaren en vernietigen, of leg daar een archiefbesluit vast. Daarna kunt u verder.`,
    { artikel: 'art. 12 lid 3' },
  );
}
