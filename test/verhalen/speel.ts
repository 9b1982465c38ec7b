/** Plays every story with its pictures, outside the tests: for the manual. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Podium } from '../rondleiding/podium.ts';
import { type Decor, maakDecor } from './decor.ts';
import { anderConvenant, schrijfProfielZonderJongerenwerk, verhalen } from './verhalen.ts';

async function speel(
  uit: string,
  stukken: Readonly<Record<string, (d: Decor) => Promise<void>>>,
  profiel: (map: string) => string | null,
): Promise<void> {
  mkdirSync(uit, { recursive: true });
  const p = await Podium.open({ uit, exportmap: uit });
  try {
    const d = await maakDecor(p, uit, profiel(uit));
    for (const stuk of Object.values(stukken)) await stuk(d);
    if (p.fouten.length > 0) throw new Error(`unexpected: ${p.fouten.join('; ')}`);
  } finally {
    await p.sluitAf();
  }
}

/** @returns the folders with the pictures, `NN-naam-rol.png` */
export async function speelVerhalen(map: string): Promise<readonly string[]> {
  const [een, ander] = [join(map, 'verhalen'), join(map, 'ander-convenant')];
  await speel(een, verhalen, () => null);
  await speel(ander, anderConvenant, schrijfProfielZonderJongerenwerk);
  return [een, ander].map((uit) => join(uit, 'schermen'));
}
