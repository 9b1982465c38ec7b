/**
 * Destroying members and groups with everything that hangs on them (convenant art. 8 lid 3, art. 12): the rows, what is
 * about them alone, their names in every text. What is vastgesteld holds codes only and stays; ids stay on a list, so
 * that a restored back-up loses them again; codes never come back. The caller empties the write-ahead log.
 */
import type { Vernietiggrond } from '../../shared/domein/bewaartermijn.ts';
import { legeTelling, type Telling, telSamen } from '../../shared/domein/telling.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { alleLedenVanGroep, type Lid } from '../queries/gegevens.ts';
import { leesInstelling, zetInstelling } from '../queries/instelling.ts';
import type { Vernietiging } from '../queries/kopie.ts';
import {
  AFSPRAAK_VAN_GROEP,
  ALLEEN_OVER_GROEP,
  alleenOver,
  CONCEPT_VAN_GROEP,
  PUNT_VAN_GROEP,
  tellingVanGroep,
  tellingVanLid,
} from '../queries/telling.ts';
import { log } from './log.ts';
import { openGesloten } from './openGesloten.ts';
import { haalNamenWeg, vrijeGroepsnaam } from './vernietigTekst.ts';
import { vergeetGroep, vergeetLid } from './weggehaald.ts';

const VERVALLEN_CODES = 'vervallen-codes';
/** What stands where a destroyed group is still named: on the agenda of a meeting that had other groups, by documents. */
const GRAFSTEEN = 'vernietigde groep';

/** `opnieuw`: it was destroyed before, and came back with a back-up. */
type Grond = Vernietiggrond | 'opnieuw';

/** Codes of members that were destroyed: they stand in documents that stay, and must never mean somebody else. */
export function vervallenCodes(db: ReadableDb): string[] {
  return JSON.parse(leesInstelling(db, VERVALLEN_CODES) ?? '[]') as string[];
}

/** From now on these codes are nobody's. */
export function laatCodesVervallen(db: WritableDb, codes: readonly string[]): void {
  zetInstelling(db, VERVALLEN_CODES, JSON.stringify([...new Set([...vervallenCodes(db), ...codes])]));
}

/** Papers that are out there keep naming a group by a code that is nobody's any more. */
function laatGroepscodeVervallen(db: WritableDb, id: string): void {
  const code = db.prepare<{ code: string | null }>('SELECT code FROM groep WHERE id = ?').get(id)?.code ?? null;
  if (code !== null) laatCodesVervallen(db, [code]);
  db.prepare('UPDATE groep SET code = NULL WHERE id = ?').run(id);
}

/** On the list of what was destroyed; its first moment stays. */
function tekenAan(db: WritableDb, { soort, id, tijd }: Vernietiging): void {
  db.prepare('INSERT INTO vernietiging (soort, id, tijd) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(soort, id, tijd);
}

/** What is about one member alone; from what is about several he is taken out by the store itself. */
function vernietigEigen(db: WritableDb, tabel: 'punt' | 'interventie', id: string): void {
  const eigen = alleenOver(tabel);
  db.prepare(`DELETE FROM sluitafspraak WHERE onderwerp_id IN (${eigen})`).run({ id });
  db.prepare(`DELETE FROM ${tabel} WHERE id IN (${eigen})`).run({ id });
}

/** Members of one group with everything that hangs on them. @returns what went */
export function vernietigLeden(
  omgeving: Omgeving,
  db: WritableDb,
  groepId: string,
  leden: readonly Lid[],
  grond: Grond = 'niet-op-nettolijst',
): Telling {
  if (leden.length === 0) return legeTelling;
  return openGesloten(db, 'vernietigen', () => vernietigAlles(omgeving, db, groepId, leden, grond));
}

function vernietigAlles(
  omgeving: Omgeving,
  db: WritableDb,
  groepId: string,
  leden: readonly Lid[],
  grond: Grond,
): Telling {
  const concepten = haalNamenWeg(db, groepId, leden);
  const tellingen = leden.map((lid) => {
    const telling = tellingVanLid(db, lid.id);
    vergeetLid(db, lid.id);
    vernietigEigen(db, 'punt', lid.id);
    vernietigEigen(db, 'interventie', lid.id);
    db.prepare('DELETE FROM lid WHERE id = ?').run(lid.id);
    tekenAan(db, { soort: 'lid', id: lid.id, tijd: omgeving.klok().toISOString() });
    log(omgeving, db, 'lid.vernietigd', { lid: lid.id, grond });
    return telling;
  });
  laatCodesVervallen(
    db,
    leden.map((l) => l.code),
  );
  return telSamen([...tellingen, { ...legeTelling, concepten }]);
}

/** Is the group still named by something that stays: a meeting, or a document that was approved? */
function heeftGrafsteenNodig(db: ReadableDb, id: string): boolean {
  return ['overleg_groep', 'agendapunt', 'stuk'].some(
    (tabel) => db.prepare(`SELECT 1 FROM ${tabel} WHERE groep_id = ? LIMIT 1`).get(id) !== undefined,
  );
}

/** Everything that only this group had, in the order that references ask for. */
function vernietigInhoud(db: WritableDb, id: string): void {
  const doe = (sql: string) => db.prepare(sql).run({ id });
  vergeetGroep(db, id);
  doe(`DELETE FROM sluitafspraak WHERE ${AFSPRAAK_VAN_GROEP}`);
  doe(`DELETE FROM punt WHERE ${PUNT_VAN_GROEP}`);
  for (const tabel of ['interventie', 'plan', 'groepssignaal', 'besluit_2a', 'om_deelname', 'om_groep']) {
    doe(`DELETE FROM ${tabel} WHERE groep_id = :id`);
  }
  for (const tabel of ['groep_sluiting', 'archiefbesluit', 'vaststelling'])
    doe(`DELETE FROM ${tabel} WHERE groep_id = :id`);
  doe('DELETE FROM advies_akkoord WHERE agendapunt_id IN (SELECT id FROM agendapunt WHERE groep_id = :id)');
  doe(`DELETE FROM stuk WHERE ${CONCEPT_VAN_GROEP}`);
  doe("UPDATE stuk_akkoord SET opmerking = '' WHERE stuk_id IN (SELECT id FROM stuk WHERE groep_id = :id)");
  doe('DELETE FROM stuk_opmerking WHERE stuk_id IN (SELECT id FROM stuk WHERE groep_id = :id)');
  // Why a guest was asked: of a meeting that was about nothing else.
  doe(
    `UPDATE deelnemer SET noodzaak = iif(noodzaak IS NULL, NULL, ''), uitzondering = iif(uitzondering IS NULL, NULL, '')
     WHERE overleg_id IN (${ALLEEN_OVER_GROEP})`,
  );
}

/**
 * A whole group. Of what names it elsewhere a tombstone stays: an id, the step it came to, and no word of its own.
 * @returns what went
 */
export function vernietigGroep(omgeving: Omgeving, db: WritableDb, id: string, grond: Grond): Telling {
  const telling = tellingVanGroep(db, id);
  openGesloten(db, 'vernietigen', () => {
    vernietigLeden(omgeving, db, id, alleLedenVanGroep(db, id), grond);
    vernietigInhoud(db, id);
    laatGroepscodeVervallen(db, id);
    if (heeftGrafsteenNodig(db, id)) {
      const naam = vrijeGroepsnaam(db, GRAFSTEEN);
      db.prepare("UPDATE groep SET naam = ?, wijk = '' WHERE id = ?").run(naam, id);
      db.prepare("UPDATE agendapunt SET titel = ?, vraag = '' WHERE groep_id = ?").run(naam, id);
    } else {
      db.prepare('DELETE FROM groep WHERE id = ?').run(id);
    }
  });
  tekenAan(db, { soort: 'groep', id, tijd: omgeving.klok().toISOString() });
  log(omgeving, db, 'groep.vernietigd', { groep: id, grond, namen: telling.namen });
  return telling;
}

/**
 * Destroys again what was destroyed after a back-up was made, in a store that was put back from it.
 * @returns how many members of them were there
 */
export function vernietigOpnieuw(omgeving: Omgeving, lijst: readonly Vernietiging[]): number {
  const weg = (soort: string) => new Set(lijst.filter((v) => v.soort === soort).map((v) => v.id));
  const [wegLeden, wegGroepen] = [weg('lid'), weg('groep')];
  return omgeving.schrijf((db) => {
    const groepen = db
      .prepare<{ id: string }>(
        "SELECT id FROM groep WHERE id NOT IN (SELECT id FROM vernietiging WHERE soort = 'groep')",
      )
      .all();
    for (const v of lijst) tekenAan(db, v);
    let aantal = 0;
    for (const { id } of groepen) {
      const alle = alleLedenVanGroep(db, id);
      const leden = wegGroepen.has(id) ? alle : alle.filter((l) => wegLeden.has(l.id));
      if (wegGroepen.has(id)) vernietigGroep(omgeving, db, id, 'opnieuw');
      else vernietigLeden(omgeving, db, id, leden, 'opnieuw');
      aantal += leden.length;
    }
    omgeving.leegSporen();
    return aantal;
  });
}
