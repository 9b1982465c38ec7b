/**
 * The proof in blocks: each block has a seed of its own, and after each block what was done is written down, so that
 * the run can be stopped at any moment and goes on where it was.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { bewijsCrash, legeCrashtelling } from './crash.ts';
import { meng } from './dobbel.ts';
import { bewijsDocumenten } from './documenten.ts';
import type { Breuk } from './doding.ts';
import { herversleutelscenario } from './herversleutelscenario.ts';
import { bewijsProjecties, legeTelling, type Tegenvoorbeeld } from './nietInmenging.ts';
import { terugzetscenario } from './terugzetscenario.ts';
import { bewijsWissel, legeWisseltelling } from './wisselcrash.ts';

/** Tries per block: a second of work, or a few where programs are killed. */
export const BLOK: Readonly<Record<Deel, number>> = {
  projecties: 400,
  documenten: 5,
  crashes: 50,
  terugzettingen: 20,
  herversleutelingen: 20,
};
const DELEN = ['projecties', 'documenten', 'crashes', 'terugzettingen', 'herversleutelingen'] as const;
type Deel = (typeof DELEN)[number];

const wisseltelling = z.strictObject({ dodingen: z.int(), oud: z.int(), nieuw: z.int(), onderweg: z.int() });
const tellingSchema = z.strictObject({
  overleggen: z.int(),
  // Absent in what was counted before.
  geprobeerd: z.int().default(0),
  gemengd: z.int(),
  zaalGemengd: z.int(),
  verborgen: z.int(),
  crash: z.strictObject({
    dodingen: z.int(),
    opdrachten: z.int(),
    voorOpenen: z.int(),
    metLogboek: z.int(),
    onbevestigd: z.int(),
  }),
  terugzetten: wisseltelling,
  herversleutelen: wisseltelling,
});
type Telling = z.output<typeof tellingSchema>;
const nietsGeteld = (): Telling => ({
  ...legeTelling(),
  crash: legeCrashtelling(),
  terugzetten: legeWisseltelling(),
  herversleutelen: legeWisseltelling(),
});

/** What ends a proof: an audience that notices something, or a kill after which something was lost. */
export type Gevonden = Tegenvoorbeeld | Breuk;

/** Makes a number of tries from a seed, and counts them. */
type Proef = (zaad: number, aantal: number, telling: Telling) => Gevonden | null | Promise<Gevonden | null>;
export const PROEVEN: Readonly<Record<Deel, Proef>> = {
  projecties: bewijsProjecties,
  documenten: bewijsDocumenten,
  crashes: (zaad, aantal, telling) => bewijsCrash(zaad, aantal, telling.crash),
  terugzettingen: (zaad, aantal, telling) => bewijsWissel(terugzetscenario, zaad, aantal, telling.terugzetten),
  herversleutelingen: (zaad, aantal, telling) =>
    bewijsWissel(herversleutelscenario, zaad, aantal, telling.herversleutelen),
};

const staatSchema = z.strictObject({
  formaat: z.literal('bewijs/3'),
  zaad: z.int(),
  /** Hash of the code that it is about: of other code nothing was proved yet. */
  code: z.string(),
  projecties: z.int().nonnegative(),
  documenten: z.int().nonnegative(),
  crashes: z.int().nonnegative(),
  terugzettingen: z.int().nonnegative(),
  herversleutelingen: z.int().nonnegative(),
  telling: tellingSchema,
  seconden: z.number().nonnegative(),
});
export type Staat = z.output<typeof staatSchema>;

export interface Opdracht extends Readonly<Record<Deel, number>> {
  /** Null: go on with what was begun, else a fresh one. */
  readonly zaad: number | null;
  /** Tries per block; part of what a seed stands for. */
  readonly blok: Readonly<Record<Deel, number>>;
  readonly nieuwZaad: () => number;
  readonly code: string;
  readonly staatpad: string;
  readonly proeven: Readonly<Record<Deel, Proef>>;
  /** Seconds since some moment. */
  readonly klok: () => number;
  readonly meld: (staat: Staat) => void;
  /** True: stop after this block. */
  readonly gestopt: () => boolean;
}

export interface Uitslag {
  readonly uitkomst: 'geen tegenvoorbeeld' | 'tegenvoorbeeld' | 'gestopt';
  readonly staat: Staat;
  readonly hervat: boolean;
  readonly tegenvoorbeeld: Gevonden | null;
}

function lees(pad: string): Staat | null {
  try {
    return staatSchema.parse(JSON.parse(readFileSync(pad, 'utf8')));
  } catch {
    return null; // not there, or of another version: the proof starts anew
  }
}

/** Whole or not at all, also when the power is cut. */
function bewaar(pad: string, staat: Staat): void {
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(`${pad}.deel`, `${JSON.stringify(staat, null, 2)}\n`);
  renameSync(`${pad}.deel`, pad);
}

function begin(o: Opdracht): { staat: Staat; hervat: boolean } {
  const oud = lees(o.staatpad);
  const past = oud !== null && oud.code === o.code && (o.zaad === null || o.zaad === oud.zaad);
  if (past && DELEN.some((deel) => oud[deel] < o[deel]))
    return { staat: oud, hervat: DELEN.some((deel) => oud[deel] > 0) };
  const zaad = o.zaad ?? o.nieuwZaad();
  const gedaan = { projecties: 0, documenten: 0, crashes: 0, terugzettingen: 0, herversleutelingen: 0 };
  const leeg = { ...gedaan, telling: nietsGeteld(), seconden: 0 };
  return { staat: { formaat: 'bewijs/3', zaad, code: o.code, ...leeg }, hervat: false };
}

/** Runs until everything that was asked is done, a counterexample is found, or it is told to stop. */
export async function bewijs(o: Opdracht): Promise<Uitslag> {
  const { staat: eerste, hervat } = begin(o);
  let staat = eerste;
  o.meld(staat);
  for (const deel of DELEN) {
    while (staat[deel] < o[deel]) {
      // Lets a signal in.
      await new Promise((klaar) => setImmediate(klaar));
      if (o.gestopt()) return { uitkomst: 'gestopt', staat, hervat, tegenvoorbeeld: null };
      const van = staat[deel];
      const aantal = Math.min(o.blok[deel], o[deel] - van);
      const telling = structuredClone(staat.telling);
      const start = o.klok();
      const tegenvoorbeeld = await o.proeven[deel](meng(staat.zaad, van), aantal, telling);
      if (tegenvoorbeeld) return { uitkomst: 'tegenvoorbeeld', staat, hervat, tegenvoorbeeld };
      staat = { ...staat, [deel]: van + aantal, telling, seconden: staat.seconden + o.klok() - start };
      bewaar(o.staatpad, staat);
      o.meld(staat);
    }
  }
  return { uitkomst: 'geen tegenvoorbeeld', staat, hervat, tegenvoorbeeld: null };
}
