/**
 * A program killed while it writes, over and over on the same store: everything acknowledged is there, nothing half, and
 * the next start needs no help. With a raw key, so that no start costs Argon2id.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { controleerKeten } from '../../db/logboek.ts';
import { openStore, type Store } from '../../db/open.ts';
import { CRASHMIGRATIES, crashsleutel, DELEN } from './crashschema.ts';
import { Dobbel } from './dobbel.ts';
import { type Breuk, bouwProgrammas, dood, type Moment } from './doding.ts';

/** What the kills were at: a proof that always came too early or too late would prove nothing. */
export interface Crashtelling {
  dodingen: number;
  /** Commands that stayed. */
  opdrachten: number;
  /** Kills before the store was open. */
  voorOpenen: number;
  /** Kills that left a write-ahead log. */
  metLogboek: number;
  /** Kills between a commit and the word of it. */
  onbevestigd: number;
}
export const legeCrashtelling = (): Crashtelling => ({
  dodingen: 0,
  opdrachten: 0,
  voorOpenen: 0,
  metLogboek: 0,
  onbevestigd: 0,
});

/** What is there after reopening, with every way in which it could be half. */
function stand(store: Store) {
  const tel = (sql: string): number => store.lees.prepare<{ n: number }>(sql).get()?.n ?? -1;
  return {
    opdrachten: tel('SELECT count(*) AS n FROM opdracht'),
    hoogste: tel('SELECT coalesce(max(nr), 0) AS n FROM opdracht'),
    delen: tel('SELECT count(*) AS n FROM deel'),
    teller: tel('SELECT stand AS n FROM teller'),
    los: tel('SELECT coalesce(max(nr), 0) AS n FROM los'),
    regels: tel('SELECT count(*) AS n FROM logboek'),
  };
}

/** One in six while it starts or opens what the last kill left; the others while it writes. */
function kiesMoment(dobbel: Dobbel, eerste: number): Moment {
  if (dobbel.getal(6) === 0) return { na: null, ms: 40 + dobbel.getal(600) / 10 };
  const regels = dobbel.getal(12);
  return { na: regels === 0 ? 'open' : String(eerste + regels - 1), ms: dobbel.getal(50) / 10 };
}

/** What is wrong with a store that should hold commands 1 to `n` and no others; null: nothing. */
function gebrek(nu: ReturnType<typeof stand>, hoogste: number, bevestigd: number): string | null {
  const { hoogste: n } = nu;
  if (n < Math.max(hoogste, bevestigd)) return `${Math.max(hoogste, bevestigd)} was acknowledged, ${n} is there`;
  if (bevestigd > 0 && n - bevestigd > 1) return `${n} is there, only ${bevestigd} was acknowledged`;
  const heel = { opdrachten: n, hoogste: n, delen: n * DELEN, teller: n, los: n, regels: n };
  return JSON.stringify(nu) === JSON.stringify(heel) ? null : `half: ${JSON.stringify(nu)}`;
}

/** Does a word that every command writes stand readable in the store or in a file beside it? */
const leesbaar = (map: string): boolean =>
  readdirSync(map).some((naam) => naam.startsWith('bestand') && readFileSync(join(map, naam)).includes('notitie '));

/**
 * Kills the writer so many times, at moments from a seed, and looks at the store after each.
 * @param telling is added to
 * @returns the first time that something was lost, half or out of the chain; null: never
 */
export async function bewijsCrash(zaad: number, aantal: number, telling: Crashtelling): Promise<Breuk | null> {
  const dobbel = new Dobbel(zaad);
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-crash-'));
  const pad = join(map, 'bestand.db');
  let hoogste = 0;
  try {
    await bouwProgrammas(map, { schrijver: new URL('./crashschrijver.ts', import.meta.url) });
    openStore(pad, crashsleutel(), { migraties: CRASHMIGRATIES, nieuw: true }).sluit();
    for (let keer = 0; keer < aantal; keer += 1) {
      const moment = kiesMoment(dobbel, hoogste + 1);
      const regels = await dood(join(map, 'schrijver.mjs'), [pad, String(hoogste + 1)], moment);
      const bevestigd = Number(regels.slice(1).at(-1) ?? 0);
      if (regels[0] !== 'open') telling.voorOpenen += 1;
      if (existsSync(`${pad}-wal`) && statSync(`${pad}-wal`).size > 0) telling.metLogboek += 1;
      if (leesbaar(map)) return { zaad, keer, moment, wat: 'readable on disk' };
      const store = openStore(pad, crashsleutel(), { migraties: CRASHMIGRATIES, sleutelBewezen: true });
      const nu = stand(store);
      const keten = controleerKeten(store.lees, keer === aantal - 1 ? 1 : Math.max(1, hoogste - 5));
      store.sluit();
      const wat = gebrek(nu, hoogste, bevestigd) ?? (keten.ok ? null : `chain broken: ${JSON.stringify(keten)}`);
      if (wat !== null) return { zaad, keer, moment, wat };
      telling.dodingen += 1;
      telling.opdrachten += nu.hoogste - hoogste;
      if (nu.hoogste > Math.max(hoogste, bevestigd)) telling.onbevestigd += 1;
      hoogste = nu.hoogste;
    }
    return null;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
