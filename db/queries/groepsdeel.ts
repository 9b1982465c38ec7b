/**
 * The rows of one group, to be handed over. Of a meeting about several groups only what this group has in it goes
 * along: what a row says of another group, or of its members, is left out or replaced.
 */
import { BETROKKENE, type TeVervangen, vervangNamen } from '../../shared/domein/namen.ts';
import { GROEPSTABELLEN, kolommenVan } from '../groepstabellen.ts';
import { type Groepsrijen, type Rij, rijenVan, tekstVan } from '../groepsvorm.ts';
import type { ReadableDb } from '../handles.ts';
import { ledenVanGroep } from './gegevens.ts';
import { teVervangen } from './vervanger.ts';

/** People of other groups as `een betrokkene`; those of this group keep their names. */
function mensenElders(db: ReadableDb, groepId: string): TeVervangen[] {
  const eigen = new Set(ledenVanGroep(db, groepId).flatMap((l) => [l.code, `ouder van ${l.code}`]));
  return teVervangen(db).map(({ code, namen }) => ({
    code: code !== null && eigen.has(code) ? null : BETROKKENE,
    namen,
  }));
}

/** For each part of an agenda, also those of other groups: the last part at or before it that goes along. */
function naastePunten(db: ReadableDb, mee: ReadonlySet<string>, overlegId: string): ReadonlyMap<string, string> {
  const naaste = new Map<string, string>();
  let laatste = '';
  const rijen = db
    .prepare<{ id: string }>('SELECT id FROM agendapunt WHERE overleg_id = ? ORDER BY volgorde')
    .all(overlegId);
  for (const { id } of rijen) {
    if (mee.has(id)) laatste = id;
    naaste.set(id, laatste);
  }
  return naaste;
}

/** A meeting that had other groups on its agenda as well. */
const isGedeeld = (db: ReadableDb, overlegId: string): boolean =>
  (db.prepare<{ n: number }>('SELECT count(*) AS n FROM overleg_groep WHERE overleg_id = ?').get(overlegId)?.n ?? 0) >
  1;

/** What an export held of other groups stays here, and so does the head of the log that it recorded. */
function exportrij(db: ReadableDb, rij: Rij, stukken: ReadonlySet<string>): Rij {
  const andere = db
    .prepare<{ stuk_id: string }>('SELECT stuk_id FROM export_stuk WHERE export_id = ?')
    .all(tekstVan(rij, 'id'))
    .some((e) => !stukken.has(e.stuk_id));
  return { ...rij, logboek_hash: '', logboek_rij: null, ...(andere ? { bestanden: '[]' } : {}) };
}

/**
 * @param vandaag day on which it is handed over: besluiten (art. 20 Wpg) in force then go along
 * @returns every table of a group, in the order in which its rows were entered
 */
export function groepsdeel(db: ReadableDb, groepId: string, vandaag: string): Groepsrijen {
  const rijen: Groepsrijen = Object.fromEntries(
    GROEPSTABELLEN.map(({ tabel, waar }) => [
      tabel,
      // What is stored, and not what the store derives from it.
      db
        .prepare<Rij>(
          `SELECT ${kolommenVan(db, tabel)
            .map((k) => k.naam)
            .join(', ')} FROM ${tabel} WHERE ${waar} ORDER BY rowid`,
        )
        .all({ groep: groepId, vandaag }),
    ]),
  );
  const ids = (tabel: string) => new Set(rijenVan(rijen, tabel).map((r) => tekstVan(r, 'id')));
  const agenda = ids('agendapunt');
  const stukken = ids('stuk');
  const deelnemers = ids('deelnemer');
  const alsMee = (mee: ReadonlySet<string>, id: Rij[string] | undefined) =>
    typeof id === 'string' && mee.has(id) ? id : null;
  const naaste = new Map([...ids('overleg')].map((id) => [id, naastePunten(db, agenda, id)]));
  const gedeeld = new Set([...ids('overleg')].filter((id) => isGedeeld(db, id)));
  const anderen = gedeeld.size === 0 ? [] : mensenElders(db, groepId);
  const verplaats = (rij: Rij, overlegId: string): Rij =>
    rij.agendapunt_id === null
      ? rij
      : { ...rij, agendapunt_id: naaste.get(overlegId)?.get(tekstVan(rij, 'agendapunt_id')) ?? null };
  const zonderAnderen = (waarde: Rij[string] | undefined) =>
    typeof waarde === 'string' ? vervangNamen(waarde, anderen).tekst : null;
  /** What was read may be the verslag of another group. */
  const lezing = (rij: Rij) => ({ stuk_id: alsMee(stukken, rij.stuk_id) });
  const aangepast: Readonly<Record<string, (rij: Rij) => Rij>> = {
    overleg: (rij) => ({ ...verplaats(rij, tekstVan(rij, 'id')), tekenaar_id: null, tekenaar_identiteit: null }),
    // What was asked without a group may speak of somebody of another one.
    agendapunt: (rij) =>
      rij.groep_id === null && rij.soort === 'onderwerp' && gedeeld.has(tekstVan(rij, 'overleg_id'))
        ? { ...rij, vraag: zonderAnderen(rij.vraag), ...lezing(rij) }
        : { ...rij, ...lezing(rij) },
    aanwezigheid: (rij) => ({
      ...verplaats(rij, tekstVan(rij, 'overleg_id')),
      // For a part about another group: that he left goes along, and not for what.
      besloten_voor: typeof rij.besloten_voor === 'string' && agenda.has(rij.besloten_voor) ? rij.besloten_voor : null,
    }),
    deelnemer: (rij) =>
      gedeeld.has(tekstVan(rij, 'overleg_id'))
        ? { ...rij, noodzaak: zonderAnderen(rij.noodzaak), uitzondering: zonderAnderen(rij.uitzondering) }
        : rij,
    export: (rij) => exportrij(db, rij, stukken),
    // Who asked to strike may be of a meeting that stays here.
    punt: (rij) => ({ ...rij, geschrapt_door: alsMee(deelnemers, rij.geschrapt_door) }),
  };
  return Object.fromEntries(
    Object.entries(rijen).map(([tabel, deel]) => [tabel, deel.map(aangepast[tabel] ?? ((rij) => rij))]),
  );
}
