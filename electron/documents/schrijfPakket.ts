/**
 * Writing a package to a folder: whole or not at all.
 *
 * Everything goes into `.tijdelijk-<id>` in the same folder, each file is flushed to disk, read back and compared,
 * and only then the folder gets its name. Whatever fails, the temporary folder is removed. A package that is already
 * there is never overwritten: the new one gets `-2`, `-3`, …
 */
import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Geweigerd, weiger } from '../../shared/contract/weigering.ts';
import { padIsVeilig } from './namen.ts';
import { sha256 } from './pakbon.ts';
import type { Pakket } from './pakketsoorten.ts';

/** What is needed of the file system. Tests put faults in; everything else uses `node:fs/promises`. */
export interface Bestandssysteem {
  readonly bestaat: (pad: string) => Promise<boolean>;
  readonly maakMap: (pad: string) => Promise<void>;
  /** Writes a new file and returns when it is on disk. */
  readonly schrijf: (pad: string, bytes: Uint8Array) => Promise<void>;
  readonly lees: (pad: string) => Promise<Uint8Array>;
  readonly hernoem: (van: string, naar: string) => Promise<void>;
  /** Removes a folder with all that is in it. */
  readonly verwijder: (pad: string) => Promise<void>;
  /** Flushes the list of names of a folder, where the system can. */
  readonly spoelMap: (pad: string) => Promise<void>;
}

export const echtBestandssysteem: Bestandssysteem = {
  bestaat: async (pad) => {
    try {
      await lstat(pad);
      return true;
    } catch (fout) {
      if (codeVan(fout) === 'ENOENT') return false;
      throw fout;
    }
  },
  maakMap: async (pad) => {
    await mkdir(pad, { mode: 0o700 });
  },
  schrijf: async (pad, bytes) => {
    const bestand = await open(pad, 'wx', 0o600);
    try {
      await bestand.writeFile(bytes);
      await bestand.sync();
    } finally {
      await bestand.close();
    }
  },
  lees: readFile,
  hernoem: rename,
  verwijder: (pad) => rm(pad, { recursive: true, force: true }),
  spoelMap: async (pad) => {
    if (process.platform === 'win32') return; // a folder cannot be opened there
    const map = await open(pad, 'r');
    try {
      await map.sync();
    } finally {
      await map.close();
    }
  },
};

export interface Schrijfopdracht {
  /** Folder that the user chose; must exist. */
  readonly map: string;
  /** Name for the package's own folder inside it, already safe (`veiligeNaam`). */
  readonly naam: string;
  /** Random part of the temporary name; letters, digits, hyphens. */
  readonly id: string;
}

export interface Geschreven {
  /** Name that the package got, with its number if there was one already. */
  readonly naam: string;
  /** Full path; stays in main. */
  readonly pad: string;
  readonly aantalBestanden: number;
}

/** Rejects with `Geweigerd`: PAKKETNAAM_ONGELDIG, MAP_ONTBREEKT, MAP_NIET_SCHRIJFBAAR, SCHIJF_VOL, TERUGLEZEN_ONGELIJK, SCHRIJVEN_MISLUKT. */
export async function schrijfPakket(
  pakket: Pakket,
  opdracht: Schrijfopdracht,
  fs: Bestandssysteem = echtBestandssysteem,
): Promise<Geschreven> {
  if (
    !padIsVeilig(opdracht.naam) ||
    !padIsVeilig(opdracht.id) ||
    ![...pakket.keys()].every(padIsVeilig) ||
    opdracht.naam.includes('/')
  ) {
    weiger(
      'PAKKETNAAM_ONGELDIG',
      'De naam van het pakket kan niet worden gebruikt. Kies een andere naam voor het dossier.',
    );
  }
  const tijdelijk = join(opdracht.map, `.tijdelijk-${opdracht.id}`);
  try {
    await fs.maakMap(tijdelijk);
  } catch (fout) {
    throw vertaal(fout, true);
  }
  try {
    await vul(tijdelijk, pakket, fs);
    const naam = await geefNaam(tijdelijk, opdracht, fs);
    return { naam, pad: join(opdracht.map, naam), aantalBestanden: pakket.size };
  } catch (fout) {
    const opgeruimd = await fs.verwijder(tijdelijk).then(
      () => true,
      () => false,
    );
    throw vertaal(fout, opgeruimd);
  }
}

async function vul(tijdelijk: string, pakket: Pakket, fs: Bestandssysteem): Promise<void> {
  const mappen = new Set<string>();
  for (const [pad, bytes] of pakket) {
    const delen = pad.split('/').slice(0, -1);
    for (const nr of delen.keys()) mappen.add(delen.slice(0, nr + 1).join('/'));
    for (const map of [...mappen])
      if (!(await fs.bestaat(join(tijdelijk, map)))) await fs.maakMap(join(tijdelijk, map));
    await fs.schrijf(join(tijdelijk, pad), bytes);
  }
  for (const map of [...mappen].reverse()) await fs.spoelMap(join(tijdelijk, map));
  await fs.spoelMap(tijdelijk);
  for (const [pad, bytes] of pakket) {
    if (sha256(await fs.lees(join(tijdelijk, pad))) !== sha256(bytes)) {
      weiger(
        'TERUGLEZEN_ONGELIJK',
        'Een bestand las anders terug dan het geschreven was. Het pakket is niet gemaakt. Kies een andere map of schijf.',
      );
    }
  }
}

/** Gives the folder the first free name; then it counts as delivered. */
async function geefNaam(tijdelijk: string, { map, naam }: Schrijfopdracht, fs: Bestandssysteem): Promise<string> {
  for (let nr = 1; nr < 1000; nr += 1) {
    const poging = nr === 1 ? naam : `${naam}-${nr}`;
    if (await fs.bestaat(join(map, poging))) continue;
    try {
      await fs.hernoem(tijdelijk, join(map, poging));
    } catch (fout) {
      if (['EEXIST', 'ENOTEMPTY'].includes(codeVan(fout))) continue;
      throw fout;
    }
    await fs.spoelMap(dirname(join(map, poging))).catch(() => undefined); // the package is there and whole
    return poging;
  }
  return weiger('SCHRIJVEN_MISLUKT', 'Er staan al veel pakketten met deze naam in de map. Kies een andere map.');
}

function codeVan(fout: unknown): string {
  return fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : '';
}

function vertaal(fout: unknown, opgeruimd: boolean): Geweigerd {
  const rest = opgeruimd ? '' : ' In de map kan nog een map staan die begint met .tijdelijk; verwijder die.';
  if (fout instanceof Geweigerd)
    return opgeruimd ? fout : new Geweigerd({ ...fout.weigering, uitleg: fout.weigering.uitleg + rest });
  const maak = (code: string, uitleg: string): Geweigerd => new Geweigerd({ code, uitleg: uitleg + rest });
  switch (codeVan(fout)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return maak('SCHIJF_VOL', 'De schijf is vol. Het pakket is niet gemaakt. Maak ruimte of kies een andere map.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return maak(
        'MAP_NIET_SCHRIJFBAAR',
        'In deze map mag u niet schrijven. Het pakket is niet gemaakt. Kies een andere map.',
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return maak('MAP_ONTBREEKT', 'De gekozen map is er niet meer. Het pakket is niet gemaakt. Kies de map opnieuw.');
    default:
      return maak(
        'SCHRIJVEN_MISLUKT',
        'Het schrijven is mislukt. Het pakket is niet gemaakt. Probeer het opnieuw of kies een andere map.',
      );
  }
}
