/** Rows of a meeting as they are stored, for the queries and commands that need them. */
import { weiger } from '../../shared/contract/weigering.ts';
import { gaandeStaten, isGaande, type Overlegstaat } from '../../shared/domein/overleg.ts';
import type { Gastsoort } from '../../shared/domein/toets.ts';
import type { ReadableDb } from '../handles.ts';

/** `gaandeStaten` as a list in SQL: `staat IN (${GAANDE})`. */
export const GAANDE = gaandeStaten.map((staat) => `'${staat}'`).join(',');

export interface Overlegrij {
  readonly id: string;
  readonly datum: string;
  readonly begin: string;
  readonly plaats: string;
  readonly staat: Overlegstaat;
  readonly profiel_id: string;
  readonly profiel_versie: number;
  readonly agendapunt_id: string | null;
  readonly opening_nr: number;
  readonly voorgelezen_op: string | null;
  readonly bladzijde: number;
  /** 1: on the page of the namenlijst the room reads who is new and who stays. */
  readonly verschil_in_zaal: number;
  /** 1: before the first secrecy text the room reads who is there. */
  readonly wie_is_er: number;
  readonly beamer_leeg: number;
  /** 1: somebody came into an empty room at a subject; the room stays blank until the chair shows it. */
  readonly eerste_binnen: number;
  readonly tekenaar_id: string | null;
  readonly tekenaar_identiteit: string | null;
  readonly geopend_op: string | null;
  readonly gesloten_op: string | null;
}

export interface Agendarij {
  readonly id: string;
  readonly overleg_id: string;
  readonly volgorde: number;
  readonly soort: 'opening' | 'namenlijst' | 'onderwerp' | 'plan' | 'sluitronde';
  readonly groep_id: string | null;
  readonly titel: string;
  readonly vraag: string;
  readonly stap: number | null;
  readonly doel: string | null;
  readonly kring: string;
  readonly tijd: string;
  readonly gedaan: number;
  /** 1: advice is asked here about members without the person (convenant art. 11). */
  readonly anoniem: number;
  /** Null in an agenda from before minutes were kept (`minutenVan`). */
  readonly minuten: number | null;
  /** JSON list of who is needed: ids of partners, or of guests of this meeting. */
  readonly nodig: string;
  /** The verslag of an earlier meeting that is read here; null: any other subject. */
  readonly stuk_id: string | null;
}

const deelnamen: Readonly<Record<Agendarij['soort'], string>> = {
  opening: 'opening',
  onderwerp: 'voortgang',
  namenlijst: 'namenlijst',
  plan: 'plan van aanpak',
  sluitronde: 'sluitronde',
};

/** What is talked about in a step, where that is something else than how it goes. */
const stapnamen: Readonly<Record<number, string>> = { 1: 'signalen', 3: 'groepsduiding', 4: 'advies', 7: 'afronding' };

/** What this part of the agenda is called beside the name of its group; without a group its title says it. */
export function deelnaam(rij: Agendarij): string {
  if (rij.anoniem === 1) return 'anoniem advies';
  if (rij.soort !== 'onderwerp') return deelnamen[rij.soort];
  if (rij.groep_id === null) return rij.titel.toLowerCase();
  return stapnamen[rij.stap ?? 0] ?? deelnamen.onderwerp;
}

export interface Deelnemerrij {
  readonly id: string;
  readonly overleg_id: string;
  readonly zetel: number;
  readonly partner: string | null;
  readonly organisatie: string;
  readonly naam: string;
  readonly functie: string;
  readonly rol: 'eigen-taak' | 'adviesrol' | 'informant';
  /** Why he is needed; of a functionary with a task of his own it may be absent. */
  readonly noodzaak: string | null;
  /** Of an incidentele deelnemer, from his test; else null. */
  readonly gastsoort: Gastsoort | null;
  /** Of an incidentele deelnemer, else null (convenant art. 4). */
  readonly gevraagd_door: string | null;
  readonly doel: string | null;
  readonly vuistregel: 'A' | 'B' | 'C' | null;
  readonly uitzondering: string | null;
  readonly sinds: string;
}

/** @throws Geweigerd NIET_GEVONDEN */
export function overlegrij(db: ReadableDb, id: string): Overlegrij {
  const rij = db.prepare<Overlegrij>('SELECT * FROM overleg WHERE id = ?').get(id);
  return rij ?? weiger('NIET_GEVONDEN', 'Dit overleg bestaat niet meer. Ga terug naar de lijst.');
}

/** A meeting that is going on. @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN */
export function openOverlegrij(db: ReadableDb, id: string): Overlegrij {
  const rij = overlegrij(db, id);
  if (isGaande(rij.staat)) return rij;
  const uitleg =
    rij.staat === 'gesloten'
      ? 'Dit overleg is gesloten. Er kan niets meer bij.'
      : 'Dit overleg is nog niet geopend. Open het eerst.';
  return weiger('OVERLEG_NIET_OPEN', uitleg);
}

export function agenda(db: ReadableDb, overlegId: string): Agendarij[] {
  return db.prepare<Agendarij>('SELECT * FROM agendapunt WHERE overleg_id = ? ORDER BY volgorde').all(overlegId);
}

/** @throws Geweigerd NIET_GEVONDEN */
export function agendarij(db: ReadableDb, id: string): Agendarij {
  const rij = db.prepare<Agendarij>('SELECT * FROM agendapunt WHERE id = ?').get(id);
  return rij ?? weiger('NIET_GEVONDEN', 'Dit onderwerp staat niet meer op de agenda.');
}

const DEELNEMERS = 'SELECT d.*, t.soort AS gastsoort FROM deelnemer d LEFT JOIN toets t ON t.deelnemer_id = d.id';

export function deelnemers(db: ReadableDb, overlegId: string): Deelnemerrij[] {
  return db.prepare<Deelnemerrij>(`${DEELNEMERS} WHERE d.overleg_id = ? ORDER BY d.zetel, d.sinds`).all(overlegId);
}

/** @throws Geweigerd NIET_GEVONDEN */
export function deelnemerrij(db: ReadableDb, overlegId: string, id: string): Deelnemerrij {
  const rij = db.prepare<Deelnemerrij>(`${DEELNEMERS} WHERE d.id = ? AND d.overleg_id = ?`).get(id, overlegId);
  return rij ?? weiger('NIET_GEVONDEN', 'Deze deelnemer staat niet op de lijst van dit overleg.');
}

/** Groups on the agenda of a meeting, in order. */
export const groepenVan = (db: ReadableDb, overlegId: string): string[] =>
  db
    .prepare<{ groep_id: string }>('SELECT groep_id FROM overleg_groep WHERE overleg_id = ? ORDER BY volgorde')
    .all(overlegId)
    .map((r) => r.groep_id);

/** Those groups as they are called, with their code on paper (null: from before codes) and state. */
export const groepenMetNaam = (
  db: ReadableDb,
  overlegId: string,
): { readonly id: string; readonly naam: string; readonly code: string | null; readonly staat: string }[] =>
  db
    .prepare<{ id: string; naam: string; code: string | null; staat: string }>(
      `SELECT g.id, g.naam, g.code, g.staat FROM overleg_groep og JOIN groep g ON g.id = og.groep_id
       WHERE og.overleg_id = ? ORDER BY og.volgorde`,
    )
    .all(overlegId);

/** Id of the meeting that is going on, if one is. */
export function openOverlegId(db: ReadableDb): string | null {
  const rij = db.prepare<{ id: string }>(`SELECT id FROM overleg WHERE staat IN (${GAANDE})`).get();
  return rij?.id ?? null;
}

/** The meeting that is going on and to which this item was taken along, or in which its verslag is read; null: none. */
export function openOverlegMet(db: ReadableDb, puntId: string): string | null {
  const rij = db
    .prepare<{ id: string }>(
      `SELECT o.id FROM punt_erbij e JOIN agendapunt a ON a.id = e.agendapunt_id JOIN overleg o ON o.id = a.overleg_id
       WHERE e.punt_id = :punt AND o.staat IN (${GAANDE})
       UNION ALL
       SELECT o.id FROM stuk_passage s JOIN agendapunt a ON a.stuk_id = s.stuk_id JOIN overleg o ON o.id = a.overleg_id
       WHERE s.punt_id = :punt AND o.staat IN (${GAANDE})`,
    )
    .get({ punt: puntId });
  return rij?.id ?? null;
}
