/**
 * Reading in a groepsscan as a state: no file, reading, preview, taken over. Nothing is stored before "neem over".
 * Leaving, or stopping, drops an answer that is still under way.
 */
import { useEffect, useRef, useState } from 'react';
import type { contract } from '../../../shared/contract/contract.ts';
import type { Uitvoer } from '../../../shared/contract/kern.ts';
import type { Weigering } from '../../../shared/contract/weigering.ts';
import type { Indeling } from '../../../shared/domein/groepsscan/voorbeeld.ts';
import { alsWeigering, api, schrijf, vraag } from '../schil/api.ts';

export type Bestand = NonNullable<Uitvoer<typeof contract.bestanden.kies>>;
export type Lezing = Uitvoer<typeof contract.groepsscan.lees>;

interface Inleesstand {
  readonly fase: 'begin' | 'leest' | 'voorbeeld' | 'klaar';
  readonly bestand: Bestand | null;
  readonly lezing: Lezing | null;
  /** As corrected by hand; null: as recognised. */
  readonly indeling: Indeling | null;
  readonly weigering: Weigering | null;
  readonly aantal: number;
  /** Of the file that was taken over: it can be deleted from here, it was, or the user has to do it. */
  readonly rest: 'kan-weg' | 'weg' | 'zelf';
  readonly bezig: boolean;
}

const begin: Inleesstand = {
  fase: 'begin',
  bestand: null,
  lezing: null,
  indeling: null,
  weigering: null,
  aantal: 0,
  rest: 'zelf',
  bezig: false,
};

export interface Inlezen extends Inleesstand {
  readonly kies: () => Promise<void>;
  /** Reads the same file with another header row or other columns. */
  readonly herindeel: (indeling: Indeling) => Promise<void>;
  readonly stop: () => void;
  readonly neemOver: (weg: readonly number[]) => Promise<void>;
  readonly verwijderBestand: () => Promise<void>;
}

export function useInlezen(groepId: string): Inlezen {
  const [stand, zetStand] = useState(begin);
  const beurt = useRef(0);
  useEffect(
    () => () => {
      beurt.current += 1;
    },
    [],
  );

  const lees = async (bestand: Bestand, indeling: Indeling | null) => {
    const deze = ++beurt.current;
    zetStand((s) => ({ ...s, fase: indeling === null ? 'leest' : s.fase, bestand, weigering: null, bezig: true }));
    try {
      const lezing = await vraag(api.groepsscan.lees({ groepId, bestandId: bestand.id, indeling }));
      if (deze !== beurt.current) return;
      zetStand((s) => ({ ...s, fase: 'voorbeeld', lezing, indeling, bezig: false }));
    } catch (fout) {
      if (deze !== beurt.current) return;
      zetStand((s) => ({
        ...s,
        fase: s.lezing && indeling ? 'voorbeeld' : 'begin',
        weigering: alsWeigering(fout),
        bezig: false,
      }));
    }
  };

  return {
    ...stand,
    kies: async () => {
      const deze = ++beurt.current;
      try {
        const bestand = await vraag(api.bestanden.kies({ soort: 'groepsscan' }));
        if (deze !== beurt.current || bestand === null) return;
        zetStand({ ...begin, bestand });
        await lees(bestand, null);
      } catch (fout) {
        zetStand((s) => ({ ...s, weigering: alsWeigering(fout) }));
      }
    },
    herindeel: async (indeling) => {
      if (stand.bestand) await lees(stand.bestand, indeling);
    },
    stop: () => {
      beurt.current += 1;
      zetStand(begin);
    },
    neemOver: async (weg) => {
      const { bestand, indeling, bezig } = stand;
      if (!bestand || bezig) return;
      zetStand((s) => ({ ...s, bezig: true, weigering: null }));
      try {
        const { aantal, kanVerwijderen } = await schrijf(
          api.groepsscan.neemOver({ groepId, bestandId: bestand.id, indeling, weg: [...weg] }),
        );
        zetStand({ ...begin, fase: 'klaar', bestand, aantal, rest: kanVerwijderen ? 'kan-weg' : 'zelf' });
      } catch (fout) {
        zetStand((s) => ({ ...s, bezig: false, weigering: alsWeigering(fout) }));
      }
    },
    verwijderBestand: async () => {
      const { bestand, bezig } = stand;
      if (!bestand || bezig) return;
      zetStand((s) => ({ ...s, bezig: true, weigering: null }));
      try {
        await vraag(api.groepsscan.verwijderBestand({ bestandId: bestand.id }));
        zetStand((s) => ({ ...s, bezig: false, bestand: null, rest: 'weg' }));
      } catch (fout) {
        zetStand((s) => ({ ...s, bezig: false, weigering: alsWeigering(fout) }));
      }
    },
  };
}
