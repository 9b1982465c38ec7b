/** One verstrekking: to whom, who asked, what and what for, line by line; and what became of a copy that comes back. */
import type { Verstrekkingbeeld } from '../../../shared/contract/verstrekkingen.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { hoofdletter, opsomming } from '../../../shared/domein/woorden.ts';
import { verstrekkingenTekst } from '../../text/verstrekkingen.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Feiten } from '../formulier/Feiten.tsx';
import { Terugformulier } from './Terugformulier.tsx';
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
        <Terugformulier verstrekkingId={regel.id} vandaag={vandaag} stop={stop} klaar={klaar} />
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
