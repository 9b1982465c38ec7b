/**
 * The building blocks of the contract: what a call is, who may make it, and when.
 *
 * Channel names, the renderer's client, the router's checks, the worker's handler types, test doubles and the
 * generated contract tests are all derived from objects made here; nothing is typed twice.
 */
import { z } from 'zod';
import type { Weigering } from './weigering.ts';

/** The three windows. Each has an origin of its own and cannot read the others. */
export const vensterrollen = ['regie', 'zaal', 'tekenen'] as const;
export type Vensterrol = (typeof vensterrollen)[number];

/**
 * In which states of the vault a call is allowed:
 * `dicht`: only while there is no key (create, unlock); `open`: only while unlocked and not covered;
 * `afgedekt`: while the signing window is open and regie is covered; `niet-afgedekt`: locked or open, but not while
 * somebody else sits at the laptop; `beheer`: only while the beheerder is logged in; `altijd`: in each of these.
 */
export type Slotvoorwaarde = 'dicht' | 'open' | 'afgedekt' | 'niet-afgedekt' | 'beheer' | 'altijd';

/** Where a call is carried out: in the worker that owns key and store, or in the main process (dialogs, windows, lock). */
export type Uitvoerplaats = 'kluis' | 'hoofd';

/** `W` keeps the literal place of execution, so that handler maps can be derived per place. */
export interface Aanroep<
  I extends z.ZodType = z.ZodType,
  U extends z.ZodType = z.ZodType,
  W extends Uitvoerplaats = Uitvoerplaats,
> {
  readonly rollen: readonly Vensterrol[];
  readonly slot: Slotvoorwaarde;
  readonly waar: W;
  /** Strict: unknown keys are refused. */
  readonly invoer: I;
  readonly uitvoer: U;
  /** Codes with which this call may be refused, beyond those of the router. */
  readonly fouten: readonly string[];
}

/** Declares one call. Defaults: regie, unlocked, in the worker, no input. */
export function aanroep<
  I extends z.ZodType = z.ZodObject<Record<never, never>>,
  U extends z.ZodType = z.ZodVoid,
  W extends Uitvoerplaats = 'kluis',
>(
  deel: Partial<Omit<Aanroep, 'invoer' | 'uitvoer' | 'waar'>> & { invoer?: I; uitvoer?: U; waar?: W },
): Aanroep<I, U, W> {
  return {
    rollen: deel.rollen ?? ['regie'],
    slot: deel.slot ?? 'open',
    waar: deel.waar ?? ('kluis' as W),
    invoer: deel.invoer ?? (z.strictObject({}) as unknown as I),
    uitvoer: deel.uitvoer ?? (z.void() as unknown as U),
    fouten: deel.fouten ?? [],
  };
}

export type Gebied = Readonly<Record<string, Aanroep>>;
export type Contract = Readonly<Record<string, Gebied>>;

/** What travels back over the boundary. */
export type Antwoord<W = unknown> = { readonly ok: true; readonly waarde: W } | ({ readonly ok: false } & Weigering);

/** Codes that the router itself may answer with, whatever the call. */
export const routerfouten = [
  'ONBEKENDE_AANROEP',
  'ROL_MAG_NIET',
  'ONGELDIGE_INVOER',
  'KLUIS_DICHT',
  'KLUIS_OPEN',
  'AFGEDEKT',
  'ALLEEN_BEHEER',
  'ALLEEN_LEZEN',
  'ONVERWACHT',
] as const;

export type Invoer<A extends Aanroep> = z.input<A['invoer']>;
export type Gelezen<A extends Aanroep> = z.output<A['invoer']>;
export type Uitvoer<A extends Aanroep> = z.output<A['uitvoer']>;

/** The renderer's view of a contract: `client.groepen.maak(invoer) → Promise<Antwoord<…>>`. */
export type Client<C extends Contract> = {
  readonly [G in keyof C]: {
    readonly [N in keyof C[G]]: Record<never, never> extends Invoer<C[G][N]>
      ? (invoer?: Invoer<C[G][N]>) => Promise<Antwoord<Uitvoer<C[G][N]>>>
      : (invoer: Invoer<C[G][N]>) => Promise<Antwoord<Uitvoer<C[G][N]>>>;
  };
};

/** What a handler hands in: the output before the router has parsed it. */
export type Uitkomst<A extends Aanroep> = z.input<A['uitvoer']>;

/** The names in one area of the calls that are carried out at place `W`. */
type Namen<G extends Gebied, W extends Uitvoerplaats> = {
  [N in keyof G]: G[N]['waar'] extends W ? N : never;
}[keyof G];

/** One handler for each call that is carried out at place `W`, no more and no fewer; other areas fall away. */
export type Afhandelaars<C extends Contract, W extends Uitvoerplaats> = {
  readonly [G in keyof C as [Namen<C[G], W>] extends [never] ? never : G]: {
    readonly [N in Namen<C[G], W>]: (
      invoer: Gelezen<C[G][N]>,
      rol: Vensterrol,
    ) => Uitkomst<C[G][N]> | Promise<Uitkomst<C[G][N]>>;
  };
};
