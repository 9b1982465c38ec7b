/** One contact: how to reach him, how he usually comes, what should be looked at, and removing him. */
import type { Contactbeeld } from '../../../../shared/contract/adresboek.ts';
import { adresboekTekst } from '../../../text/adresboek.ts';
import { rolwoord } from '../../../text/overleg.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Feiten } from '../../formulier/Feiten.tsx';
import { useActie } from '../../formulier/useActie.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';

const t = adresboekTekst.detail;

interface ContactpaneelProps {
  readonly contact: Contactbeeld;
  /** Asked whether he is to be removed. */
  readonly vraagt: boolean;
  readonly vraag: (aan: boolean) => void;
  readonly wijzig: () => void;
  readonly verwijderd: () => void;
}

export function Contactpaneel({ contact: c, vraagt, vraag, wijzig, verwijderd }: ContactpaneelProps) {
  const { doe, bezig, weigering } = useActie();
  const verwijder = async () => {
    if (await doe(() => schrijf(api.adresboek.verwijder({ contactId: c.id })))) verwijderd();
  };
  return (
    <section className="paneel contactpaneel">
      <Kop level={2}>
        <bdi>{c.naam}</bdi>
      </Kop>
      {c.lijktOpBetrokkene && (
        <Melding
          soort="letop"
          voorlezen={false}
          wat={adresboekTekst.naamgenoot}
          waarom={adresboekTekst.naamgenootHelpt}
        />
      )}
      <Feiten
        feiten={[
          [t.soort, adresboekTekst.soorten[c.soort]],
          [t.organisatie, c.organisatie],
          [t.functie, c.functie],
          [t.email, c.email],
          [t.telefoon, c.telefoon],
          [t.rol, rolwoord[c.rol]],
          [t.sinds, t.dag(c.sinds)],
          [t.laatst, c.gebruiktOp === null ? adresboekTekst.nooit : t.dag(c.gebruiktOp)],
        ]}
      />
      {vraagt ? (
        <Melding
          soort="letop"
          wat={t.vraag(c.naam)}
          waarom={t.vraagWaarom}
          knoppen={
            <>
              <Knop soort="gevaar" bezig={bezig} onClick={() => void verwijder()}>
                {t.ja}
              </Knop>
              <Knop onClick={() => vraag(false)}>{t.nee}</Knop>
            </>
          }
        />
      ) : (
        <div className="formulier__knoppen">
          <Knop toets="w" onClick={wijzig}>
            {t.wijzig}
          </Knop>
          <Knop toets="Delete" onClick={() => vraag(true)}>
            {t.verwijder}
          </Knop>
        </div>
      )}
      <Weigeringmelding weigering={weigering} />
    </section>
  );
}
