/**
 * An operation that replaces the whole vault, killed at random moments: after the next start the old state is there or
 * the new one, never a mix, and what the program said to be done is done. One scenario per operation.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { Dobbel } from './dobbel.ts';
import { type Breuk, bouwProgrammas, dood, laatLopen, type Moment } from './doding.ts';

/** What a scenario prepared once, for all its kills. */
export interface Voorbereid {
  /** Arguments of the program, after the vault's folder. */
  readonly argumenten: readonly string[];
  /**
   * What the next start does, and then a look at everything: keys, rows, the chain, what was kept.
   * @throws Error saying what is neither the old state nor the new one
   */
  hervat(map: string): Promise<'oud' | 'nieuw'>;
}

export interface Wisselscenario {
  readonly naam: string;
  /** Does the operation on the vault in its first argument. Says lines, the last one `klaar` once it is acknowledged. */
  readonly programma: URL;
  /** Lines after which it is killed: the stretch from one to the next is where a kill counts. */
  readonly fasen: readonly string[];
  /** Fills `begin` with the files of a vault before the operation. `terzijde` is for what else is needed. */
  bereidVoor(begin: string, terzijde: string): Promise<Voorbereid>;
}

export interface Wisseltelling {
  dodingen: number;
  oud: number;
  nieuw: number;
  /** Kills that left something for the next start to finish or to throw away. */
  onderweg: number;
}
export const legeWisseltelling = (): Wisseltelling => ({ dodingen: 0, oud: 0, nieuw: 0, onderweg: 0 });

/** Names in a folder, with a moment in them left out. */
const namenIn = (map: string): string[] => readdirSync(map).map((naam) => naam.replaceAll(/\d/g, ''));
/** Is something there after a kill that is not there before the operation, nor after it? */
const isOnderweg = (map: string, vast: ReadonlySet<string>): boolean => namenIn(map).some((naam) => !vast.has(naam));

/**
 * Kills the operation so many times, each on a fresh copy of the same vault.
 * @param telling is added to
 * @returns the first time that it was neither old nor new, or not what was said; null: never
 */
export async function bewijsWissel(
  scenario: Wisselscenario,
  zaad: number,
  aantal: number,
  telling: Wisseltelling,
): Promise<Breuk | null> {
  const dobbel = new Dobbel(zaad);
  const basis = mkdtempSync(join(tmpdir(), `overlegtafel-${scenario.naam}-`));
  const [begin, map, terzijde] = ['begin', 'kluis', 'terzijde'].map((naam) => join(basis, naam)) as [
    string,
    string,
    string,
  ];
  try {
    for (const pad of [begin, terzijde]) mkdirSync(pad);
    const werker = new URL('../../electron/kluis/werker.ts', import.meta.url);
    await bouwProgrammas(basis, { programma: scenario.programma, werker });
    const programma = join(basis, 'programma.mjs');
    const { argumenten, hervat } = await scenario.bereidVoor(begin, terzijde);
    const verder = [join(basis, 'werker.mjs'), ...argumenten];
    const opnieuw = (): void => {
      rmSync(map, { recursive: true, force: true });
      cpSync(begin, map, { recursive: true });
    };
    opnieuw();
    const duren = await laatLopen(programma, [map, ...verder]);
    if ((await hervat(map)) !== 'nieuw') throw new Error(`${scenario.naam}: it does nothing when it is left alone`);
    const vast = new Set([...namenIn(begin), ...namenIn(map), basename(kluispaden(map).slot)]);
    for (let keer = 0; keer < aantal; keer += 1) {
      const na = scenario.fasen[keer % scenario.fasen.length] ?? '';
      const ms = duren.find(({ tekst }) => tekst === na)?.ms ?? 0;
      // A little past the stretch: a machine that is busy takes longer.
      const moment: Moment = { na, ms: (1.3 * ms * dobbel.getal(1000)) / 1000 };
      opnieuw();
      const regels = await dood(programma, [map, ...verder], moment, true);
      if (isOnderweg(map, vast)) telling.onderweg += 1;
      try {
        const nu = await hervat(map);
        if (nu === 'oud' && regels.at(-1) === 'klaar') throw new Error('it was said to be done');
        if ((await hervat(map)) !== nu) throw new Error('the start after that is in another state');
        telling[nu] += 1;
      } catch (fout) {
        return { zaad, keer, moment, wat: fout instanceof Error ? fout.message : String(fout) };
      }
      telling.dodingen += 1;
    }
    return null;
  } finally {
    rmSync(basis, { recursive: true, force: true });
  }
}
