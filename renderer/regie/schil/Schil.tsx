/** The shell of the open vault: header, the area in view, the foot bar with its keys, and the list of all keys. */
import { useState } from 'react';
import type { Toestand } from '../../../shared/contract/kluis.ts';
import { tekst } from '../../text/regie.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Toets } from '../../ui/Toets.tsx';
import { Toetsbalk } from '../../ui/Toetsbalk.tsx';
import { alleBindingen, type Toetsbinding } from '../../ui/toetsregister.ts';
import { useToetsen } from '../../ui/useToetsen.ts';
import { Groepen } from '../groepen/Groepen.tsx';
import { Inzage } from '../inzage/Inzage.tsx';
import { Overleg } from '../overleg/Overleg.tsx';
import { Registers } from '../registers/Registers.tsx';
import { Stukken } from '../stukken/Stukken.tsx';
import { api } from './api.ts';
import { wisselBeamer } from './beamer.ts';
import { Kopbalk } from './Kopbalk.tsx';
import { vergrendel } from './vergrendel.ts';
import { useVoetregels } from './voet.ts';
import { useWinkel } from './winkel.ts';

export function Schil({ toestand }: { readonly toestand: Toestand }) {
  const gebied = useWinkel((s) => s.gebied);
  const leeg = useWinkel((s) => s.zaal?.beamerLeeg ?? false);
  const metZaal = useWinkel((s) => s.zaal !== null || s.schermen.proef) || toestand.openOverlegId !== null;
  const voet = useVoetregels();
  const [hulp, zetHulp] = useState<readonly Toetsbinding[] | null>(null);
  const wisselThema = () => void api.kluis.zetThema({ thema: toestand.thema === 'licht' ? 'donker' : 'licht' });

  useToetsen([
    { toets: 'F9', wat: leeg ? tekst.beamerTerug : tekst.beamerLeeg, uit: !metZaal, doe: () => void wisselBeamer() },
    { toets: '?', wat: tekst.alleToetsenKort, doe: () => zetHulp(alleBindingen()) },
  ]);

  const overal = [
    ...(metZaal
      ? [
          {
            toetsen: ['F9'],
            wat: leeg ? tekst.beamerTerug : tekst.beamerLeeg,
            doe: () => void wisselBeamer(),
            nieuweGroep: true,
          },
        ]
      : []),
    { toetsen: ['F12'], wat: tekst.vergrendelen, doe: vergrendel, nieuweGroep: !metZaal },
  ];
  const eigen = voet.filter((r) => !overal.some((o) => o.toetsen[0] === r.toetsen[0]));

  return (
    <div className="schil">
      <a className="schil__sprong" href="#inhoud">
        {tekst.naarInhoud}
      </a>
      <Kopbalk wisselBeamer={() => void wisselBeamer()} wisselThema={wisselThema} />
      <main id="inhoud" className="schil__inhoud" tabIndex={-1}>
        {gebied === 'overleg' && <Overleg />}
        {gebied === 'groepen' && <Groepen />}
        {gebied === 'stukken' && <Stukken />}
        {gebied === 'inzage' && <Inzage openOverlegId={toestand.openOverlegId} />}
        {gebied === 'registers' && <Registers />}
      </main>
      <Toetsbalk regels={[...eigen, ...overal]} opAlleToetsen={() => zetHulp(alleBindingen())} />
      {hulp && <Toetsenvenster bindingen={hulp} sluit={() => zetHulp(null)} />}
    </div>
  );
}

/** The list is made before the dialog covers the keys of the screen: it shows what the screen knows. */
function Toetsenvenster({
  bindingen,
  sluit,
}: {
  readonly bindingen: readonly Toetsbinding[];
  readonly sluit: () => void;
}) {
  return (
    <Dialoog
      open
      titel={tekst.alleToetsen}
      inleiding={tekst.alleToetsenZin}
      opEsc={sluit}
      opEnter={sluit}
      naastZaal
      voet={
        <Knop toets="Escape" onClick={sluit}>
          {tekst.sluit}
        </Knop>
      }
    >
      <dl className="toetsenlijst">
        {bindingen.map((b) => (
          <div key={b.toets}>
            <dt>
              <Toets toets={b.toets} />
            </dt>
            <dd>{b.wat}</dd>
          </div>
        ))}
      </dl>
    </Dialoog>
  );
}
