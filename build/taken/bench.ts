/** `npm run bench [-- DEEL]`: runs one part of the benchmarks or all, and prints a table with ratios. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Meting, Uitslag } from '../../test/bench/uitslag.ts';
import { bouw } from '../bouw.ts';
import { wortel } from '../setup.mjs';
import { meld, taak } from '../taak.ts';
import { tabel } from '../tabel.ts';

const delen = ['start', 'kluis', 'regels', 'zaal', 'bestand', 'documenten'];

const getal = (waarde: number): string => waarde.toLocaleString('nl-NL', { maximumSignificantDigits: 3 });

function rij(deel: string, { naam, waarde, eenheid, peer, verhouding, toelichting }: Uitslag): string[] {
  return [deel, naam, `${getal(waarde)} ${eenheid}`, peer, `${getal(verhouding)}×`, toelichting ?? ''];
}

await taak(async ([gevraagd]) => {
  if (gevraagd !== undefined && !delen.includes(gevraagd)) {
    meld(`Het deel "${gevraagd}" bestaat niet. Kies uit: ${delen.join(', ')}.`);
    return 1;
  }
  const bestand = (deel: string) => join(wortel, 'test', 'bench', `${deel}.ts`);
  const teMeten = (gevraagd === undefined ? delen : [gevraagd]).filter((deel) => existsSync(bestand(deel)));
  if (teMeten.length === 0) {
    meld(gevraagd === undefined ? 'Er zijn nog geen metingen.' : `Voor het deel "${gevraagd}" is er nog geen meting.`);
    return 1;
  }
  await bouw();
  const rijen: string[][] = [];
  for (const deel of teMeten) {
    meld(`Meten: ${deel} …`);
    const { meet } = (await import(pathToFileURL(bestand(deel)).href)) as { meet: Meting };
    rijen.push(...(await meet()).map((uitslag) => rij(deel, uitslag)));
  }
  console.log(tabel(['deel', 'wat', 'waarde', 'vergeleken met', 'verhouding', 'toelichting'], rijen));
  return 0;
});
