/**
 * A line in which an item is typed, new or corrected: its state, its concept, sending it, leaving it and throwing it
 * away. What it holds and where it goes is of `useInvoerregel` and `useWijzigregel`.
 */
import { useEffect, useRef, useState } from 'react';
import type { Conceptplek } from '../../../../shared/contract/concepten.ts';
import type { Weigering } from '../../../../shared/contract/weigering.ts';
import type { Waarde, Waarden } from '../../../../shared/domein/concept.ts';
import { tekst } from '../../../text/overleg.ts';
import { type Concept, useConceptVan } from '../../concept/useConcept.ts';
import { alsWeigering } from '../../schil/api.ts';
import type { Invoer } from '../invoer.ts';
import type { Handelingen } from './useHandelingen.ts';

export interface Lijn {
  /** Null: the line is closed. */
  readonly stand: Invoer | null;
  readonly zet: (invoer: Invoer) => void;
  readonly weigering: Weigering | null;
  readonly verstuur: () => Promise<void>;
  /** Something was typed in it: leaving it does not throw that away. */
  readonly heeftTekst: boolean;
  /** The line is left with nothing typed in it. */
  readonly stop: () => void;
  /** Thrown away on purpose; undo brings it back. */
  readonly gooiWeg: () => void;
  /** Goes on with the line that waits. */
  readonly verder: () => void;
  readonly concept: Concept;
  /** Goes up when the line is asked for while it is open. */
  readonly aandacht: number;
  /**
   * Takes the focus when it appears: but for a line that comes back by leafing through the agenda, where the keys of the
   * meeting have to go on working.
   */
  readonly neemFocus: boolean;
}

interface Nodig {
  /** What the line belongs to: of something else it is another line. */
  readonly bij: string;
  /** Null: nothing can be typed. */
  readonly plek: Conceptplek | null;
  /** What it holds while nothing was typed; null: then it is closed. */
  readonly leeg: Invoer | null;
  readonly isBegonnen: (stand: Invoer) => boolean;
  readonly heeftTekst: (stand: Invoer) => boolean;
  readonly haalTerug: (regel: Waarden) => Invoer;
  readonly handelingen: Handelingen;
  /** @throws Geweigerd it is said in the line, which stays */
  readonly stuur: (stand: Invoer) => Promise<void>;
  /** It was sent, left or thrown away. */
  readonly gesloten?: () => void;
  /** It was thrown away, and undo brings it back. */
  readonly heropend?: () => void;
}

/** The line, what it belongs to, and why it was refused. */
interface Lijnstand {
  readonly bij: string;
  readonly stand: Invoer | null;
  readonly weigering: Weigering | null;
}

/** As a concept: the whole line, or that it is closed. */
interface Regel {
  readonly regel: Waarde;
}
const dicht: Regel = { regel: null };
const isVelden = (waarde: Waarde): waarde is Waarden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

export function useLijn(n: Nodig): Lijn {
  const { bij, handelingen } = n;
  const [van, zetVan] = useState<Lijnstand>({ bij, stand: null, weigering: null });
  const [aandacht, zetAandacht] = useState(0);
  const gebladerd = useRef(false);
  const bezig = useRef(false);
  // A conversation moves on: what is half typed belongs to its own subject or item, and waits there as its concept.
  const eigen = van.bij === bij ? van : { stand: null, weigering: null };
  const stand = eigen.stand ?? n.leeg;
  const zetStand = (nieuw: Invoer | null) => zetVan({ bij, stand: nieuw, weigering: null });
  const vorig = useRef(bij);
  useEffect(() => {
    if (vorig.current === bij) return;
    vorig.current = bij;
    gebladerd.current = true;
    // But what undo brings back with it.
    zetVan((v) => (v.bij === bij ? v : { bij, stand: null, weigering: null }));
  }, [bij]);
  const begonnen = stand !== null && n.isBegonnen(stand);
  const concept = useConceptVan<Regel>(
    n.plek,
    dicht,
    begonnen ? { regel: { ...stand } as Waarden } : dicht,
    ({ regel }) => zetStand(isVelden(regel) ? n.haalTerug(regel) : null),
  );
  const sluit = () => {
    zetStand(null);
    n.gesloten?.();
  };
  const stop = concept.verlaat(sluit);
  return {
    stand,
    concept,
    weigering: eigen.weigering,
    zet: zetStand,
    heeftTekst: stand !== null && n.heeftTekst(stand),
    aandacht,
    neemFocus: aandacht > 0 || !concept.terug || !gebladerd.current,
    stop,
    verder: () => {
      handelingen.wis();
      handelingen.laatStaan();
      zetAandacht((nr) => nr + 1);
    },
    gooiWeg: () => {
      stop();
      handelingen.zeg(tekst.invoer.weggegooid, () => {
        n.heropend?.();
        zetStand(stand);
        zetAandacht((nr) => nr + 1);
      });
    },
    verstuur: async () => {
      if (!stand || bezig.current || stand.tekst.trim() === '') return;
      bezig.current = true;
      try {
        await n.stuur(stand);
        concept.wis();
        sluit();
      } catch (fout) {
        zetVan({ bij, stand, weigering: alsWeigering(fout) });
      } finally {
        bezig.current = false;
      }
    },
  };
}
