/** An anonymous question before toeleiding: the room gets codes, age bands and wijken, and no name. */
import type { Podium } from '../podium.ts';
import { mensen, type Verhaal } from '../verhaal.ts';

export async function advies(p: Podium, v: Verhaal): Promise<void> {
  const [code = ''] = v.codes;
  await p.toets('e');
  const vraag = p.regie.getByRole('dialog');
  await vraag.getByRole('checkbox', { name: new RegExp(`^${code}`) }).check();
  await vraag.getByLabel('Wat wilt u weten?').fill('Past hulp thuis, of is begeleiding op school beter?');
  await vraag.getByLabel('Welke kring?').selectOption({ index: 1 });
  // Everybody at the table is a wider circle: whoever brought the name says whether that is all right.
  const akkoord = vraag.getByLabel(/^Wie van .* is akkoord\?$/);
  await akkoord.first().waitFor();
  for (let i = 0; i < (await akkoord.count()); i += 1) await akkoord.nth(i).selectOption({ index: 1 });
  await p.foto('anoniem-advies-vraag');
  await p.toets('Control+Enter');
  await p.dialoogIsWeg();
  await p.volgendOnderwerp(/: anoniem advies/);
  await p.zaalToont('Anoniem advies');
  await p.zaalToont('Past hulp thuis');
  await p.zaalToont(code);
  await p.zaalToont(mensen.groep, false);
  await p.foto('anoniem-advies', 'regie', 'zaal');
}
