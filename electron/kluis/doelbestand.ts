/** Writing one file to a folder that the user chose: whole and read back, or not there. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Geweigerd, weiger } from '../../shared/contract/weigering.ts';
import { syncMap, systeemcode } from './schijf.ts';

const BLOK = 1024 * 1024;

function weigerMap(fout: unknown): never {
  if (fout instanceof Geweigerd) throw fout;
  switch (systeemcode(fout)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return weiger('SCHIJF_VOL', 'De schijf is vol. Er is geen bestand gemaakt. Maak ruimte, of kies een andere map.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return weiger(
        'MAP_NIET_SCHRIJFBAAR',
        'In deze map mag u niet schrijven. Er is geen bestand gemaakt. Kies een andere map.',
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return weiger(
        'MAP_ONTBREEKT',
        'De gekozen map is er niet meer. Er is geen bestand gemaakt. Kies de map opnieuw.',
      );
    default:
      throw fout;
  }
}

/**
 * @param naam unique by itself: a file of this name is written over
 * @throws Geweigerd SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR, MAP_ONTBREEKT, TERUGLEZEN_ONGELIJK; nothing is left then
 */
export function schrijfInMap(map: string, naam: string, inhoud: Uint8Array): void {
  const deel = join(map, `.${naam}.deel`);
  try {
    const open = openSync(deel, 'w', 0o600);
    try {
      for (let i = 0; i < inhoud.byteLength; ) {
        i += writeSync(open, inhoud, i, Math.min(BLOK, inhoud.byteLength - i));
      }
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
    if (!readFileSync(deel).equals(inhoud)) {
      weiger(
        'TERUGLEZEN_ONGELIJK',
        'Het bestand las anders terug dan het was geschreven. Het is niet bewaard. Kies een andere map of schijf.',
      );
    }
    renameSync(deel, join(map, naam));
    syncMap(map);
  } catch (fout) {
    rmSync(deel, { force: true });
    weigerMap(fout);
  }
}

/** Takes it back: what is in no register may not be there. */
export function haalUitMap(map: string, naam: string): void {
  rmSync(join(map, naam), { force: true });
}
