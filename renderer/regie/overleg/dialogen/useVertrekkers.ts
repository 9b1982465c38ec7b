/**
 * The people who are asked to leave, one key each, and what happens when the last of them is out. Who was named once
 * stays in the list until the dialog closes: out, and perhaps in again.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { BeslotenDeel, BeslotenPersoon } from '../../../../shared/contract/besloten.ts';
import type { Weigering } from '../../../../shared/contract/weigering.ts';
import { alsWeigering, api, schrijf, useVraag, vraag } from '../../schil/api.ts';

/** Milliseconds for which the same digit does nothing: a double click, or a finger that bounces. */
const bedenktijd = 600;

export interface Vertrekkers {
  readonly deel: BeslotenDeel | undefined;
  /** Everybody named since the dialog opened, in seat order. */
  readonly mensen: readonly BeslotenPersoon[];
  /** All of them are out: only showing the subject is left. */
  readonly allenBuiten: boolean;
  readonly weigering: Weigering | null;
  /** In the room: he is out now, with the time. Out: he is back. The last one out brings the subject on the table. */
  readonly wissel: (wie: BeslotenPersoon) => void;
  /** Runs another write of the dialog after those; a refusal is shown in place. Closes it when it succeeded. */
  readonly enSluit: (fn: () => Promise<unknown>, daarna?: () => void) => void;
  /** Runs another write of the dialog, which stays open with what it is then. */
  readonly enBlijf: (fn: () => Promise<unknown>) => void;
}

/**
 * The newest answer over what was named before: who is not named any more is out. What the dialog is about stays what it
 * was: the subject itself, or else the rows that those first named keep off. Whoever comes in and may not see the
 * subject is added; who would be next once it is on the table is not.
 */
function voegSamen(eerder: readonly BeslotenPersoon[], deel: BeslotenDeel): readonly BeslotenPersoon[] {
  if (eerder.length === 0) return deel.mensen;
  const omKop = eerder.some((m) => m.kop);
  const nog = deel.mensen.filter((m) => (omKop ? m.kop : eerder.some((e) => e.id === m.id)));
  const weg = eerder.filter((e) => nog.every((m) => m.id !== e.id)).map((e) => ({ ...e, inZaal: false }));
  return [...weg, ...nog].sort((x, y) => x.zetel - y.zetel);
}

export function useVertrekkers(overlegId: string, agendapuntId: string, sluit: () => void): Vertrekkers {
  const {
    waarde,
    weigering: leesfout,
    herlaad,
  } = useVraag(() => api.besloten.toon({ overlegId, agendapuntId }), [overlegId, agendapuntId]);
  const [weigering, zetWeigering] = useState<Weigering | null>(null);
  const [bekend, zetBekend] = useState<readonly BeslotenPersoon[]>([]);
  const mensen = waarde ? voegSamen(bekend, waarde) : bekend;
  useEffect(() => {
    if (waarde) zetBekend((eerder) => voegSamen(eerder, waarde));
  }, [waarde]);
  const nu = useRef(mensen);
  useLayoutEffect(() => {
    nu.current = mensen;
  });
  const gedrukt = useRef(new Map<string, number>());
  const rij = useRef<Promise<unknown>>(Promise.resolve());

  const naElkaar = (fn: () => Promise<void>) => {
    rij.current = rij.current.then(async () => {
      zetWeigering(null);
      try {
        await fn();
      } catch (fout) {
        zetWeigering(alsWeigering(fout));
      }
    });
  };
  const kies = async (deelnemerIds: string[]) => {
    await schrijf(api.besloten.kies({ overlegId, agendapuntId, deelnemerIds }));
    sluit();
  };
  return {
    deel: waarde,
    mensen,
    allenBuiten: mensen.length > 0 && mensen.every((m) => !m.inZaal),
    weigering: weigering ?? leesfout,
    wissel: (wie) => {
      const moment = performance.now();
      if (moment - (gedrukt.current.get(wie.id) ?? -bedenktijd) < bedenktijd) return;
      gedrukt.current.set(wie.id, moment);
      naElkaar(async () => {
        // Everybody is out already, and showing it was refused: the digit tries that again.
        if (nu.current.some((m) => m.inZaal)) {
          const aanwezig = nu.current.some((m) => m.id === wie.id && !m.inZaal);
          await schrijf(api.deelnemers.zetAanwezig({ overlegId, deelnemerId: wie.id, aanwezig, bevestigd: false }));
        }
        const deel = await vraag(api.besloten.toon({ overlegId, agendapuntId }));
        const allen = voegSamen(nu.current, deel);
        if (deel.blijftIemand && allen.every((m) => !m.inZaal)) await kies(allen.map((m) => m.id));
        else herlaad();
      });
    },
    enSluit: (fn, daarna) =>
      naElkaar(async () => {
        await fn();
        sluit();
        daarna?.();
      }),
    enBlijf: (fn) =>
      naElkaar(async () => {
        await fn();
        // Another circle names other people.
        zetBekend([]);
        herlaad();
      }),
  };
}
