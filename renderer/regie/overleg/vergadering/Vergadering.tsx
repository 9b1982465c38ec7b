/** The open meeting: agenda, items with quick entry, and the room. Holds what is chosen; the parts draw it. */
import { useEffect, useRef } from 'react';
import type { Deelnemerbeeld, Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Ring } from '../../../../shared/contract/ring.ts';
import { dagVan } from '../../../../shared/domein/tijd.ts';
import { soortwoord, tekst } from '../../../text/overleg.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Toets, toetsopschrift } from '../../../ui/Toets.tsx';
import { useVast } from '../../../ui/useVast.ts';
import { api, schrijf } from '../../schil/api.ts';
import { useOpen } from '../../schil/plek.ts';
import { useWinkel } from '../../schil/winkel.ts';
import { Dialogen } from '../dialogen/Dialogen.tsx';
import { useDialoog } from '../dialogen/useDialoog.ts';
import { Advies } from './Advies.tsx';
import { Agenda } from './Agenda.tsx';
import { Invoerregel } from './Invoerregel.tsx';
import { Meldstrook } from './Meldstrook.tsx';
import { Namenlijst } from './Namenlijst.tsx';
import { Opening } from './Opening.tsx';
import { Punt } from './Punt.tsx';
import { Sluitronde } from './Sluitronde.tsx';
import { useHandelingen } from './useHandelingen.ts';
import { useInvoerregel } from './useInvoerregel.ts';
import { usePuntdaden } from './usePuntdaden.ts';
import { useVergadertoetsen } from './useVergadertoetsen.ts';
import { ZaalPaneel } from './ZaalPaneel.tsx';

const zonderRing: Ring = { zetels: [], midden: 'geen' };

export function Vergadering({ beeld }: { readonly beeld: Overlegbeeld }) {
  const gepusht = useWinkel((s) => s.zaal);
  const zetGebied = useWinkel((s) => s.zetGebied);
  const onderwerp = beeld.gekozen.id;
  const [gekozenId, zetGekozenId] = useOpen(`punt:${onderwerp}`);
  const [bewerktId, zetBewerktId] = useOpen(`bewerkt:${onderwerp}`);
  const [dialoog, zetDialoog] = useDialoog(onderwerp);
  const handelingen = useHandelingen(beeld);
  const invoer = useInvoerregel(beeld, handelingen, zetGekozenId);
  const midden = useRef<HTMLDivElement>(null);

  const open = beeld.staat === 'geopend' || beeld.staat === 'geschorst';
  const zaal = open && gepusht ? gepusht : beeld.zaal;
  const punt = beeld.punten.find((p) => p.id === gekozenId) ?? null;
  const naam = beeld.namen.find((n) => n.lidId === gekozenId) ?? null;
  const adviesLid = beeld.advies?.leden.find((l) => l.lidId === gekozenId) ?? null;
  const agendapunt = beeld.agenda.find((a) => a.id === beeld.gekozen.id);
  const ring = punt?.ring ?? naam?.ring ?? adviesLid?.ring ?? agendapunt?.ring ?? zonderRing;
  const ringwoorden = punt
    ? tekst.open.gekozen(`${soortwoord[punt.soort].toLowerCase()} ${punt.over.map((o) => o.naam).join(', ')}`.trim())
    : (naam ?? adviesLid)
      ? tekst.open.gekozen((naam ?? adviesLid)?.code ?? '')
      : tekst.open.kringVan;

  // A conversation moves on: coming back to a subject, nothing is chosen or open there.
  const vorig = useRef(onderwerp);
  useEffect(() => {
    if (vorig.current !== onderwerp) useWinkel.getState().sluitOpen(vorig.current);
    vorig.current = onderwerp;
  }, [onderwerp]);

  const daden = useVast(usePuntdaden({ punt, agendapuntId: beeld.gekozen.id, handelingen, zetDialoog, zetBewerktId }));
  const tekenaars = beeld.deelnemers.filter((d) => d.magTekenen);
  const rijen = [
    ...beeld.namen.map((n) => n.lidId),
    ...(beeld.advies?.leden ?? []).map((l) => l.lidId),
    ...beeld.punten.map((p) => p.id),
  ];
  const trekAdviesakkoordIn = open
    ? (bron: string) =>
        void handelingen.doe(() => schrijf(api.advies.trekAkkoordIn({ agendapuntId: beeld.gekozen.id, bron })))
    : null;
  const vraagAdvies = open && beeld.keuzes.leden.length > 0 ? () => zetDialoog({ soort: 'advies' }) : null;
  const vast = useVast({
    opKies: (id: string) => zetGekozenId(id === gekozenId ? null : id),
    kiesAgendapunt: handelingen.kiesAgendapunt,
    vraagAdvies: () => vraagAdvies?.(),
    inOfUit: (d: Deelnemerbeeld) => void handelingen.inOfUit(d),
    laatTekenen: (d: Deelnemerbeeld) => zetDialoog({ soort: 'tekenen', deelnemerId: d.id }),
    blad: handelingen.blad,
  });
  useVergadertoetsen({
    beeld,
    zaal,
    open,
    rijen,
    gekozenId,
    kies: zetGekozenId,
    handelingen,
    invoer,
    daden,
    magBewerken: punt !== null,
    // Only a subject about a group has other items about that group, and an anonymous question takes none.
    haalErbij: beeld.gekozen.groepId === null || beeld.advies ? null : () => zetDialoog({ soort: 'haalErbij' }),
    vrij: punt?.vrijgave?.vrij ?? null,
    vraagAdvies,
    tekenen: tekenaars.length > 0 ? () => zetDialoog({ soort: 'tekenen' }) : null,
  });

  return (
    <div className="overleg">
      <Agenda
        beeld={beeld}
        {...(open ? { kies: vast.kiesAgendapunt } : {})}
        vraagAdvies={vraagAdvies && vast.vraagAdvies}
      />
      <section className="midden" ref={midden} aria-label={beeld.gekozen.titel}>
        <header className="midden__kop">
          <div>
            <h1>{beeld.gekozen.titel}</h1>
            <p className="meta">{beeld.gekozen.meta}</p>
          </div>
          <div className="midden__rechts meta">
            {(beeld.gekozen.totaal > 0 || beeld.gekozen.soort === 'onderwerp') &&
              tekst.open.punten(beeld.gekozen.totaal, beeld.gekozen.opTafel)}
            {open && (
              <span className="midden__blader">
                <button
                  type="button"
                  className="daad"
                  onClick={() => handelingen.onderwerp(-1)}
                  aria-label={`${toetsopschrift('PageUp')}: ${tekst.toetsen.vorigOnderwerp}`}
                >
                  <Toets toets="PageUp" />
                </button>
                <button
                  type="button"
                  className="daad"
                  onClick={() => handelingen.onderwerp(1)}
                  aria-label={`${toetsopschrift('PageDown')}: ${tekst.toetsen.volgendOnderwerp}`}
                >
                  <Toets toets="PageDown" />
                </button>
                {tekst.open.anderOnderwerp}
              </span>
            )}
          </div>
        </header>
        <div className="midden__lijst" tabIndex={-1}>
          {beeld.gekozen.soort === 'opening' && <Opening beeld={beeld} zaal={zaal} handelingen={handelingen} />}
          {beeld.gekozen.soort === 'namenlijst' && (
            <Namenlijst beeld={beeld} gekozenId={gekozenId} kies={zetGekozenId} handelingen={handelingen} open={open} />
          )}
          {beeld.advies && (
            <Advies advies={beeld.advies} gekozenId={gekozenId} kies={zetGekozenId} trekIn={trekAdviesakkoordIn} />
          )}
          {beeld.gekozen.soort === 'sluitronde' && <Sluitronde beeld={beeld} open={open} handelingen={handelingen} />}
          {beeld.punten.length > 0 && (
            <ol className="puntenlijst">
              {beeld.punten.map((p) => (
                <Punt
                  key={p.id}
                  punt={p}
                  gekozen={p.id === gekozenId}
                  bewerkt={p.id === bewerktId}
                  opKies={vast.opKies}
                  daden={daden}
                  magSchrijven={open}
                />
              ))}
            </ol>
          )}
          {beeld.punten.length === 0 &&
            open &&
            (beeld.gekozen.soort === 'onderwerp' || beeld.gekozen.soort === 'plan') && (
              <p className="leeg midden__leeg">{tekst.open.geenPunten}</p>
            )}
        </div>
        {open ? (
          <div className="midden__onder">
            <Meldstrook handelingen={handelingen} beeld={beeld} />
            {invoer.stand ? (
              <Invoerregel
                invoer={invoer.stand}
                zet={invoer.zet}
                lijsten={invoer.lijsten}
                gebruikt={invoer.gebruikt}
                agendapuntId={beeld.gekozen.id}
                vandaag={dagVan(new Date())}
                weigering={invoer.weigering}
                concept={invoer.concept}
                aandacht={invoer.aandacht}
                neemFocus={invoer.neemFocus}
                verstuur={() => void invoer.verstuur()}
                stop={invoer.stop}
              />
            ) : (
              <div className="invoer__rust">
                <span className="meta">{tekst.invoer.nieuw}</span>
                {(['besluit', 'actie', 'notitie', 'signaal'] as const).map((s) => (
                  <Knop key={s} maat="klein" toets={s.charAt(0)} onClick={() => invoer.begin(s)}>
                    {soortwoord[s]}
                  </Knop>
                ))}
              </div>
            )}
          </div>
        ) : (
          <div className="midden__onder midden__gesloten">
            <p>
              <b>{tekst.open.gesloten}</b> {tekst.open.geslotenHelpt}
            </p>
            <Knop soort="hoofd" onClick={() => zetGebied('stukken')}>
              {tekst.open.naarStukken}
            </Knop>
          </div>
        )}
      </section>
      <ZaalPaneel
        beeld={beeld}
        zaal={zaal}
        ring={ring}
        ringwoorden={ringwoorden}
        inOfUit={vast.inOfUit}
        laatTekenen={vast.laatTekenen}
        blad={vast.blad}
      />
      {dialoog && (
        <Dialogen keuze={dialoog} punt={punt} beeld={beeld} doe={handelingen.doe} sluit={() => zetDialoog(null)} />
      )}
    </div>
  );
}
