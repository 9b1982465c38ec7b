/**
 * The files that take longest first: what is started last decides when the last worker is ready, and a file of a minute
 * that begins at the end has the machine to itself. Seconds on a machine with two cores; the rest keeps its order.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const traag = [
  'kluis/crash',
  'e2e/toegankelijkheid',
  'bewijs/nietInmenging',
  'e2e/verhalen',
  'regie/overleg/toegankelijkheid',
  'bewijs/documenten',
  'e2e/slechteInvoer',
  'e2e/rondleiding',
  'ui/vensters',
  'e2e/gedeeld',
  'regie/groepen',
  'kluis/sleutelbeheer',
  'regie/kopie',
  'regie/sleutels',
  'regie/logboek',
  'e2e/grenzen',
  'regie/inzage',
  'regie/stukken',
].map((naam) => join(import.meta.dirname, '..', `${naam}.test.ts`));

const weg = traag.filter((pad) => !existsSync(pad));
if (weg.length > 0) throw new Error(`Not there any more, take it off the list: ${weg.join(', ')}`);

export class LangsteEerst extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(bestanden.filter(({ moduleId }) => !traag.includes(moduleId)));
    const eerst = bestanden.filter(({ moduleId }) => traag.includes(moduleId));
    return [...eerst.toSorted((a, b) => traag.indexOf(a.moduleId) - traag.indexOf(b.moduleId)), ...rest];
  }
}
