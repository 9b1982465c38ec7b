/** Who is kept to see whether there is recidive: to be read, on no list, back only by a new decision (art. 12 lid 2). */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Recidivebeeld } from '../../../shared/contract/groepen.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { bewaarTekst } from '../../text/bewaren.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Feiten } from '../formulier/Feiten.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { api, schrijf } from '../schil/api.ts';
import { Rijknop } from './Rijknop.tsx';

const t = bewaarTekst.recidive;
const tl = groepenTekst.lid;

interface RecidiveProps {
  readonly lijst: readonly Recidivebeeld[];
  readonly klaar: (zin: string) => void;
}

export function Recidive({ lijst, klaar }: RecidiveProps) {
  const [gekozen, kies] = useState<string | null>(null);
  if (lijst.length === 0) return null;
  const lid = lijst.find((l) => l.id === gekozen);
  return (
    <section className="recidive">
      <div className="sectiekop">
        <Kop level={2}>{t.kop}</Kop>
        <span className="meta">{t.meta(lijst.length)}</span>
      </div>
      <Tabel bijschrift={t.kop}>
        <thead>
          <tr>
            <th scope="col">{t.kolommen.code}</th>
            <th scope="col">{t.kolommen.naam}</th>
            <th scope="col">{t.kolommen.per}</th>
            <th scope="col">{t.kolommen.reden}</th>
            <th scope="col">{t.kolommen.tot}</th>
          </tr>
        </thead>
        <tbody>
          {lijst.map((l) => (
            <tr key={l.id} className={l.id === gekozen ? 'rij gekozen' : 'rij'}>
              <th scope="row" className="heel">
                <Rijknop id={l.id} gekozen={l.id === gekozen} opKlik={() => kies(l.id === gekozen ? null : l.id)}>
                  {l.code}
                </Rijknop>
              </th>
              <td>{l.naam}</td>
              <td className="heel">{datumInWoorden(l.per)}</td>
              <td>{l.reden}</td>
              <td>{l.gearchiveerd ? t.archief : datumInWoorden(l.bewarenTot)}</td>
            </tr>
          ))}
        </tbody>
      </Tabel>
      {lid && (
        <div className="inzet">
          <Feiten
            feiten={[
              [tl.geboren, lid.geboren],
              [tl.adres, lid.adres],
              [tl.dagbesteding, lid.dagbesteding],
              [tl.gedrag, lid.gedrag],
              [tl.vertegenwoordigers, lid.vertegenwoordigers.join(', ')],
              [t.interventies, lid.interventies.join(', ')],
            ]}
          />
          {lid.kanHervatten && <Hervat key={lid.id} lid={lid} klaar={klaar} />}
        </div>
      )}
    </section>
  );
}

function Hervat({ lid, klaar }: { readonly lid: Recidivebeeld; readonly klaar: (zin: string) => void }) {
  const [open, zetOpen] = useState(false);
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.bewaren.hervatDeelname.invoer,
    { lidId: lid.id, reden: '' },
    async (waarden) => {
      await schrijf(api.bewaren.hervatDeelname(waarden));
      klaar(t.gedaan(lid.code));
    },
    { formulier: 'deelname-hervat', bij: { lid: lid.id } },
  );
  if (!open) {
    return (
      <div className="formulier__knoppen">
        <Knop onClick={() => zetOpen(true)}>{t.hervat}</Knop>
      </div>
    );
  }
  return (
    <form onSubmit={verstuur} noValidate aria-label={t.hervat}>
      <Teruggehaald concept={concept} />
      <Tekstvak
        label={t.reden}
        uitleg={t.hervatUitleg}
        rows={2}
        autoFocus
        fout={form.formState.errors.reden?.message}
        {...form.register('reden')}
      />
      <Formuliervoet
        toets={null}
        weigering={weigering}
        bezig={bezig}
        knop={t.ja}
        annuleerKnop={bewaarTekst.lid.annuleer}
        annuleer={concept.verlaat(() => zetOpen(false))}
      />
    </form>
  );
}
