/** The open meeting: agenda, items with quick entry, and the room. Holds what is chosen; the parts draw it. */
import { useEffect, useMemo, useRef } from 'react';
import type { Deelnemerbeeld, Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Ring } from '../../../../shared/contract/ring.ts';
import { itemsoorten } from '../../../../shared/domein/itemsoort.ts';
import { isGaande } from '../../../../shared/domein/overleg.ts';
import { dagVan } from '../../../../shared/domein/tijd.ts';
import { agendaTekst } from '../../../text/overleg/agenda.ts';
import { soortwoord, tekst } from '../../../text/overleg.ts';
import { verslagTekst } from '../../../text/verslag.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Toets, toetsopschrift } from '../../../ui/Toets.tsx';
import { useVast } from '../../../ui/useVast.ts';
import { api, schrijf } from '../../schil/api.ts';
import { useOpen } from '../../schil/plek.ts';
import { useWinkel } from '../../schil/winkel.ts';
import { Papieren } from '../../verstrekkingen/Papieren.tsx';
import { Dialogen } from '../dialogen/Dialogen.tsx';
import { useDialoog } from '../dialogen/useDialoog.ts';
import { Leesstrook } from '../verslag/Leesstrook.tsx';
import { TeLaat } from '../verslag/TeLaat.tsx';
import { vorigVerslag } from '../verslag/vorigVerslag.ts';
import { Advies } from './Advies.tsx';
import { Agenda } from './Agenda.tsx';
import { Invoerregel } from './Invoerregel.tsx';
import { Meldstrook } from './Meldstrook.tsx';
import { Namenlijst } from './Namenlijst.tsx';
import { NietGehoord } from './NietGehoord.tsx';
import { Nodig } from './Nodig.tsx';
import { Opening } from './Opening.tsx';
import { Punt } from './Punt.tsx';
import { Sluitronde } from './Sluitronde.tsx';
import { useBeslotenDeel } from './useBeslotenDeel.ts';
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
  const handelingen = useHandelingen(beeld, zetGekozenId);
  const onderwerpkeuze = useBeslotenDeel(beeld, handelingen, zetDialoog);
  const invoer = useInvoerregel(beeld, handelingen, zetGekozenId);
  const midden = useRef<HTMLDivElement>(null);

  const open = isGaande(beeld.staat);
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
    ...beeld.teLaat.map((a) => a.id),
    ...beeld.punten.map((p) => p.id),
  ];
  // In the closing round it is too late for that, and its key records an agreement.
  const lees = open && beeld.gekozen.soort !== 'sluitronde' ? vorigVerslag(beeld) : null;
  const leesVerslag = lees && (() => void handelingen.doe(lees));
  const trekAdviesakkoordIn = open
    ? (bron: string) =>
        void handelingen.doe(() => schrijf(api.advies.trekAkkoordIn({ agendapuntId: beeld.gekozen.id, bron })))
    : null;
  const vraagAdvies = open && beeld.keuzes.leden.length > 0 ? () => zetDialoog({ soort: 'advies' }) : null;
  // Only a subject about a group has other items about that group, and an anonymous question takes none.
  const haalErbij = beeld.gekozen.groepId === null || beeld.advies ? null : () => zetDialoog({ soort: 'haalErbij' });
  const vast = useVast({
    opKies: (id: string) => zetGekozenId(id === gekozenId ? null : id),
    kiesAgendapunt: onderwerpkeuze.kiesAgendapunt,
    vraagAdvies: () => vraagAdvies?.(),
    bewerkAgenda: () => zetDialoog({ soort: 'agenda' }),
    leesVerslag: () => leesVerslag?.(),
    inOfUit: (d: Deelnemerbeeld) => void handelingen.inOfUit(d),
    laatTekenen: (d: Deelnemerbeeld) => zetDialoog({ soort: 'tekenen', deelnemerId: d.id }),
    blad: handelingen.blad,
  });
  const bewerk = useMemo(
    () => (open ? { toets: '+', woord: agendaTekst.bewerk, doe: vast.bewerkAgenda } : null),
    [open, vast],
  );
  useVergadertoetsen({
    beeld,
    zaal,
    open,
    rijen,
    gekozenId,
    kies: zetGekozenId,
    handelingen,
    onderwerpkeuze,
    invoer,
    daden,
    punt,
    haalErbij,
    vrij: punt?.vrijgave?.vrij ?? null,
    vraagAdvies,
    bewerkAgenda: bewerk?.doe ?? null,
    nodigUit: () => zetDialoog({ soort: 'uitnodigen' }),
    besloten: () => zetDialoog({ soort: 'besloten', agendapuntId: beeld.gekozen.id }),
    leesVerslag,
    vulAan: open ? null : () => zetDialoog({ soort: 'aanvulling' }),
    tekenen: tekenaars.length > 0 ? () => zetDialoog({ soort: 'tekenen' }) : null,
  });

  return (
    <div className="overleg">
      <Agenda
        beeld={beeld}
        kies={vast.kiesAgendapunt}
        vraagAdvies={vraagAdvies && vast.vraagAdvies}
        bewerk={bewerk}
        leesVerslag={leesVerslag && vast.leesVerslag}
      />
      <section className="midden" ref={midden} aria-label={beeld.gekozen.titel}>
        <header className="midden__kop">
          <div>
            <h1>{beeld.gekozen.titel}</h1>
            <p className="meta">{beeld.gekozen.meta}</p>
            <Nodig beeld={beeld} />
          </div>
          <div className="midden__rechts meta">
            {(beeld.gekozen.totaal > 0 || beeld.gekozen.soort === 'onderwerp') &&
              tekst.open.punten(beeld.gekozen.totaal, beeld.gekozen.opTafel)}
            {open && (
              <span className="midden__blader">
                <button
                  type="button"
                  className="daad"
                  onClick={() => onderwerpkeuze.onderwerp(-1)}
                  aria-label={`${toetsopschrift('PageUp')}: ${tekst.toetsen.vorigOnderwerp}`}
                >
                  <Toets toets="PageUp" />
                </button>
                <button
                  type="button"
                  className="daad"
                  onClick={() => onderwerpkeuze.onderwerp(1)}
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
          {beeld.staat === 'gesloten' && <Papieren overlegId={beeld.id} soorten={['overzicht', 'kopie-verklaring']} />}
          {beeld.gekozen.soort === 'opening' && <Opening beeld={beeld} zaal={zaal} handelingen={handelingen} />}
          {beeld.gekozen.soort === 'namenlijst' && beeld.gekozen.groepId !== null && (
            <Namenlijst
              key={beeld.gekozen.id}
              beeld={beeld}
              groepId={beeld.gekozen.groepId}
              gekozenId={gekozenId}
              kies={zetGekozenId}
              handelingen={handelingen}
              open={open}
            />
          )}
          {beeld.advies && (
            <Advies advies={beeld.advies} gekozenId={gekozenId} kies={zetGekozenId} trekIn={trekAdviesakkoordIn} />
          )}
          {open && beeld.gekozen.stukId !== null && (
            <Leesstrook
              key={beeld.gekozen.stukId}
              beeld={beeld}
              stukId={beeld.gekozen.stukId}
              passage={punt?.uitVerslag ? punt : null}
            />
          )}
          {beeld.teLaat.length > 0 && <TeLaat acties={beeld.teLaat} gekozenId={gekozenId} kies={zetGekozenId} />}
          {beeld.gekozen.soort === 'sluitronde' && <Sluitronde beeld={beeld} open={open} handelingen={handelingen} />}
          {beeld.punten.length > 0 && (
            <ol>
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
            <NietGehoord overlegId={beeld.id} handelingen={handelingen} />
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
                {itemsoorten.map((s) => (
                  <Knop key={s} maat="klein" toets={s.charAt(0)} onClick={() => invoer.begin(s)}>
                    {soortwoord[s]}
                  </Knop>
                ))}
                {haalErbij && (
                  <Knop soort="link" maat="klein" toets="h" onClick={haalErbij}>
                    {tekst.erbij.knop}
                  </Knop>
                )}
              </div>
            )}
          </div>
        ) : (
          <div className="midden__onder midden__gesloten">
            <p>
              <b>{tekst.open.gesloten}</b> {tekst.open.geslotenHelpt}
            </p>
            <Knop toets="+" onClick={() => zetDialoog({ soort: 'aanvulling' })}>
              {verslagTekst.aanvulling.knop}
            </Knop>
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
        <Dialogen
          keuze={dialoog}
          punt={punt}
          beeld={beeld}
          doe={handelingen.doe}
          sluit={() => zetDialoog(null)}
          vraagAdvies={vraagAdvies}
        />
      )}
    </div>
  );
}
