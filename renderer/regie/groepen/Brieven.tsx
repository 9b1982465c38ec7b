/** The letters of a member (art. 9): what is left to do, what was recorded, and recording more. */
import { useState } from 'react';
import type { Brievenbeeld } from '../../../shared/contract/brieven.ts';
import type { Lidbeeld } from '../../../shared/contract/groepen.ts';
import { briefTekst as t } from '../../text/brieven.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { useActie } from '../formulier/useActie.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../schil/api.ts';
import { Briefformulier } from './Briefformulier.tsx';

/** What is left to do, as one or two sentences. */
function standInWoorden({ stand, regels }: Brievenbeeld): string[] {
  if (stand.bezwaar) return [t.bezwaar];
  if (stand.klaar) return [t.klaar, ...(stand.groep === 'meerderjarig' ? [t.curator] : [])];
  if (stand.uiterlijk === null && regels.length === 0) return [t.geenAanpak];
  return [
    stand.mist.length > 0 ? t.mist(stand.mist) : '',
    stand.groep === 'onbekend' ? t.leeftijdOnbekend : '',
    stand.mist.includes('gezag') ? t.zorgtOok : '',
  ].filter(Boolean);
}

function Stand({ beeld }: { readonly beeld: Brievenbeeld }) {
  const { stand } = beeld;
  const [eerste, ...rest] = standInWoorden(beeld);
  const termijn =
    stand.dagenTeLaat > 0 ? t.teLaat(stand.dagenTeLaat) : stand.uiterlijk ? t.uiterlijk(stand.uiterlijk) : '';
  return (
    <div className={stand.dagenTeLaat > 0 ? 'brief__stand brief__stand--laat' : 'brief__stand'}>
      <Icoon naam={stand.klaar ? 'vink' : 'envelop'} />
      <div>
        <p>
          {eerste} {!stand.klaar && termijn !== '' && <b>{nietAfbreken(termijn)}</b>}
        </p>
        {rest.map((zin) => (
          <p key={zin} className="meta">
            {nietAfbreken(zin)}
          </p>
        ))}
      </div>
    </div>
  );
}

export function Brieven({ lid }: { readonly lid: Pick<Lidbeeld, 'id' | 'code'> }) {
  const { waarde: beeld, herlaad, weigering } = useVraag(() => api.brieven.toon({ lidId: lid.id }), [lid.id]);
  const [open, zetOpen] = useState(false);
  const actie = useActie();
  if (!beeld) return <Weigeringmelding weigering={weigering} />;
  return (
    <div className="paneel__formulier">
      <Kop level={3}>{t.kop}</Kop>
      <Stand beeld={beeld} />
      {beeld.regels.length > 0 && (
        <ul className="brief__regels">
          {beeld.regels.map((r) => {
            const regel = t.regel(r.wat, r.aan, r.dag, r.gesprek, r.partner);
            return (
              <li key={r.id}>
                <span>{nietAfbreken(regel)}</span>
                <Knop
                  soort="link"
                  maat="klein"
                  aria-label={t.verwijderRegel(regel)}
                  onClick={() =>
                    void actie
                      .doe(() => schrijf(api.brieven.verwijder({ briefId: r.id })))
                      .then((gelukt) => gelukt && herlaad())
                  }
                >
                  {t.verwijder}
                </Knop>
              </li>
            );
          })}
        </ul>
      )}
      <Weigeringmelding weigering={actie.weigering} />
      {open ? (
        <Briefformulier
          lidId={lid.id}
          beeld={beeld}
          klaar={() => {
            zetOpen(false);
            herlaad();
          }}
          stop={() => zetOpen(false)}
        />
      ) : (
        <div className="formulier__knoppen">
          <Knop onClick={() => zetOpen(true)}>{t.begin}</Knop>
        </div>
      )}
    </div>
  );
}
