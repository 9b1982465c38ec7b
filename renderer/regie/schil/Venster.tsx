/**
 * What the regie window shows: the vault's own screens, the covered state, or the shell with an area. While the vault
 * is locked or somebody is signing, nothing else exists in the page: the whole tree of the shell is unmounted.
 */
import { useEffect } from 'react';
import type { Toestand } from '../../../shared/contract/kluis.ts';
import { tekst } from '../../text/regie.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Oefenbalk } from '../../ui/Oefenbalk.tsx';
import { useToetsen } from '../../ui/useToetsen.ts';
import { Beheer } from '../beheer/Beheer.tsx';
import { useHerstelcodeNodig } from '../kluis/herstelcode.ts';
import { Kluisschermen } from '../kluis/Kluisschermen.tsx';
import { Afgedekt } from './Afgedekt.tsx';
import { useBerichten, useBezig } from './berichten.ts';
import { usePlek } from './plek.ts';
import { Schil } from './Schil.tsx';
import { vergrendel } from './vergrendel.ts';
import { useWinkel } from './winkel.ts';

export function Venster() {
  useBerichten();
  useBezig();
  const toestand = useWinkel((s) => s.toestand);
  const slot = toestand?.slot;
  useToetsen([
    {
      toets: 'F12',
      wat: tekst.vergrendelen,
      uit: slot !== 'open' && slot !== 'afgedekt' && slot !== 'beheer',
      doe: vergrendel,
    },
  ]);
  const thema = toestand?.thema;
  useEffect(() => {
    if (thema) document.documentElement.dataset.thema = thema;
  }, [thema]);
  if (!toestand) return <EvenLaden />;
  return <Inhoud toestand={toestand} />;
}

function Inhoud({ toestand }: { readonly toestand: Toestand }) {
  const codeNodig = useHerstelcodeNodig(toestand);
  const { slot, ik } = toestand;
  // Whoever reads the archive has one place, and keeps none.
  const metPlek = slot === 'open' && ik !== 'archief' && !codeNodig;
  const plekBekend = usePlek(metPlek);
  return (
    <div className="venster">
      {toestand.oefenkluis && <Oefenbalk />}
      <div className="venster__rest">
        {slot === 'afgedekt' ? (
          <Afgedekt />
        ) : slot === 'beheer' ? (
          <Beheer />
        ) : slot !== 'open' || codeNodig ? (
          <Kluisschermen toestand={toestand} />
        ) : metPlek && !plekBekend ? (
          <EvenLaden />
        ) : (
          <Schil toestand={toestand} />
        )}
      </div>
    </div>
  );
}
