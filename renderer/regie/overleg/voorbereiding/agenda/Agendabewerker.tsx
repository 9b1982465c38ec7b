/** The agenda of one meeting, to be edited: the list of its parts, or the form of one of them. */
import type { Agendaonderdeel } from '../../../../../shared/contract/agenda.ts';
import { GEWONE_MINUTEN, onderdeelsoorten } from '../../../../../shared/domein/agenda.ts';
import { agendaTekst as t } from '../../../../text/overleg/agenda.ts';
import { metKring } from '../../../../text/overleg.ts';
import { EvenLaden } from '../../../../ui/EvenLaden.tsx';
import { Knop } from '../../../../ui/Knop.tsx';
import { Kop } from '../../../../ui/Kop.tsx';
import { Weigeringmelding } from '../../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../../schil/api.ts';
import { Onderdeelformulier, type Onderdeelinvoer } from './Onderdeelformulier.tsx';
import { type Onderdeelregel, Onderdelenlijst } from './Onderdelenlijst.tsx';
import type { Agendabewerking } from './useAgendabewerker.ts';

const leeg: Onderdeelinvoer = {
  groepId: null,
  soort: 'onderwerp',
  vraag: '',
  doel: null,
  kring: null,
  minuten: GEWONE_MINUTEN,
  nodig: [],
};

function alsRegel(o: Agendaonderdeel, inZaal: boolean): Onderdeelregel {
  const nodig = o.nodig.map((n) => n.naam);
  return {
    id: o.id,
    voor: o.tijd,
    titel: o.titel,
    vraag: o.vraag,
    meta: [
      t.minuten(o.minuten),
      ...(o.doel === null ? [] : [t.doel(o.doel)]),
      metKring(o.kring),
      ...(nodig.length === 0 ? [] : [t.nodig(nodig)]),
    ].join(' / '),
    mist: o.mist.length === 0 ? '' : inZaal ? t.nietInZaal(o.mist) : t.nietUitgenodigd(o.mist),
    vast: o.vast,
  };
}

const alsInvoer = ({ groepId, soort, vraag, doel, kring, minuten, nodig }: Agendaonderdeel): Onderdeelinvoer => ({
  groepId,
  soort,
  vraag,
  doel,
  kring,
  minuten,
  nodig: nodig.map((n) => n.id),
});

interface AgendabewerkerProps {
  readonly bewerking: Agendabewerking;
  /** The meeting is open. */
  readonly inZaal: boolean;
  readonly klaar: () => void;
}

export function Agendabewerker({ bewerking, inZaal, klaar }: AgendabewerkerProps) {
  const { overlegId, agenda, lijst, open, zetOpen, weigering } = bewerking;
  if (!agenda) return weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />;
  const sluit = () => zetOpen(null);
  const onderdeel = agenda.onderdelen.find((o) => o.id === open);
  if (open === 'nieuw') {
    return (
      <Onderdeelformulier
        key={open}
        kop={t.formulier.kopNieuw}
        begin={leeg}
        keuzes={agenda.keuzes}
        soorten={onderdeelsoorten}
        groepen={agenda.keuzes.groepen}
        plek={{ formulier: 'agendaonderdeel', bij: { overleg: overlegId } }}
        knop={t.formulier.voegToe}
        bewaar={async (waarden) => {
          const soort = onderdeelsoorten.find((s) => s === waarden.soort) ?? 'onderwerp';
          const { agendapuntId } = await schrijf(api.agenda.voegToe({ ...waarden, soort, overlegId }));
          lijst.kies(agendapuntId);
          sluit();
        }}
        annuleer={sluit}
      />
    );
  }
  if (onderdeel && onderdeel.vast === '') {
    const groep = agenda.keuzes.groepen.find((g) => g.id === onderdeel.groepId);
    return (
      <Onderdeelformulier
        key={onderdeel.id}
        kop={t.formulier.kopWijzig(onderdeel.titel)}
        begin={alsInvoer(onderdeel)}
        keuzes={agenda.keuzes}
        soorten={groep?.soorten ?? ['onderwerp']}
        vasteInhoud={onderdeel.vasteInhoud}
        plek={{ formulier: 'agendaonderdeel', bij: { agendapunt: onderdeel.id } }}
        knop={t.formulier.bewaar}
        bewaar={async ({ groepId: _, ...waarden }) => {
          await schrijf(api.agenda.wijzig({ ...waarden, agendapuntId: onderdeel.id }));
          sluit();
        }}
        annuleer={sluit}
      />
    );
  }
  return (
    <div className="agendabewerker">
      <div className="sectiekop">
        {/* A dialog has a head of its own. */}
        {inZaal ? <p className="meta">{t.zin(agenda.einde)}</p> : <Kop level={2}>{t.kop}</Kop>}
        <Knop maat="klein" toets="+" onClick={() => zetOpen('nieuw')}>
          {t.nieuw}
        </Knop>
      </div>
      {!inZaal && <p className="meta">{t.zin(agenda.einde)}</p>}
      <Weigeringmelding weigering={weigering} />
      <Onderdelenlijst regels={agenda.onderdelen.map((o) => alsRegel(o, inZaal))} bewerking={lijst} />
      <div className="rij-knoppen">
        <Knop toets="Escape" onClick={klaar}>
          {t.klaar}
        </Knop>
      </div>
    </div>
  );
}
