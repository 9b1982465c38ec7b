/**
 * The regie window's bridge in tests. Every call is read by the contract's own input schema and every answer by its
 * output schema, so a double that no longer fits the contract fails the test instead of passing it.
 */
import { setTimeout as wacht } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { contract } from '../../../shared/contract/contract.ts';
import type { Aanroep, Antwoord, Contract } from '../../../shared/contract/kern.ts';
import { schijffouten } from '../../../shared/contract/kluis.ts';
import { Geweigerd } from '../../../shared/contract/weigering.ts';

/**
 * Milliseconds by which every answer comes late, as on a busy machine: with 300 or so, a test fails that presses a key
 * before the screen is there.
 */
const LAAT_MS = Number(process.env.OVERLEGTAFEL_LAAT ?? 0);

type Naam<C> = { [G in keyof C & string]: `${G}.${keyof C[G] & string}` }[keyof C & string];
export type Aanroepnaam = Naam<typeof contract>;
/** Answers one call; throws `Geweigerd` to refuse. */
export type Antwoorder = (invoer: never) => unknown;

export interface Gedaan {
  readonly naam: string;
  readonly invoer: unknown;
}

export interface Stubbrug {
  /** All calls so far, in order, as the boundary would read them. */
  readonly gedaan: Gedaan[];
  /** What was wrong with a call or an answer; a test ends by expecting none. */
  readonly fouten: string[];
  antwoord(naam: Aanroepnaam, fn: Antwoorder): void;
  /** The inputs of one call. */
  invoerVan(naam: Aanroepnaam): unknown[];
  duw(pagina: Page, onderwerp: 'toestand' | 'gewijzigd' | 'zaal' | 'schermen', waarde: unknown): Promise<void>;
  /** Installs the bridge in a page, before anything of the page runs. */
  zetIn(pagina: Page): Promise<void>;
}

function zoek(gebied: string, naam: string): Aanroep | undefined {
  return (contract as Contract)[gebied]?.[naam];
}

/** Runs inside the page. Topics that nobody listens to yet are kept, the last one each, as the real bridge does. */
function installeer(): void {
  type Fn = (waarde: unknown) => void;
  const luisteraars = new Map<string, Set<Fn>>();
  const bewaard = new Map<string, unknown>();
  const venster = window as unknown as Record<string, unknown> & { __roep: (...x: unknown[]) => Promise<unknown> };
  venster.__duw = (onderwerp: string, waarde: unknown) => {
    const wie = luisteraars.get(onderwerp);
    if (wie && wie.size > 0) for (const fn of wie) fn(waarde);
    else bewaard.set(onderwerp, waarde);
  };
  Object.defineProperty(window, 'overlegtafel', {
    value: Object.freeze({
      rol: 'regie',
      roep: (gebied: string, naam: string, invoer: unknown) => venster.__roep(gebied, naam, invoer),
      luister: (onderwerp: string, fn: Fn) => {
        const wie = luisteraars.get(onderwerp) ?? new Set<Fn>();
        luisteraars.set(onderwerp, wie.add(fn));
        if (bewaard.has(onderwerp)) {
          fn(bewaard.get(onderwerp));
          bewaard.delete(onderwerp);
        }
        return () => wie.delete(fn);
      },
    }),
  });
}

export function maakStubbrug(): Stubbrug {
  // Nothing was typed before, nobody was anywhere yet, and nobody has to be told anything.
  const antwoorden = new Map<string, Antwoorder>([
    ['opening.toon', () => ({ aanwezigen: [], nietGehoord: [], wieIsEr: false })],
    ['concepten.haal', () => null],
    ['concepten.bewaar', () => undefined],
    ['concepten.wis', () => undefined],
    ['concepten.plek', () => null],
    ['concepten.zetPlek', () => undefined],
    // What takes long is asked how far it is: on a busy machine also what a test is ready with at once.
    ['verstrekkingen.voortgang', () => null],
  ]);
  const gedaan: Gedaan[] = [];
  const fouten: string[] = [];

  const roep = async (gebied: string, naam: string, invoer: unknown): Promise<Antwoord> => {
    const voluit = `${gebied}.${naam}`;
    const aanroep = zoek(gebied, naam);
    if (LAAT_MS > 0) await wacht(LAAT_MS);
    const fout = (wat: string): Antwoord => {
      fouten.push(`${voluit}: ${wat}`);
      return { ok: false, code: 'ONVERWACHT', uitleg: 'Er ging iets mis.' };
    };
    if (!aanroep) return fout('not in the contract');
    const gelezen = aanroep.invoer.safeParse(invoer);
    if (!gelezen.success) return fout(`input ${gelezen.error.message}`);
    gedaan.push({ naam: voluit, invoer: gelezen.data });
    try {
      const waarde = await antwoorden.get(voluit)?.(gelezen.data as never);
      const uit = aanroep.uitvoer.safeParse(waarde);
      return uit.success ? { ok: true, waarde: uit.data } : fout(`output ${uit.error.message}`);
    } catch (geworpen) {
      if (!(geworpen instanceof Geweigerd)) return fout(String(geworpen));
      const { code } = geworpen.weigering;
      // Any call may find the disk full.
      const bekend: readonly string[] = [...aanroep.fouten, ...schijffouten];
      if (!bekend.includes(code)) fouten.push(`${voluit}: refusal ${code} is not in the contract`);
      return { ok: false, ...geworpen.weigering };
    }
  };

  return {
    gedaan,
    fouten,
    antwoord: (naam, fn) => {
      antwoorden.set(naam, fn);
    },
    invoerVan: (naam) => gedaan.filter((g) => g.naam === naam).map((g) => g.invoer),
    duw: (pagina, onderwerp, waarde) =>
      pagina.evaluate(([o, w]) => (window as unknown as { __duw: (o: unknown, w: unknown) => void }).__duw(o, w), [
        onderwerp,
        waarde,
      ] as const),
    zetIn: async (pagina) => {
      await pagina.exposeFunction('__roep', roep);
      await pagina.addInitScript(installeer);
    },
  };
}
