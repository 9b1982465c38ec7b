/**
 * A meeting in preparation: its agenda, the two ways of inviting, who comes, and opening it. Same three columns as
 * the open meeting, so that nothing moves when it opens.
 */
import { useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Ring as Ringgegevens } from '../../../../shared/contract/ring.ts';
import { tekst as adviestekst } from '../../../text/advies.ts';
import { agendaTekst } from '../../../text/overleg/agenda.ts';
import { tekst } from '../../../text/overleg.ts';
import { verslagTekst } from '../../../text/verslag.ts';
import { Gelukt } from '../../../ui/Gelukt.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Ring } from '../../../ui/Ring.tsx';
import { wisConcept } from '../../concept/useConcept.ts';
import { useActie } from '../../formulier/useActie.ts';
import { useSchermtoetsen } from '../../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';
import { Proefknop } from '../../schil/Beamermenu.tsx';
import { useOpen } from '../../schil/plek.ts';
import { useWinkel } from '../../schil/winkel.ts';
import { Papieren } from '../../verstrekkingen/Papieren.tsx';
import { Adviesvraag } from '../dialogen/Adviesvraag.tsx';
import { Overlegformulier, wijzigconcept } from '../lijst/Overlegformulier.tsx';
import { Agenda } from '../vergadering/Agenda.tsx';
import { vorigVerslag } from '../verslag/vorigVerslag.ts';
import { Agendascherm } from './agenda/Agendascherm.tsx';
import { Deelnemersdeel, verlaatFormulier } from './deelnemers/Deelnemersdeel.tsx';
import { Deelnemerslijst } from './deelnemers/Deelnemerslijst.tsx';
import { isFormulier, type Stand, standVan, woordVan } from './deelnemers/stand.ts';
import { Partnerlijst } from './Partnerlijst.tsx';
import { Waarschuwingen } from './Waarschuwingen.tsx';

const t = tekst.bereid;
/** What is open, as a word to come back to: a part of who is invited (`stand.ts`), or one of these. */
const ADVIES = 'advies';
const AGENDA = 'agenda';
const WIJZIG = 'overleg-wijzigen';
const VERWIJDER = 'overleg-verwijderen';

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
  const [woord, zetStand] = useOpen(`voorbereiding:${beeld.id}`);
  const stand = standVan(woord);
  const [gelukt, zetGelukt] = useState('');
  const adviesOpen = woord === ADVIES;
  const agendaOpen = woord === AGENDA;
  const kiesOverleg = useWinkel((s) => s.kiesOverleg);
  const actie = useActie();
  const niemand = beeld.deelnemers.length === 0;
  const open = () =>
    void actie.doe(async () => {
      await schrijf(api.overleg.open({ overlegId: beeld.id }));
    });
  const kies = (nieuw: Stand | null) => {
    zetGelukt('');
    zetStand(woordVan(nieuw));
  };
  const bezet = stand !== null || agendaOpen || woord === WIJZIG || woord === VERWIJDER;
  const kiesDeel = (deel: string) => {
    zetGelukt('');
    zetStand(deel);
  };
  const bewerkAgenda = () => kiesDeel(AGENDA);
  const verwijder = () =>
    void actie.doe(async () => {
      await schrijf(api.overleg.verwijder({ overlegId: beeld.id }));
      zetStand(null);
      kiesOverleg(null);
    });
  const neemProfielOver = () =>
    void actie.doe(async () => {
      const { meldingen } = await schrijf(api.overleg.neemProfielOver({ overlegId: beeld.id }));
      zetGelukt([t.profielGelukt, ...meldingen].join(' '));
    });
  const terug = () => {
    if (woord === WIJZIG) wisConcept(wijzigconcept(beeld.id));
    if (agendaOpen || woord === WIJZIG || woord === VERWIJDER) return zetStand(null);
    if (stand === null) return kiesOverleg(null);
    if (isFormulier(stand)) verlaatFormulier(beeld.id, stand);
    kies(stand.soort === 'wijzig' ? { soort: 'deelnemer', id: stand.id } : null);
  };
  const vraagAdvies = beeld.keuzes.leden.length === 0 ? null : () => zetStand(ADVIES);
  const lees = vorigVerslag(beeld);
  const leesVerslag =
    lees &&
    (() =>
      void actie.doe(async () => {
        await lees();
        zetGelukt(verslagTekst.lezen.opAgenda(beeld.teLezen));
      }));
  useSchermtoetsen([
    {
      toetsen: ['l'],
      wat: verslagTekst.lezen.toets,
      doe: () => leesVerslag?.(),
      uit: bezet || leesVerslag === null,
      // Its button stands under the agenda, with the key on it; so does that of advice.
      stil: true,
    },
    {
      toetsen: ['e'],
      wat: adviestekst.vraag.toets,
      doe: () => vraagAdvies?.(),
      uit: bezet || vraagAdvies === null,
      stil: true,
    },
    { toetsen: ['g'], wat: agendaTekst.toetsen.agenda, doe: bewerkAgenda, uit: bezet },
    { toetsen: ['w'], wat: t.toetsen.wijzig, doe: () => kiesDeel(WIJZIG), uit: bezet },
    { toetsen: ['Delete'], wat: t.toetsen.verwijder, doe: () => kiesDeel(VERWIJDER), uit: bezet, stil: true },
    { toetsen: ['o'], wat: tekst.toetsen.open, doe: open, uit: bezet || niemand },
    { toetsen: ['Escape'], wat: tekst.toetsen.terug, doe: terug },
  ]);
  return (
    <div className="overleg">
      <Agenda
        beeld={beeld}
        vraagAdvies={bezet ? null : vraagAdvies}
        bewerk={bezet ? null : { toets: 'g', woord: agendaTekst.bewerk, doe: bewerkAgenda }}
        leesVerslag={bezet ? null : leesVerslag}
      />
      <section className="midden" aria-label={t.kop}>
        <header className="midden__kop">
          <div>
            <h1>{t.kop}</h1>
            <p className="meta">
              {beeld.datumInWoorden}, {beeld.begin} uur, {beeld.plaats}. {beeld.groepen.map((g) => g.naam).join(', ')}
            </p>
          </div>
          {!bezet && (
            <div className="midden__rechts">
              <Knop soort="link" maat="klein" toets="w" onClick={() => kiesDeel(WIJZIG)}>
                {t.wijzig}
              </Knop>
              <Knop soort="link" maat="klein" toets="Delete" onClick={() => kiesDeel(VERWIJDER)}>
                {t.verwijder}
              </Knop>
            </div>
          )}
        </header>
        <div className="midden__lijst midden__blad">
          {gelukt && <Gelukt>{gelukt}</Gelukt>}
          {woord === VERWIJDER && (
            <Melding
              soort="letop"
              wat={t.verwijderVraag}
              waarom={t.verwijderWaarom}
              knoppen={
                <>
                  <Knop soort="gevaar" bezig={actie.bezig} onClick={verwijder}>
                    {t.verwijderJa}
                  </Knop>
                  <Knop toets="Escape" onClick={() => zetStand(null)}>
                    {t.verwijderNee}
                  </Knop>
                </>
              }
            />
          )}
          {woord === WIJZIG ? (
            <Overlegformulier
              wijzig={beeld}
              klaar={() => {
                zetStand(null);
                zetGelukt(t.gewijzigd);
              }}
              annuleer={() => zetStand(null)}
            />
          ) : agendaOpen ? (
            <Agendascherm overlegId={beeld.id} klaar={() => zetStand(null)} />
          ) : (
            <Deelnemersdeel beeld={beeld} stand={stand} open={kies} gelukt={zetGelukt} vraagAdvies={vraagAdvies}>
              <Partnerlijst beeld={beeld} kies={kies} />
              <Waarschuwingen
                lijst={beeld.waarschuwingen}
                neemProfielOver={neemProfielOver}
                zetVolgorde={(agendapuntIds) =>
                  void actie.doe(async () => {
                    await schrijf(api.agenda.zetVolgorde({ overlegId: beeld.id, agendapuntIds: [...agendapuntIds] }));
                  })
                }
              />
              {!niemand && <Papieren overlegId={beeld.id} soorten={['uitnodiging']} />}
            </Deelnemersdeel>
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
          <Deelnemerslijst deelnemers={beeld.deelnemers} open={(id) => kies({ soort: 'deelnemer', id })} />
        </div>
        <div className="zaalpaneel__onder">
          <Weigeringmelding weigering={actie.weigering} />
          <Proefknop />
          <p className="meta">{niemand ? t.openNiemand : t.openUitleg}</p>
          <Knop soort="hoofd" breed toets="o" uit={niemand || bezet} bezig={actie.bezig} onClick={open}>
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
