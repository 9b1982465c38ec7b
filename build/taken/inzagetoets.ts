/**
 * `npm run inzagetoets -- scenario.json`: who would see what, without a meeting. JSON on stdout; a mistake in the
 * scenario is named with its place on stderr, exit 1.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import {
  type Scenariofout,
  scenarioSchema,
  schemafouten,
  verwijsfouten,
} from '../../shared/domein/inzagetoets/scenario.ts';
import { toetsInzage } from '../../shared/domein/inzagetoets/toets.ts';
import { type Convenantprofiel, leesProfiel } from '../../shared/domein/profiel.ts';
import { meld, taak } from '../taak.ts';

function leesTekst(pad: string, wat: string): string {
  try {
    return readFileSync(resolve(pad), 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Error(`${wat} kan niet worden gelezen: ${pad}. Controleer de naam.`);
  }
}

const regels = (kop: string, fouten: readonly Scenariofout[]): string =>
  [kop, ...fouten.map((f) => `  ${f.plek || 'het bestand'}: ${f.uitleg}`)].join('\n');

/** The profile that a scenario names: the built-in one by id, or a file. */
function profielVan(naam: string): Convenantprofiel {
  if (naam === ingebouwdProfiel.id && !existsSync(resolve(naam))) return ingebouwdProfiel;
  const gelezen = leesProfiel(leesTekst(naam, 'Het convenantprofiel (veld profiel)'));
  if ('profiel' in gelezen) return gelezen.profiel;
  const fouten = gelezen.fouten.map((f) => ({ plek: f.veld, uitleg: f.uitleg }));
  throw new Error(regels(`Het convenantprofiel ${naam} (veld profiel) klopt niet:`, fouten));
}

await taak(async ([pad, ...meer]) => {
  if (pad === undefined || meer.length > 0) {
    meld('Zo gebruikt u de inzagetoets: npm run inzagetoets -- scenario.json');
    return 1;
  }
  let ruw: unknown;
  try {
    ruw = JSON.parse(leesTekst(pad, 'Het scenario'));
  } catch (fout) {
    throw fout instanceof SyntaxError ? new Error(`${pad} is geen geldige JSON.`) : fout;
  }
  const gelezen = scenarioSchema.safeParse(ruw, { reportInput: true });
  if (!gelezen.success) throw new Error(regels('Het scenario klopt niet:', schemafouten(gelezen.error)));
  const profiel = profielVan(gelezen.data.profiel);
  const fouten = verwijsfouten(gelezen.data, profiel);
  if (fouten.length > 0) throw new Error(regels('Het scenario klopt niet:', fouten));
  console.log(JSON.stringify(toetsInzage(gelezen.data, profiel), null, 2));
  return 0;
});
