/** Who can open the vault: what the header says of the slots, with the names and the log that are inside. */
import type { Sleutelbeeld } from '../../shared/contract/sleutels.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving, Sleutelverandering, Slotrol } from '../omgeving.ts';
import { leesInstelling, zetInstelling } from './instelling.ts';

/** Kept as one setting: it is only ever read and written as a whole. */
export interface Sleutelstand {
  /** Slot id → short name, for vervangers only. */
  readonly namen: Readonly<Record<string, string>>;
  /** Fingerprints of slots that were replaced or removed. */
  readonly ingetrokken: readonly string[];
  /** Announced, and not known yet to be in the header; with who announced it. */
  readonly lopend: (Sleutelverandering & { readonly wie: string }) | null;
  /** Seal keys for back-ups of earlier data keys, in hexadecimal. */
  readonly oudeKopiezegels: readonly string[];
}

const leeg: Sleutelstand = { namen: {}, ingetrokken: [], lopend: null, oudeKopiezegels: [] };

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
  readonly slots: readonly { readonly id: string; readonly rol: Slotrol }[];
}

/** Last moment per slot at which one of these things was logged about it. */
function laatste(db: ReadableDb, wat: readonly string[]): ReadonlyMap<string, string> {
  const rijen = db
    .prepare<{ slot: string; tijd: string }>(
      `SELECT json_extract(onderwerp, '$.slot') AS slot, max(tijd) AS tijd FROM logboek
       WHERE wat IN (${wat.map(() => '?').join(', ')}) GROUP BY slot`,
    )
    .all(...wat);
  return new Map(rijen.map(({ slot, tijd }) => [slot, tijd]));
}

/** @returns in the order of the header: procesregisseur, vervangers, recovery code */
export function mensen(omgeving: Omgeving, { gemaakt, slots }: Slotgegevens): Sleutelbeeld {
  const db = omgeving.lees;
  const { namen } = leesSleutelstand(db);
  const begin = laatste(db, ['sleutel.vervanger-toegevoegd', 'sleutel.herstelcode-vervangen']);
  const gewijzigd = laatste(db, ['sleutel.wachtzin-gewijzigd']);
  const geopend = new Map(
    db
      .prepare<{ wie: string; tijd: string }>(
        "SELECT wie, max(tijd) AS tijd FROM logboek WHERE wat = 'kluis.geopend' GROUP BY wie",
      )
      .all()
      .map(({ wie, tijd }) => [wie, tijd]),
  );
  const volgorde: readonly Slotrol[] = ['procesregisseur', 'vervanger', 'herstel'];
  const rijen = slots
    .map(({ id, rol }) => ({
      id,
      rol,
      naam: rol === 'procesregisseur' ? (leesInstelling(db, 'naam') ?? '') : (namen[id] ?? ''),
      // Whoever opened with the recovery code works with the passphrase of the procesregisseur.
      ik: omgeving.rol === 'herstel' ? rol === 'procesregisseur' : id === omgeving.wie,
      sinds: begin.get(id) ?? gemaakt,
      gewijzigd: gewijzigd.get(id) ?? null,
      laatstGeopend: geopend.get(id) ?? null,
    }))
    .sort((a, b) => volgorde.indexOf(a.rol) - volgorde.indexOf(b.rol));
  return { mensen: rijen };
}
