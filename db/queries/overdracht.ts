/** The register of hand-overs, the receiver's code of this vault, and how much of what there is. */
import { createHash } from 'node:crypto';
import type { Uitvoer } from '../../shared/contract/kern.ts';
import type { Aantallen, overdracht } from '../../shared/contract/overdracht.ts';
import { controlecijfers } from '../../shared/domein/overdracht.ts';
import type { ReadableDb } from '../handles.ts';
import { leesInstelling } from './instelling.ts';

/** The receiver's code with its secret half, kept in the vault and nowhere else. */
export interface Ontvangstcode {
  /** age identity, `AGE-SECRET-KEY-1…`. */
  readonly identiteit: string;
  /** age recipient, `age1…`: the code that others see. */
  readonly code: string;
  readonly sinds: string;
}

export interface Overdrachtrij {
  readonly id: string;
  readonly richting: 'uit' | 'in';
  readonly soort: 'groep' | 'kluis';
  readonly groep_id: string | null;
  readonly aan: string;
  readonly reden: string;
  /** When it was made, by the clock of the sender. */
  readonly gemaakt: string;
  readonly vastgelegd_op: string;
  readonly ontvangen_op: string | null;
  /** Of the whole file. */
  readonly sha256: string;
  readonly grootte: number;
  readonly aantallen: string;
  readonly logboek_rij: number;
  readonly logboek_hash: string;
  /** Random token, base64, that only sender and receiver know. */
  readonly bewijs: string;
}

/** Null: none was made yet. */
export function ontvangstcode(db: ReadableDb): Ontvangstcode | null {
  const tekst = leesInstelling(db, 'ontvangstcode');
  return tekst === null ? null : (JSON.parse(tekst) as Ontvangstcode);
}

export const overdrachtrij = (db: ReadableDb, id: string): Overdrachtrij | undefined =>
  db.prepare<Overdrachtrij>('SELECT * FROM overdracht WHERE id = ?').get(id);

/** What is compared by telephone for a code. */
export const cijfersVanCode = (code: string): string =>
  controlecijfers(createHash('sha256').update(code, 'utf8').digest('hex'));

const tel = (db: ReadableDb, rijen: string): number =>
  db.prepare<{ n: number }>(`SELECT count(*) AS n FROM ${rijen}`).get()?.n ?? 0;

/** How much a whole vault holds. */
export const kluisaantallen = (db: ReadableDb): Aantallen => ({
  groepen: tel(db, 'groep'),
  leden: tel(db, 'lid'),
  overleggen: tel(db, 'overleg'),
  punten: tel(db, 'punt'),
  interventies: tel(db, 'interventie'),
  stukken: tel(db, 'stuk'),
  besluiten: tel(db, 'besluit_art20'),
});

/** Is nothing in it that a whole vault would take the place of? */
export const isLegeKluis = (db: ReadableDb): boolean =>
  ['groep', 'overleg', 'stuk'].every((tabel) => tel(db, tabel) === 0);

/** The screen: newest first. */
export function overdrachtstand(db: ReadableDb): Uitvoer<(typeof overdracht)['stand']> {
  const code = ontvangstcode(db);
  const groepen = db
    .prepare<{ id: string; naam: string }>('SELECT id, naam FROM groep ORDER BY naam COLLATE NOCASE')
    .all();
  const namen = new Map(groepen.map((g) => [g.id, g.naam]));
  return {
    code: code && { code: code.code, cijfers: cijfersVanCode(code.code), sinds: code.sinds },
    groepen,
    overdrachten: db
      .prepare<Overdrachtrij>('SELECT * FROM overdracht ORDER BY vastgelegd_op DESC, rowid DESC')
      .all()
      .map((r) => ({
        id: r.id,
        richting: r.richting,
        soort: r.soort,
        groepId: r.groep_id,
        groepsnaam: r.groep_id === null ? '' : (namen.get(r.groep_id) ?? ''),
        aan: r.aan,
        reden: r.reden,
        gemaakt: r.gemaakt,
        ontvangenOp: r.ontvangen_op,
        cijfers: controlecijfers(r.sha256),
        aantallen: JSON.parse(r.aantallen) as Aantallen,
      })),
  };
}
