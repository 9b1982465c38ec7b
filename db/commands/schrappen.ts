/**
 * A bron has its own input struck, before the verslag is vastgesteld (docs/begrippen.md, "schrappen"). That something
 * stood there remains, with who asked and when; what it said is destroyed: in the meeting, in every draft, in what was
 * being typed about it, in the action list and in the closing round. The write-ahead log is emptied afterwards.
 */
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { verslag } from '../../shared/contract/verslag.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { stukinhoudSchema } from '../../shared/domein/stukinhoud.ts';
import { GESCHRAPT } from '../../shared/domein/verslagdelen.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { type Puntrij, puntMetId } from '../queries/gegevens.ts';
import { huidigProfiel } from '../queries/profiel.ts';
import { type Afspraakrij, gesprekBij } from '../queries/sluitronde.ts';
import { isVastgesteld, stukrij } from '../queries/stukken.ts';
import { Vervanger } from '../queries/vervanger.ts';
import { log } from './log.ts';
import { openGesloten } from './openGesloten.ts';

type Aanroepen = typeof verslag;

/** @throws Geweigerd AKKOORD_NIET_VAN_BRON */
function eisVragerVanBron(db: WritableDb, deelnemerId: string, bron: string): void {
  const wie = db
    .prepare<{ bron: string }>('SELECT coalesce(partner, id) AS bron FROM deelnemer WHERE id = ?')
    .get(deelnemerId);
  if (wie?.bron === bron) return;
  weiger('AKKOORD_NIET_VAN_BRON', 'Alleen iemand van de bron zelf kan dit punt laten schrappen. Kies wie dat vroeg.', {
    artikel: huidigProfiel(db).redenen.ingehouden,
  });
}

/** The item itself. Of an action nothing is left to do, so it is a note from here on. */
function schrapPunt(db: WritableDb, puntId: string, nu: string, door: string): void {
  db.prepare(
    `UPDATE punt SET tekst = ?, soort = 'notitie', voorwaarden = '', beroepsgeheim = NULL, verantwoordelijke = NULL,
            termijn = NULL, geschrapt_op = ?, geschrapt_door = ? WHERE id = ?`,
  ).run(GESCHRAPT, nu, door, puntId);
  db.prepare('DELETE FROM punt_lid WHERE punt_id = ?').run(puntId);
  for (const tabel of ['actiestand', 'concept', 'punt_vrijgave']) {
    db.prepare(`DELETE FROM ${tabel} WHERE punt_id = ?`).run(puntId);
  }
}

interface Ronderij extends Pick<Afspraakrij, 'id' | 'onderwerp_id' | 'wie_informeert' | 'mag_verteld' | 'betrokken'> {
  readonly nr: number;
  readonly item_punt_id: string | null;
}

/** Takes it out of one draft, with the rows of the closing round that were about it. */
function schrapInStuk(db: WritableDb, stukId: string, puntId: string): void {
  const inhoud = stukinhoudSchema.parse(JSON.parse(stukrij(db, stukId).inhoud));
  if (inhoud.soort !== 'verslag') return;
  const plekken = db
    .prepare<{ onderdeel: number; nr: number }>(
      'SELECT onderdeel, nr FROM stuk_passage WHERE stuk_id = ? AND punt_id = ?',
    )
    .all(stukId, puntId);
  const onderdelen = inhoud.onderdelen.map((deel, i) => ({
    ...deel,
    punten: deel.punten.map((p, nr) =>
      plekken.some((x) => x.onderdeel === i && x.nr === nr)
        ? {
            soort: 'notitie' as const,
            tekst: GESCHRAPT,
            bron: p.bron,
            kring: p.kring,
            verantwoordelijke: null,
            termijn: null,
          }
        : p,
    ),
  }));
  const ronde = db
    .prepare<Ronderij>(
      `SELECT s.nr, a.id, a.onderwerp_id, s.item_punt_id, a.wie_informeert, a.mag_verteld, a.betrokken
       FROM stuk_passage s JOIN sluitafspraak a ON a.id = s.afspraak_id WHERE s.stuk_id = ? ORDER BY s.nr`,
    )
    .all(stukId);
  const over = (r: Ronderij) => r.onderwerp_id === puntId || r.item_punt_id === puntId;
  const weg = new Set(ronde.filter(over).map((r) => r.nr));
  const v = new Vervanger(db);
  const blijft = new Map(ronde.filter((r) => !over(r)).map((r) => [r.id, r]));
  const informeren = [...blijft.values()].flatMap(gesprekBij).map(v.tekst).join(' ');
  db.prepare('UPDATE stuk SET inhoud = ? WHERE id = ?').run(
    JSON.stringify({
      ...inhoud,
      onderdelen,
      sluitronde: inhoud.sluitronde.filter((_, nr) => !weg.has(nr)),
      informeren: informeren === '' ? null : informeren,
    }),
    stukId,
  );
  for (const nr of [...weg].sort((a, b) => b - a)) {
    db.prepare("DELETE FROM stuk_passage WHERE stuk_id = ? AND deel = 'sluitronde' AND nr = ?").run(stukId, nr);
    // One at a time from the front, so that no two have the same place on the way.
    const later = db
      .prepare<{ nr: number }>(
        "SELECT nr FROM stuk_passage WHERE stuk_id = ? AND deel = 'sluitronde' AND nr > ? ORDER BY nr",
      )
      .all(stukId, nr);
    for (const r of later) {
      db.prepare("UPDATE stuk_passage SET nr = ? WHERE stuk_id = ? AND deel = 'sluitronde' AND nr = ?").run(
        r.nr - 1,
        stukId,
        r.nr,
      );
    }
  }
}

/**
 * Drafts in which it stands, the older ones too, and of another meeting to which it was taken along. One of its own
 * meeting from before passages were kept cannot be mended, so it goes.
 */
function schrapInStukken(db: WritableDb, punt: Puntrij): string[] {
  const stukken = db
    .prepare<{ id: string; kent: number; los: number }>(
      `SELECT s.id, s.id IN (SELECT stuk_id FROM stuk_passage WHERE punt_id = :punt
                UNION SELECT stuk_id FROM stuk_passage WHERE item_punt_id = :punt) AS kent,
              NOT EXISTS (SELECT 1 FROM stuk_passage p WHERE p.stuk_id = s.id) AS los
       FROM stuk s WHERE s.soort = 'verslag' AND s.staat IN ('concept','ter-vaststelling')
         AND s.id IN (SELECT id FROM stuk WHERE overleg_id = :overleg
           UNION SELECT stuk_id FROM stuk_passage WHERE item_punt_id = :punt)`,
    )
    .all({ punt: punt.id, overleg: punt.overlegId });
  for (const { id, kent, los } of stukken) {
    if (kent === 1) schrapInStuk(db, id, punt.id);
    else if (los === 1) db.prepare('DELETE FROM stuk WHERE id = ?').run(id);
  }
  return stukken.map((s) => s.id);
}

export function schrap(omgeving: Omgeving, invoer: Gelezen<Aanroepen['schrap']>): void {
  omgeving.schrijf((db) => {
    const stuk = stukrij(db, invoer.stukId);
    if (isVastgesteld(stuk.staat)) {
      weiger(
        'VERSLAG_VASTGESTELD',
        'Dit verslag is vastgesteld en verandert niet meer. Maak een nieuwe versie met een reden: daarin kan de bron haar punt laten schrappen.',
      );
    }
    const punt = puntMetId(db, invoer.puntId);
    const hierin = db
      .prepare('SELECT 1 FROM stuk_passage WHERE stuk_id = ? AND punt_id = ?')
      .get(invoer.stukId, invoer.puntId);
    if (!punt || !hierin)
      return weiger('NIET_GEVONDEN', 'Dit punt staat niet in dit verslag. Maak het verslag opnieuw.');
    if (punt.geschrapt) weiger('AL_GESCHRAPT', 'Dit punt is al geschrapt.');
    eisVragerVanBron(db, invoer.gevraagdDoor, punt.bron);
    const stukken = schrapInStukken(db, punt);
    openGesloten(db, 'schrappen', () => {
      db.prepare('DELETE FROM sluitafspraak WHERE onderwerp_id = ?').run(punt.id);
      // What was said about an agreement of which nothing else is left, was said about this.
      db.prepare(
        `DELETE FROM sluitafspraak WHERE id IN (SELECT afspraak_id FROM sluitafspraak_item WHERE punt_id = :id)
         AND NOT EXISTS (SELECT 1 FROM sluitafspraak_item i WHERE i.afspraak_id = sluitafspraak.id AND i.item_id <> :id)`,
      ).run({ id: punt.id });
      db.prepare('DELETE FROM sluitafspraak_item WHERE punt_id = ?').run(punt.id);
      schrapPunt(db, punt.id, omgeving.klok().toISOString(), invoer.gevraagdDoor);
    });
    log(omgeving, db, 'punt.geschrapt', { punt: punt.id, bron: punt.bron, gevraagd: invoer.gevraagdDoor, stukken });
    omgeving.leegSporen();
  });
}
