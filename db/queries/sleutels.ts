/** Who can open the vault: what the header says of the slots, with the names and the log that are inside. */

import { persoonsrollen, type Slotrol } from '../../shared/contract/kluis.ts';
import type { Mens } from '../../shared/contract/sleutels.ts';
import type { Logcode } from '../../shared/domein/logboek.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving, Sleutelverandering } from '../omgeving.ts';
import { leesInstelling, zetInstelling } from './instelling.ts';

/** Kept as one setting: it is only ever read and written as a whole. */
export interface Sleutelstand {
  /** Slot id → short name, for whoever was given a key. */
  readonly namen: Readonly<Record<string, string>>;
  /** Fingerprints of slots that were replaced or removed. */
  readonly ingetrokken: readonly string[];
  /** Announced, and not known yet to be in the header; with who announced it. */
  readonly lopend: (Sleutelverandering & { readonly wie: string }) | null;
  /** Seal keys for back-ups of earlier data keys, in hexadecimal. */
  readonly oudeKopiezegels: readonly string[];
  /** Slot id → key of a beheerder, in hexadecimal: it opens what he proposes, and nothing else. */
  readonly beheersleutels: Readonly<Record<string, string>>;
}

const leeg: Sleutelstand = { namen: {}, ingetrokken: [], lopend: null, oudeKopiezegels: [], beheersleutels: {} };

export function leesSleutelstand(db: ReadableDb): Sleutelstand {
  const tekst = leesInstelling(db, 'sleutels');
  // What an earlier version did not know is empty.
  return tekst === null ? leeg : { ...leeg, ...(JSON.parse(tekst) as Partial<Sleutelstand>) };
}

export function schrijfSleutelstand(db: WritableDb, stand: Sleutelstand): void {
  zetInstelling(db, 'sleutels', JSON.stringify(stand));
}

/** What the main process knows of the slots from the header. */
export interface Slotgegevens {
  readonly gemaakt: string;
  readonly slots: readonly { readonly id: string; readonly rol: Slotrol; readonly toestel?: boolean }[];
}

/** Last moment per slot at which one of these things was logged about it. */
function laatste(db: ReadableDb, wat: readonly Logcode[]): ReadonlyMap<string, string> {
  const rijen = db
    .prepare<{ slot: string; tijd: string }>(
      `SELECT json_extract(onderwerp, '$.slot') AS slot, max(tijd) AS tijd FROM logboek
       WHERE wat IN (${wat.map(() => '?').join(', ')}) GROUP BY slot`,
    )
    .all(...wat);
  return new Map(rijen.map(({ slot, tijd }) => [slot, tijd]));
}

const VOLGORDE: readonly Slotrol[] = ['procesregisseur', 'vervanger', 'archief', 'beheerder', 'herstel'];

/** @returns by role: procesregisseur, vervangers, readers of the archive, beheerders, recovery code */
export function mensen(omgeving: Omgeving, { gemaakt, slots }: Slotgegevens): Mens[] {
  const db = omgeving.lees;
  const { namen } = leesSleutelstand(db);
  const toegevoegd = persoonsrollen.map((rol): Logcode => `sleutel.${rol}-toegevoegd`);
  const begin = laatste(db, [...toegevoegd, 'sleutel.herstelcode-vervangen', 'datasleutel.vervangen']);
  const gewijzigd = laatste(db, ['sleutel.wachtzin-gewijzigd']);
  const geopend = new Map(
    db
      .prepare<{ wie: string; tijd: string }>(
        "SELECT wie, max(tijd) AS tijd FROM logboek WHERE wat = 'kluis.geopend' GROUP BY wie",
      )
      .all()
      .map(({ wie, tijd }) => [wie, tijd]),
  );
  const rijen = slots
    .map(({ id, rol, toestel = false }) => ({
      id,
      rol,
      toestel,
      naam: rol === 'procesregisseur' ? (leesInstelling(db, 'naam') ?? '') : (namen[id] ?? ''),
      // Whoever opened with the recovery code works with the passphrase of the procesregisseur.
      ik: omgeving.rol === 'herstel' ? rol === 'procesregisseur' : id === omgeving.wie,
      sinds: begin.get(id) ?? gemaakt,
      gewijzigd: gewijzigd.get(id) ?? null,
      laatstGeopend: geopend.get(id) ?? null,
    }))
    .sort((a, b) => VOLGORDE.indexOf(a.rol) - VOLGORDE.indexOf(b.rol));
  return rijen;
}
