/**
 * A bron has its own input struck, before the verslag is vastgesteld (docs/begrippen.md, "schrappen"). That something
 * stood there remains, with who asked and when; what it said is destroyed: in the meeting, in every draft, in what was
 * being typed about it, in the action list, in the closing round with what was said there, and where readers wrote of it.
 * A version that was vastgesteld stays as it is. The write-ahead log is emptied afterwards.
 */
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { verslag } from '../../shared/contract/verslag.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { BURGEMEESTER } from '../../shared/domein/profiel.ts';
import { GESCHRAPT } from '../../shared/domein/verslagdelen.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { type Puntrij, puntMetId } from '../queries/gegevens.ts';
import { GEWIST, opmerkingenBij } from '../queries/opmerkingen.ts';
import { huidigProfiel } from '../queries/profiel.ts';
import { laadSituatie } from '../queries/situatie.ts';
import { isVastgesteld, stukrij } from '../queries/stukken.ts';
import { buitenDocument } from '../queries/verslagpunten.ts';
import { log } from './log.ts';
import { openGesloten } from './openGesloten.ts';
import { schrapInStukken } from './schrapInStukken.ts';

type Invoer = Gelezen<(typeof verslag)['schrap']>;

/** @throws Geweigerd AKKOORD_NIET_VAN_BRON */
function eisVragerVanBron(db: WritableDb, deelnemerId: string | null, bron: string): void {
  // For the burgemeester the procesregisseur may ask, who acts for him (convenant art. 8 lid 1).
  if (deelnemerId === null && bron === BURGEMEESTER) return;
  const wie = db
    .prepare<{ bron: string }>('SELECT coalesce(partner, id) AS bron FROM deelnemer WHERE id = ?')
    .get(deelnemerId);
  if (wie?.bron === bron) return;
  weiger('AKKOORD_NIET_VAN_BRON', 'Alleen iemand van de bron zelf kan dit punt laten schrappen. Kies wie dat vroeg.', {
    artikel: huidigProfiel(db).redenen.ingehouden,
  });
}

/** The item itself. Of an action nothing is left to do, so it is a note from here on. */
function schrapPunt(db: WritableDb, puntId: string, nu: string, door: string | null): void {
  db.prepare(
    `UPDATE punt SET tekst = ?, soort = 'notitie', voorwaarden = '', beroepsgeheim = NULL, verantwoordelijke = NULL,
            termijn = NULL, geschrapt_op = ?, geschrapt_door = ? WHERE id = ?`,
  ).run(GESCHRAPT, nu, door, puntId);
  db.prepare('DELETE FROM punt_lid WHERE punt_id = ?').run(puntId);
  for (const tabel of ['actiestand', 'concept', 'punt_vrijgave']) {
    db.prepare(`DELETE FROM ${tabel} WHERE punt_id = ?`).run(puntId);
  }
}

/** Agreements of the closing round that it is the subject of, or an item of. */
function geraakteAfspraken(db: WritableDb, puntId: string): ReadonlySet<string> {
  const rijen = db
    .prepare<{ id: string }>(
      `SELECT id FROM sluitafspraak WHERE onderwerp_id = :id
       UNION SELECT afspraak_id FROM sluitafspraak_item WHERE punt_id = :id`,
    )
    .all({ id: puntId });
  return new Set(rijen.map((r) => r.id));
}

/** What was agreed about something else stays; what was said about it may have been about this, and goes. */
function schrapInRonde(db: WritableDb, puntId: string, geraakt: ReadonlySet<string>): void {
  for (const id of geraakt) {
    db.prepare(
      "UPDATE sluitafspraak SET voorwaarden = '', wie_informeert = '', mag_verteld = '', betrokken = '' WHERE id = ?",
    ).run(id);
    db.prepare("UPDATE sluitafspraak_bron SET voorwaarden = '' WHERE afspraak_id = ?").run(id);
  }
  db.prepare('DELETE FROM sluitafspraak WHERE onderwerp_id = ?').run(puntId);
  db.prepare(
    `DELETE FROM sluitafspraak WHERE id IN (SELECT afspraak_id FROM sluitafspraak_item WHERE punt_id = :id)
     AND NOT EXISTS (SELECT 1 FROM sluitafspraak_item i WHERE i.afspraak_id = sluitafspraak.id AND i.item_id <> :id)`,
  ).run({ id: puntId });
  db.prepare('DELETE FROM sluitafspraak_item WHERE punt_id = ?').run(puntId);
}

/**
 * What readers wrote, about any version, may quote it: the procesregisseur looks at each, and says of each whether it goes.
 * What was being typed about the documents of this meeting goes without asking.
 * @throws Geweigerd OPMERKINGEN_NAKIJKEN
 */
function wisOpmerkingen(db: WritableDb, overlegId: string, nagekeken: Invoer['opmerkingen']): void {
  const wis = new Map(nagekeken.map((o) => [o.id, o.wis]));
  for (const { id, stukId, opmerkingId, van } of opmerkingenBij(db, overlegId)) {
    const weg = wis.get(id);
    if (weg === undefined) {
      weiger(
        'OPMERKINGEN_NAKIJKEN',
        'Bij dit verslag staan opmerkingen van lezers. Kijk ze alle na: gaat er een over dit punt, laat die dan ook wissen.',
      );
    }
    if (weg && opmerkingId !== null) {
      db.prepare('UPDATE stuk_opmerking SET tekst = ? WHERE id = ?').run(GEWIST, opmerkingId);
    } else if (weg) {
      db.prepare('UPDATE stuk_akkoord SET opmerking = ? WHERE stuk_id = ? AND partner = ?').run(GEWIST, stukId, van);
    }
  }
  db.prepare(
    `DELETE FROM concept WHERE formulier IN ('opmerking','akkoord','vaststellen','nieuwe-versie')
     AND stuk_id IN (SELECT id FROM stuk WHERE overleg_id = ?)`,
  ).run(overlegId);
}

/** In a verslag that can still change: a passage of it, or an item of its meeting that is in no document. */
function eisTeSchrappen(omgeving: Omgeving, db: WritableDb, { stukId, puntId }: Invoer): Puntrij {
  const stuk = stukrij(db, stukId);
  if (isVastgesteld(stuk.staat)) {
    weiger(
      'VERSLAG_VASTGESTELD',
      'Dit verslag is vastgesteld en verandert niet meer. Maak een nieuwe versie met een reden: daarin kan de bron haar punt laten schrappen.',
    );
  }
  const punt = puntMetId(db, puntId);
  const hierin =
    db.prepare('SELECT 1 FROM stuk_passage WHERE stuk_id = ? AND punt_id = ?').get(stukId, puntId) !== undefined ||
    (stuk.overleg_id !== null &&
      buitenDocument(db, laadSituatie(db, stuk.overleg_id, omgeving.klok())).some((p) => p.id === puntId));
  if (!punt || !hierin) {
    return weiger('NIET_GEVONDEN', 'Dit punt staat niet in dit verslag. Maak het verslag opnieuw.');
  }
  if (punt.geschrapt) weiger('AL_GESCHRAPT', 'Dit punt is al geschrapt.');
  return punt;
}

/**
 * Strikes one item of a verslag that is not vastgesteld, at the request of its bron; everything or nothing.
 * @throws Geweigerd NIET_GEVONDEN, VERSLAG_VASTGESTELD, AL_GESCHRAPT, AKKOORD_NIET_VAN_BRON, OPMERKINGEN_NAKIJKEN
 */
export function schrap(omgeving: Omgeving, invoer: Invoer): void {
  omgeving.schrijf((db) => {
    const punt = eisTeSchrappen(omgeving, db, invoer);
    const { gevraagdDoor } = invoer;
    eisVragerVanBron(db, gevraagdDoor, punt.bron);
    const geraakt = geraakteAfspraken(db, punt.id);
    const stukken = schrapInStukken(db, punt, geraakt);
    openGesloten(db, 'schrappen', () => {
      wisOpmerkingen(db, punt.overlegId, invoer.opmerkingen);
      schrapInRonde(db, punt.id, geraakt);
      schrapPunt(db, punt.id, omgeving.klok().toISOString(), gevraagdDoor);
    });
    log(omgeving, db, 'punt.geschrapt', {
      punt: punt.id,
      bron: punt.bron,
      gevraagd: gevraagdDoor ?? 'procesregisseur',
      stukken,
      gewist: invoer.opmerkingen.filter((o) => o.wis).length,
    });
    omgeving.leegSporen();
  });
}
