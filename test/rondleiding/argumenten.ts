/** The arguments of the tour: `--uit MAP [--groepsscan BESTAND] [--profiel BESTAND]`. */
import { parseArgs } from 'node:util';

export interface Argumenten {
  readonly uit: string;
  readonly groepsscan: string | null;
  readonly profiel: string | null;
}

/** A mistake of the user, in Dutch. Ends the tour with exit code 1 and without a stack. */
export class Rondleidingsfout extends Error {}

export function leesArgumenten(argv: readonly string[]): Argumenten {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { uit: { type: 'string' }, groepsscan: { type: 'string' }, profiel: { type: 'string' } },
      strict: true,
      allowPositionals: false,
    });
    return { uit: values.uit ?? 'uitvoer', groepsscan: values.groepsscan ?? null, profiel: values.profiel ?? null };
  } catch {
    throw new Rondleidingsfout(
      'Zo gebruikt u de rondleiding: npm run demo -- --uit MAP [--groepsscan BESTAND] [--profiel BESTAND]',
    );
  }
}
