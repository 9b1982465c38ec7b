/** The namenlijst against the last time that it was fixed: who is new, who stays, who left. */
import type { Keuze } from '../../shared/contract/basis.ts';
import type { Verschilbeeld } from '../../shared/contract/vaststelling.ts';
import { datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';
import { opsomming } from '../../shared/domein/woorden.ts';
import { toelating } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { eindenVanGroep } from './deelname.ts';
import { alleLedenVanGroep, type Lid, ledenVanGroep, wegVanGroep } from './gegevens.ts';
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

type Verschildeel = Pick<Verschilbeeld, 'nieuw' | 'blijft' | 'eraf' | 'onbesloten'>;
const alsNaam = (l: Lid) => ({ lidId: l.id, code: l.code, naam: l.naam });

/** Of a meeting that is open: against what the list is now, with what waits for a decision. */
function verschilNu(db: ReadableDb, overlegId: string, groepId: string): Verschildeel {
  const leden = ledenVanGroep(db, groepId);
  const wat = nieuwOfBlijft(db, groepId, overlegId);
  const toen = regels(db, vorigeKeer(db, groepId, overlegId));
  const nuAf = regels(db, dezeKeer(db, groepId, overlegId));
  const einden = eindenVanGroep(db, groepId);
  return {
    nieuw: leden.filter((l) => wat(l) === 'nieuw').map(alsNaam),
    blijft: leden.filter((l) => wat(l) === 'blijft').map(alsNaam),
    eraf: wegVanGroep(db, groepId)
      .filter((l) => (toen.get(l.id)?.wat ?? 'eraf') !== 'eraf' || nuAf.get(l.id)?.wat === 'eraf')
      .map((l) => ({ ...alsNaam(l), reden: einden.get(l.id)?.reden ?? '' })),
    onbesloten: leden.filter((l) => l.staat === 'bruto').length,
  };
}

/** Of a meeting that was closed: as it was decided there, whatever happened since; of who was destroyed nothing is left. */
function verschilToen(db: ReadableDb, overlegId: string, groepId: string): Verschildeel {
  const toen = regels(db, dezeKeer(db, groepId, overlegId));
  const leden = alleLedenVanGroep(db, groepId);
  const met = (wat: Wat) => leden.filter((l) => toen.get(l.id)?.wat === wat);
  return {
    nieuw: met('nieuw').map(alsNaam),
    blijft: met('blijft').map(alsNaam),
    eraf: met('eraf').map((l) => ({ ...alsNaam(l), reden: toen.get(l.id)?.reden ?? '' })),
    onbesloten: 0,
  };
}

const besluitnemers = (o: Overlegsituatie, rij: Vaststellingrij): string =>
  opsomming((JSON.parse(rij.partners) as string[]).map((id) => bronnaam(o, id)));

/**
 * For the minutes: that the list was fixed in this meeting, and by whom; undefined: it was not. No numbers, and not that
 * nothing changed either: both follow from members whom the reader of the document may not see, and who left the list is
 * nobody's to see (art. 12 lid 1). A number of only those whom he may see would not be that of the list.
 */
export function vaststellingInWoorden(db: ReadableDb, o: Overlegsituatie, groepId: string): string | undefined {
  const rij = dezeKeer(db, groepId, o.overleg.id);
  if (rij === undefined) return undefined;
  const door = besluitnemers(o, rij);
  return `De namenlijst is vastgesteld.${door === '' ? '' : ` Besloten door ${door}.`}`;
}

/** @throws Geweigerd NIET_GEVONDEN */
export function verschilbeeld(db: ReadableDb, overlegId: string, groepId: string, nu: Date): Verschilbeeld {
  const o = laadSituatie(db, overlegId, nu);
  const [hier, vorige] = [dezeKeer(db, groepId, overlegId), vorigeKeer(db, groepId, overlegId)];
  const verschil = o.overleg.staat === 'gesloten' ? verschilToen : verschilNu;
  return {
    vorige: vorige ? `overleg van ${datumInWoorden(vorige.datum)}` : null,
    nu: hier
      ? {
          tijd: kloktijd(hier.tijd),
          door: besluitnemers(o, hier),
          ongewijzigd: hier.ongewijzigd === 1,
        }
      : null,
    ...verschil(db, overlegId, groepId),
    partners: partnersAanTafel(o),
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
