/** The action list: per responsible partner what still has to be done, overdue first; under it what was finished last. */
import { useState } from 'react';
import type { Actieregel } from '../../../shared/contract/acties.ts';
import { dagVan, korteDatum } from '../../../shared/domein/tijd.ts';
import { hoofdletter } from '../../../shared/domein/woorden.ts';
import { actiesTekst as t } from '../../text/acties.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Staat } from '../../ui/Staat.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../schil/api.ts';
import { useOpen } from '../schil/plek.ts';
import { Standformulier } from './Standformulier.tsx';
import './acties.css';

interface RijProps {
  readonly actie: Actieregel;
  readonly gekozen: boolean;
  readonly werkBij: () => void;
}

function Rij({ actie, gekozen, werkBij }: RijProps) {
  return (
    <tr className={gekozen ? 'gekozen' : undefined} aria-current={gekozen ? 'true' : undefined}>
      <th scope="row" className="actie__wat">
        {actie.wat}
        {actie.resultaat && (
          <span className="meta actie__resultaat">
            {t.nietGedaan(actie.datum)}: {actie.resultaat}
          </span>
        )}
      </th>
      <td className="meta">
        {actie.groep && `${actie.groep}, `}
        {actie.waar}
      </td>
      <td className="actie__termijn">{korteDatum(actie.termijn)}</td>
      <td>
        <Staat vak={actie.teLaat ? 'open' : 'half'} woord={actie.teLaat ? t.teLaat : t.opTijd} />
      </td>
      <td className="actie__doe">
        <Knop maat="klein" onClick={werkBij}>
          {t.werkBij}
          <span className="alleen-voorlezen"> {t.werkBijVan(actie.wat)}</span>
        </Knop>
      </td>
    </tr>
  );
}

/** @param terug to the list of meetings */
export function Acties({ terug }: { readonly terug: () => void }) {
  const { waarde, laadt, weigering, herlaad } = useVraag(() => api.acties.lijst(), []);
  const [openId, zetOpen] = useOpen('actie');
  const [gekozenId, kies] = useState<string | null>(null);
  const actie = useActie();
  const alle = waarde?.partners.flatMap((p) => p.acties) ?? [];
  const nu = alle.find((a) => a.id === gekozenId) ?? alle[0];
  const open = alle.find((a) => a.id === openId);
  const beweeg = (toets: string) => {
    const plaats = alle.findIndex((a) => a.id === nu?.id) + (toets === 'ArrowDown' ? 1 : -1);
    kies(alle[Math.min(alle.length - 1, Math.max(0, plaats))]?.id ?? null);
  };
  const zetTerug = (id: string) =>
    void actie.doe(async () => {
      await schrijf(api.acties.zetStand({ id, stand: 'open', datum: dagVan(new Date()), resultaat: '' }));
      herlaad();
    });
  useSchermtoetsen([
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.kies, doe: beweeg, uit: alle.length === 0 },
    { toetsen: ['Enter'], wat: t.werkBij.toLowerCase(), doe: () => zetOpen(nu?.id ?? null), uit: !nu },
    { toetsen: ['Escape'], wat: t.terug.toLowerCase(), doe: terug },
  ]);
  return (
    <div className="blad">
      <div className="blad__kop">
        <Kop level={1}>{t.kop}</Kop>
        <Knop icoon="pijlLinks" onClick={terug}>
          {t.terug}
        </Knop>
      </div>
      <p className="meta">{t.zin}</p>
      <Weigeringmelding weigering={weigering ?? actie.weigering} />
      {laadt && <EvenLaden />}
      {waarde && alle.length === 0 && <p className="leeg">{t.leeg}</p>}
      {waarde?.partners.map(({ partner, acties }) => (
        <section key={partner.id} className="acties__partner">
          <Kop level={2}>
            {hoofdletter(partner.naam)}{' '}
            <span className="meta">{t.aantal(acties.length, acties.filter((a) => a.teLaat).length)}</span>
          </Kop>
          <Tabel bijschrift={partner.naam} className="acties__tabel">
            <thead>
              <tr>
                <th scope="col">{t.kolommen.wat}</th>
                <th scope="col">{t.kolommen.waar}</th>
                <th scope="col">{t.kolommen.termijn}</th>
                <th scope="col">{t.kolommen.stand}</th>
                <th scope="col">
                  <span className="alleen-voorlezen">{t.kolommen.doe}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {acties.map((a) => (
                <Rij key={a.id} actie={a} gekozen={a.id === nu?.id} werkBij={() => zetOpen(a.id)} />
              ))}
            </tbody>
          </Tabel>
        </section>
      ))}
      {waarde && waarde.klaar.length > 0 && (
        <section className="acties__partner">
          <Kop level={2}>{t.klaarKop}</Kop>
          <ul className="acties__klaar">
            {waarde.klaar.map((a) => (
              <li key={a.id}>
                <span>
                  {a.wat}{' '}
                  <span className="meta">
                    {[t.klaarRegel(t.standen[a.stand], a.datum), a.resultaat].filter(Boolean).join('. ')}
                  </span>
                </span>
                <Knop soort="link" maat="klein" onClick={() => zetTerug(a.id)}>
                  {t.zetTerug}
                  <span className="alleen-voorlezen"> {t.zetTerugVan(a.wat)}</span>
                </Knop>
              </li>
            ))}
          </ul>
        </section>
      )}
      {open && (
        <Standformulier
          key={open.id}
          id={open.id}
          wat={open.wat}
          sluit={() => zetOpen(null)}
          klaar={() => {
            zetOpen(null);
            herlaad();
          }}
        />
      )}
    </div>
  );
}
