/** One verstrekking: to whom, who asked, what and what for, line by line; and what became of a copy that comes back. */
import { contract } from '../../../shared/contract/contract.ts';
import type { Verstrekkingbeeld } from '../../../shared/contract/verstrekkingen.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { terugwijzen } from '../../../shared/domein/verstrekking.ts';
import { hoofdletter, opsomming } from '../../../shared/domein/woorden.ts';
import { verstrekkingenTekst } from '../../text/verstrekkingen.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Feiten } from '../formulier/Feiten.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { api, schrijf } from '../schil/api.ts';
import { Terugstand } from './Terugstand.tsx';

const t = verstrekkingenTekst.register;

interface PaneelProps {
  readonly regel: Verstrekkingbeeld;
  readonly vandaag: string;
  readonly legtVast: boolean;
  /** Null: there is nothing to record. */
  readonly begin: (() => void) | null;
  readonly stop: () => void;
  readonly klaar: () => void;
}

export function Verstrekkingpaneel({ regel, vandaag, legtVast, begin, stop, klaar }: PaneelProps) {
  return (
    <div className="paneel verstrekkingpaneel">
      <Kop level={2}>
        {regel.nummer} {t.soort[regel.soort]}
      </Kop>
      <dl className="feiten">
        <div className="feiten__rij">
          <dt>{t.detail.terug}</dt>
          <dd>
            <Terugstand regel={regel} />
          </dd>
        </div>
      </dl>
      {legtVast ? (
        <Terugformulier regel={regel} vandaag={vandaag} stop={stop} klaar={klaar} />
      ) : (
        begin && (
          <Knop toets="t" onClick={begin}>
            {t.leg.knop}
          </Knop>
        )
      )}
      <Feiten
        feiten={[
          [t.detail.aan, regel.aan],
          [t.detail.verzoeker, hoofdletter(regel.verzoeker)],
          [t.detail.dag, datumInWoorden(regel.dag)],
          [t.detail.overleg, regel.overlegDatum === '' ? t.detail.geenOverleg : datumInWoorden(regel.overlegDatum)],
          [t.detail.groepen, opsomming(regel.groepen)],
          [t.detail.omschrijving, regel.omschrijving],
          [t.detail.doel, hoofdletter(regel.doel)],
        ]}
      />
      {regel.regels.length > 0 && (
        <>
          <Kop level={3}>{t.detail.regels}</Kop>
          <ol className="verstrekkingregels">
            {regel.regels.map((r, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a record that never changes
              <li key={i}>
                {r.omschrijving}
                <span className="meta">{t.detail.regel(r)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <dl className="feiten">
        <div className="feiten__rij">
          <dt>{t.detail.sha256}</dt>
          <dd className="verstrekkinghash">{(regel.sha256.match(/.{8}/g) ?? []).join(' ')}</dd>
        </div>
      </dl>
    </div>
  );
}

function Terugformulier({ regel, vandaag, stop, klaar }: Pick<PaneelProps, 'regel' | 'vandaag' | 'stop' | 'klaar'>) {
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.verstrekkingen.legTerugVast.invoer,
    { verstrekkingId: regel.id, op: vandaag },
    async (waarden) => {
      await schrijf(api.verstrekkingen.legTerugVast(waarden));
      klaar();
    },
  );
  const { errors } = form.formState;
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: t.leg.bewaar, doe: () => void verstuur(), ookInTekst: true, uit: bezig },
  ]);
  return (
    <form className="formulier" onSubmit={(g) => void verstuur(g)} noValidate>
      <Keuze
        label={t.leg.hoe}
        onderElkaar
        opties={terugwijzen.map((id) => ({ id, naam: t.leg.opties[id] }))}
        fout={errors.hoe && t.leg.kies}
        {...form.register('hoe')}
      />
      <Veld label={t.leg.op} type="date" fout={errors.op?.message} {...form.register('op')} />
      <Formuliervoet
        weigering={weigering}
        bezig={bezig}
        knop={t.leg.bewaar}
        annuleerKnop={t.leg.annuleer}
        annuleer={stop}
      />
    </form>
  );
}
