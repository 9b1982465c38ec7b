/** The namenlijst against the last time that it was fixed: who is new, who stays, who left. */
import type { Keuze } from '../../shared/contract/basis.ts';
import type { Verschilbeeld } from '../../shared/contract/vaststelling.ts';
import { datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';
import { opsomming } from '../../shared/domein/woorden.ts';
import { toelating } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { eindenVanGroep } from './deelname.ts';
import { ledenVanGroep, wegVanGroep } from './gegevens.ts';
import { groepenMetNaam } from './overlegrij.ts';
import { bronnaam, laadSituatie, type Overlegsituatie } from './situatie.ts';

interface Vaststellingrij {
  readonly id: string;
  readonly tijd: string;
  readonly datum: string;
  readonly partners: string;
  readonly ongewijzigd: number;
}

// In order of entry, as the store numbers it, and not of the clock, which may have been set back in between.
const SQL = (dit: '=' | '<>', voor: string) => `
  SELECT v.id, v.tijd, o.datum, v.partners, v.ongewijzigd FROM vaststelling v JOIN overleg o ON o.id = v.overleg_id
  WHERE v.groep_id = :groep AND v.overleg_id ${dit} :overleg ${voor} ORDER BY v.rowid DESC LIMIT 1`;

/** The last fixing in this meeting. */
const dezeKeer = (db: ReadableDb, groep: string, overleg: string): Vaststellingrij | undefined =>
  db.prepare<Vaststellingrij>(SQL('=', '')).get({ groep, overleg });

/** The last fixing before this meeting’s own. */
const vorigeKeer = (db: ReadableDb, groep: string, overleg: string): Vaststellingrij | undefined =>
  db
    .prepare<Vaststellingrij>(
      SQL(
        '<>',
        `AND NOT EXISTS (SELECT 1 FROM vaststelling nu WHERE nu.groep_id = :groep AND nu.overleg_id = :overleg AND nu.rowid < v.rowid)`,
      ),
    )
    .get({ groep, overleg });

type Wat = 'nieuw' | 'blijft' | 'eraf';
const regels = (db: ReadableDb, rij: Vaststellingrij | undefined): ReadonlyMap<string, { wat: Wat; reden: string }> =>
  new Map(
    rij === undefined
      ? []
      : db
          .prepare<{ lid_id: string; wat: Wat; reden: string }>(
            'SELECT lid_id, wat, reden FROM vaststelling_lid WHERE vaststelling_id = ?',
          )
          .all(rij.id)
          .map((r) => [r.lid_id, r]),
  );

/**
 * Is this member new on the list since the last fixing, or does he stay? A list from before fixings were kept counts
 * as fixed: whoever was on it stays.
 */
export function nieuwOfBlijft(
  db: ReadableDb,
  groepId: string,
  overlegId: string,
): (lid: { readonly id: string; readonly staat: 'bruto' | 'netto' }) => 'nieuw' | 'blijft' {
  const nu = regels(db, dezeKeer(db, groepId, overlegId));
  const basis = vorigeKeer(db, groepId, overlegId);
  const toen = regels(db, basis);
  return ({ id, staat }) => {
    const al = nu.get(id)?.wat;
    if (al === 'nieuw' || al === 'blijft') return al;
    const stondErop = basis === undefined ? staat === 'netto' : (toen.get(id)?.wat ?? 'eraf') !== 'eraf';
    return stondErop ? 'blijft' : 'nieuw';
  };
}

/** Convenantpartners of whom somebody is at the table, in seat order: they fix the list together. */
export function partnersAanTafel(o: Overlegsituatie): Keuze[] {
  const aanwezig = o.rijen.flatMap((r) => {
    const persoon = o.personen.get(r.id);
    const binnen = o.verblijf.get(r.id)?.buiten === null;
    return r.partner !== null && binnen && persoon && toelating(o.situatie, persoon) === null ? [r.partner] : [];
  });
  return [...new Set(aanwezig)].map((id) => ({ id, naam: bronnaam(o, id) }));
}

/** @throws Geweigerd NIET_GEVONDEN */
export function verschilbeeld(db: ReadableDb, overlegId: string, groepId: string, nu: Date): Verschilbeeld {
  const o = laadSituatie(db, overlegId, nu);
  const leden = ledenVanGroep(db, groepId);
  const wat = nieuwOfBlijft(db, groepId, overlegId);
  const naam = (l: (typeof leden)[number]) => ({ lidId: l.id, code: l.code, naam: l.naam });
  const [hier, vorige] = [dezeKeer(db, groepId, overlegId), vorigeKeer(db, groepId, overlegId)];
  const toen = regels(db, vorige);
  const nuAf = regels(db, hier);
  const einden = eindenVanGroep(db, groepId);
  const partners = hier ? (JSON.parse(hier.partners) as string[]) : [];
  return {
    vorige: vorige ? `overleg van ${datumInWoorden(vorige.datum)}` : null,
    nu: hier
      ? {
          tijd: kloktijd(hier.tijd),
          door: opsomming(partners.map((id) => bronnaam(o, id))),
          ongewijzigd: hier.ongewijzigd === 1,
        }
      : null,
    nieuw: leden.filter((l) => wat(l) === 'nieuw').map(naam),
    blijft: leden.filter((l) => wat(l) === 'blijft').map(naam),
    eraf: wegVanGroep(db, groepId)
      .filter((l) => (toen.get(l.id)?.wat ?? 'eraf') !== 'eraf' || nuAf.get(l.id)?.wat === 'eraf')
      .map((l) => ({ ...naam(l), reden: einden.get(l.id)?.reden ?? '' })),
    partners: partnersAanTafel(o),
    onbesloten: leden.filter((l) => l.staat === 'bruto').length,
    inZaal: o.overleg.verschil_in_zaal === 1,
  };
}

/** Groups of this meeting with a namenlijst that was not gone over in it yet: it is, in every meeting (art. 8 lid 4). */
export function nietBijgewerkt(db: ReadableDb, overlegId: string): string[] {
  const opAgenda = db.prepare(
    "SELECT 1 FROM agendapunt WHERE overleg_id = ? AND groep_id = ? AND soort = 'namenlijst'",
  );
  const bijgewerkt = db.prepare('SELECT 1 FROM vaststelling WHERE overleg_id = ? AND groep_id = ?');
  return groepenMetNaam(db, overlegId)
    .filter((g) => opAgenda.get(overlegId, g.id) !== undefined && bijgewerkt.get(overlegId, g.id) === undefined)
    .map((g) => g.naam);
}
