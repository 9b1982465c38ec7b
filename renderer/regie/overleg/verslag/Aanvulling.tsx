/** An addition to a closed meeting: an item under the subject in view, with the name of who adds it. */
import { contract } from '../../../../shared/contract/contract.ts';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { itemsoorten } from '../../../../shared/domein/itemsoort.ts';
import { soortwoord } from '../../../text/overleg.ts';
import { verslagTekst } from '../../../text/verslag.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Keuze } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Selectie } from '../../../ui/Selectie.tsx';
import { Tekstvak } from '../../../ui/Tekstvak.tsx';
import { Veld } from '../../../ui/Veld.tsx';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import { useInvoer } from '../../formulier/useInvoer.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';

const t = verslagTekst.aanvulling;
const alsNull = { setValueAs: (x: string | null) => x || null };
/** One member, or the group; what was kept as a concept is a list already. */
const alsLijst = {
  setValueAs: (x: string | readonly string[]) => (typeof x === 'string' ? [x].filter(Boolean) : [...x]),
};

interface AanvullingProps {
  readonly beeld: Overlegbeeld;
  readonly sluit: () => void;
}

export function Aanvulling({ beeld, sluit }: AanvullingProps) {
  const { keuzes, gekozen } = beeld;
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.verslag.vulAan.invoer,
    {
      agendapuntId: gekozen.id,
      soort: 'notitie',
      tekst: '',
      bron: keuzes.bronnen[0]?.id ?? '',
      gegevenssoort: keuzes.gegevenssoorten[0]?.id ?? '',
      niveau: 'groep',
      leden: [],
      kring: null,
      kringAkkoordDoor: null,
      verantwoordelijke: null,
      termijn: null,
      door: null,
    },
    async (waarden) => {
      const niveau = waarden.leden.length > 0 ? ('individu' as const) : ('groep' as const);
      await schrijf(api.verslag.vulAan({ ...waarden, niveau }));
      sluit();
    },
    { formulier: 'aanvulling', bij: { agendapunt: gekozen.id } },
  );
  const { errors } = form.formState;
  const laat = concept.verlaat(sluit);
  const actie = form.watch('soort') === 'actie';
  const leden = keuzes.leden.filter((l) => gekozen.groepId === null || l.groepId === gekozen.groepId);
  return (
    <Dialoog
      open
      naastZaal
      titel={t.kop}
      inleiding={t.zin(gekozen.titel)}
      opEsc={laat}
      toetsen={[{ toets: 'Ctrl+Enter', wat: t.bewaar, doe: () => void verstuur(), ookInTekst: true }]}
      voet={
        <>
          <Knop soort="hoofd" toets="Ctrl+Enter" bezig={bezig} onClick={() => void verstuur()}>
            {t.bewaar}
          </Knop>
          <Knop toets="Escape" onClick={laat}>
            {t.annuleer}
          </Knop>
        </>
      }
    >
      <form className="invulblad" onSubmit={verstuur} noValidate>
        <Teruggehaald concept={concept} />
        <Keuze
          label={t.soort}
          opties={itemsoorten.map((s) => ({ id: s, naam: soortwoord[s] }))}
          {...form.register('soort')}
        />
        <Tekstvak
          label={t.tekst}
          uitleg={t.tekstUitleg}
          rows={3}
          autoFocus
          fout={errors.tekst?.message}
          {...form.register('tekst')}
        />
        <div className="invulblad__rij">
          <Selectie label={t.bron} opties={keuzes.bronnen} {...form.register('bron')} />
          <Selectie label={t.gegevenssoort} opties={keuzes.gegevenssoorten} {...form.register('gegevenssoort')} />
          <Selectie
            label={t.over}
            leeg={t.groep}
            opties={leden.map((l) => ({ id: l.id, naam: `${l.code} ${l.naam}` }))}
            {...form.register('leden', alsLijst)}
          />
        </div>
        <div className="invulblad__rij">
          <Selectie
            label={t.door}
            leeg={t.zelf}
            opties={beeld.deelnemers.map((d) => ({ id: d.id, naam: `${d.naam}, ${d.organisatie}` }))}
            {...form.register('door', alsNull)}
          />
          {actie && (
            <>
              <Selectie
                label={t.wie}
                leeg={t.kiesWie}
                opties={keuzes.partners}
                {...form.register('verantwoordelijke', alsNull)}
              />
              <Veld
                type="date"
                label={t.termijn}
                fout={errors.termijn?.message}
                {...form.register('termijn', alsNull)}
              />
            </>
          )}
        </div>
        <Weigeringmelding weigering={weigering} />
      </form>
    </Dialoog>
  );
}
