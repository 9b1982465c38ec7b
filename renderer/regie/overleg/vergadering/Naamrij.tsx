/** One name of the namenlijst in the meeting: the decision on it, why, and which partners bring it themselves. */
import { useEffect, useRef } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { opsomming } from '../../../../shared/domein/woorden.ts';
import { tekst } from '../../../text/overleg.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Staat } from '../../../ui/Staat.tsx';
import { usePlakken } from '../../../ui/usePlakken.ts';
import { api, schrijf, useVraag } from '../../schil/api.ts';
import { Oordeel } from './Punt.tsx';
import type { Handelingen } from './useHandelingen.ts';

const t = tekst.namen;
export type Naamregel = Overlegbeeld['namen'][number];

export interface Besluit {
  readonly netto: boolean | null;
  readonly reden: string;
}

/** Which partner brings this name from its own sources too; asked of the group itself. */
function Brengers({ groepId, lidId, handelingen }: { groepId: string; lidId: string; handelingen: Handelingen }) {
  const { waarde } = useVraag(() => api.groepen.toon({ groepId }), [groepId]);
  const lid = waarde?.leden.find((l) => l.id === lidId);
  if (!lid) return null;
  return (
    <div className="naam__brengers">
      {lid.brengers.length > 0 && (
        <span className="meta">{t.brachtIn(opsomming(lid.brengers.map((b) => b.naam)))}</span>
      )}
      {lid.kanBrengen.length > 0 && (
        <>
          <span className="meta">{t.brengtIn}</span>
          {lid.kanBrengen.map((p) => (
            <Knop
              key={p.id}
              maat="klein"
              onClick={() => void handelingen.doe(() => schrijf(api.namenlijst.brengIn({ lidId, partner: p.id })))}
            >
              {t.brengt(p.naam)}
            </Knop>
          ))}
        </>
      )}
    </div>
  );
}

interface NaamrijProps {
  readonly rij: Naamregel;
  readonly gekozen: boolean;
  readonly besluit: Besluit;
  readonly zet: (besluit: Besluit) => void;
  readonly kies: () => void;
  readonly open: boolean;
  readonly groepId: string | null;
  readonly handelingen: Handelingen;
}

export function Naamrij({ rij, gekozen, besluit, zet, kies, open, groepId, handelingen }: NaamrijProps) {
  const { opVeld, melding } = usePlakken();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (gekozen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [gekozen]);
  return (
    <li ref={ref} className={gekozen ? 'punt punt--gekozen' : 'punt'} aria-current={gekozen ? 'true' : undefined}>
      <span className={rij.opTafel ? 'strook strook--op' : 'strook strook--niet'} aria-hidden="true" />
      <div className="punt__rest">
        <div className="naam">
          <button type="button" className="naam__wie" aria-expanded={gekozen} onClick={kies}>
            <b>{rij.code}</b>
            <span>
              <span className="punt__woorden">{rij.naam}</span>
              <span className="meta">
                <Staat vak={rij.staat === 'netto' ? 'vol' : 'open'} woord={rij.staat} />
              </span>
            </span>
          </button>
          {open && (
            <fieldset className="naam__besluit">
              <legend className="alleen-voorlezen">{t.besluit(rij.code)}</legend>
              <Knop
                maat="klein"
                toets={gekozen ? 'j' : undefined}
                aria-pressed={besluit.netto === true}
                className={besluit.netto === true ? 'gekozen-knop' : ''}
                icoon={besluit.netto === true ? 'vink' : undefined}
                onClick={() => zet({ ...besluit, netto: true })}
              >
                {t.netto}
              </Knop>
              <Knop
                maat="klein"
                toets={gekozen ? 'x' : undefined}
                aria-pressed={besluit.netto === false}
                className={besluit.netto === false ? 'gekozen-knop' : ''}
                icoon={besluit.netto === false ? 'kruis' : undefined}
                onClick={() => zet({ ...besluit, netto: false })}
              >
                {t.niet}
              </Knop>
            </fieldset>
          )}
          <Oordeel ring={rij.ring} opTafel={rij.opTafel} kort={rij.kort} />
        </div>
        {rij.helpt.length > 0 && (
          <p className="naam__helpt meta">
            {(gekozen ? rij.helpt : rij.helpt.slice(0, 1)).map((zin) => (
              <span key={zin} className="naam__zin">
                {nietAfbreken(zin)}.
              </span>
            ))}
          </p>
        )}
        {open && (gekozen || besluit.netto === false || besluit.reden !== '') && (
          <div className="naam__reden">
            <label>
              <span className="meta">{t.redenKort}</span>
              <input
                className="utrecht-textbox utrecht-textbox--html-input"
                aria-label={t.reden(rij.code)}
                maxLength={500}
                dir="auto"
                {...opVeld}
                autoComplete="off"
                spellCheck={false}
                value={besluit.reden}
                onChange={(g) => zet({ ...besluit, reden: g.target.value })}
              />
            </label>
            {melding && <p className="meta">{melding}</p>}
          </div>
        )}
        {gekozen && open && groepId && <Brengers groepId={groepId} lidId={rij.lidId} handelingen={handelingen} />}
      </div>
    </li>
  );
}
