/** The open meeting: agenda, items with quick entry, and the room. Holds what is chosen; the parts draw it. */
import { useMemo } from 'react';
import type { Deelnemerbeeld, Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Itemsoort } from '../../../../shared/domein/itemsoort.ts';
import { isGaande } from '../../../../shared/domein/overleg.ts';
import { dagVan } from '../../../../shared/domein/tijd.ts';
import { agendaTekst } from '../../../text/overleg/agenda.ts';
import { tekst } from '../../../text/overleg.ts';
import { useVast } from '../../../ui/useVast.ts';
import { api, schrijf } from '../../schil/api.ts';
import { useWinkel } from '../../schil/winkel.ts';
import { Papieren } from '../../verstrekkingen/Papieren.tsx';
import { Letterstrook } from '../../zetels/Letterstrook.tsx';
import { Dialogen } from '../dialogen/Dialogen.tsx';
import { useDialoog } from '../dialogen/useDialoog.ts';
import { Leesstrook } from '../verslag/Leesstrook.tsx';
import { TeLaat } from '../verslag/TeLaat.tsx';
import { vorigVerslag } from '../verslag/vorigVerslag.ts';
import { Advies } from './Advies.tsx';
import { Agenda } from './Agenda.tsx';
import { Geslotenvoet } from './Geslotenvoet.tsx';
import { Invoerregel } from './Invoerregel.tsx';
import { Invoerrust } from './Invoerrust.tsx';
import { Meldstrook } from './Meldstrook.tsx';
import { Middenkop } from './Middenkop.tsx';
import { Namenlijst } from './Namenlijst.tsx';
import { NietGehoord } from './NietGehoord.tsx';
import { Opening } from './Opening.tsx';
import { Punt } from './Punt.tsx';
import { Sluitronde } from './Sluitronde.tsx';
import { useBeslotenDeel } from './useBeslotenDeel.ts';
import { useHandelingen } from './useHandelingen.ts';
import { useInvoerregel } from './useInvoerregel.ts';
import { useKeuze } from './useKeuze.ts';
import { usePuntdaden } from './usePuntdaden.ts';
import { useVergadertoetsen } from './useVergadertoetsen.ts';
import { useWijzigregel } from './useWijzigregel.ts';
import { wijziggevolgen } from './wijziggevolgen.ts';
import { ZaalPaneel } from './ZaalPaneel.tsx';
import { zoalsDeZaal } from './zoalsDeZaal.ts';

export function Vergadering({ beeld: vanKluis }: { readonly beeld: Overlegbeeld }) {
  const gepusht = useWinkel((s) => s.zaal);
  const open = isGaande(vanKluis.staat);
  const zaal = open && gepusht ? gepusht : vanKluis.zaal;
  const beeld = useMemo(() => (open ? zoalsDeZaal(vanKluis, zaal) : vanKluis), [vanKluis, zaal, open]);
  const keuze = useKeuze(beeld);
  const { gekozenId, kies, bewerktId, zetBewerktId, punt, ring, ringwoorden, rijen } = keuze;
  const [dialoog, zetDialoog] = useDialoog(beeld.gekozen.id);
  const handelingen = useHandelingen(beeld, kies);
  const onderwerpkeuze = useBeslotenDeel(beeld, handelingen, zetDialoog);
  const invoer = useInvoerregel(beeld, handelingen, kies);

  const bewerkt = beeld.punten.find((p) => p.id === bewerktId) ?? null;
  const wijzig = useWijzigregel(beeld, handelingen, invoer, { id: bewerktId, zet: zetBewerktId });
  // A new item that waits comes back when the correction is done.
  const lijn = wijzig.stand === null ? invoer : wijzig;
  const bewerk = (id: string) => {
    // A correction that waits is gone on with first.
    if (!wijzig.heeftTekst) zetBewerktId(id);
    wijzig.verder();
  };
  const begin = (soort: Itemsoort) => {
    if (wijzig.heeftTekst) return wijzig.verder();
    wijzig.stop();
    invoer.begin(soort);
  };
  const daden = useVast(usePuntdaden({ punt, agendapuntId: beeld.gekozen.id, handelingen, zetDialoog, bewerk }));
  const tekenaars = beeld.deelnemers.filter((d) => d.magTekenen);
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
    opKies: (id: string) => kies(id === gekozenId ? null : id),
    kiesAgendapunt: onderwerpkeuze.kiesAgendapunt,
    vraagAdvies: () => vraagAdvies?.(),
    bewerkAgenda: () => zetDialoog({ soort: 'agenda' }),
    leesVerslag: () => leesVerslag?.(),
    inOfUit: (d: Deelnemerbeeld) => void handelingen.inOfUit(d),
    laatTekenen: (d: Deelnemerbeeld) => zetDialoog({ soort: 'tekenen', deelnemerId: d.id }),
    blad: handelingen.blad,
  });
  const bewerkAgenda = useMemo(
    () => (open ? { toets: '+', woord: agendaTekst.bewerk, doe: vast.bewerkAgenda } : null),
    [open, vast],
  );
  const letters = useVergadertoetsen({
    beeld,
    zaal,
    open,
    rijen,
    gekozenId,
    kies,
    handelingen,
    onderwerpkeuze,
    begin,
    daden,
    tekstWacht: lijn.heeftTekst,
    punt,
    haalErbij,
    vrij: punt?.vrijgave?.vrij ?? null,
    vraagAdvies,
    bewerkAgenda: bewerkAgenda?.doe ?? null,
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
        bewerk={bewerkAgenda}
        leesVerslag={leesVerslag && vast.leesVerslag}
      />
      <section className="midden" aria-label={beeld.gekozen.titel}>
        <Middenkop beeld={beeld} onderwerp={open ? onderwerpkeuze.onderwerp : null} />
        <div className="midden__lijst" tabIndex={-1}>
          {beeld.staat === 'gesloten' && <Papieren overlegId={beeld.id} soorten={['overzicht', 'kopie-verklaring']} />}
          {beeld.gekozen.soort === 'opening' && <Opening beeld={beeld} zaal={zaal} handelingen={handelingen} />}
          {beeld.gekozen.soort === 'namenlijst' && beeld.gekozen.groepId !== null && (
            <Namenlijst
              key={beeld.gekozen.id}
              beeld={beeld}
              groepId={beeld.gekozen.groepId}
              gekozenId={gekozenId}
              kies={kies}
              handelingen={handelingen}
              naamErbij={() => zetDialoog({ soort: 'naamErbij' })}
              open={open}
            />
          )}
          {beeld.advies && (
            <Advies advies={beeld.advies} gekozenId={gekozenId} kies={kies} trekIn={trekAdviesakkoordIn} />
          )}
          {open && beeld.gekozen.stukId !== null && (
            <Leesstrook
              key={beeld.gekozen.stukId}
              beeld={beeld}
              stukId={beeld.gekozen.stukId}
              passage={punt?.uitVerslag ? punt : null}
            />
          )}
          {beeld.teLaat.length > 0 && <TeLaat acties={beeld.teLaat} gekozenId={gekozenId} kies={kies} />}
          {beeld.gekozen.soort === 'sluitronde' && <Sluitronde beeld={beeld} open={open} handelingen={handelingen} />}
          {beeld.punten.length > 0 && (
            <ol>
              {beeld.punten.map((p) => (
                <Punt
                  key={p.id}
                  punt={p}
                  gekozen={p.id === gekozenId}
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
            <Letterstrook letters={letters} />
            <Meldstrook handelingen={handelingen} beeld={beeld} />
            {lijn.stand ? (
              <Invoerregel
                key={lijn.stand.puntId ?? ''}
                lijn={{ ...lijn, stand: lijn.stand }}
                lijsten={invoer.lijsten}
                gebruikt={invoer.gebruikt}
                agendapuntId={beeld.gekozen.id}
                vandaag={dagVan(new Date())}
                gevolgen={lijn === wijzig && bewerkt ? wijziggevolgen(bewerkt) : []}
              />
            ) : (
              <Invoerrust begin={begin} haalErbij={haalErbij} />
            )}
          </div>
        ) : (
          <Geslotenvoet vulAan={() => zetDialoog({ soort: 'aanvulling' })} />
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
          kies={kies}
          maakPuntKleiner={() => zetDialoog({ soort: 'versmal' })}
          vraagAdvies={vraagAdvies}
        />
      )}
    </div>
  );
}
