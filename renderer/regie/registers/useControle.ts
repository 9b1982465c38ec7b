/** Verification of the whole log, part by part: how far it got, what it found, and a way to stop. */
import { useEffect, useRef, useState } from 'react';
import type { Logbevinding } from '../../../shared/contract/logboek.ts';
import type { Weigering } from '../../../shared/contract/weigering.ts';
import { alsWeigering, api, vraag } from '../schil/api.ts';

export interface Controlestand {
  readonly fase: 'loopt' | 'gestopt' | 'klaar';
  readonly tot: number;
  readonly van: number;
  readonly gevonden: readonly Logbevinding[];
}

export interface Controle {
  /** Null: none was started here. */
  readonly stand: Controlestand | null;
  readonly weigering: Weigering | null;
  readonly start: () => void;
  readonly stop: () => void;
}

/** @param klaar after it ended, also when it was stopped or refused: what was found is in the log by then */
export function useControle(klaar: () => void): Controle {
  const [stand, zetStand] = useState<Controlestand | null>(null);
  const [weigering, zetWeigering] = useState<Weigering | null>(null);
  /** The run that goes on; 0: none. Another number ends the loop of an older one. */
  const beurt = useRef(0);
  const laatste = useRef(0);
  useEffect(
    () => () => {
      beurt.current = 0;
    },
    [],
  );
  const loop = async (mijn: number): Promise<void> => {
    let gevonden: readonly Logbevinding[] = [];
    for (let vanaf: number | null = 1; vanaf !== null; ) {
      const deel: Awaited<ReturnType<typeof vraagDeel>> = await vraagDeel(vanaf);
      if (beurt.current !== mijn) return;
      gevonden = [...gevonden, ...deel.bevindingen];
      vanaf = deel.verder;
      zetStand({ fase: vanaf === null ? 'klaar' : 'loopt', tot: deel.tot, van: deel.van, gevonden });
    }
  };
  return {
    stand,
    weigering,
    start: () => {
      if (beurt.current !== 0) return;
      laatste.current += 1;
      const mijn = laatste.current;
      beurt.current = mijn;
      zetWeigering(null);
      zetStand({ fase: 'loopt', tot: 0, van: 0, gevonden: [] });
      loop(mijn)
        .catch((fout: unknown) => {
          if (beurt.current !== mijn) return;
          zetStand(null);
          zetWeigering(alsWeigering(fout));
        })
        .finally(() => {
          if (beurt.current !== mijn) return;
          beurt.current = 0;
          klaar();
        });
    },
    stop: () => {
      if (beurt.current === 0) return;
      beurt.current = 0;
      zetStand((s) => s && { ...s, fase: 'gestopt' });
      klaar();
    },
  };
}

const vraagDeel = (vanaf: number) => vraag(api.logboek.controleer({ vanaf }));
