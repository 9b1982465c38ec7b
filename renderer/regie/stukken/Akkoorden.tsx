/** Agreement per partner and date; the form to record one opens in place. */
import { contract } from '../../../shared/contract/contract.ts';
import type { Stukbeeld } from '../../../shared/contract/stukken.ts';
import type { Verslagbeeld } from '../../../shared/contract/verslag.ts';
import { dagVan, korteDatum } from '../../../shared/domein/tijd.ts';
import { stukkenTekst } from '../../text/stukken.ts';
import { verslagTekst } from '../../text/verslag.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Selectie } from '../../ui/Selectie.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Toets } from '../../ui/Toets.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { api, schrijf } from '../schil/api.ts';

const t = stukkenTekst.akkoord;

export interface AkkoordenProps {
  readonly stuk: Stukbeeld;
  /** How much of it each may have; empty: the same for all. */
  readonly eigen: Verslagbeeld['eigen'];
  readonly open: boolean;
  readonly voorPartner: string | null;
  readonly leg: (partner: string | null) => void;
  readonly klaar: () => void;
  readonly annuleer: () => void;
}

const punten = (eigen: Verslagbeeld['eigen'], partner: string) => {
  const van = eigen.find((e) => e.van.id === partner);
  return van ? verslagTekst.eigen.punten(van.punten) : '';
};

/** A day in words; what is not a day stays as it is. */
const datumwoorden = (datum: string) => (/^\d{4}-\d\d-\d\d$/.test(datum) ? korteDatum(datum) : datum);

export function Akkoorden({ stuk, eigen, open, voorPartner, leg, klaar, annuleer }: AkkoordenProps) {
  if (stuk.staat === 'concept') return <p className="meta">{t.conceptZin}</p>;
  if (stuk.akkoorden.length === 0) return <p className="meta">{t.geen}</p>;
  const kan = stuk.staat === 'ter-vaststelling' && !open;
  return (
    <section>
      <Tabel bijschrift={t.kop}>
        <thead>
          <tr>
            <th scope="col" className="akkoord__nr">
              <span className="alleen-voorlezen">{t.kolommen.nr}</span>
            </th>
            <th scope="col">{t.kolommen.partner}</th>
            {eigen.length > 0 && <th scope="col">{verslagTekst.eigen.kolom}</th>}
            <th scope="col">{t.kolommen.antwoord}</th>
            <th scope="col">{t.kolommen.opmerking}</th>
          </tr>
        </thead>
        <tbody>
          {stuk.akkoorden.map((a, i) => (
            <tr key={a.partner.id}>
              <td className="akkoord__nr">
                <Toets toets={String(i + 1)} />
              </td>
              <td>{a.partner.naam}</td>
              {eigen.length > 0 && <td className="akkoord__eigen">{punten(eigen, a.partner.id)}</td>}
              <td>
                <span className="akkoord__antwoord">
                  <Icoon naam={a.datum ? 'vink' : 'streep'} />
                  {a.datum ? t.akkoord(datumwoorden(a.datum)) : t.nog}
                </span>
              </td>
              <td>
                {kan && !a.datum ? (
                  <Knop maat="klein" onClick={() => leg(a.partner.id)}>
                    {t.leg}
                    <span className="alleen-voorlezen"> {t.legVan(a.partner.naam)}</span>
                  </Knop>
                ) : (
                  a.opmerking
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Tabel>
      {open && <Akkoordformulier stuk={stuk} voorPartner={voorPartner} klaar={klaar} annuleer={annuleer} />}
    </section>
  );
}

type FormulierProps = Pick<AkkoordenProps, 'stuk' | 'voorPartner' | 'klaar' | 'annuleer'>;

function Akkoordformulier({ stuk, voorPartner, klaar, annuleer }: FormulierProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.stukken.legAkkoordVast.invoer,
    { stukId: stuk.id, partner: voorPartner ?? '', datum: dagVan(new Date()), opmerking: '' },
    async (waarden) => {
      await schrijf(api.stukken.legAkkoordVast(waarden));
      klaar();
    },
    { formulier: 'akkoord', bij: { stuk: stuk.id } },
  );
  const { errors } = form.formState;
  const laat = concept.verlaat(annuleer);
  useSchermtoetsen([{ toetsen: ['Escape'], wat: t.annuleer, doe: laat, stil: true }]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={2}>{t.leg}</Kop>
      <Teruggehaald concept={concept} />
      <div className="formulier__naast">
        <Selectie
          label={t.partner}
          leeg={t.kiesPartner}
          opties={stuk.akkoorden.map((a) => a.partner)}
          autoFocus
          fout={errors.partner && t.kiesPartner}
          {...form.register('partner')}
        />
        <Veld type="date" label={t.datum} fout={errors.datum?.message} {...form.register('datum')} />
      </div>
      <Veld
        label={t.opmerking}
        uitleg={t.opmerkingUitleg}
        fout={errors.opmerking?.message}
        {...form.register('opmerking')}
      />
      <Formuliervoet
        toets="Enter"
        weigering={weigering}
        bezig={bezig}
        knop={t.bewaar}
        annuleerKnop={t.annuleer}
        annuleer={laat}
      />
    </form>
  );
}
