/** What the group should have finished by now, from earlier meetings and the plan, before what is noted today. */
import { useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { actiesTekst as t } from '../../../text/acties.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { Standformulier } from '../../acties/Standformulier.tsx';
import { Oordeel } from '../vergadering/Punt.tsx';

interface TeLaatProps {
  readonly acties: Overlegbeeld['teLaat'];
  readonly gekozenId: string | null;
  readonly kies: (id: string | null) => void;
}

export function TeLaat({ acties, gekozenId, kies }: TeLaatProps) {
  const [openId, zetOpen] = useState<string | null>(null);
  const gekozen = acties.find((a) => a.id === gekozenId);
  const open = acties.find((a) => a.id === openId);
  useToetsen([
    { toets: 'Enter', wat: t.werkBij.toLowerCase(), doe: () => zetOpen(gekozen?.id ?? null), uit: !gekozen },
  ]);
  return (
    <section className="telaat" aria-label={t.teLaatKop}>
      <h2 className="telaat__kop">{t.teLaatKop}</h2>
      <ul>
        {acties.map((a) => (
          <li
            key={a.id}
            className={a.id === gekozenId ? 'punt punt--gekozen' : 'punt'}
            aria-current={a.id === gekozenId ? 'true' : undefined}
          >
            <span className={a.opTafel ? 'strook strook--op' : 'strook strook--niet'} aria-hidden="true" />
            <div className="punt__rest">
              <button
                type="button"
                className="punt__kop"
                aria-expanded={a.id === gekozenId}
                onClick={() => kies(a.id === gekozenId ? null : a.id)}
              >
                <span className="punt__soort">
                  <b>{t.teLaatSoort}</b>
                </span>
                <span className="punt__tekst">
                  <span className="punt__woorden">{nietAfbreken(a.wat)}</span>
                  <span className="meta">
                    {t.wie(a.wie)}. {nietAfbreken(a.sinds)}
                  </span>
                </span>
                <Oordeel ring={a.ring} opTafel={a.opTafel} kort={a.kort} />
              </button>
              {a.id === gekozenId && (
                <div className="punt__open">
                  <Knop maat="klein" toets="Enter" onClick={() => zetOpen(a.id)}>
                    {t.werkBij}
                  </Knop>
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {open && (
        <Standformulier
          key={open.id}
          id={open.id}
          wat={open.wat}
          naastZaal
          klaar={() => zetOpen(null)}
          sluit={() => zetOpen(null)}
        />
      )}
    </section>
  );
}
