/** Commands of the area `sluitronde`: who takes which information along, and whether the bron agrees. */
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { sluitronde } from '../../shared/contract/sluitronde.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { deelnemerrij, openOverlegrij, overlegrij } from '../queries/overlegrij.ts';
import { profielVan } from '../queries/profiel.ts';
import { lopendeOnderwerpen } from '../queries/sluitronde.ts';
import { log } from './log.ts';

type Aanroepen = typeof sluitronde;

function eisOnderwerp(db: WritableDb, overlegId: string, onderwerpId: string): void {
  openOverlegrij(db, overlegId);
  if (!lopendeOnderwerpen(db, overlegId).some((o) => o.id === onderwerpId)) {
    weiger('NIET_GEVONDEN', 'Deze actie staat niet in de sluitronde van dit overleg.');
  }
}

const INVOEGEN = `INSERT INTO sluitafspraak (id, overleg_id, onderwerp_id, ontvanger, informatie, gevraagd_aan, akkoord, voorwaarden, wie_informeert, tijd)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export function legVast(omgeving: Omgeving, invoer: Gelezen<Aanroepen['legVast']>): void {
  omgeving.schrijf((db) => {
    eisOnderwerp(db, invoer.overlegId, invoer.onderwerpId);
    deelnemerrij(db, invoer.overlegId, invoer.gevraagdAan);
    const { profiel_id, profiel_versie } = overlegrij(db, invoer.overlegId);
    if (!profielVan(db, profiel_id, profiel_versie).partners.some((p) => p.id === invoer.ontvanger)) {
      deelnemerrij(db, invoer.overlegId, invoer.ontvanger);
    }
    db.prepare('DELETE FROM sluitafspraak WHERE onderwerp_id = ? AND ontvanger IS NULL').run(invoer.onderwerpId);
    const id = omgeving.nieuwId();
    db.prepare(INVOEGEN).run(
      id,
      invoer.overlegId,
      invoer.onderwerpId,
      invoer.ontvanger,
      invoer.informatie,
      invoer.gevraagdAan,
      invoer.akkoord ? 1 : 0,
      invoer.voorwaarden,
      invoer.wieInformeert,
      omgeving.klok().toISOString(),
    );
    log(omgeving, db, 'sluitronde.afspraak', {
      overleg: invoer.overlegId,
      onderwerp: invoer.onderwerpId,
      ontvanger: invoer.ontvanger,
      gevraagd: invoer.gevraagdAan,
      akkoord: invoer.akkoord,
    });
  });
}

/** Nobody needs information for this action: said aloud and recorded. */
export function niemand(omgeving: Omgeving, invoer: Gelezen<Aanroepen['niemand']>): void {
  omgeving.schrijf((db) => {
    eisOnderwerp(db, invoer.overlegId, invoer.onderwerpId);
    const al = db
      .prepare<{ id: string }>('SELECT id FROM sluitafspraak WHERE onderwerp_id = ? AND overleg_id = ?')
      .get(invoer.onderwerpId, invoer.overlegId);
    if (al) return;
    db.prepare(INVOEGEN).run(
      omgeving.nieuwId(),
      invoer.overlegId,
      invoer.onderwerpId,
      null,
      '',
      null,
      1,
      '',
      '',
      omgeving.klok().toISOString(),
    );
    log(omgeving, db, 'sluitronde.niemand', { overleg: invoer.overlegId, onderwerp: invoer.onderwerpId });
  });
}
