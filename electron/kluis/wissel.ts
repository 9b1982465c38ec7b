/**
 * Exchanging the vault's two files for those of a back-up, or for the same under a new data key, so that after a crash at any moment either the old state or
 * the new one is there, and never a mix.
 *
 * The new files are made ready in a folder of their own. Writing the order (`terugzetten.json`, one rename) is the
 * moment that counts: before it a start throws the folder away, after it a start finishes what the order says. Each
 * step sees on disk whether it was done.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { kluispaden } from './kop.ts';
import { deelpad, leesAlsAanwezig, schrijfAtomisch, syncMap, weigerSchijf } from './schijf.ts';

const orderSchema = z.strictObject({
  formaat: z.literal('overlegtafel-terugzetten/1'),
  oud: z.string(),
  /** Afterwards every old state goes, also those of earlier exchanges: they are under a key that may have leaked. */
  oudWeg: z.boolean().default(false),
});
const OUDE_STAND = /^voor-terugzetten-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** Where the new files are made ready; the names in it are those of the vault. */
export function gereedmap(map: string): string {
  return join(map, 'terugzetten');
}
const orderpad = (map: string): string => join(map, 'terugzetten.json');

/** Name of the folder in which the state from before a restore is kept. */
function oudeStandnaam(moment: Date): string {
  return `voor-terugzetten-${moment.toISOString().slice(0, 19).replaceAll(':', '')}Z`;
}

/** What restores put aside, newest first. */
export function oudeStanden(map: string): { readonly naam: string; readonly gemaakt: string }[] {
  return readdirSync(map)
    .flatMap((naam) => {
      const [, dag, uur, minuut, seconde] = OUDE_STAND.exec(naam) ?? [];
      return dag ? [{ naam, gemaakt: `${dag}T${uur}:${minuut}:${seconde}.000Z` }] : [];
    })
    .sort((a, b) => b.gemaakt.localeCompare(a.gemaakt));
}

/** What is done to the disk; a test ends it halfway. */
export interface Wisselschijf {
  hernoem(van: string, naar: string): void;
  verwijder(pad: string): void;
}
const echteSchijf: Wisselschijf = {
  hernoem: renameSync,
  verwijder: (pad) => rmSync(pad, { recursive: true, force: true }),
};

/** Old files first, the new one after, each with its place on disk before the next step. */
function vervang(map: string, oud: string, gereed: string, namen: readonly string[], schijf: Wisselschijf): void {
  const [nieuw = ''] = namen;
  if (!existsSync(join(gereed, nieuw))) return;
  // The store itself goes last: while it is here, its write-ahead log must not be lost sight of.
  for (const naam of [...namen].reverse()) {
    if (existsSync(join(map, naam))) schijf.hernoem(join(map, naam), join(oud, naam));
  }
  syncMap(oud);
  schijf.hernoem(join(gereed, nieuw), join(map, nieuw));
  syncMap(map);
}

/**
 * Finishes an exchange that was ordered, or throws away one that was not. At the start of the program, before anything
 * is opened, and right after ordering.
 * @throws Geweigerd SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR; the next start goes on
 */
export function maakWisselAf(map: string, schijf: Wisselschijf = echteSchijf): void {
  const gereed = gereedmap(map);
  const tekst = leesAlsAanwezig(orderpad(map));
  try {
    if (tekst !== null) {
      // Written in one piece by this program: what it does not say is not guessed.
      const order = orderSchema.parse(JSON.parse(tekst));
      const oud = join(map, order.oud);
      mkdirSync(oud, { recursive: true, mode: 0o700 });
      vervang(
        map,
        oud,
        gereed,
        ['bestand.db', 'bestand.db.voor-migratie', 'bestand.db-journal', 'bestand.db-wal'],
        schijf,
      );
      vervang(map, oud, gereed, ['sleutels.json'], schijf);
      if (order.oudWeg) for (const { naam } of oudeStanden(map)) schijf.verwijder(join(map, naam));
      schijf.verwijder(orderpad(map));
      syncMap(map);
    }
    const { tijdelijk, kop, pogingen } = kluispaden(map);
    // Half an order is none; half a header may hold a slot for a passphrase that was never acknowledged; half a count of
    // attempts is what a kill while opening leaves.
    const half = [orderpad(map), kop, pogingen].map(deelpad);
    for (const rest of [gereed, tijdelijk, ...half]) schijf.verwijder(rest);
  } catch (fout) {
    weigerSchijf(fout);
  }
}

/**
 * Orders the exchange for what stands ready, and does it. The vault must be closed.
 * @param oudeStand what becomes of the old state
 * @returns name of the folder in which the old state is kept, if it is
 */
export function wissel(
  map: string,
  moment: Date,
  oudeStand: 'bewaar' | 'verwijder',
  schijf: Wisselschijf = echteSchijf,
): string {
  const oud = oudeStandnaam(moment);
  const order: z.input<typeof orderSchema> = {
    formaat: 'overlegtafel-terugzetten/1',
    oud,
    ...(oudeStand === 'verwijder' ? { oudWeg: true } : {}),
  };
  schrijfAtomisch(orderpad(map), JSON.stringify(order));
  maakWisselAf(map, schijf);
  return oud;
}
