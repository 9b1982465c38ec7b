/** The stories, as tests: each one throws where the windows do not show what it says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bouw } from '../../build/bouw.ts';
import type { Podium } from '../rondleiding/podium.ts';
import { type Decor, maakDecor } from '../verhalen/decor.ts';
import { anderConvenant, schrijfProfielZonderJongerenwerk, verhalen } from '../verhalen/verhalen.ts';
import { metMappen } from './steun/map.ts';
import { open } from './steun/vergadering.ts';

const nieuweMap = metMappen();

function speel(naam: string, stukken: Readonly<Record<string, (d: Decor) => Promise<void>>>, eigenProfiel: boolean) {
  describe(naam, () => {
    let p: Podium;
    let d: Decor;
    beforeAll(async () => {
      await bouw();
      const uit = nieuweMap();
      p = await open(uit);
      d = await maakDecor(p, uit, eigenProfiel ? schrijfProfielZonderJongerenwerk(uit) : null);
    }, 180_000);
    afterAll(() => p?.sluitAf());

    it.each(Object.entries(stukken))('%s', async (_, stuk) => {
      await stuk(d);
      expect(p.fouten).toEqual([]);
    });
  });
}

speel('in one gemeente', verhalen, false);
speel('where jongerenwerk did not sign the convenant', anderConvenant, true);
