/**
 * An open vault inside the worker: header, data key and store, and what is done with them together.
 */
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import type { Migratie } from '../../db/migrate.ts';
import { openStore, type Store } from '../../db/open.ts';
import type { Slotrol } from '../../shared/contract/kluis.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { nieuweHerstelbytes, schrijfHerstelcode } from './herstelcode.ts';
import { controleerZegel, type Kop, kluispaden, leesKop, type Slot, schrijfKop, verzegel } from './kop.ts';
import { syncMap } from './schijf.ts';
import {
  KDF_VLOER,
  type Kdfkosten,
  maakSlot,
  meetKosten,
  nieuweDatasleutel,
  openSlot,
  weigerHerstelcode,
  weigerWachtzin,
} from './sleutels.ts';

export interface Sessie {
  kop: Kop;
  /** Kept while the vault is open: slots are made with it. Overwritten by `sluitSessie`. */
  readonly datasleutel: Buffer;
  readonly store: Store;
  /** The slot that opened it, as it was then. */
  readonly slot: Slot;
}

export interface Sessieopties {
  readonly map: string;
  readonly migraties: readonly Migratie[];
  readonly klok: () => Date;
  /** Absent: measured on this machine, never below the floor. */
  readonly snelleKdfVoorTests?: Kdfkosten | undefined;
  /** Secret of this laptop, as far as it is known; stays the loop's. */
  readonly toestelgeheim?: Buffer | null;
}

/** Costs below which a slot is refused. */
export const vloer = ({ snelleKdfVoorTests }: Sessieopties): Kdfkosten => snelleKdfVoorTests ?? KDF_VLOER;
/** Costs for a new slot, measured each time one is made. */
export const kosten = async (opties: Sessieopties): Promise<Kdfkosten> =>
  opties.snelleKdfVoorTests ?? (await meetKosten());

function bereidMapVoor(map: string): void {
  const paden = kluispaden(map);
  if (existsSync(paden.kop) || existsSync(paden.bestand)) {
    weiger('KLUIS_BESTAAT_AL', 'In deze map staat al een kluis. Open die met de wachtzin, of kies een andere map.');
  }
  mkdirSync(map, { recursive: true, mode: 0o700 });
  chmodSync(map, 0o700);
  // Left by an attempt that was interrupted before it had a header: nobody has its key.
  for (const rest of [paden.nieuw, `${paden.nieuw}-wal`, `${paden.nieuw}-journal`]) rmSync(rest, { force: true });
}

/** A slot for a new recovery code, and the code as text. */
export async function herstelslot(
  kluis: Pick<Kop, 'kluis' | 'oefenkluis'>,
  datasleutel: Buffer,
  kdf: Kdfkosten,
): Promise<{ slot: Slot; herstelcode: string }> {
  const bytes = nieuweHerstelbytes();
  try {
    const slot = await maakSlot(kluis, { soort: 'herstelcode', rol: 'herstel' }, bytes, datasleutel, kdf);
    return { slot, herstelcode: schrijfHerstelcode(bytes) };
  } finally {
    bytes.fill(0);
  }
}

/**
 * Makes a vault. The store is complete on disk before the header appears, and the header before the store has its
 * own name: killed in between, either no vault is there, or one that the passphrase opens.
 * @throws Geweigerd KLUIS_BESTAAT_AL, SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR
 */
export async function maakSessie(
  opties: Sessieopties,
  wachtzin: Buffer,
  oefenkluis: boolean,
): Promise<{ sessie: Sessie; herstelcode: string }> {
  const { map, migraties, klok } = opties;
  bereidMapVoor(map);
  const paden = kluispaden(map);
  const datasleutel = nieuweDatasleutel();
  try {
    const kdf = await kosten(opties);
    const kluis = { kluis: randomUUID(), oefenkluis };
    const eigen = await maakSlot(kluis, { soort: 'wachtzin', rol: 'procesregisseur' }, wachtzin, datasleutel, kdf);
    const { slot: herstel, herstelcode } = await herstelslot(kluis, datasleutel, kdf);
    openStore(paden.nieuw, Buffer.from(datasleutel), { migraties, nieuw: true }).sluit();
    const slots = [eigen, herstel];
    const gemaakt = klok().toISOString();
    const kop = verzegel({ ...kluis, gemaakt, herstelcodeBevestigd: false, slots }, datasleutel);
    schrijfKop(map, kop);
    return { sessie: openMetSleutel(opties, kop, eigen, datasleutel), herstelcode };
  } catch (fout) {
    datasleutel.fill(0);
    throw fout;
  }
}

function openMetSleutel(opties: Sessieopties, kop: Kop, slot: Slot, datasleutel: Buffer): Sessie {
  const paden = kluispaden(opties.map);
  controleerZegel(kop, datasleutel);
  if (!existsSync(paden.bestand) && existsSync(paden.nieuw)) {
    renameSync(paden.nieuw, paden.bestand);
    syncMap(opties.map);
  }
  const store = openStore(paden.bestand, Buffer.from(datasleutel), {
    migraties: opties.migraties,
    sleutelBewezen: true,
  });
  return { kop, datasleutel, store, slot };
}

/** The role that is meant by a slot. */
const rolVan = (kop: Kop, slotId: string | null): Slotrol | undefined => kop.slots.find(({ id }) => id === slotId)?.rol;

/** Is this the slot of a beheerder? */
export const isBeheerslot = (map: string, slotId: string | null): boolean =>
  rolVan(eisKop(map), slotId) === 'beheerder';

/** The beheerder, logged in: his key, and no more. */
export interface Beheersessie {
  readonly kop: Kop;
  readonly slot: Slot;
  /** Overwritten when he logs out. */
  readonly beheersleutel: Buffer;
}

/** Opens the slot of a beheerder. The store stays closed. @throws Geweigerd WACHTZIN_ONJUIST, SLEUTELS_GEWIJZIGD */
export async function openBeheersessie(opties: Sessieopties, geheim: Buffer): Promise<Beheersessie> {
  const kop = eisKop(opties.map);
  const slots = kop.slots.filter(({ rol }) => rol === 'beheerder');
  const gevonden = await vindSlot(opties, kop, slots, geheim);
  return gevonden ? { kop, slot: gevonden.slot, beheersleutel: gevonden.datasleutel } : weigerWachtzin();
}

function eisKop(map: string): Kop {
  const kop = leesKop(map);
  if (kop) return kop;
  if (!existsSync(kluispaden(map).bestand)) weiger('GEEN_KLUIS', 'In deze map staat geen kluis. Maak er eerst een.');
  return weiger(
    'SLEUTELBESTAND_ONTBREEKT',
    'Het sleutelbestand van deze kluis ontbreekt. Zet het terug uit een reservekopie. Zonder dat bestand gaat de kluis niet open.',
  );
}

/** The first of `slots` that the secret opens, with the data key; null when none does. */
export async function vindSlot(
  opties: Sessieopties,
  kop: Kop,
  slots: readonly Slot[],
  geheim: Buffer,
): Promise<{ slot: Slot; datasleutel: Buffer } | null> {
  for (const slot of slots) {
    const datasleutel = await openSlot(kop, slot, geheim, vloer(opties), opties.toestelgeheim ?? null);
    if (datasleutel) return { slot, datasleutel };
  }
  return null;
}

/**
 * Opens with a passphrase or recovery code.
 * @param slotId says which role: every slot of that role is tried, because a closed vault names nobody, and two
 *   vervangers are one choice. Null: each slot of this kind.
 * @throws Geweigerd WACHTZIN_ONJUIST, HERSTELCODE_ONJUIST, GEEN_KLUIS, SLEUTELBESTAND_…, and those of `openStore`
 */
export async function openSessie(
  opties: Sessieopties,
  soort: Slot['soort'],
  geheim: Buffer,
  slotId: string | null,
): Promise<Sessie> {
  const kop = eisKop(opties.map);
  const rol = rolVan(kop, slotId);
  const slots = kop.slots.filter(
    (slot) => slot.soort === soort && (slotId === null ? slot.rol !== 'beheerder' : slot.rol === rol),
  );
  const gevonden = await vindSlot(opties, kop, slots, geheim);
  if (!gevonden) return soort === 'wachtzin' ? weigerWachtzin() : weigerHerstelcode();
  try {
    return openMetSleutel(opties, kop, gevonden.slot, gevonden.datasleutel);
  } catch (fout) {
    gevonden.datasleutel.fill(0);
    throw fout;
  }
}

/** Writes a sealed header and goes on with it. @throws Geweigerd SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR */
export function bewaarKop(opties: Sessieopties, sessie: Sessie, kop: Kop): void {
  schrijfKop(opties.map, kop);
  sessie.kop = kop;
}

/**
 * Marks the recovery code as written down, if it is the right one. The seal stays what it was: it does not cover this.
 * @returns the slot's id
 * @throws Geweigerd HERSTELCODE_ONJUIST
 */
export async function bevestigHerstelcode(opties: Sessieopties, sessie: Sessie, code: Buffer): Promise<string> {
  const { kop } = sessie;
  const gevonden = await vindSlot(
    opties,
    kop,
    kop.slots.filter(({ soort }) => soort === 'herstelcode'),
    code,
  );
  if (!gevonden) return weigerHerstelcode();
  gevonden.datasleutel.fill(0);
  bewaarKop(opties, sessie, { ...kop, herstelcodeBevestigd: true });
  return gevonden.slot.id;
}

/** Empties the write-ahead log, closes the store, overwrites the key. */
export function sluitSessie(sessie: Sessie): void {
  try {
    sessie.store.sluit();
  } finally {
    sessie.datasleutel.fill(0);
  }
}
