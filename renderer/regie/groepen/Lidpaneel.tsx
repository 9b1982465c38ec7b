/** What the bestand holds on one member (art. 10, limitative), and recording that another partner knows the name too. */
import { useState } from 'react';
import type { Lidbeeld } from '../../../shared/contract/groepen.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { Ring } from '../../ui/Ring.tsx';
import { Selectie } from '../../ui/Selectie.tsx';
import { Feiten } from '../formulier/Feiten.tsx';
import { useActie } from '../formulier/useActie.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../schil/api.ts';
import { Brieven } from './Brieven.tsx';
import { Deelname } from './Deelname.tsx';

const t = groepenTekst.lid;

interface LidpaneelProps {
  readonly lid: Lidbeeld;
  readonly herlaad: () => void;
  /** His participation was ended: what to say about it. */
  readonly beeindigd: (zin: string) => void;
}

export function Lidpaneel({ lid, herlaad, beeindigd }: LidpaneelProps) {
  const [partner, zetPartner] = useState('');
  const actie = useActie();
  const feiten: readonly (readonly [string, string])[] = [
    [t.geboren, lid.geboren],
    [t.adres, lid.adres],
    [t.dagbesteding, lid.dagbesteding],
    [t.gedrag, lid.gedrag],
    [t.vertegenwoordigers, lid.vertegenwoordigers.join(', ')],
    [t.brengers, lid.brengers.map((b) => b.naam).join(', ')],
  ];
  const nietZien = lid.ring.zetels.filter((z) => z.stand !== 'ziet' && z.uitleg);
  return (
    <section className="paneel">
      <Kop level={2}>{t.kop(lid.code)}</Kop>
      <p className="paneel__naam">{lid.naam}</p>
      <Feiten feiten={feiten} />
      <div className="wieziet">
        <Ring ring={lid.ring} maat={32} />
        <div>
          <p>{lid.wieZiet}</p>
          <ul className="meta">
            {nietZien.map((z) => (
              <li key={z.zetel}>{nietAfbreken(`${z.zetel} ${z.naam}: ${z.uitleg}`)}</li>
            ))}
          </ul>
        </div>
      </div>
      {lid.kanBrengen.length > 0 && (
        <form
          className="paneel__formulier"
          onSubmit={(g) => {
            g.preventDefault();
            if (!partner) return;
            void actie
              .doe(() => schrijf(api.namenlijst.brengIn({ lidId: lid.id, partner })))
              .then((gelukt) => {
                if (!gelukt) return;
                zetPartner('');
                herlaad();
              });
          }}
        >
          <Kop level={3}>{t.brengKop}</Kop>
          <p className="meta">{t.brengUitleg}</p>
          <div className="paneel__regel">
            <Selectie
              label={t.brengWie}
              labelVerborgen
              leeg={t.brengKies}
              opties={lid.kanBrengen}
              value={partner}
              onChange={(g) => zetPartner(g.target.value)}
            />
            <Knop type="submit" uit={!partner} bezig={actie.bezig}>
              {t.breng}
            </Knop>
          </div>
          <Weigeringmelding weigering={actie.weigering} />
        </form>
      )}
      {lid.staat === 'netto' && <Brieven lid={lid} />}
      {lid.staat === 'netto' && <Deelname lid={lid} klaar={beeindigd} />}
    </section>
  );
}
