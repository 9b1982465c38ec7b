/**
 * The large bestand as a vault on disk, and the same rows without a key beside it. Made once and kept in the temporary
 * folder under a name that follows from generator and schema: a second measurement begins at once.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { wortel } from '../../build/setup.mjs';
import { hashVan } from '../../build/stempel.ts';
import { meld } from '../../build/taak.ts';
import { maakOmgeving } from '../../db/omgeving.ts';
import { openVerbinding } from '../../db/pragmas.ts';
import { migraties, register } from '../../db/register.ts';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { maakSessie, openSessie, type Sessie, type Sessieopties, sluitSessie } from '../../electron/kluis/sessie.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { GROOT, type Maat, NU, vul } from './grootBestand.ts';
import { WACHTZIN } from './proeftoepassing.ts';

const BRONNEN = [
  'test/bench/grootBestand.ts',
  'test/bench/grootKluis.ts',
  'test/bench/namen.ts',
  'db/migrations',
  'db/logboek.ts',
];

export interface Grootkluis {
  /** Folder of the vault; its passphrase is `WACHTZIN`. */
  readonly map: string;
  /** The same rows in a file without a key. */
  readonly kaal: string;
}

const opties = (map: string): Sessieopties => ({ map, migraties, klok: () => NU });

export const openGroot = ({ map }: Pick<Grootkluis, 'map'>): Promise<Sessie> =>
  openSessie(opties(map), 'wachtzin', Buffer.from(WACHTZIN), null);

/** Takes the key off a copy. The write-ahead log must be empty. */
function maakKaal(sessie: Sessie, pad: string, kaal: string): void {
  copyFileSync(pad, kaal);
  const verbinding = openVerbinding(kaal, sessie.datasleutel);
  verbinding.pragma('journal_mode=DELETE');
  verbinding.rekey(Buffer.alloc(0));
  verbinding.close();
  const leesbaar = new Database(kaal);
  leesbaar.pragma('journal_mode=WAL');
  leesbaar.close();
}

async function maak(basis: string, maat: Maat): Promise<void> {
  const map = join(basis, 'kluis');
  mkdirSync(map, { recursive: true });
  const { sessie } = await maakSessie(opties(map), Buffer.from(WACHTZIN), true);
  const { omgeving } = maakOmgeving(sessie.store, {
    klok: () => NU,
    nieuwId: () => '00000000-0000-4000-8000-000000000000',
    willekeurig: (aantal) => new Uint8Array(aantal),
    verstuur: () => undefined,
    oefenkluis: true,
    wie: sessie.slot.id,
    rol: sessie.slot.rol,
  });
  register.intern.richtIn(omgeving, {
    naam: 'Mare Verdicht',
    tafelcode: '246810',
    profiel: JSON.stringify(ingebouwdProfiel),
  });
  let gemeld = -1;
  vul(sessie.store, maat, (deel) => {
    const tiental = Math.floor(deel * 10);
    if (tiental > gemeld) meld(`  groot bestand maken: ${tiental * 10} % …`);
    gemeld = Math.max(gemeld, tiental);
  });
  sessie.store.sluit();
  maakKaal(sessie, kluispaden(map).bestand, join(basis, 'kaal.db'));
  sluitSessie(sessie);
}

/** Makes it if it is not there yet. */
export async function grootKluis(maat: Maat = GROOT): Promise<Grootkluis> {
  const kenmerk = hashVan(wortel, BRONNEN).slice(0, 16);
  const basis = join(tmpdir(), `overlegtafel-meetbestand-${kenmerk}-${maat.logregels}`);
  const klaar = join(basis, 'klaar');
  if (!existsSync(klaar)) {
    rmSync(basis, { recursive: true, force: true });
    rmSync(`${basis}.deel`, { recursive: true, force: true });
    await maak(`${basis}.deel`, maat);
    renameSync(`${basis}.deel`, basis);
    writeFileSync(klaar, '');
  }
  return { map: join(basis, 'kluis'), kaal: join(basis, 'kaal.db') };
}
