/**
 * The closing round: per action who needs which information for his part, whether the bron agrees, and who tells the
 * youth (docs/begrippen.md, "sluitronde"). Nobody takes information along but what is released here. Then the meeting
 * is closed, after a question in place.
 */
import { useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Sluitafspraak, Sluitregel, Sluitrondebeeld } from '../../../../shared/contract/sluitronde.ts';
import { hoofdletter } from '../../../../shared/domein/woorden.ts';
import { tekst } from '../../../text/overleg.ts';
import { EvenLaden } from '../../../ui/EvenLaden.tsx';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../../schil/api.ts';
import { useOpen } from '../../schil/plek.ts';
import { Afspraakformulier } from './Afspraakformulier.tsx';
import type { Handelingen } from './useHandelingen.ts';

const t = tekst.sluit;

interface RegelProps {
  readonly overlegId: string;
  readonly regel: Sluitregel;
  readonly ronde: Sluitrondebeeld;
  readonly open: boolean;
  /** The first that is not done: its keys work. */
  readonly aanDeBeurt: boolean;
  readonly handelingen: Handelingen;
}

function Afspraakbeeld({ afspraak, weg }: { readonly afspraak: Sluitafspraak; readonly weg: (() => void) | null }) {
  const mee = afspraak.items.filter((x) => x.gaatMee).map((x) => x.wat);
  const blijft = afspraak.items.filter((x) => !x.gaatMee).map((x) => x.wat);
  const wat = afspraak.informatie || mee.join(' ') || t.nietsMee;
  const bij = [
    ...blijft.map(t.blijftHier),
    ...afspraak.antwoorden,
    afspraak.doel,
    afspraak.voorwaarden && t.voorwaardenBij(afspraak.voorwaarden),
    afspraak.wieInformeert && t.informeert(afspraak.wieInformeert),
    afspraak.magVerteld && t.verteld(afspraak.magVerteld),
    afspraak.betrokken && t.betrokkenBij(afspraak.betrokken),
  ].filter((zin) => zin !== '');
  return (
    <li>
      <Icoon naam="pijl" />
      <span className="sluitregel__afspraak">
        <b>{t.krijgt(afspraak.ontvanger)}</b>: {nietAfbreken(wat)}
        <span className="meta">{bij.map((zin) => `${hoofdletter(zin.replace(/\.$/, ''))}.`).join(' ')}</span>
      </span>
      {weg && (
        <Knop soort="link" maat="klein" onClick={weg}>
          {t.haalWeg}
          <span className="alleen-voorlezen"> {t.welke(afspraak.ontvanger)}</span>
        </Knop>
      )}
    </li>
  );
}

function Regel({ overlegId, regel, ronde, open, aanDeBeurt, handelingen }: RegelProps) {
  const [deel, zetDeel] = useOpen(`sluitregel:${regel.onderwerpId}`);
  const bezigMet = deel !== null;
  const { onderwerpId } = regel;
  const begin = () => zetDeel('afspraak');
  const niemand = () => void handelingen.doe(() => schrijf(api.sluitronde.niemand({ overlegId, onderwerpId })));
  const actief = open && aanDeBeurt && !bezigMet;
  useToetsen(
    [
      { toets: 'l', wat: t.legVast, doe: begin },
      { toets: '0', wat: t.niemand, doe: niemand },
    ],
    { actief },
  );
  return (
    <li className="sluitregel">
      <span className="meta">
        <Icoon naam={regel.klaar ? 'vink' : 'streep'} /> {regel.klaar ? t.klaar : aanDeBeurt && open ? t.nu : t.open}
      </span>
      <div className="sluitregel__rest">
        <p>{nietAfbreken(regel.wat)}</p>
        <p className="meta">
          {regel.verantwoordelijke}
          {regel.termijn && `, ${t.termijn(nietAfbreken(regel.termijn))}`}
          {regel.voorwaarden && `. ${t.voorwaardenBij(regel.voorwaarden)}`}
        </p>
        {regel.afspraken.length > 0 && (
          <ul className="sluitregel__afspraken">
            {regel.afspraken.map((a) => (
              <Afspraakbeeld
                key={a.id}
                afspraak={a}
                weg={
                  open
                    ? () => void handelingen.doe(() => schrijf(api.sluitronde.haalWeg({ overlegId, afspraakId: a.id })))
                    : null
                }
              />
            ))}
          </ul>
        )}
        {bezigMet && (
          <Afspraakformulier overlegId={overlegId} regel={regel} ronde={ronde} klaar={() => zetDeel(null)} />
        )}
        {open && !bezigMet && (
          <div className="rij-knoppen">
            <Knop maat="klein" toets={actief ? 'l' : undefined} onClick={begin}>
              {regel.afspraken.length > 0 ? t.nogEen : t.legVast}
            </Knop>
            {!regel.klaar && (
              <Knop maat="klein" toets={actief ? '0' : undefined} onClick={niemand}>
                {t.niemand}
              </Knop>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

interface SluitrondeProps {
  readonly beeld: Overlegbeeld;
  readonly open: boolean;
  readonly handelingen: Handelingen;
}

export function Sluitronde({ beeld, open, handelingen }: SluitrondeProps) {
  const overlegId = beeld.id;
  const { waarde, laadt, weigering } = useVraag(() => api.sluitronde.toon({ overlegId }), [overlegId]);
  const [zeker, zetZeker] = useState(false);
  if (weigering && !waarde) return <Weigeringmelding weigering={weigering} />;
  if (laadt || !waarde) return <EvenLaden />;
  const nog = waarde.regels.filter((r) => !r.klaar).length;
  const eerste = waarde.regels.find((r) => !r.klaar)?.onderwerpId;
  return (
    <div className="sluitronde">
      <p className="sluitronde__zin meta">{waarde.regels.length > 0 ? t.zin : t.leeg}</p>
      <ul aria-label={t.kop}>
        {waarde.regels.map((r) => (
          <Regel
            key={r.onderwerpId}
            overlegId={overlegId}
            regel={r}
            ronde={waarde}
            open={open}
            aanDeBeurt={r.onderwerpId === eerste}
            handelingen={handelingen}
          />
        ))}
      </ul>
      {open && (
        <div className="namen__onder">
          {zeker ? (
            <Melding
              soort="letop"
              wat={t.vraag}
              waarom={t.vraagZin}
              knoppen={
                <>
                  <Knop
                    soort="hoofd"
                    onClick={() => {
                      zetZeker(false);
                      void handelingen.doe(() => schrijf(api.overleg.sluit({ overlegId })));
                    }}
                  >
                    {t.jaSluit}
                  </Knop>
                  <Knop onClick={() => zetZeker(false)}>{t.nogNiet}</Knop>
                </>
              }
            />
          ) : (
            <div className="rij-knoppen">
              <Knop soort={nog === 0 ? 'hoofd' : 'rand'} onClick={() => zetZeker(true)}>
                {t.sluit}
              </Knop>
              {nog > 0 && <span className="meta">{t.nogOpen(nog)}</span>}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
