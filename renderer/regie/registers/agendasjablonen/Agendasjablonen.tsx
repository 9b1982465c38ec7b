/** Register of the templates from which an agenda is made: one step at a time, each change kept at once. */
import { useState } from 'react';
import { GEWONE_MINUTEN, onderdeelsoorten } from '../../../../shared/domein/agenda.ts';
import { agendaTekst, sjabloonTekst as t } from '../../../text/overleg/agenda.ts';
import { metKring } from '../../../text/overleg.ts';
import { EvenLaden } from '../../../ui/EvenLaden.tsx';
import { Gelukt } from '../../../ui/Gelukt.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { wisConcept } from '../../concept/useConcept.ts';
import { useSchermtoetsen } from '../../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { Onderdeelformulier, type Onderdeelinvoer } from '../../overleg/voorbereiding/agenda/Onderdeelformulier.tsx';
import { type Onderdeelregel, Onderdelenlijst } from '../../overleg/voorbereiding/agenda/Onderdelenlijst.tsx';
import { api, schrijf, useVraag } from '../../schil/api.ts';
import { useOpen } from '../../schil/plek.ts';
import { deelId, plekVan, type Sjabloon, useSjabloonbewerker } from './useSjabloonbewerker.ts';
import './agendasjablonen.css';

const concept = { formulier: 'agendasjabloon', bij: {} } as const;

function alsRegel(deel: Sjabloon['delen'][number], plek: number, naamVan: (id: string) => string): Onderdeelregel {
  return {
    id: deelId(plek),
    voor: String(plek + 1),
    titel: agendaTekst.soorten[deel.soort],
    vraag: deel.vraag,
    meta: [
      agendaTekst.minuten(deel.minuten),
      deel.doel === null ? agendaTekst.geenDoel : agendaTekst.doel(deel.doel),
      deel.kring === null ? agendaTekst.gewoneKring : metKring(deel.kring),
      ...(deel.nodig.length === 0 ? [] : [agendaTekst.nodig(deel.nodig.map(naamVan))]),
    ].join(' / '),
    mist: '',
    vast: '',
  };
}

export function Agendasjablonen() {
  const { waarde, weigering: gelezen, herlaad } = useVraag(() => api.agenda.sjablonen(), []);
  const [stap, zetStap] = useOpen('agendasjabloon-stap');
  const [open, zetOpen] = useOpen('agendasjabloon');
  const [melding, zetMelding] = useState('');
  const [zeker, zetZeker] = useState(false);
  const stappen = waarde?.stappen ?? [];
  const sjabloon = stappen.find((s) => s.stap === stap) ?? stappen[0];
  const plek = plekVan(open);
  const { lijst, weigering, doe, bewaar } = useSjabloonbewerker(sjabloon, {
    open,
    zetOpen: (nieuw) => {
      zetMelding('');
      zetOpen(nieuw);
    },
    bewaard: () => {
      zetMelding(t.bewaard);
      herlaad();
    },
  });
  const kiesStap = (naar: string) => {
    if (open !== null) wisConcept(concept);
    zetOpen(null);
    zetZeker(false);
    zetMelding('');
    lijst.kies(deelId(0));
    zetStap(naar);
  };
  const naast = (toets: string) => {
    const nu = stappen.findIndex((s) => s.stap === sjabloon?.stap);
    const naar = stappen[nu + (toets === 'PageUp' ? -1 : 1)];
    if (naar) kiesStap(naar.stap);
  };
  const herstel = () =>
    void doe(async () => {
      if (!sjabloon) return;
      await schrijf(api.agenda.herstelSjabloon({ stap: sjabloon.stap }));
      zetZeker(false);
      zetMelding(t.hersteld);
      herlaad();
    });
  useSchermtoetsen([
    { toetsen: ['PageUp', 'PageDown'], wat: t.toetsen.stap, doe: naast, uit: open !== null },
    ...lijst.toetsen,
    {
      toetsen: ['h'],
      wat: t.toetsen.herstel,
      doe: () => (zeker ? herstel() : zetZeker(true)),
      uit: open !== null || sjabloon?.eigen !== true,
    },
    { toetsen: ['Escape'], wat: '', doe: () => zetZeker(false), uit: !zeker, stil: true },
  ]);
  if (!waarde || !sjabloon) {
    return <div className="gebied">{gelezen ? <Weigeringmelding weigering={gelezen} /> : <EvenLaden />}</div>;
  }
  const deel = plek === null ? undefined : sjabloon.delen[plek];
  const begin: Onderdeelinvoer = deel
    ? { ...deel, groepId: null }
    : { groepId: null, soort: 'onderwerp', vraag: '', doel: null, kring: null, minuten: GEWONE_MINUTEN, nodig: [] };
  const naamVan = (id: string) => waarde.keuzes.nodig.find((n) => n.id === id)?.naam ?? id;
  return (
    <div className="sjablonen">
      <nav className="sjablonen__stappen" aria-label={t.stappen}>
        {stappen.map((s) => (
          <button
            key={s.stap}
            type="button"
            className="sjablonen__stap"
            aria-current={s.stap === sjabloon.stap ? 'true' : undefined}
            onClick={() => kiesStap(s.stap)}
          >
            {t.stap(s.stap, s.naam)}
            {s.eigen && <span className="meta">{t.eigen}</span>}
          </button>
        ))}
      </nav>
      <div className="sjablonen__midden">
        {open === 'nieuw' || deel ? (
          <Onderdeelformulier
            key={`${sjabloon.stap} ${open}`}
            kop={
              deel ? agendaTekst.formulier.kopWijzig(agendaTekst.soorten[deel.soort]) : agendaTekst.formulier.kopNieuw
            }
            begin={begin}
            keuzes={waarde.keuzes}
            soorten={sjabloon.soorten}
            plek={concept}
            knop={agendaTekst.formulier.bewaar}
            bewaar={async ({ groepId: _, ...waarden }) => {
              const nieuw = { ...waarden, soort: onderdeelsoorten.find((s) => s === waarden.soort) ?? 'onderwerp' };
              const naar = plek ?? sjabloon.delen.length;
              await bewaar(deel ? sjabloon.delen.with(naar, nieuw) : [...sjabloon.delen, nieuw]);
              lijst.kies(deelId(naar));
              zetOpen(null);
            }}
            annuleer={() => zetOpen(null)}
          />
        ) : (
          <>
            <div className="gebied__kop">
              <div>
                <Kop level={1}>{t.stap(sjabloon.stap, sjabloon.naam)}</Kop>
                <p className="meta">{t.zin}</p>
              </div>
              <Knop toets="+" onClick={() => zetOpen('nieuw')}>
                {agendaTekst.nieuw}
              </Knop>
            </div>
            {melding && <Gelukt>{melding}</Gelukt>}
            <Weigeringmelding weigering={weigering} />
            {sjabloon.meldingen.map((m) => (
              <Melding key={m} soort="letop" wat={m} voorlezen={false} />
            ))}
            <Onderdelenlijst regels={sjabloon.delen.map((d, i) => alsRegel(d, i, naamVan))} bewerking={lijst} />
            {sjabloon.delen.length === 1 && <p className="meta">{t.laatste}</p>}
            {sjabloon.eigen &&
              (zeker ? (
                <Melding
                  soort="letop"
                  wat={t.zeker}
                  knoppen={
                    <>
                      <Knop soort="gevaar" toets="h" onClick={herstel}>
                        {t.jaHerstel}
                      </Knop>
                      <Knop toets="Escape" onClick={() => zetZeker(false)}>
                        {t.laat}
                      </Knop>
                    </>
                  }
                />
              ) : (
                <div className="rij-knoppen">
                  <Knop toets="h" onClick={() => zetZeker(true)}>
                    {t.herstel}
                  </Knop>
                </div>
              ))}
          </>
        )}
      </div>
    </div>
  );
}
