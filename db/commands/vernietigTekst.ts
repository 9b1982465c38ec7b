/**
 * Taking the names of people who are destroyed out of every free text of the vault. Once they are gone nothing knows
 * their names any more, so nothing would keep them out of a document.
 *
 * In texts of their own group also a first or last name alone goes: there a false hit costs a word, a miss harms a
 * child. In texts of other groups only a first and last name together do, and not where somebody who stays has the
 * same name: it may be him that is meant.
 */
import { BETROKKENE, splitsNaam, type TeVervangen, vervangNamen } from '../../shared/domein/namen.ts';
import { stukinhoudSchema } from '../../shared/domein/stukinhoud.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { alleLedenVanGroep, type Lid } from '../queries/gegevens.ts';
import { groepMetNaam } from '../queries/groepsnaam.ts';
import { leesInstelling, zetInstelling } from '../queries/instelling.ts';
import { teVervangen, vrijeTeksten } from '../queries/vervanger.ts';

/** Where a name can stand in text: columns, and which rows are of the group with id `:groep`. Lists are JSON. */
const OVERLEGGEN = 'overleg_id IN (SELECT overleg_id FROM overleg_groep WHERE groep_id = :groep)';
const AFSPRAKEN = `afspraak_id IN (SELECT id FROM sluitafspraak WHERE ${OVERLEGGEN})`;
const STUKKEN = `stuk_id IN (SELECT id FROM stuk WHERE groep_id = :groep OR ${OVERLEGGEN})`;
const LEDEN = 'lid_id IN (SELECT id FROM lid WHERE groep_id = :groep)';
const GROEP_VAN_CONCEPT = `groep_id, (SELECT groep_id FROM agendapunt WHERE id = agendapunt_id),
  (SELECT groep_id FROM punt WHERE id = punt_id), (SELECT groep_id FROM interventie WHERE id = interventie_id)`;
export const teksten: readonly { tabel: string; kolommen: readonly string[]; eigen: string; json?: true }[] = [
  {
    tabel: 'punt',
    kolommen: ['tekst', 'voorwaarden'],
    eigen: `groep_id = :groep OR (groep_id IS NULL AND ${OVERLEGGEN})`,
  },
  { tabel: 'agendapunt', kolommen: ['titel'], eigen: 'groep_id = :groep' },
  {
    tabel: 'agendapunt',
    kolommen: ['vraag'],
    eigen: `groep_id = :groep OR (groep_id IS NULL AND soort = 'onderwerp' AND ${OVERLEGGEN})`,
  },
  {
    tabel: 'sluitafspraak',
    kolommen: ['informatie', 'voorwaarden', 'wie_informeert', 'mag_verteld', 'betrokken'],
    eigen: OVERLEGGEN,
  },
  { tabel: 'sluitafspraak_bron', kolommen: ['voorwaarden'], eigen: AFSPRAKEN },
  { tabel: 'verstrekking', kolommen: ['aan', 'verzoeker', 'omschrijving', 'doel'], eigen: OVERLEGGEN },
  {
    tabel: 'verstrekking_regel',
    kolommen: ['omschrijving', 'doel'],
    eigen: `verstrekking_id IN (SELECT id FROM verstrekking WHERE ${OVERLEGGEN})`,
  },
  { tabel: 'deelnemer', kolommen: ['noodzaak', 'uitzondering', 'functie'], eigen: OVERLEGGEN },
  {
    tabel: 'overleg',
    kolommen: ['plaats'],
    eigen: 'id IN (SELECT overleg_id FROM overleg_groep WHERE groep_id = :groep)',
  },
  { tabel: 'interventie', kolommen: ['wat'], eigen: 'groep_id = :groep' },
  { tabel: 'plan', kolommen: ['aard_en_omvang', 'monitoring'], eigen: 'groep_id = :groep' },
  { tabel: 'plan', kolommen: ['doelen'], eigen: 'groep_id = :groep', json: true },
  { tabel: 'groepssignaal', kolommen: ['plaats', 'wanneer', 'gedrag', 'omvang'], eigen: 'groep_id = :groep' },
  { tabel: 'besluit_2a', kolommen: ['reden'], eigen: 'groep_id = :groep' },
  { tabel: 'lid', kolommen: ['gedrag', 'dagbesteding'], eigen: 'groep_id = :groep' },
  { tabel: 'deelname_einde', kolommen: ['reden', 'hervat_reden'], eigen: LEDEN },
  { tabel: 'groep_sluiting', kolommen: ['reden', 'heropend_reden'], eigen: 'groep_id = :groep' },
  { tabel: 'archiefbesluit', kolommen: ['reden', 'beeindigd_reden'], eigen: 'groep_id = :groep' },
  { tabel: 'stuk_akkoord', kolommen: ['opmerking'], eigen: STUKKEN },
  { tabel: 'stuk_opmerking', kolommen: ['tekst'], eigen: STUKKEN },
  {
    tabel: 'actiestand',
    kolommen: ['resultaat'],
    eigen: `coalesce((SELECT groep_id FROM punt WHERE id = punt_id), (SELECT groep_id FROM interventie WHERE id = interventie_id)) = :groep`,
  },
  {
    tabel: 'export_sleutellijst',
    kolommen: ['toelichting'],
    eigen: `export_id IN (SELECT export_id FROM export_stuk WHERE ${STUKKEN})`,
  },
  { tabel: 'overdracht', kolommen: ['aan', 'reden'], eigen: 'groep_id = :groep' },
  { tabel: 'vaststelling_lid', kolommen: ['reden'], eigen: LEDEN },
  { tabel: 'punthandeling', kolommen: ['tekst'], eigen: 'coalesce(groep_id, :groep) = :groep' },
  { tabel: 'weggehaald', kolommen: ['rijen'], eigen: 'coalesce(groep_id, :groep) = :groep', json: true },
  // Also what is about no group yet: somebody may have been typing about him.
  { tabel: 'concept', kolommen: ['waarden'], eigen: `coalesce(${GROEP_VAN_CONCEPT}, :groep) = :groep`, json: true },
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
    ...alleLedenVanGroep(db, groepId).map((l) => ({ code: code(l.id), namen: [l] })),
    ...ouders.map((o) => ({
      code: blijvend.has(o.naam.toLowerCase()) ? null : code(o.lid_id),
      namen: [splitsNaam(o.naam)],
    })),
  ];
}

/** Those of them whose whole name is nobody else's in the vault, to be looked for outside their group. */
function elders(db: ReadableDb, groepslijst: readonly TeVervangen[], codes: ReadonlySet<string>): TeVervangen[] {
  const weg = groepslijst.filter((m) => m.code !== null).map((m): TeVervangen => ({ ...m, alleenVolledig: true }));
  const namen = ({ namen: alle }: TeVervangen) =>
    alle.map((n) => [n.roepnaam || n.voornaam, n.tussenvoegsel, n.achternaam].join(' '));
  const blijvers = teVervangen(db).filter((m) => m.code !== null && ![...codes].some((c) => m.code?.endsWith(c)));
  const gedeeld = blijvers.flatMap(namen).filter((naam) => vervangNamen(naam, weg).aantal > 0);
  return weg.filter((m) => gedeeld.every((naam) => vervangNamen(naam, [m]).aantal === 0));
}

/** Replaces in every text of a JSON value, however deep; names of fields stay. */
function inAlles(waarde: unknown, vervang: (tekst: string) => string): unknown {
  if (typeof waarde === 'string') return vervang(waarde);
  if (Array.isArray(waarde)) return waarde.map((deel) => inAlles(deel, vervang));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([veld, deel]) => [veld, inAlles(deel, vervang)]));
}

function vervangIn(db: WritableDb, groepId: string, binnen: boolean, wie: readonly TeVervangen[]): void {
  const vervang = (tekst: string): string => vervangNamen(tekst, wie).tekst;
  for (const { tabel, kolommen, eigen, json } of teksten) {
    for (const kolom of kolommen) {
      const rijen = db
        .prepare<{ nr: number; tekst: string }>(
          `SELECT rowid AS nr, ${kolom} AS tekst FROM ${tabel} WHERE (${eigen}) IS ${binnen ? '' : 'NOT'} TRUE AND ${kolom} <> ''`,
        )
        .all({ groep: groepId });
      for (const { nr, tekst } of rijen) {
        const nieuw = json ? JSON.stringify(inAlles(JSON.parse(tekst), vervang)) : vervang(tekst);
        if (nieuw !== tekst) db.prepare(`UPDATE ${tabel} SET ${kolom} = ? WHERE rowid = ?`).run(nieuw, nr);
      }
    }
  }
}

/** A group may be called after a youth; no two groups have the same name. */
function vervangGroepsnaam(db: WritableDb, groepId: string, wie: readonly TeVervangen[]): void {
  const naam = db.prepare<{ naam: string }>('SELECT naam FROM groep WHERE id = ?').get(groepId)?.naam ?? '';
  const nieuw = vervangNamen(naam, wie);
  if (nieuw.aantal === 0) return;
  db.prepare('UPDATE groep SET naam = ? WHERE id = ?').run(vrijeGroepsnaam(db, nieuw.tekst), groepId);
}

/** This name, or with the first number that makes it one of its own. */
export function vrijeGroepsnaam(db: ReadableDb, naam: string): string {
  for (let nr = 1; ; nr += 1) {
    const poging = nr === 1 ? naam : `${naam} ${nr}`;
    if (groepMetNaam(db, poging) === undefined) return poging;
  }
}

/**
 * Documents of the group that are no more than a draft go when they speak of somebody who goes, by code or by name:
 * they can be made anew. What lies before the partners speaks in codes, which may outlive names; with a name it goes.
 * @returns how many went
 */
function verwijderConcepten(db: WritableDb, groepId: string, weg: readonly Lid[], wie: readonly TeVervangen[]): number {
  const codes = new RegExp(`\\b(?:${weg.map((l) => l.code).join('|')})\\b`);
  const namen = wie.filter((m) => m.code !== null);
  const stukken = db
    .prepare<{ id: string; staat: string; inhoud: string }>(
      `SELECT id, staat, inhoud FROM stuk WHERE staat IN ('concept','ter-vaststelling') AND (groep_id = :groep OR ${OVERLEGGEN})`,
    )
    .all({ groep: groepId })
    .filter(({ staat, inhoud }) => {
      const metNaam = vrijeTeksten(stukinhoudSchema.parse(JSON.parse(inhoud))).some(
        (tekst) => vervangNamen((tekst ?? '').replaceAll(BETROKKENE, ';'), namen).aantal > 0,
      );
      return metNaam || (staat === 'concept' && codes.test(inhoud));
    });
  for (const { id } of stukken) db.prepare('DELETE FROM stuk WHERE id = ?').run(id);
  return stukken.length;
}

/** The questions in templates of the agenda are of no group. */
function vervangInSjablonen(db: WritableDb, wie: readonly TeVervangen[]): void {
  const sjablonen = leesInstelling(db, 'agendasjablonen');
  if (sjablonen === null) return;
  const nieuw = inAlles(JSON.parse(sjablonen), (tekst) => vervangNamen(tekst, wie).tekst);
  zetInstelling(db, 'agendasjablonen', JSON.stringify(nieuw));
}

/**
 * Takes the names of these members and their representatives out of every text, before their own rows go.
 * @returns how many draft documents went with them
 */
export function haalNamenWeg(db: WritableDb, groepId: string, leden: readonly Lid[]): number {
  const wie = mensen(db, groepId, new Set(leden.map((l) => l.id)));
  const concepten = verwijderConcepten(db, groepId, leden, wie);
  vervangIn(db, groepId, true, wie);
  vervangGroepsnaam(db, groepId, wie);
  const buiten = elders(db, wie, new Set(leden.map((l) => l.code)));
  if (buiten.length > 0) {
    vervangIn(db, groepId, false, buiten);
    vervangInSjablonen(db, buiten);
  }
  return concepten;
}
