/**
 * Reading a back-up with a secret of its own slots, saying what going back to it would lose, and making it ready for
 * the exchange. Inside the worker; the vault itself is only read.
 */
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { log } from '../../db/commands/log.ts';
import { vernietigOpnieuw } from '../../db/commands/vernietig.ts';
import { vertaalFout } from '../../db/fouten.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { maakOmgeving, type Omgevingsdelen } from '../../db/omgeving.ts';
import { leesStore, openStore } from '../../db/open.ts';
import { type Nieuwer, nieuwer, type Vernietiging, vernietigingen } from '../../db/queries/kopie.ts';
import { Geweigerd, weiger } from '../../shared/contract/weigering.ts';
import { controleerZegel, type Kop, kluispaden, leesKop, type Slot } from './kop.ts';
import { pakKopieUit, type Uitgepakt, weigerBeschadigdeKopie, weigerNieuwereKopie } from './kopiebestand.ts';
import { openUitgepakt } from './kopieopening.ts';
import { naarSchijf, syncMap, weigerSchijf } from './schijf.ts';
import { type Sessieopties, vindSlot } from './sessie.ts';
import { weigerHerstelcode } from './sleutels.ts';
import { gereedmap } from './wissel.ts';

/** The state that a restore would replace. */
export type Huidig =
  /** There is no vault here. */
  | { readonly soort: 'geen' }
  /** It cannot be opened with the key of the back-up: only when it was last written is known. */
  | { readonly soort: 'dicht'; readonly gewijzigd: string }
  | ({ readonly soort: 'open' } & Nieuwer);

export interface Terugzetbeeld {
  readonly gemaakt: string;
  readonly huidig: Huidig;
}

export interface Teruggezet extends Terugzetbeeld {
  /** How many destructions were done again; null: it could not be known which. */
  readonly opnieuwVernietigd: number | null;
}

export interface Kopievraag {
  readonly bytes: Uint8Array;
  readonly soort: Slot['soort'];
  readonly geheim: Buffer;
  /** The vault here, where it is open. */
  readonly open: ReadableDb | null;
}

/** The header of the vault here; null when there is none or it cannot be read. */
function huidigeKop(map: string): Kop | null {
  try {
    return leesKop(map);
  } catch (fout) {
    if (fout instanceof Geweigerd) return null;
    throw fout;
  }
}

/** @throws Geweigerd KOPIE_ANDERE_KLUIS: two vaults are never mixed, and one is never put over the other */
function eisZelfdeKluis(map: string, kluis: string): void {
  const kop = huidigeKop(map);
  if (kop === null || kop.kluis === kluis) return;
  weiger(
    'KOPIE_ANDERE_KLUIS',
    'Deze reservekopie is van een andere kluis. Er is niets veranderd. Kies een reservekopie van deze kluis.',
  );
}

function weigerKopiewachtzin(soort: Slot['soort']): never {
  if (soort === 'herstelcode') return weigerHerstelcode();
  return weiger(
    'WACHTZIN_ONJUIST',
    'Deze wachtzin past niet op de reservekopie. Een oude kopie heeft de wachtzin van toen. Probeer het opnieuw, of gebruik de herstelcode van toen.',
  );
}

interface Nu {
  readonly huidig: Huidig;
  /** Everything that was destroyed here; null when this vault could not be read. */
  readonly vernietigd: readonly Vernietiging[] | null;
}

const vergeleken = (lees: ReadableDb, kopie: ReadableDb): Nu => ({
  huidig: { soort: 'open', ...nieuwer(lees, kopie) },
  vernietigd: vernietigingen(lees),
});

/** The vault here as far as the back-up's key opens it: the data key of a vault never changes. */
function kijkHier(map: string, kopie: ReadableDb, datasleutel: Buffer): Nu {
  const { bestand } = kluispaden(map);
  if (!existsSync(bestand)) return { huidig: { soort: 'geen' }, vernietigd: [] };
  const dicht: Nu = { huidig: { soort: 'dicht', gewijzigd: statSync(bestand).mtime.toISOString() }, vernietigd: null };
  try {
    const store = leesStore(bestand, datasleutel);
    try {
      return vergeleken(store.lees, kopie);
    } finally {
      store.sluit();
    }
  } catch (fout) {
    const vertaald = vertaalFout(fout);
    // Damaged or of another key: a restore is just what such a vault needs.
    if (vertaald instanceof Geweigerd && vertaald.weigering.code !== 'KLUIS_IN_GEBRUIK') return dicht;
    throw fout;
  }
}

interface Geopend extends Nu {
  readonly uitgepakt: Uitgepakt;
  readonly slot: Slot;
  /** The caller overwrites it. */
  readonly datasleutel: Buffer;
}

/** The data key of a back-up, by its own header. */
async function ontsluit(opties: Sessieopties, { kop }: Uitgepakt, { soort, geheim }: Kopievraag) {
  const slots = kop.slots.filter((slot) => slot.soort === soort);
  try {
    const gevonden = await vindSlot(opties, kop, slots, geheim);
    if (gevonden) controleerZegel(kop, gevonden.datasleutel);
    return gevonden ?? weigerKopiewachtzin(soort);
  } catch (fout) {
    // Its own words are about the header of the vault that is here.
    if (fout instanceof Geweigerd && fout.weigering.code === 'SLEUTELS_GEWIJZIGD') return weigerBeschadigdeKopie();
    throw fout;
  }
}

/** Unpacks and opens a back-up in the folder where files are made ready, and looks at the vault here. */
async function openKopie(opties: Sessieopties, vraag: Kopievraag): Promise<Geopend> {
  const { map, migraties } = opties;
  const uitgepakt = pakKopieUit(vraag.bytes);
  const { kluis, schemaversie } = uitgepakt.manifest;
  eisZelfdeKluis(map, kluis);
  if (schemaversie > (migraties.at(-1)?.nummer ?? 0)) weigerNieuwereKopie();
  const { slot, datasleutel } = await ontsluit(opties, uitgepakt, vraag);
  const gereed = gereedmap(map);
  try {
    rmSync(gereed, { recursive: true, force: true });
    mkdirSync(gereed, { recursive: true, mode: 0o700 });
    const kopie = openUitgepakt(uitgepakt, kluispaden(gereed).bestand, datasleutel);
    try {
      const nu = vraag.open ? vergeleken(vraag.open, kopie.lees) : kijkHier(map, kopie.lees, datasleutel);
      return { uitgepakt, slot, datasleutel, ...nu };
    } finally {
      kopie.sluit();
    }
  } catch (fout) {
    datasleutel.fill(0);
    rmSync(gereed, { recursive: true, force: true });
    throw fout;
  }
}

const beeldVan = ({ uitgepakt, huidig }: Geopend): Terugzetbeeld => ({ gemaakt: uitgepakt.manifest.gemaakt, huidig });

async function opSchijf<T>(fn: () => Promise<T>): Promise<T> {
  try {
    return await fn();
  } catch (fout) {
    return weigerSchijf(fout);
  }
}

/**
 * What going back would lose. Changes nothing.
 * @throws Geweigerd GEEN_KOPIE, KOPIE_BESCHADIGD, KOPIE_NIEUWER, KOPIE_ANDERE_KLUIS, WACHTZIN_ONJUIST, HERSTELCODE_ONJUIST
 */
export function keurKopie(opties: Sessieopties, vraag: Kopievraag): Promise<Terugzetbeeld> {
  return opSchijf(async () => {
    const geopend = await openKopie(opties, vraag);
    geopend.datasleutel.fill(0);
    rmSync(gereedmap(opties.map), { recursive: true, force: true });
    return beeldVan(geopend);
  });
}

/**
 * Makes a back-up ready to take the place of the vault: schema up to date, what was destroyed since destroyed again,
 * the restore in its log, everything on disk. The vault is as it was until `wissel`.
 * @throws Geweigerd as `keurKopie`
 */
export function maakGereed(
  opties: Sessieopties,
  delen: Pick<Omgevingsdelen, 'klok' | 'nieuwId' | 'willekeurig'>,
  vraag: Kopievraag,
): Promise<Teruggezet> {
  return opSchijf(async () => {
    const geopend = await openKopie(opties, vraag);
    const { uitgepakt, slot, datasleutel, vernietigd } = geopend;
    const { manifest, kop, koptekst } = uitgepakt;
    const gereed = gereedmap(opties.map);
    const paden = kluispaden(gereed);
    try {
      const store = openStore(paden.bestand, Buffer.from(datasleutel), {
        migraties: opties.migraties,
        sleutelBewezen: true,
      });
      let opnieuw: number | null = null;
      try {
        const { omgeving } = maakOmgeving(store, {
          ...delen,
          verstuur: () => undefined,
          oefenkluis: kop.oefenkluis,
          wie: slot.id,
          rol: slot.rol,
        });
        omgeving.schrijf((db) => {
          if (vernietigd) opnieuw = vernietigOpnieuw(omgeving, vernietigd);
          const { volgnummer: regel, hash } = manifest.logboek;
          log(omgeving, db, 'kopie.teruggezet', { kopie: manifest.id, regel, hash, opnieuwVernietigd: opnieuw });
        });
        // Also without destructions: a copy from before a migration is older than any of them.
        store.leegSporen();
      } finally {
        store.sluit();
      }
      writeFileSync(paden.kop, koptekst, { mode: 0o600 });
      naarSchijf(paden.bestand);
      naarSchijf(paden.kop);
      syncMap(gereed);
      return { ...beeldVan(geopend), opnieuwVernietigd: opnieuw };
    } catch (fout) {
      rmSync(gereed, { recursive: true, force: true });
      throw fout;
    } finally {
      datasleutel.fill(0);
    }
  });
}
