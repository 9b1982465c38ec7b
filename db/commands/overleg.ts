/** Commands of the area `overleg`: from making a meeting to closing it, and what the room is shown. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { overleg } from '../../shared/contract/overleg.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Logcode } from '../../shared/domein/logboek.ts';
import { isGaande } from '../../shared/domein/overleg.ts';
import { dagVan, datumInWoorden } from '../../shared/domein/tijd.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { aanwezigen } from '../queries/opening.ts';
import {
  agenda,
  agendarij,
  groepenVan,
  type Overlegrij,
  openOverlegId,
  openOverlegrij,
  overlegrij,
} from '../queries/overlegrij.ts';
import { profielOp, profielVan } from '../queries/profiel.ts';
import { laadSituatie } from '../queries/situatie.ts';
import { openstaand } from '../queries/sluitronde.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { maakAgenda, zetOnderdeel } from './agenda.ts';
import { beginBehandeling, eindigBehandeling } from './behandeling.ts';
import { eisLopend } from './groepen.ts';
import { log } from './log.ts';
import { legGehoordVast } from './opening.ts';
import { eisDag, eisTijd } from './voorbereiding.ts';
import { vergeetOverleg } from './weggehaald.ts';

type Aanroepen = typeof overleg;

export function maak(omgeving: Omgeving, invoer: Gelezen<Aanroepen['maak']>): Uitvoer<Aanroepen['maak']> {
  return omgeving.schrijf((db) => {
    const profiel = profielOp(db, invoer.datum);
    eisDag(omgeving, profiel, invoer.datum);
    eisTijd(invoer.datum, invoer.begin);
    const groepen = [...new Set(invoer.groepIds)].map((id) => eisLopend(db, id));
    for (const g of groepen) eisBijgewerkt(omgeving, db, g.id);
    const overlegId = omgeving.nieuwId();
    db.prepare(
      `INSERT INTO overleg (id, datum, begin, plaats, staat, profiel_id, profiel_versie) VALUES (?, ?, ?, ?, 'voorbereiding', ?, ?)`,
    ).run(overlegId, invoer.datum, invoer.begin, invoer.plaats, profiel.id, profiel.versie);
    groepen.forEach((g, i) => {
      db.prepare('INSERT INTO overleg_groep (overleg_id, groep_id, volgorde) VALUES (?, ?, ?)').run(
        overlegId,
        g.id,
        i + 1,
      );
    });
    maakAgenda(db, profiel, groepen, invoer).forEach((a, i) => {
      const id = omgeving.nieuwId();
      zetOnderdeel(db, { ...a, id, overlegId, volgorde: i + 1 });
      if (i === 0) db.prepare('UPDATE overleg SET agendapunt_id = ? WHERE id = ?').run(id, overlegId);
    });
    log(omgeving, db, 'overleg.gemaakt', {
      overleg: overlegId,
      groepen: groepen.map((g) => g.id),
      profielversie: profiel.versie,
    });
    return { overlegId };
  });
}

/**
 * What may be seen is judged on the meeting's day: besluiten art. 20, who takes part, the OM's period. So it is held on
 * that day, or its day is changed first, with all that follows from it.
 */
function eisVandaag(omgeving: Omgeving, rij: Overlegrij): void {
  const vandaag = dagVan(omgeving.klok());
  if (rij.datum === vandaag) return;
  weiger(
    'ANDERE_DAG',
    `Dit overleg staat op ${datumInWoorden(rij.datum)}. Volgens deze laptop is het vandaag ${datumInWoorden(vandaag)}. Wie wat mag zien, hangt af van de dag: zet het overleg met w op vandaag. Klopt de dag van de laptop niet? Zet dan eerst de klok goed.`,
  );
}

/**
 * Opens the meeting on its opening: the room reads the welcome, which needs no audience.
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_GESLOTEN, AL_OPEN, ANDER_OVERLEG_OPEN, ANDERE_DAG, VERNIETIGING_WACHT
 */
export function open(omgeving: Omgeving, invoer: Gelezen<Aanroepen['open']>): void {
  omgeving.schrijf((db) => {
    const rij = overlegrij(db, invoer.overlegId);
    if (rij.staat === 'gesloten') weiger('OVERLEG_GESLOTEN', 'Dit overleg is gesloten. Maak een nieuw overleg.');
    if (rij.staat !== 'voorbereiding') weiger('AL_OPEN', 'Dit overleg is al open.');
    if (openOverlegId(db) !== null) {
      weiger('ANDER_OVERLEG_OPEN', 'Er is nog een ander overleg open. Sluit dat eerst.');
    }
    eisVandaag(omgeving, rij);
    for (const id of groepenVan(db, rij.id)) eisBijgewerkt(omgeving, db, id);
    db.prepare("UPDATE overleg SET staat = 'geopend', geopend_op = ?, beamer_leeg = 0 WHERE id = ?").run(
      omgeving.klok().toISOString(),
      rij.id,
    );
    beginBehandeling(omgeving, db, rij.id, rij.agendapunt_id);
    log(omgeving, db, 'overleg.geopend', { overleg: rij.id });
  });
}

/** Changes one thing about what the room is shown. */
function zet(
  omgeving: Omgeving,
  overlegId: string,
  wat: Logcode,
  doe: (db: WritableDb, rij: Overlegrij) => Record<string, string | number | boolean | readonly string[]>,
): void {
  omgeving.schrijf((db) => {
    const rij = openOverlegrij(db, overlegId);
    log(omgeving, db, wat, { overleg: rij.id, ...doe(db, rij) });
  });
}

export function toonOpening(omgeving: Omgeving, invoer: Gelezen<Aanroepen['toonOpening']>): void {
  zet(omgeving, invoer.overlegId, 'overleg.opening', (db, rij) => {
    const aantal = profielVan(db, rij.profiel_id, rij.profiel_versie).geheimhouding.bijOpening.length;
    const nr = Math.min(invoer.nr, aantal);
    db.prepare('UPDATE overleg SET opening_nr = ? WHERE id = ?').run(nr, rij.id);
    return { nr };
  });
}

/** The secrecy texts were read out (convenant art. 14 lid 2 and 3): the moment is kept, and with whom. */
export function legVoorlezenVast(omgeving: Omgeving, invoer: Gelezen<Aanroepen['legVoorlezenVast']>): void {
  zet(omgeving, invoer.overlegId, 'overleg.geheimhouding-voorgelezen', (db, rij) => {
    if (aanwezigen(laadSituatie(db, rij.id, omgeving.klok())).length === 0) {
      weiger(
        'NIEMAND_AAN_TAFEL',
        'Er is niemand in de zaal. Zet eerst met de cijfers in de zaal wie er is, en leg daarna vast dat u hebt voorgelezen.',
        { artikel: 'art. 14' },
      );
    }
    db.prepare('UPDATE overleg SET voorgelezen_op = coalesce(voorgelezen_op, ?) WHERE id = ?').run(
      omgeving.klok().toISOString(),
      rij.id,
    );
    return { profielversie: rij.profiel_versie, deelnemers: legGehoordVast(omgeving, db, rij.id, 'voorgelezen') };
  });
}

/** Inside a transaction: this subject is the chosen one. @throws Geweigerd NIET_GEVONDEN */
export function zetOnderwerp(omgeving: Omgeving, db: WritableDb, rij: Overlegrij, agendapuntId: string): void {
  const punt = agendarij(db, agendapuntId);
  if (punt.overleg_id !== rij.id) weiger('NIET_GEVONDEN', 'Dit onderwerp hoort bij een ander overleg.');
  if (isGaande(rij.staat) && rij.agendapunt_id !== null) {
    const volgorde = agenda(db, rij.id);
    const plaats = (id: string) => volgorde.findIndex((a) => a.id === id);
    if (plaats(punt.id) > plaats(rij.agendapunt_id)) {
      db.prepare('UPDATE agendapunt SET gedaan = 1 WHERE id = ?').run(rij.agendapunt_id);
    }
  }
  db.prepare('UPDATE overleg SET agendapunt_id = ?, bladzijde = 1, verschil_in_zaal = 0 WHERE id = ?').run(
    punt.id,
    rij.id,
  );
  // In a break it is chosen, and begins when the break ends.
  if (rij.staat === 'geopend') beginBehandeling(omgeving, db, rij.id, punt.id);
  log(omgeving, db, 'overleg.onderwerp-gekozen', { overleg: rij.id, agendapunt: punt.id });
}

/** In preparation and after closing too: the subject is chosen, nothing is shown. */
export function kiesAgendapunt(omgeving: Omgeving, invoer: Gelezen<Aanroepen['kiesAgendapunt']>): void {
  omgeving.schrijf((db) => {
    zetOnderwerp(omgeving, db, overlegrij(db, invoer.overlegId), invoer.agendapuntId);
  });
}

export function kiesBladzijde(omgeving: Omgeving, invoer: Gelezen<Aanroepen['kiesBladzijde']>): void {
  zet(omgeving, invoer.overlegId, 'overleg.bladzijde', (db, rij) => {
    db.prepare('UPDATE overleg SET bladzijde = ? WHERE id = ?').run(invoer.nr, rij.id);
    return { nr: invoer.nr };
  });
}

/**
 * Blanks the beamer or shows it again. Showing on any subject but the opening also ends the wait for the chair after
 * somebody came into an empty room (decision 0037).
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN
 */
export function zetBeamer(omgeving: Omgeving, invoer: Gelezen<Aanroepen['zetBeamer']>): void {
  zet(omgeving, invoer.overlegId, 'overleg.beamer', (db, rij) => {
    db.prepare('UPDATE overleg SET beamer_leeg = ? WHERE id = ?').run(invoer.leeg ? 1 : 0, rij.id);
    // At the opening nothing waits, so there the key says nothing about who was marked.
    const wacht = rij.agendapunt_id === null || agendarij(db, rij.agendapunt_id).soort === 'opening';
    if (!invoer.leeg && !wacht) db.prepare('UPDATE overleg SET eerste_binnen = 0 WHERE id = ?').run(rij.id);
    return { leeg: invoer.leeg };
  });
}

/**
 * Begins or ends a break; during it no subject is being dealt with.
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN
 */
export function zetPauze(omgeving: Omgeving, invoer: Gelezen<Aanroepen['zetPauze']>): void {
  zet(omgeving, invoer.overlegId, 'overleg.pauze', (db, rij) => {
    db.prepare('UPDATE overleg SET staat = ? WHERE id = ?').run(invoer.pauze ? 'geschorst' : 'geopend', rij.id);
    if (invoer.pauze) eindigBehandeling(omgeving, db, rij.id);
    else beginBehandeling(omgeving, db, rij.id, rij.agendapunt_id);
    return { pauze: invoer.pauze };
  });
}

/** Closes the meeting once every action went through the closing round. Nothing changes in it afterwards. */
export function sluit(omgeving: Omgeving, invoer: Gelezen<Aanroepen['sluit']>): void {
  omgeving.schrijf((db) => {
    const rij = openOverlegrij(db, invoer.overlegId);
    const open = openstaand(db, rij.id);
    if (open > 0) {
      weiger(
        'SLUITRONDE_OPEN',
        `De sluitronde is nog niet klaar: ${open} ${open === 1 ? 'actie' : 'acties'} zonder afspraak over informatie.`,
      );
    }
    const nu = omgeving.klok().toISOString();
    // Before they leave: whoever stayed until the end was there for all of the last item.
    eindigBehandeling(omgeving, db, rij.id);
    db.prepare('UPDATE aanwezigheid SET buiten = coalesce(buiten, ?), telt_mee = 0 WHERE overleg_id = ?').run(
      nu,
      rij.id,
    );
    db.prepare("UPDATE overleg SET staat = 'gesloten', gesloten_op = ?, beamer_leeg = 1 WHERE id = ?").run(nu, rij.id);
    vergeetOverleg(db, rij.id);
    log(omgeving, db, 'overleg.gesloten', { overleg: rij.id });
    omgeving.leegSporen();
  });
}
