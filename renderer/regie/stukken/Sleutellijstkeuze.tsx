/** Names with a package: off, and only there where the policy allows it. Asks why, in a word and in a sentence. */
import { useEffect, useState } from 'react';
import type { Sleutellijst } from '../../../shared/contract/stukken.ts';
import { redenInWoorden, sleutellijstredenen } from '../../../shared/domein/sleutellijst.ts';
import { stukkenTekst } from '../../text/stukken.ts';
import { Melding } from '../../ui/Melding.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { Selectie } from '../../ui/Selectie.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Vink } from '../../ui/Vink.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { type Concept, useConceptVan } from '../concept/useConcept.ts';

const t = stukkenTekst.pakket.sleutellijst;
const leeg = { reden: '', toelichting: '' };

export interface Sleutellijststand {
  /** The list goes along. Never by itself: not even when what was typed with it comes back. */
  readonly mee: boolean;
  readonly zetMee: (mee: boolean) => void;
  readonly waarden: typeof leeg;
  readonly zet: (deel: Partial<typeof leeg>) => void;
  readonly concept: Concept;
  /** What to ask for; undefined: no list. Null: it is asked for, but why is missing. */
  readonly keuze: Sleutellijst | undefined | null;
}

/** @param stukId the document whose package it is; null: there is none, or no names may leave */
export function useSleutellijst(stukId: string | null): Sleutellijststand {
  const [mee, zetMee] = useState(false);
  const [waarden, zetWaarden] = useState(leeg);
  const plek = stukId === null ? null : ({ formulier: 'sleutellijst', bij: { stuk: stukId } } as const);
  const concept = useConceptVan(plek, leeg, waarden, zetWaarden);
  // Names that were meant to go with one document do not go with another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another document does this
  useEffect(() => {
    zetMee(false);
    zetWaarden(leeg);
  }, [stukId]);
  const reden = sleutellijstredenen.find((r) => r === waarden.reden);
  const compleet = reden !== undefined && waarden.toelichting.trim() !== '';
  return {
    mee,
    zetMee,
    waarden,
    zet: (deel) => zetWaarden((w) => ({ ...w, ...deel })),
    concept,
    keuze: !mee ? undefined : compleet ? { reden, toelichting: waarden.toelichting } : null,
  };
}

interface SleutellijstkeuzeProps {
  readonly stand: Sleutellijststand;
  /** Handing over was tried without saying why. */
  readonly mist: boolean;
}

export function Sleutellijstkeuze({ stand, mist }: SleutellijstkeuzeProps) {
  const { mee, zetMee, waarden, zet, concept } = stand;
  return (
    <div className="sleutellijst">
      <Vink checked={mee} onChange={(g) => zetMee(g.target.checked)}>
        {t.vink}
        <span className="meta boom__bij">{t.bij}</span>
      </Vink>
      {mee && (
        <>
          <Melding soort="letop" wat={t.pasOp} waarom={nietAfbreken(t.weg)} />
          <Teruggehaald concept={concept} />
          <Selectie
            label={t.reden}
            leeg={t.kies}
            value={waarden.reden}
            onChange={(g) => zet({ reden: g.target.value })}
            opties={sleutellijstredenen.map((id) => ({ id, naam: redenInWoorden[id] }))}
          />
          <Tekstvak
            label={t.toelichting}
            uitleg={t.toelichtingUitleg}
            rows={2}
            maxLength={500}
            value={waarden.toelichting}
            fout={mist ? t.mist : undefined}
            onChange={(g) => zet({ toelichting: g.target.value })}
          />
        </>
      )}
    </div>
  );
}
