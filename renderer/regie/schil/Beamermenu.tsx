/** Beside the beamer's chip: the practice picture, another display, and why something could not be done. */
import { useRef } from 'react';
import { tekst } from '../../text/regie.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Melding, uitWeigering } from '../../ui/Melding.tsx';
import { useToetsen } from '../../ui/useToetsen.ts';
import { kiesAnderScherm, sluitBeamermenu, useBeamermenu, wisselBeamermenu, wisselProef } from './beamer.ts';
import { useWinkel } from './winkel.ts';

const t = tekst.beamer;

/** The same button in the menu and in the preparation. */
export function Proefknop() {
  const proef = useWinkel((s) => s.schermen.proef);
  return (
    <Knop toets="F8" onClick={() => void wisselProef()}>
      {proef ? t.proefWeg : t.toonProef}
    </Knop>
  );
}

export function Beamermenu() {
  const { open, weigering } = useBeamermenu();
  const { beamer, ander, proef } = useWinkel((s) => s.schermen);
  const lezer = useWinkel((s) => s.toestand?.ik === 'archief');
  const knop = useRef<HTMLButtonElement>(null);
  useToetsen([{ toets: 'F8', wat: proef ? t.proefWegKort : t.proefKort, uit: lezer, doe: () => void wisselProef() }]);
  useToetsen(
    [
      {
        toets: 'Escape',
        wat: '',
        doe: () => {
          sluitBeamermenu();
          knop.current?.focus();
        },
      },
    ],
    { actief: open },
  );
  if (lezer) return null;
  const zonder = ander ? t.anderUitleg : t.geenUitleg;
  const uitleg = beamer === 'nee' ? zonder : beamer === 'spiegelt' ? t.spiegeltUitleg : t.proefUitleg;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      role="group"
      aria-label={t.menu}
      className="beamermenu"
      onBlur={(g) => {
        if (!g.currentTarget.contains(g.relatedTarget)) sluitBeamermenu();
      }}
    >
      <button
        ref={knop}
        type="button"
        className="chip chip--knop"
        aria-expanded={open}
        aria-label={t.menu}
        title={t.menu}
        onClick={wisselBeamermenu}
      >
        <span aria-hidden="true" className="beamermenu__punten" />
      </button>
      {open && (
        <section className="beamermenu__vak" aria-label={t.menu}>
          {weigering ? <Melding {...uitWeigering(weigering)} /> : <p className="meta">{uitleg}</p>}
          <Proefknop />
          {ander && <Knop onClick={() => void kiesAnderScherm()}>{t.anderScherm}</Knop>}
        </section>
      )}
    </div>
  );
}
