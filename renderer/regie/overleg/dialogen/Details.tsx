/** Who sees this item and why, in full: every seat in words, doel, grondslag and verruimingen. */
import type { Zetelstand } from '../../../../shared/contract/ring.ts';
import { metKring, soortwoord, tekst } from '../../../text/overleg.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Ring } from '../../../ui/Ring.tsx';
import type { Puntdialoog } from './puntdialoog.ts';

const t = tekst.details;

/** `4 jongerenwerk: buiten de kring, art. 1`: the reason says the state, so the state is named only without one. */
function inWoorden(z: Zetelstand): string {
  const delen = [z.stand !== 'ziet' && z.uitleg ? z.uitleg : t.stand[z.stand]];
  if (z.bron) delen.push(t.bron);
  if (z.aanTafel) delen.push(t.aanTafel);
  return `${z.zetel} ${z.naam}: ${delen.join(', ')}`;
}

export function Details({ punt, sluit }: Puntdialoog) {
  return (
    <Dialoog
      open
      naastZaal
      titel={t.kop}
      inleiding={`${soortwoord[punt.soort]}: ${punt.tekst}`}
      opEsc={sluit}
      opEnter={sluit}
      voet={
        <Knop toets="Escape" onClick={sluit}>
          {t.sluit}
        </Knop>
      }
    >
      <div className="dialoog-kolommen">
        <div className="details__ring">
          <Ring ring={punt.ring} maat={176} alternatief={null} />
          <p className={punt.opTafel ? 'op-tafel' : 'niet-op-tafel'}>
            {punt.opTafel ? tekst.open.opTafel : tekst.open.nietOpTafel}
          </p>
          <p className="meta">{metKring(punt.kring)}</p>
        </div>
        <div>
          <ul className="details__zetels">
            {punt.ring.zetels.map((z) => (
              <li key={z.zetel}>{nietAfbreken(inWoorden(z))}</li>
            ))}
          </ul>
          <dl className="redenen redenen--breed">
            <dt>{t.doel}</dt>
            <dd>{punt.doel}</dd>
            <dt>{t.grondslag}</dt>
            <dd>{nietAfbreken(punt.grondslag)}</dd>
            {punt.verruimingen.length > 0 && (
              <>
                <dt>{t.verruimingen}</dt>
                <dd>
                  {punt.verruimingen.map((v) => (
                    <span key={v.id}>
                      {v.aan}, {v.akkoord}, {v.tijd}
                    </span>
                  ))}
                </dd>
              </>
            )}
          </dl>
        </div>
      </div>
    </Dialoog>
  );
}
