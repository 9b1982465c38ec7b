/**
 * Noninterference on real documents: the minutes and the plan go through the application's own commands to a package
 * for the DMS, and every byte of every file (PDF, MDTO, ZGW, pakbon) must stay the same.
 */
import fc from 'fast-check';
import { legVoor, maakPlan, maakVerslag, stelVast } from '../../db/commands/stukken.ts';
import { maakExport } from '../../electron/documents/export.ts';
import { meng } from './dobbel.ts';
import { grijpIn } from './ingreep.ts';
import { maakProefstore, type Tegenvoorbeeld, type Telling } from './nietInmenging.ts';
import { papier } from './publieken.ts';
import { OVERLEG, rijenVan } from './rijen.ts';
import { zetIn } from './tabellen.ts';
import { maakVergadering, type Vergadering, willekeurigeZaden } from './vergadering.ts';

/** Path → bytes, of the whole package. Every meeting gets a store of its own: what is vastgesteld cannot be taken back. */
export async function maakPakket(v: Vergadering, metPlan: boolean): Promise<Map<string, Uint8Array>> {
  const { store, omgeving } = maakProefstore();
  try {
    store.schrijf((db) => zetIn(db, rijenVan(v, true)));
    const stukIds = [maakVerslag(omgeving, { overlegId: OVERLEG }).stukId];
    if (metPlan) stukIds.push(maakPlan(omgeving, { groepId: 'g1' }).stukId);
    for (const stukId of stukIds) {
      legVoor(omgeving, { stukId });
      stelVast(omgeving, { stukId, wijze: 'zelf', tweedeLezer: '', reden: 'Proef.' });
    }
    const { bestanden } = await maakExport(omgeving, { stukIds, versie: '0.0.0' });
    return new Map(bestanden.map((b) => [b.pad, b.bytes]));
  } finally {
    store.sluit();
  }
}

/** First difference in words, or null. */
export function verschil(a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): string | null {
  const paden = [[...a.keys()].join(' '), [...b.keys()].join(' ')];
  if (paden[0] !== paden[1]) return `other files: ${paden.join(' / ')}`;
  for (const [pad, bytes] of a) {
    const ander = b.get(pad);
    if (!ander || Buffer.compare(bytes, ander) !== 0) return `other bytes in ${pad}`;
  }
  return null;
}

/** Runs a number of meetings from a seed. @returns null, or the smallest counterexample that was found */
export async function bewijsDocumenten(zaad: number, aantal: number, telling: Telling): Promise<Tegenvoorbeeld | null> {
  let kleinste: Tegenvoorbeeld | null = null;
  const eigenschap = fc.asyncProperty(willekeurigeZaden, fc.noShrink(fc.nat()), async (zaden, ingreep) => {
    const v = maakVergadering(zaden);
    const { na, verborgen, zichtbaar } = grijpIn(v, papier, ingreep);
    telling.overleggen += 1;
    telling.verborgen += verborgen.length;
    telling.geprobeerd += 1;
    if (verborgen.length > 0 && zichtbaar > 0) telling.gemengd += 1;
    // A plan whose every intervention is hidden is not asked for: that it is refused is for the procesregisseur.
    const ziet = papier.ziet(v);
    const metPlan = v.interventies.some((i) => i.gegeven.groepId === 'g1' && ziet([i.gegeven]));
    const eerst = await maakPakket(v, metPlan);
    const anders = verschil(eerst, await maakPakket(na, metPlan));
    if (anders === null) return true;
    kleinste = { publiek: 'pakket', zaden, ingreep, eerst: [...eerst.keys()].join(' '), daarna: anders };
    return false;
  });
  const uitslag = await fc.check(eigenschap, { seed: meng(zaad, 2), numRuns: aantal });
  if (uitslag.failed && kleinste === null) throw uitslag.errorInstance ?? new Error('the property could not be tried');
  return kleinste;
}
