/**
 * The archive exception (convenant art. 12 lid 3; AVG art. 5 lid 1 b and art. 89): a recorded decision, with its
 * purpose, reason and day, by which a group or a member is not destroyed. It can be ended; then its term counts again.
 */
import type { bewaren } from '../../shared/contract/bewaren.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { ARCHIEFARTIKEL } from '../../shared/domein/bewaartermijn.ts';
import type { ReadableDb } from '../handles.ts';
import { BEWAREN } from '../meldingen.ts';
import type { Omgeving } from '../omgeving.ts';
import { lidstand } from './deelname.ts';
import { eisVerleden, groeprij } from './groepen.ts';
import { log } from './log.ts';

type Aanroepen = typeof bewaren;
type Vraag = Gelezen<Aanroepen['archiveer']>;

/** Only what would otherwise go one day can be kept. @throws Geweigerd NIET_GEVONDEN, NIET_BEEINDIGD */
function teBewaren(db: ReadableDb, { soort, id }: Pick<Vraag, 'soort' | 'id'>): { groep: string; lid: string | null } {
  if (soort === 'groep') {
    const { staat } = groeprij(db, id);
    if (staat === 'gesloten' || staat === 'niet-problematisch') return { groep: id, lid: null };
  } else {
    const lid = lidstand(db, id);
    if (lid.weg === 1) return { groep: lid.groep_id, lid: lid.id };
  }
  return weiger(
    'NIET_BEEINDIGD',
    'Een archiefbesluit gaat over gegevens die anders worden vernietigd. Beëindig eerst de deelname, of sluit eerst de groep.',
    { artikel: ARCHIEFARTIKEL },
  );
}

export function archiveer(omgeving: Omgeving, invoer: Vraag): Uitvoer<Aanroepen['archiveer']> {
  return omgeving.schrijf((db) => {
    const { groep, lid } = teBewaren(db, invoer);
    eisVerleden(omgeving, invoer.datum);
    const al = db
      .prepare('SELECT 1 FROM archiefbesluit WHERE groep_id = ? AND lid_id IS ? AND beeindigd_op IS NULL')
      .get(groep, lid);
    if (al !== undefined) weiger('AL_GEARCHIVEERD', 'Hiervoor is al een archiefbesluit vastgelegd.');
    const archiefId = omgeving.nieuwId();
    db.prepare(
      `INSERT INTO archiefbesluit (id, groep_id, lid_id, doel, reden, datum, rol, vastgelegd_op)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(archiefId, groep, lid, invoer.doel, invoer.reden, invoer.datum, omgeving.rol, omgeving.klok().toISOString());
    const { soort, doel } = invoer;
    log(omgeving, db, 'archief.besloten', { archief: archiefId, soort, groep, lid, doel });
    omgeving.meld(BEWAREN, null);
    return { archiefId };
  });
}

export function beeindigArchief(omgeving: Omgeving, { archiefId, reden }: Gelezen<Aanroepen['beeindigArchief']>): void {
  omgeving.schrijf((db) => {
    const { changes } = db
      .prepare('UPDATE archiefbesluit SET beeindigd_op = ?, beeindigd_reden = ? WHERE id = ? AND beeindigd_op IS NULL')
      .run(omgeving.klok().toISOString(), reden, archiefId);
    if (changes === 0) weiger('NIET_GEVONDEN', 'Dit archiefbesluit is er niet meer, of is al beëindigd.');
    log(omgeving, db, 'archief.beeindigd', { archief: archiefId });
    omgeving.meld(BEWAREN, null);
  });
}
