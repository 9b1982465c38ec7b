/**
 * The namenlijst in the meeting: per name netto or not with a reason, which partner knows the name from its own
 * sources, and fixing the list. Fixing destroys rejected bruto names and takes who leaves off the list, so it asks, in
 * place (art. 8 lid 3 and 4, art. 12).
 */
import { useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { opsomming } from '../../../../shared/domein/woorden.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Staat } from '../../../ui/Staat.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { api, schrijf, useVraag } from '../../schil/api.ts';
import { Oordeel } from './Punt.tsx';
import type { Handelingen } from './useHandelingen.ts';

const t = tekst.namen;
type Naamrij = Overlegbeeld['namen'][number];

interface Besluit {
  readonly netto: boolean | null;
  readonly reden: string;
}

interface NamenlijstProps {
  readonly beeld: Overlegbeeld;
  readonly gekozenId: string | null;
  readonly kies: (id: string | null) => void;
  readonly handelingen: Handelingen;
  readonly open: boolean;
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

interface RijProps {
  readonly rij: Naamrij;
  readonly gekozen: boolean;
  readonly besluit: Besluit;
  readonly zet: (besluit: Besluit) => void;
  readonly kies: () => void;
  readonly open: boolean;
  readonly groepId: string | null;
  readonly handelingen: Handelingen;
}

function Rij({ rij, gekozen, besluit, zet, kies, open, groepId, handelingen }: RijProps) {
  return (
    <li className={gekozen ? 'punt punt--gekozen' : 'punt'} aria-current={gekozen ? 'true' : undefined}>
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
                autoComplete="off"
                spellCheck={false}
                value={besluit.reden}
                onChange={(g) => zet({ ...besluit, reden: g.target.value })}
              />
            </label>
          </div>
        )}
        {gekozen && open && groepId && <Brengers groepId={groepId} lidId={rij.lidId} handelingen={handelingen} />}
      </div>
    </li>
  );
}

export function Namenlijst({ beeld, gekozenId, kies, handelingen, open }: NamenlijstProps) {
  const [besluiten, zetBesluiten] = useState<Readonly<Record<string, Besluit>>>({});
  const [zeker, zetZeker] = useState(false);
  const [gedaan, zetGedaan] = useState('');
  const { groepId } = beeld.gekozen;

  // Who is on the netto list already stays on it unless the partners say otherwise.
  const besluitOver = (rij: Naamrij): Besluit =>
    besluiten[rij.lidId] ?? { netto: rij.staat === 'netto' ? true : null, reden: '' };
  const zet = (lidId: string, besluit: Besluit) => {
    zetZeker(false);
    zetGedaan('');
    zetBesluiten((b) => ({ ...b, [lidId]: besluit }));
  };
  const gekozen = beeld.namen.find((n) => n.lidId === gekozenId);
  const metToets = (netto: boolean) => gekozen && zet(gekozen.lidId, { ...besluitOver(gekozen), netto });
  useToetsen([
    { toets: 'j', wat: tekst.toetsen.nettoJa, doe: () => metToets(true), uit: !open || !gekozen },
    { toets: 'x', wat: tekst.toetsen.nettoNee, doe: () => metToets(false), uit: !open || !gekozen },
  ]);

  const nog = beeld.namen.filter((n) => besluitOver(n).netto === null).length;
  const netto = beeld.namen.filter((n) => besluitOver(n).netto === true).length;
  const nietOp = beeld.namen.filter((n) => besluitOver(n).netto === false);
  // Who was on the list leaves it and is kept for recidive; a new name that does not come on it is destroyed.
  const eraf = nietOp.filter((n) => n.staat === 'netto').length;
  const weg = nietOp.length - eraf;
  const stelVast = async () => {
    if (!groepId) return;
    const lijst = beeld.namen.map((n) => {
      const b = besluitOver(n);
      return { lidId: n.lidId, netto: b.netto === true, reden: b.reden };
    });
    const gelukt = await handelingen.doe(async () => {
      const uitkomst = await schrijf(api.namenlijst.stelVast({ groepId, overlegId: beeld.id, besluiten: lijst }));
      zetGedaan(t.gedaan(uitkomst.netto, uitkomst.beeindigd, uitkomst.vernietigd));
      zetBesluiten({});
    });
    if (gelukt) kies(null);
    zetZeker(false);
  };

  if (beeld.namen.length === 0) return <p className="leeg midden__leeg">{gedaan || t.leeg}</p>;
  return (
    <div className="namen">
      <ul className="puntenlijst" aria-label={t.kop}>
        {beeld.namen.map((n) => (
          <Rij
            key={n.lidId}
            rij={n}
            gekozen={n.lidId === gekozenId}
            besluit={besluitOver(n)}
            zet={(b) => zet(n.lidId, b)}
            kies={() => kies(n.lidId === gekozenId ? null : n.lidId)}
            open={open}
            groepId={groepId}
            handelingen={handelingen}
          />
        ))}
      </ul>
      {open && groepId && (
        <div className="namen__onder">
          {gedaan && (
            <p role="status">
              <Icoon naam="vink" /> {gedaan}
            </p>
          )}
          {zeker ? (
            <Melding
              soort="letop"
              wat={t.vraag(netto, eraf, weg)}
              waarom={weg > 0 ? t.vraagWaarom : undefined}
              knoppen={
                <>
                  <Knop soort={weg > 0 ? 'gevaar' : 'hoofd'} onClick={() => void stelVast()}>
                    {weg > 0 ? t.ja : t.jaZonder}
                  </Knop>
                  <Knop onClick={() => zetZeker(false)}>{t.nee}</Knop>
                </>
              }
            />
          ) : (
            <div className="rij-knoppen">
              <Knop soort="hoofd" uit={nog > 0} onClick={() => zetZeker(true)}>
                {t.stelVast}
              </Knop>
              <span className="meta">{nog > 0 ? t.nog(nog) : t.zin}</span>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
