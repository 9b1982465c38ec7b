/**
 * A meeting in preparation: its agenda, the two ways of inviting, who comes, and opening it. Same three columns as
 * the open meeting, so that nothing moves when it opens.
 */
import { useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Ring as Ringgegevens } from '../../../../shared/contract/ring.ts';
import { tekst as adviestekst } from '../../../text/advies.ts';
import { rolwoord, tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Ring } from '../../../ui/Ring.tsx';
import { Toets } from '../../../ui/Toets.tsx';
import { wisConcept } from '../../concept/useConcept.ts';
import { useActie } from '../../formulier/useActie.ts';
import { useSchermtoetsen } from '../../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';
import { Proefknop } from '../../schil/Beamermenu.tsx';
import { useOpen } from '../../schil/plek.ts';
import { useWinkel } from '../../schil/winkel.ts';
import { Adviesvraag } from '../dialogen/Adviesvraag.tsx';
import { Agenda } from '../vergadering/Agenda.tsx';
import { NodigIncidenteelUit } from './NodigIncidenteelUit.tsx';
import { NodigPartnerUit } from './NodigPartnerUit.tsx';

const t = tekst.bereid;
/** The open form; for a partner which one it starts with. */
type Formulier = { readonly soort: 'partner'; readonly partner?: string } | { readonly soort: 'incidenteel' } | null;

/** What is open, as a word to come back to: a form, with a partner its id behind it, or the question for advice. */
const ADVIES = 'advies';
function standVan(formulier: Formulier): string | null {
  if (formulier?.soort === 'partner' && formulier.partner !== undefined) return `partner_${formulier.partner}`;
  return formulier?.soort ?? null;
}
function formulierVan(stand: string | null): Formulier {
  if (stand === 'incidenteel' || stand === 'partner') return { soort: stand };
  return stand?.startsWith('partner_') ? { soort: 'partner', partner: stand.slice('partner_'.length) } : null;
}

/** The table as it will be: partners sit, whoever must sign first has an open seat. */
function tafel(beeld: Overlegbeeld): Ringgegevens {
  return {
    zetels: [...beeld.deelnemers]
      .sort((a, b) => a.zetel - b.zetel)
      .map((d) => ({
        zetel: d.zetel,
        naam: d.organisatie,
        stand: d.incidenteel ? 'open' : 'ziet',
        bron: false,
        aanTafel: false,
        uitleg: d.incidenteel ? t.tekent : '',
      })),
    midden: 'geen',
  };
}

export function Voorbereiding({ beeld }: { readonly beeld: Overlegbeeld }) {
  const [stand, zetStand] = useOpen(`voorbereiding:${beeld.id}`);
  const formulier = formulierVan(stand);
  const zetFormulier = (f: Formulier) => zetStand(standVan(f));
  const [gelukt, zetGelukt] = useState('');
  const adviesOpen = stand === ADVIES;
  const kiesOverleg = useWinkel((s) => s.kiesOverleg);
  const actie = useActie();
  const niemand = beeld.deelnemers.length === 0;
  const open = () =>
    void actie.doe(async () => {
      await schrijf(api.overleg.open({ overlegId: beeld.id }));
    });
  const klaar = (naam: string) => {
    zetFormulier(null);
    zetGelukt(t.uitgenodigd(naam));
  };
  const kies = (soort: Formulier) => {
    zetGelukt('');
    zetFormulier(soort);
  };
  const stop = ({ soort }: NonNullable<Formulier>) => {
    wisConcept({
      formulier: soort === 'partner' ? 'partner-uitnodigen' : 'gast-uitnodigen',
      bij: { overleg: beeld.id },
    });
    zetFormulier(null);
  };
  const vraagAdvies = beeld.keuzes.leden.length === 0 ? null : () => zetStand(ADVIES);
  useSchermtoetsen([
    { toetsen: ['+'], wat: tekst.toetsen.partner, doe: () => kies({ soort: 'partner' }), uit: formulier !== null },
    {
      toetsen: ['d'],
      wat: tekst.toetsen.incidenteel,
      doe: () => kies({ soort: 'incidenteel' }),
      uit: formulier !== null,
    },
    {
      toetsen: ['e'],
      wat: adviestekst.vraag.toets,
      doe: () => vraagAdvies?.(),
      uit: formulier !== null || vraagAdvies === null,
    },
    { toetsen: ['o'], wat: tekst.toetsen.open, doe: open, uit: formulier !== null || niemand },
    {
      toetsen: ['Escape'],
      wat: tekst.toetsen.terug,
      doe: () => (formulier === null ? kiesOverleg(null) : stop(formulier)),
    },
  ]);
  const zetels = [...beeld.deelnemers].sort((a, b) => a.zetel - b.zetel);
  return (
    <div className="overleg">
      <Agenda beeld={beeld} vraagAdvies={formulier === null ? vraagAdvies : null} />
      <section className="midden" aria-label={t.kop}>
        <header className="midden__kop">
          <div>
            <h1>{t.kop}</h1>
            <p className="meta">
              {beeld.plaats}. {beeld.groepen.map((g) => g.naam).join(', ')}
            </p>
          </div>
        </header>
        <div className="midden__lijst midden__blad">
          {formulier?.soort === 'partner' && (
            <NodigPartnerUit
              beeld={beeld}
              partner={formulier.partner}
              klaar={klaar}
              annuleer={() => zetFormulier(null)}
            />
          )}
          {formulier?.soort === 'incidenteel' && (
            <NodigIncidenteelUit beeld={beeld} klaar={klaar} annuleer={() => zetFormulier(null)} />
          )}
          {formulier === null && (
            <>
              {gelukt && (
                <p role="status">
                  <Icoon naam="vink" /> {gelukt}
                </p>
              )}
              <div className="rij-knoppen">
                <Knop soort={niemand ? 'hoofd' : 'rand'} toets="+" onClick={() => kies({ soort: 'partner' })}>
                  {t.partner}
                </Knop>
                <Knop toets="d" onClick={() => kies({ soort: 'incidenteel' })}>
                  {t.incidenteel}
                </Knop>
              </div>
              <h2 className="partnerlijst__kop">{t.partners}</h2>
              <ul className="partnerlijst">
                {beeld.keuzes.partners.map((p) => {
                  const wie = zetels.filter((d) => !d.incidenteel && d.organisatie === p.naam).map((d) => d.naam);
                  return (
                    <li key={p.id}>
                      <Icoon naam={wie.length > 0 ? 'vink' : 'streep'} />
                      <b>{p.naam}</b>
                      <span className="meta">{wie.length > 0 ? wie.join(', ') : t.nogNiet}</span>
                      {wie.length === 0 && (
                        <Knop maat="klein" onClick={() => kies({ soort: 'partner', partner: p.id })}>
                          {t.nodigUit}
                        </Knop>
                      )}
                    </li>
                  );
                })}
              </ul>
            </>
          )}
        </div>
      </section>
      <aside className="zaalpaneel" aria-label={t.wie}>
        <div className="zaalpaneel__kop">
          <h2>{t.wie}</h2>
        </div>
        {niemand ? (
          <p className="leeg">{t.niemand}</p>
        ) : (
          <div className="zaalpaneel__midden">
            <Ring ring={tafel(beeld)} maat={152} />
          </div>
        )}
        <div className="zaalpaneel__zetels">
          <ul>
            {zetels.map((d) => (
              <li className="zetel" key={d.id}>
                <Toets toets={String(d.zetel)} />
                <span className="zetel__wie">
                  <span className="zetel__naam">{d.naam}</span>
                  <span className="meta">{d.organisatie}</span>
                </span>
                <span className="zetel__regel meta">{d.incidenteel ? t.tekent : rolwoord[d.rol]}</span>
              </li>
            ))}
          </ul>
        </div>
        <div className="zaalpaneel__onder">
          <Weigeringmelding weigering={actie.weigering} />
          <Proefknop />
          <p className="meta">{niemand ? t.openNiemand : t.openUitleg}</p>
          <Knop soort="hoofd" breed toets="o" uit={niemand || formulier !== null} bezig={actie.bezig} onClick={open}>
            {t.open}
          </Knop>
        </div>
      </aside>
      {adviesOpen && (
        <Adviesvraag beeld={beeld} sluit={() => zetStand(null)} gelukt={() => zetGelukt(adviestekst.vraag.gelukt)} />
      )}
    </div>
  );
}
