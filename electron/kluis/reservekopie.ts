/**
 * Making back-ups and pruning them, inside the worker. A back-up counts as made when it was read back from its folder
 * and opened with the key of the vault; until then it has a temporary name.
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { log } from '../../db/commands/log.ts';
import { laatsteSchakel } from '../../db/logboek.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { laatsteVernietiging } from '../../db/queries/kopie.ts';
import { leesSleutelstand } from '../../db/queries/sleutels.ts';
import type { kopieopruimingen } from '../../shared/contract/kopie.ts';
import { Geweigerd, weiger } from '../../shared/contract/weigering.ts';
import type { Bewaarregel } from './bewaarregel.ts';
import { kluispaden, koptekst } from './kop.ts';
import {
  KOPIE_EXTENSIE,
  KOPIE_FORMAAT,
  leesManifest,
  type Manifest,
  oudZegelKlopt,
  pakKopieUit,
  schrijfKopiebestand,
  verzegelManifest,
  vingerafdruk,
  zegelKlopt,
} from './kopiebestand.ts';
import { openUitgepakt } from './kopieopening.ts';
import { syncMap, systeemcode } from './schijf.ts';
import type { Sessie } from './sessie.ts';
import { oudeStanden } from './wissel.ts';

/** Why back-ups are removed before their day. */
export type Kopieopruiming = (typeof kopieopruimingen)[number];

export interface Kopieplek {
  /** The vault's own folder. */
  readonly map: string;
  /** Where the back-ups are. */
  readonly doel: string;
  readonly bewaren: Bewaarregel;
}

export interface Kopieregel {
  readonly id: string;
  /** Name in the folder. */
  readonly naam: string;
  readonly gemaakt: string;
  readonly grootte: number;
  /** Number of the last row of the log that is in it. */
  readonly regel: number;
  /** Last moment at which it may be kept. */
  readonly tot: string;
  /** The next back-up removes it. */
  readonly wijkt: boolean;
  /** Made before something was destroyed: it still holds that. */
  readonly metVernietigd: boolean;
  /** Made before the data key was renewed: whoever has the old key or passphrase reads it. */
  readonly oudeSleutel: boolean;
}

export interface OudeStandregel {
  readonly naam: string;
  readonly gemaakt: string;
  readonly tot: string;
  readonly metVernietigd: boolean;
}

export interface Kopieoverzicht {
  /** Newest first. */
  readonly kopieen: readonly Kopieregel[];
  /** What was put aside by restores. */
  readonly oudeStanden: readonly OudeStandregel[];
}

const DAG = 86_400_000;

/** A fault of the folder with back-ups, in words that say which folder. Other errors are thrown on. */
function weigerKopiemap(fout: unknown): never {
  switch (systeemcode(fout)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return weiger(
        'SCHIJF_VOL',
        'De schijf met de reservekopieën is vol. Er is geen reservekopie gemaakt. Maak ruimte, of kies een andere map.',
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return weiger(
        'MAP_NIET_SCHRIJFBAAR',
        'In de map voor reservekopieën mag u niet schrijven. Er is niets veranderd. Kies een andere map, of vraag uw beheerder.',
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return weiger(
        'MAP_ONTBREEKT',
        'De map voor reservekopieën is er nu niet. Sluit de schijf aan, of kies een andere map.',
      );
    default:
      throw fout;
  }
}

function opSchijf<T>(fn: () => T): T {
  try {
    return fn();
  } catch (fout) {
    if (fout instanceof Geweigerd) throw fout;
    return weigerKopiemap(fout);
  }
}

/**
 * Really ours: of this vault, sealed with its key or an earlier one, and whole by its size. Anything else in the folder
 * is let be.
 */
function eigenManifest(
  pad: string,
  { kop, datasleutel }: Sessie,
  oudeZegels: readonly string[],
): { readonly manifest: Manifest; readonly oudeSleutel: boolean } | null {
  try {
    const manifest = leesManifest(pad);
    if (manifest.kluis !== kop.kluis) return null;
    if (zegelKlopt(manifest, datasleutel)) return { manifest, oudeSleutel: false };
    return oudeZegels.some((oud) => oudZegelKlopt(manifest, oud)) ? { manifest, oudeSleutel: true } : null;
  } catch (fout) {
    if (fout instanceof Geweigerd || systeemcode(fout) !== '') return null;
    throw fout;
  }
}

/** Back-ups of this vault in the folder, and what restores put aside. @throws Geweigerd MAP_ONTBREEKT, MAP_NIET_SCHRIJFBAAR */
export function kopieoverzicht(sessie: Sessie, omgeving: Omgeving, plek: Kopieplek): Kopieoverzicht {
  const nu = omgeving.klok().getTime();
  const { aantal, dagen } = plek.bewaren;
  const vernietigd = laatsteVernietiging(omgeving.lees);
  const oudeZegels = leesSleutelstand(omgeving.lees).oudeKopiezegels;
  const kenmerken = (gemaakt: string) => ({
    gemaakt,
    tot: new Date(Date.parse(gemaakt) + dagen * DAG).toISOString(),
    metVernietigd: vernietigd !== null && gemaakt <= vernietigd,
  });
  const namen = opSchijf(() => readdirSync(plek.doel)).filter((naam) => naam.endsWith(`.${KOPIE_EXTENSIE}`));
  const gevonden = namen
    .flatMap((naam) => {
      const eigen = eigenManifest(join(plek.doel, naam), sessie, oudeZegels);
      return eigen ? [{ naam, ...eigen }] : [];
    })
    .sort((a, b) => b.manifest.gemaakt.localeCompare(a.manifest.gemaakt));
  return {
    kopieen: gevonden.map(({ naam, manifest, oudeSleutel }, plaats) => {
      const k = kenmerken(manifest.gemaakt);
      return {
        id: manifest.id,
        naam,
        grootte: statSync(join(plek.doel, naam)).size,
        regel: manifest.logboek.volgnummer,
        oudeSleutel,
        ...k,
        // One comes before it.
        wijkt: plaats + 1 >= aantal || Date.parse(k.tot) < nu,
      };
    }),
    oudeStanden: oudeStanden(plek.map).map(({ naam, gemaakt }) => ({ naam, ...kenmerken(gemaakt) })),
  };
}

/** Removes, and records the ids of what is gone. @returns how many files and folders */
function verwijder(
  sessie: Sessie,
  omgeving: Omgeving,
  plek: Kopieplek,
  reden: 'bewaartermijn' | Kopieopruiming,
  kiest: (regel: Kopieregel | OudeStandregel, plaats: number) => boolean,
): number {
  const { kopieen, oudeStanden: oude } = kopieoverzicht(sessie, omgeving, plek);
  const weg = kopieen.filter(kiest);
  const wegOud = oude.filter((o) => kiest(o, 0));
  if (weg.length + wegOud.length === 0) return 0;
  opSchijf(() => {
    for (const { naam } of weg) rmSync(join(plek.doel, naam), { force: true });
    syncMap(plek.doel);
    for (const { naam } of wegOud) rmSync(join(plek.map, naam), { recursive: true, force: true });
    syncMap(plek.map);
  });
  omgeving.schrijf((db) =>
    log(omgeving, db, 'kopie.verwijderd', { kopieen: weg.map((k) => k.id), oudeStanden: wegOud.length, reden }),
  );
  return weg.length + wegOud.length;
}

/** Removes what the rule no longer keeps. The newest always stays. */
function snoei(sessie: Sessie, omgeving: Omgeving, plek: Kopieplek): number {
  const nu = omgeving.klok().getTime();
  return verwijder(sessie, omgeving, plek, 'bewaartermijn', (regel, plaats) => {
    const teOud = Date.parse(regel.tot) < nu;
    return 'id' in regel ? plaats > 0 && (plaats >= plek.bewaren.aantal || teOud) : teOud;
  });
}

/**
 * Removes what there is a reason not to keep: everything that still holds something that was destroyed (also old
 * states), or the back-ups under an earlier data key.
 * @returns how many
 */
export function ruimKopieenOp(sessie: Sessie, omgeving: Omgeving, plek: Kopieplek, wat: Kopieopruiming): number {
  return verwijder(sessie, omgeving, plek, wat, (regel) =>
    wat === 'vernietigd' ? regel.metVernietigd : 'id' in regel && regel.oudeSleutel,
  );
}

/** Reads a back-up as it stands on disk and opens it. @throws Geweigerd KOPIE_MISLUKT */
function controleerGeschreven(pad: string, tijdelijk: string, { datasleutel }: Sessie): void {
  try {
    openUitgepakt(pakKopieUit(readFileSync(pad)), tijdelijk, datasleutel).sluit();
  } catch (fout) {
    if (!(fout instanceof Geweigerd)) throw fout;
    weiger(
      'KOPIE_MISLUKT',
      'De reservekopie las anders terug dan zij was geschreven. Zij is niet bewaard. Kies een andere map of schijf.',
    );
  }
}

/**
 * Makes one back-up in `plek.doel` and prunes that folder.
 * @param schrijf writes the file; a test puts a fault in
 * @returns its id, its name, and how many older ones were removed
 * @throws Geweigerd SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR, MAP_ONTBREEKT, KOPIE_BESCHADIGD; nothing of it is left then
 */
export function maakReservekopie(
  sessie: Sessie,
  omgeving: Omgeving,
  plek: Kopieplek,
  schrijf: typeof schrijfKopiebestand = schrijfKopiebestand,
): { readonly id: string; readonly naam: string; readonly verwijderd: number } {
  const { kop, datasleutel, store } = sessie;
  const { tijdelijk } = kluispaden(plek.map);
  const id = randomUUID();
  const gemaakt = omgeving.klok().toISOString();
  const naam = `overlegtafel-${gemaakt.slice(0, 19).replaceAll(':', '')}-${id.slice(0, 8)}.${KOPIE_EXTENSIE}`;
  // One temporary name per vault: what a killed attempt left is written over by the next.
  const deel = join(plek.doel, `.overlegtafel-${kop.kluis}.deel`);
  try {
    opSchijf(() => readdirSync(plek.doel));
    // Also when it is cut off: that it began is on record.
    omgeving.schrijf((db) => log(omgeving, db, 'kopie.begonnen', { kopie: id }));
    store.kopieer(tijdelijk, datasleutel);
    const schakel = laatsteSchakel(omgeving.lees);
    if (!schakel) throw new Error('A vault that is open has a log');
    const bestand = readFileSync(tijdelijk);
    const sleutels = Buffer.from(koptekst(kop), 'utf8');
    const manifest = verzegelManifest(
      {
        formaat: KOPIE_FORMAAT,
        id,
        kluis: kop.kluis,
        oefenkluis: kop.oefenkluis,
        gemaakt,
        schemaversie: store.schemaversie(),
        logboek: schakel,
        sleutels: { bytes: sleutels.length, sha256: vingerafdruk(sleutels) },
        bestand: { bytes: bestand.length, sha256: vingerafdruk(bestand) },
      },
      datasleutel,
    );
    opSchijf(() => {
      schrijf(deel, manifest, sleutels, bestand);
      controleerGeschreven(deel, tijdelijk, sessie);
      renameSync(deel, join(plek.doel, naam));
      syncMap(plek.doel);
    });
    try {
      omgeving.schrijf((db) =>
        log(omgeving, db, 'kopie.gemaakt', { kopie: id, regel: schakel.volgnummer, hash: schakel.hash }),
      );
    } catch (fout) {
      // What is in no log may not be there.
      rmSync(join(plek.doel, naam), { force: true });
      throw fout;
    }
    return { id, naam, verwijderd: snoei(sessie, omgeving, plek) };
  } finally {
    rmSync(tijdelijk, { force: true });
    rmSync(deel, { force: true });
  }
}
