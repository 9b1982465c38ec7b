/**
 * Destroying names that did not come on the netto list (convenant art. 8 lid 4; domain guide, "Data"): the member, what
 * is about him alone, and his name in every text of his group. The last matters most: once he is gone nothing knows his
 * name any more, so nothing would keep it out of a document.
 */
import { BETROKKENE, splitsNaam, type TeVervangen, vervangNamen } from '../../shared/domein/namen.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { type Lid, ledenVanGroep } from '../queries/gegevens.ts';
import { leesInstelling, zetInstelling } from '../queries/instelling.ts';
import type { Vernietiging } from '../queries/kopie.ts';
import { log } from './log.ts';

const VERVALLEN_CODES = 'vervallen-codes';

/** Codes of members that were destroyed: they stand in documents that stay, and must never mean somebody else. */
export function vervallenCodes(db: ReadableDb): string[] {
  return JSON.parse(leesInstelling(db, VERVALLEN_CODES) ?? '[]') as string[];
}

/** From now on these codes are nobody's. */
export function laatCodesVervallen(db: WritableDb, codes: readonly string[]): void {
  zetInstelling(db, VERVALLEN_CODES, JSON.stringify([...new Set([...vervallenCodes(db), ...codes])]));
}

/** Where a name can stand in text: columns and rows, by the group's id. */
const OVERLEGGEN = 'overleg_id IN (SELECT overleg_id FROM overleg_groep WHERE groep_id = :groep)';
const STUKKEN = `stuk_id IN (SELECT id FROM stuk WHERE groep_id = :groep OR ${OVERLEGGEN})`;
const GROEP_VAN_CONCEPT = `groep_id, (SELECT groep_id FROM agendapunt WHERE id = agendapunt_id),
  (SELECT groep_id FROM punt WHERE id = punt_id), (SELECT groep_id FROM interventie WHERE id = interventie_id)`;
export const teksten: readonly { tabel: string; kolommen: readonly string[]; waar: string; json?: true }[] = [
  {
    tabel: 'punt',
    kolommen: ['tekst', 'voorwaarden'],
    waar: `groep_id = :groep OR (groep_id IS NULL AND ${OVERLEGGEN})`,
  },
  { tabel: 'agendapunt', kolommen: ['vraag'], waar: 'groep_id = :groep' },
  { tabel: 'sluitafspraak', kolommen: ['informatie', 'voorwaarden', 'wie_informeert'], waar: OVERLEGGEN },
  { tabel: 'deelnemer', kolommen: ['noodzaak', 'uitzondering'], waar: `partner IS NULL AND ${OVERLEGGEN}` },
  { tabel: 'interventie', kolommen: ['wat'], waar: 'groep_id = :groep' },
  { tabel: 'plan', kolommen: ['aard_en_omvang', 'monitoring'], waar: 'groep_id = :groep' },
  { tabel: 'plan', kolommen: ['doelen'], waar: 'groep_id = :groep', json: true },
  { tabel: 'groepssignaal', kolommen: ['plaats', 'wanneer', 'gedrag', 'omvang'], waar: 'groep_id = :groep' },
  { tabel: 'besluit_2a', kolommen: ['reden'], waar: 'groep_id = :groep' },
  { tabel: 'lid', kolommen: ['gedrag', 'dagbesteding'], waar: 'groep_id = :groep' },
  { tabel: 'stuk_akkoord', kolommen: ['opmerking'], waar: STUKKEN },
  {
    tabel: 'export_sleutellijst',
    kolommen: ['toelichting'],
    waar: `export_id IN (SELECT export_id FROM export_stuk WHERE ${STUKKEN})`,
  },
  // Also what is about no group yet: somebody may have been typing about him.
  { tabel: 'concept', kolommen: ['waarden'], waar: `coalesce(${GROEP_VAN_CONCEPT}, :groep) = :groep`, json: true },
];

/** The people of a group as names: who goes as `een betrokkene`, who stays unchanged. */
function mensen(db: ReadableDb, groepId: string, weg: ReadonlySet<string>): TeVervangen[] {
  const code = (lidId: string) => (weg.has(lidId) ? BETROKKENE : null);
  const ouders = db
    .prepare<{ lid_id: string; naam: string }>(
      'SELECT v.lid_id, v.naam FROM vertegenwoordiger v JOIN lid l ON l.id = v.lid_id WHERE l.groep_id = ?',
    )
    .all(groepId);
  // The parent of one who goes and one who stays is one and the same.
  const blijvend = new Set(ouders.filter((o) => !weg.has(o.lid_id)).map((o) => o.naam.toLowerCase()));
  return [
    ...ledenVanGroep(db, groepId).map((l) => ({ code: code(l.id), namen: [l] })),
    ...ouders.map((o) => ({
      code: blijvend.has(o.naam.toLowerCase()) ? null : code(o.lid_id),
      namen: [splitsNaam(o.naam)],
    })),
  ];
}

/** Replaces in every text of a JSON value, however deep; names of fields stay. */
function inAlles(waarde: unknown, vervang: (tekst: string) => string): unknown {
  if (typeof waarde === 'string') return vervang(waarde);
  if (Array.isArray(waarde)) return waarde.map((deel) => inAlles(deel, vervang));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([veld, deel]) => [veld, inAlles(deel, vervang)]));
}

function haalNamenUitTeksten(db: WritableDb, groepId: string, wie: readonly TeVervangen[]): void {
  const vervang = (tekst: string): string => vervangNamen(tekst, wie).tekst;
  for (const { tabel, kolommen, waar, json } of teksten) {
    for (const kolom of kolommen) {
      const rijen = db
        .prepare<{ nr: number; tekst: string }>(
          `SELECT rowid AS nr, ${kolom} AS tekst FROM ${tabel} WHERE (${waar}) AND ${kolom} IS NOT NULL`,
        )
        .all({ groep: groepId });
      for (const { nr, tekst } of rijen) {
        const nieuw = json ? JSON.stringify(inAlles(JSON.parse(tekst), vervang)) : vervang(tekst);
        if (nieuw !== tekst) db.prepare(`UPDATE ${tabel} SET ${kolom} = ? WHERE rowid = ?`).run(nieuw, nr);
      }
    }
  }
}

/** What is about one member alone; from what is about several he is taken out by the store itself. */
function vernietigEigen(db: WritableDb, tabel: 'punt' | 'interventie', lidId: string): void {
  const alleen = db
    .prepare<{ id: string }>(
      `SELECT id FROM ${tabel} WHERE id IN (SELECT ${tabel}_id FROM ${tabel}_lid WHERE lid_id = ?)
         AND (SELECT count(*) FROM ${tabel}_lid WHERE ${tabel}_id = ${tabel}.id) = 1`,
    )
    .all(lidId);
  for (const { id } of alleen) {
    db.prepare('DELETE FROM sluitafspraak WHERE onderwerp_id = ?').run(id);
    db.prepare(`DELETE FROM ${tabel} WHERE id = ?`).run(id);
  }
}

/** On the list of what was destroyed; its first moment stays. */
function tekenAan(db: WritableDb, { soort, id, tijd }: Vernietiging): void {
  db.prepare('INSERT INTO vernietiging (soort, id, tijd) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(soort, id, tijd);
}

/** Members of one group with everything that hangs on them. The caller empties the write-ahead log. */
export function vernietigLeden(omgeving: Omgeving, db: WritableDb, groepId: string, leden: readonly Lid[]): void {
  if (leden.length === 0) return;
  haalNamenUitTeksten(db, groepId, mensen(db, groepId, new Set(leden.map((l) => l.id))));
  for (const lid of leden) {
    vernietigEigen(db, 'punt', lid.id);
    vernietigEigen(db, 'interventie', lid.id);
    db.prepare('DELETE FROM lid WHERE id = ?').run(lid.id);
    tekenAan(db, { soort: 'lid', id: lid.id, tijd: omgeving.klok().toISOString() });
    log(omgeving, db, 'lid.vernietigd', { lid: lid.id, grond: 'niet-op-nettolijst' });
  }
  laatCodesVervallen(
    db,
    leden.map((l) => l.code),
  );
}

/**
 * Destroys again what was destroyed after a back-up was made, in a store that was put back from it.
 * @returns how many of them were there
 */
export function vernietigOpnieuw(omgeving: Omgeving, lijst: readonly Vernietiging[]): number {
  const weg = new Set(lijst.filter((v) => v.soort === 'lid').map((v) => v.id));
  return omgeving.schrijf((db) => {
    for (const v of lijst) tekenAan(db, v);
    let aantal = 0;
    for (const { id } of db.prepare<{ id: string }>('SELECT id FROM groep').all()) {
      const leden = ledenVanGroep(db, id).filter((l) => weg.has(l.id));
      vernietigLeden(omgeving, db, id, leden);
      aantal += leden.length;
    }
    omgeving.leegSporen();
    return aantal;
  });
}
