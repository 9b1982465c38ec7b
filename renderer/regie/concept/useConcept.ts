/**
 * A form keeps what is typed in it in the vault, until it is handed in, emptied or left on purpose; opened again, it has
 * it back. One hook for all forms: `useInvoer` uses it for those on a schema, the others hand it their values.
 * Typing waits for nothing: a write goes out by itself (`bewaarder.ts`) and draws nothing anew.
 */
import { useEffect, useRef, useState } from 'react';
import type { Conceptplek } from '../../../shared/contract/concepten.ts';
import { CONCEPT_TEKENS, leesWaarden, overBegin, veranderd } from '../../../shared/domein/concept.ts';
import { api, schrijfStil } from '../schil/api.ts';
import { type Bewaarder, maakBewaarder, meldAan, vensterwekker } from './bewaarder.ts';

export interface Concept {
  /** Something was brought back, and is still in the form. */
  readonly terug: boolean;
  /** The values are these now. */
  readonly houd: (waarden: object) => void;
  /** Handed in: nothing is left to keep. */
  readonly wis: () => void;
  /** The way out of the form on purpose: nothing is kept, and then it goes there. */
  readonly verlaat: (naar: () => void) => () => void;
  /** What was brought back is thrown away: the form is as it starts. */
  readonly gooiWeg: () => void;
}

/** The forms that are open now, by their place. */
const open = new Map<string, Bewaarder>();

const sleutelVan = (plek: Conceptplek | null): string => JSON.stringify(plek);

/** For who closes a form from outside: it was left on purpose, or its text was handed in. */
export function wisConcept(plek: Conceptplek): void {
  open.get(sleutelVan(plek))?.wis();
}

function opPlek(plek: Conceptplek): Bewaarder {
  return maakBewaarder({
    bewaar: (waarden) => {
      // Longer than a concept may be: what was kept before stays.
      if (waarden.length <= CONCEPT_TEKENS) void schrijfStil(api.concepten.bewaar({ ...plek, waarden }));
    },
    wis: () => void schrijfStil(api.concepten.wis(plek)),
    wekker: vensterwekker,
  });
}

/**
 * @param plek which form, about which records; null: nothing is kept
 * @param begin values that the form starts with; what differs from them is kept
 * @param zet puts values in the form
 */
export function useConcept<W extends object>(plek: Conceptplek | null, begin: W, zet: (waarden: W) => void): Concept {
  const sleutel = sleutelVan(plek);
  const [terug, zetTerug] = useState(false);
  // Also after the form is gone: it is often closed by what handing it in leads to.
  const nu = useRef({ begin, zet, getypt: {} as object, bewaarder: null as Bewaarder | null });
  nu.current.zet = zet;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another concept, with what it starts with
  useEffect(() => {
    if (plek === null) return undefined;
    const bewaarder = opPlek(plek);
    open.set(sleutel, bewaarder);
    const meldAf = meldAan(bewaarder);
    nu.current = { ...nu.current, begin, getypt: {}, bewaarder };
    zetTerug(false);
    let weg = false;
    void api.concepten.haal(plek).then((antwoord) => {
      const concept = antwoord.ok && antwoord.waarde ? leesWaarden(antwoord.waarde.waarden) : null;
      if (weg || concept === null) return;
      bewaarder.isBewaard(JSON.stringify(concept));
      zetTerug(true);
      // Whoever was quicker than the answer keeps what he typed.
      nu.current.zet(overBegin(nu.current.begin, { ...concept, ...veranderd(nu.current.begin, nu.current.getypt) }));
    });
    return () => {
      weg = true;
      meldAf();
      open.delete(sleutel);
    };
  }, [sleutel]);

  const wis = () => {
    nu.current.getypt = {};
    zetTerug(false);
    nu.current.bewaarder?.wis();
  };
  return {
    terug,
    houd: (waarden) => {
      nu.current.getypt = waarden;
      const anders = veranderd(nu.current.begin, waarden);
      if (Object.keys(anders).length > 0) {
        nu.current.bewaarder?.houd(JSON.stringify(anders));
        return;
      }
      // Emptied by hand: nothing of what was brought back is left either.
      zetTerug(false);
      nu.current.bewaarder?.wis();
    },
    wis,
    verlaat: (naar) => () => {
      wis();
      naar();
    },
    gooiWeg: () => {
      wis();
      nu.current.zet(nu.current.begin);
    },
  };
}

/** For a form whose values are state of its component: they are kept as they change. */
export function useConceptVan<W extends object>(
  plek: Conceptplek | null,
  begin: W,
  waarden: W,
  zet: (waarden: W) => void,
): Concept {
  const concept = useConcept(plek, begin, zet);
  const { houd } = concept;
  const tekst = JSON.stringify(waarden);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the values say decides, not which objects hold them
  useEffect(() => houd(waarden), [tekst]);
  return concept;
}
