/**
 * A whole store that came from another vault: looked at, or made ready to take the place of the one that is here. Keys,
 * people and settings stay those of this laptop; the store goes on with its own log.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { canoniekeJson } from '../../db/canoniek.ts';
import { zetEigenInstellingen } from '../../db/commands/kluisoverdracht.ts';
import { legInkomendeVast } from '../../db/commands/overdracht.ts';
import { hersleutel } from '../../db/kopie.ts';
import { laatsteSchakel } from '../../db/logboek.ts';
import { maakOmgeving } from '../../db/omgeving.ts';
import { leesStore, openStore } from '../../db/open.ts';
import { kluisaantallen } from '../../db/queries/overdracht.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { weigerBeschadigdeOverdracht } from '../../shared/domein/overdracht.ts';
import { kluispaden, koptekst } from './kop.ts';
import type { Geopend } from './overdrachtAannemen.ts';
import { naarSchijf, syncMap, weigerSchijf } from './schijf.ts';
import type { Beheer } from './sleutelbeheer.ts';
import { gereedmap } from './wissel.ts';

/** Puts the store on disk in the folder where files are made ready, and compares it with the manifest. */
function legKlaar(map: string, { manifest, inhoud }: Geopend, sleutel: Buffer): string {
  const gereed = gereedmap(map);
  const { bestand } = kluispaden(gereed);
  rmSync(gereed, { recursive: true, force: true });
  mkdirSync(gereed, { recursive: true, mode: 0o700 });
  writeFileSync(bestand, inhoud, { mode: 0o600 });
  try {
    const store = leesStore(bestand, sleutel);
    try {
      const past =
        store.schemaversie === manifest.schemaversie &&
        canoniekeJson({ ...laatsteSchakel(store.lees) }) === canoniekeJson(manifest.logboek) &&
        canoniekeJson(kluisaantallen(store.lees)) === canoniekeJson(manifest.aantallen);
      if (!past) weigerBeschadigdeOverdracht();
    } finally {
      store.sluit();
    }
  } catch (fout) {
    // Its own words are about the vault that is here.
    if (fout instanceof Geweigerd) weigerBeschadigdeOverdracht();
    throw fout;
  }
  return bestand;
}

/** On the disk of the vault, with nothing left of it when it does not work out. */
function inGereedmap<T>(map: string, { manifest }: Geopend, blijft: boolean, fn: (sleutel: Buffer) => T): T {
  const sleutel = Buffer.from(manifest.sleutel ?? '', 'base64');
  let gelukt = false;
  try {
    const uit = fn(sleutel);
    gelukt = true;
    return uit;
  } catch (fout) {
    return weigerSchijf(fout);
  } finally {
    sleutel.fill(0);
    if (!(blijft && gelukt)) rmSync(gereedmap(map), { recursive: true, force: true });
  }
}

/** @throws Geweigerd OVERDRACHT_BESCHADIGD, SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR */
export function bekijkStore(map: string, geopend: Geopend): void {
  inGereedmap(map, geopend, false, (sleutel) => legKlaar(map, geopend, sleutel));
}

/**
 * Schema up to date, settings and keys of this laptop, the hand-over in its log, under the key of this vault, on disk.
 * The vault is as it was until `wissel`.
 * @throws Geweigerd as `bekijkStore`
 */
export function maakStoreGereed(
  { opties, sessie, boek, omgeving: hier }: Beheer,
  geopend: Geopend,
  inkomend: Parameters<typeof legInkomendeVast>[2],
): void {
  const { map, migraties } = opties;
  inGereedmap(map, geopend, true, (sleutel) => {
    const bestand = legKlaar(map, geopend, sleutel);
    const store = openStore(bestand, Buffer.from(sleutel), { migraties, sleutelBewezen: true });
    try {
      const { omgeving } = maakOmgeving(store, {
        klok: hier.klok,
        nieuwId: hier.nieuwId,
        willekeurig: hier.willekeurig,
        verstuur: () => undefined,
        oefenkluis: hier.oefenkluis,
        wie: hier.wie,
        rol: hier.rol,
      });
      omgeving.schrijf((db) => {
        zetEigenInstellingen(db, hier.lees);
        legInkomendeVast(omgeving, db, inkomend);
      });
      const herstel = sessie.kop.slots.find(({ soort }) => soort === 'herstelcode');
      // What the log says of the recovery code is about the code of this vault from now on.
      if (herstel && boek.ooitBevestigd(hier)) boek.herstelcodeBevestigd(omgeving, herstel.id);
      store.leegSporen();
    } finally {
      store.sluit();
    }
    hersleutel(bestand, sleutel, sessie.datasleutel);
    const { kop } = kluispaden(gereedmap(map));
    writeFileSync(kop, koptekst(sessie.kop), { mode: 0o600 });
    naarSchijf(kop);
    syncMap(gereedmap(map));
  });
}
