/**
 * Writing the vault anew under a new data key, after a suspected leak: what it means, the new passphrase, how far it
 * is, a way to stop. Afterwards the new recovery code comes, on the screen that the first start has.
 */
import { useEffect, useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import { type Herversleutelstap, herversleutelstappen } from '../../../shared/contract/sleutels.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Voortgang } from '../../ui/Voortgang.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Teruglink } from '../groepen/Teruglink.tsx';
import { useHerstelcode } from '../kluis/herstelcode.ts';
import { ververs } from '../kluis/ververs.ts';
import { api, schrijf, vraag } from '../schil/api.ts';
import { keurWachtzinnen, leegWachtzinnen, Wachtzinvelden } from './Wachtzinvelden.tsx';

const t = sleutelsTekst.vernieuw;
/** How often is asked how far it is, in ms. */
const KIJK_MS = 300;

interface NieuweDatasleutelProps {
  readonly klaar: () => void;
  readonly annuleer: () => void;
}

export function NieuweDatasleutel({ klaar, annuleer }: NieuweDatasleutelProps) {
  const [loopt, zetLoopt] = useState(false);
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.sleutels.vernieuwDatasleutel.invoer,
    leegWachtzinnen,
    async (waarden) => {
      if (!(await keurWachtzinnen(form, waarden))) return;
      zetLoopt(true);
      try {
        const { herstelcode } = await schrijf(api.sleutels.vernieuwDatasleutel(waarden));
        useHerstelcode.getState().zet(herstelcode, true);
        klaar();
        await ververs();
      } finally {
        zetLoopt(false);
      }
    },
  );
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: sleutelsTekst.toetsen.bevestig, doe: () => void verstuur(), ookInTekst: true },
    { toetsen: ['Escape'], wat: sleutelsTekst.toetsen.terug, doe: annuleer, uit: bezig },
  ]);
  return (
    <div className="gebied gebied--formulier">
      {!loopt && <Teruglink naar={sleutelsTekst.alle} terug={annuleer} />}
      <div>
        <Kop level={1}>{t.kop}</Kop>
        <p>{loopt ? t.bezig : t.zin}</p>
      </div>
      {loopt ? (
        <Stappen />
      ) : (
        <form className="formulier sleutelformulier" onSubmit={verstuur} noValidate>
          <ul className="punten">
            {t.gevolgen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          <Wachtzinvelden form={form} />
          <Formuliervoet
            weigering={weigering}
            bezig={bezig}
            knop={t.knop}
            annuleerKnop={sleutelsTekst.annuleer}
            annuleer={annuleer}
          />
        </form>
      )}
    </div>
  );
}

/** How far it is, and a way to stop. After the last step the vault closes and opens: then there is nothing to stop. */
function Stappen() {
  const [stap, zetStap] = useState<Herversleutelstap | null>(null);
  const [stopt, zetStopt] = useState(false);
  useEffect(() => {
    const kijk = setInterval(() => {
      vraag(api.sleutels.voortgang())
        .then((nu) => zetStap((eerder) => nu.stap ?? eerder))
        // Asked again in a moment; what it ends with comes from the call itself.
        .catch(() => undefined);
    }, KIJK_MS);
    return () => clearInterval(kijk);
  }, []);
  const nu = stap === null ? 0 : herversleutelstappen.indexOf(stap);
  const stop = () => {
    zetStopt(true);
    void vraag(api.sleutels.stopVernieuwen()).catch(() => undefined);
  };
  useSchermtoetsen([{ toetsen: ['Escape'], wat: t.stop, doe: stop, uit: stopt, ookInTekst: true }]);
  return (
    <>
      <Voortgang
        label={t.voortgang}
        stappen={herversleutelstappen.map((naam, nr) => ({
          naam: t.stappen[naam],
          stand: nr < nu ? 'klaar' : nr === nu ? 'nu' : 'later',
        }))}
      />
      <div className="formulier__knoppen">
        <Knop toets="Escape" bezig={stopt} onClick={stop}>
          {t.stop}
        </Knop>
      </div>
      {stopt && (
        <p className="meta" role="status">
          {t.stopt}
        </p>
      )}
    </>
  );
}
