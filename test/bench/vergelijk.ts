/**
 * Measuring on a machine that does other work too: us and the peer in turn, a ratio per pair, and of those the median.
 * A disturbance then hits both sides of a pair, or one pair that the median passes over.
 */
import { performance } from 'node:perf_hooks';
import { meld } from '../../build/taak.ts';
import type { Uitslag } from './uitslag.ts';

/** One run: does the work and answers how many ms the measured part took. */
export type Keer = () => number | Promise<number>;

export interface Vergelijking {
  readonly naam: string;
  readonly wij: Keer;
  readonly peer: string;
  readonly kaal: Keer;
  readonly paren: number;
  /** Pairs that are run first and not counted: code that is not compiled yet, files that are not read yet. */
  readonly vooraf?: number;
  readonly toelichting?: string;
}

/** How long `fn` takes, in ms. */
export async function duur(fn: () => unknown): Promise<number> {
  const begin = performance.now();
  await fn();
  return performance.now() - begin;
}

/**
 * Processor time of one run of `fn`, in ms, over so many runs: for work that only computes. Unlike the clock it does not
 * count the moments at which other programs had the processor.
 */
export async function rekentijd(fn: () => unknown, keren = 1): Promise<number> {
  const begin = process.cpuUsage();
  for (let keer = 0; keer < keren; keer += 1) await fn();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000 / keren;
}

/** The value below which this part of the numbers lies; between two of them where it falls there. NaN for none. */
export function kwantiel(getallen: readonly number[], deel: number): number {
  const rij = getallen.toSorted((a, b) => a - b);
  const plek = (rij.length - 1) * deel;
  const onder = rij[Math.floor(plek)] ?? Number.NaN;
  const boven = rij[Math.ceil(plek)] ?? Number.NaN;
  return onder + (boven - onder) * (plek - Math.floor(plek));
}

const kort = (getal: number): string => getal.toLocaleString('nl-NL', { maximumSignificantDigits: 3 });

/** Runs the pairs, each pair in the other order than the one before, and puts the median ratio and its spread in words. */
export async function vergelijk({
  naam,
  wij,
  peer,
  kaal,
  paren,
  vooraf = 1,
  toelichting,
}: Vergelijking): Promise<Uitslag> {
  meld(`  ${naam} …`);
  const eigen: number[] = [];
  const verhoudingen: number[] = [];
  for (let nr = -vooraf; nr < paren; nr += 1) {
    const eerst = nr % 2 === 0;
    const vroeg = await (eerst ? wij() : kaal());
    const laat = await (eerst ? kaal() : wij());
    if (nr < 0) continue;
    const [onze, die] = eerst ? [vroeg, laat] : [laat, vroeg];
    eigen.push(onze);
    verhoudingen.push(onze / die);
  }
  const [laag, midden, hoog] = [0.25, 0.5, 0.75].map((deel) => kwantiel(verhoudingen, deel));
  const spreiding = `${paren} paren, helft tussen ${kort(laag ?? Number.NaN)}× en ${kort(hoog ?? Number.NaN)}×`;
  return {
    naam,
    waarde: kwantiel(eigen, 0.5),
    eenheid: 'ms',
    peer,
    verhouding: midden ?? Number.NaN,
    toelichting: toelichting === undefined ? spreiding : `${spreiding}; ${toelichting}`,
  };
}
