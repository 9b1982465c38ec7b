/** One row of what must go, in full, and the archive decision that can keep it (art. 12 lid 3). */
import { useState } from 'react';
import type { Vervalbeeld } from '../../../shared/contract/bewaren.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { archiefdoelen, grondartikel, grondInWoorden } from '../../../shared/domein/bewaartermijn.ts';
import { tellingInWoorden } from '../../../shared/domein/telling.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { hoofdletter } from '../../../shared/domein/woorden.ts';
import { bewaarTekst as t } from '../../text/bewaren.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Selectie } from '../../ui/Selectie.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Feiten } from '../formulier/Feiten.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { api, schrijf } from '../schil/api.ts';
import { watIsHet } from './Vervaltabel.tsx';

interface PaneelProps {
  readonly post: Vervalbeeld;
  readonly vandaag: string;
  readonly naarGroep: () => void;
  readonly herlaad: () => void;
}

/** Bruto names were never judged: nothing of them is for an archive. */
const kanArchief = (p: Vervalbeeld) => p.grond !== 'niet-vastgesteld';

export function Bewaarpaneel({ post, vandaag, naarGroep, herlaad }: PaneelProps) {
  const [archief, zetArchief] = useState(false);
  const feiten: readonly (readonly [string, string])[] = [
    [t.detail.grond, grondInWoorden[post.grond]],
    [t.detail.artikel, grondartikel[post.grond]],
    [t.detail.dag, datumInWoorden(post.dag)],
    [t.detail.uiterlijk, datumInWoorden(post.uiterlijk)],
    [t.detail.gaat, hoofdletter(tellingInWoorden(post.telling).join(', '))],
  ];
  return (
    <section className="paneel">
      <Kop level={2}>{watIsHet(post)}</Kop>
      <Feiten feiten={feiten} />
      {post.nietOvergedragen > 0 && (
        <Melding soort="letop" wat={t.nietOvergedragen(post.nietOvergedragen)} voorlezen={false} />
      )}
      <div className="formulier__knoppen">
        <Knop toets="g" onClick={naarGroep}>
          {t.detail.naarGroep}
        </Knop>
        {kanArchief(post) && !archief && <Knop onClick={() => zetArchief(true)}>{t.archief.leg}</Knop>}
      </div>
      {archief && <Archiefformulier post={post} vandaag={vandaag} stop={() => zetArchief(false)} klaar={herlaad} />}
    </section>
  );
}

interface ArchiefProps {
  readonly post: Vervalbeeld;
  readonly vandaag: string;
  readonly stop: () => void;
  readonly klaar: () => void;
}

function Archiefformulier({ post, vandaag, stop, klaar }: ArchiefProps) {
  const ta = t.archief;
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.bewaren.archiveer.invoer,
    { soort: post.soort, id: post.id, doel: 'algemeen-belang', reden: '', datum: vandaag },
    async (waarden) => {
      await schrijf(api.bewaren.archiveer(waarden));
      klaar();
    },
    { formulier: 'archiefbesluit', bij: post.soort === 'groep' ? { groep: post.id } : { lid: post.id } },
  );
  const { errors } = form.formState;
  return (
    <form className="inzet" onSubmit={verstuur} noValidate aria-label={ta.leg}>
      <Teruggehaald concept={concept} />
      <p>{ta.uitleg}</p>
      <Selectie
        label={ta.doel}
        opties={archiefdoelen.map((id) => ({ id, naam: hoofdletter(ta.doelen[id]) }))}
        {...form.register('doel')}
      />
      <Tekstvak
        label={ta.reden}
        uitleg={ta.redenUitleg}
        rows={3}
        autoFocus
        fout={errors.reden?.message}
        {...form.register('reden')}
      />
      <Veld label={ta.datum} type="date" max={vandaag} fout={errors.datum?.message} {...form.register('datum')} />
      <Formuliervoet
        toets={null}
        weigering={weigering}
        bezig={bezig}
        knop={ta.bewaar}
        annuleerKnop={ta.annuleer}
        annuleer={concept.verlaat(stop)}
      />
    </form>
  );
}
