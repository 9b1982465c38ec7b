/** Handing over: this vault's own code, and the form for another one, as far as the passphrase. */
import type { Podium } from '../podium.ts';
import { mensen } from '../verhaal.ts';

/** The code of nobody's vault: its secret half was never kept. */
const ANDERE_CODE = 'age1jkxxv9670nye8mpk67y8kjp70mdfvmejdjj7qweyqypl6q6gapas33en5u';

export async function overdracht(p: Podium): Promise<void> {
  await p.naar('Registers');
  await p.klik('Overdracht');
  await p.zie('Er is nog niets overgedragen of overgenomen.');
  await p.klik('Maak een ontvangstcode');
  await p.zie('Controlecijfers');
  await p.foto('ontvangstcode');
  await p.toets('+');
  await p.kies('Wat draagt u over?', `Groep ${mensen.groep}`);
  await p.vul('Ontvangstcode van de ander', ANDERE_CODE);
  await p.zie('De ander ziet dezelfde cijfers');
  await p.vul('Aan wie?', 'Bureau Voorbeeld, team West');
  await p.vul('Waarom?', 'De groep is verhuisd naar de wijk van team West.');
  await p.foto('overdracht-maken');
  await p.toets('Escape');
}
