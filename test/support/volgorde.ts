/**
 * The files that take longest first: what is started last decides when the last worker is ready, and a file of a minute
 * that begins at the end has the machine to itself. Seconds on a machine with two cores; the rest keeps its order.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const traag = [
  'bewijs/nietInmenging',
  'kluis/crash',
  'e2e/gedeeld',
  'bewijs/documenten',
  'e2e/toegankelijkheid',
  'ui/vensters',
  'kluis/sleutelbeheer',
  'regie/groepen',
  'e2e/rondleiding',
  'e2e/grenzen',
  'e2e/verhalen',
  'e2e/slechteInvoer',
  'toepassing/openen',
  'regie/stukken',
  'toepassing/sporen',
  'regie/logboek',
  'kluis/kluis',
  'regie/sleutels',
  'regie/kopie',
  'toepassing/tekenen',
  'regie/overleg/toegankelijkheid',
  'toepassing/export',
  'regie/inzage',
  'db/aanval.zaal',
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
