/** What is kept by an archive decision, and ending such a decision with a reason. */
import { useState } from 'react';
import type { Archiefbeeld } from '../../../shared/contract/bewaren.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { hoofdletter } from '../../../shared/domein/woorden.ts';
import { bewaarTekst } from '../../text/bewaren.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { api, schrijf } from '../schil/api.ts';
import { watIsHet } from './Vervaltabel.tsx';

const t = bewaarTekst.archief;

export function Archieflijst({
  lijst,
  herlaad,
}: {
  readonly lijst: readonly Archiefbeeld[];
  readonly herlaad: () => void;
}) {
  const [einde, zetEinde] = useState<string | null>(null);
  return (
    <section className="bewaardeel">
      <Kop level={2}>{t.kop}</Kop>
      {lijst.length === 0 ? (
        <p className="leeg">{t.leeg}</p>
      ) : (
        <Tabel bijschrift={t.kop}>
          <thead>
            <tr>
              <th scope="col">{t.kolommen.wat}</th>
              <th scope="col">{t.kolommen.doel}</th>
              <th scope="col">{t.kolommen.reden}</th>
              <th scope="col">{t.kolommen.datum}</th>
              <th scope="col">
                <span className="alleen-voorlezen">{t.kolommen.einde}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lijst.map((a) => (
              <tr key={a.id}>
                <th scope="row">{watIsHet(a)}</th>
                <td>{hoofdletter(t.doelen[a.doel])}</td>
                <td>{a.reden}</td>
                <td className="heel">{datumInWoorden(a.datum)}</td>
                <td>
                  <Knop maat="klein" uit={einde === a.id} onClick={() => zetEinde(a.id)}>
                    {t.beeindig}
                  </Knop>
                </td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      )}
      {einde !== null && lijst.some((a) => a.id === einde) && (
        <Einde
          key={einde}
          archiefId={einde}
          stop={() => zetEinde(null)}
          klaar={() => {
            zetEinde(null);
            herlaad();
          }}
        />
      )}
    </section>
  );
}

interface EindeProps {
  readonly archiefId: string;
  readonly stop: () => void;
  readonly klaar: () => void;
}

function Einde({ archiefId, stop, klaar }: EindeProps) {
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.bewaren.beeindigArchief.invoer,
    { archiefId, reden: '' },
    async (waarden) => {
      await schrijf(api.bewaren.beeindigArchief(waarden));
      klaar();
    },
  );
  return (
    <form className="inzet" onSubmit={verstuur} noValidate aria-label={t.eindeJa}>
      <Tekstvak
        label={t.eindeReden}
        uitleg={t.eindeZin}
        rows={2}
        autoFocus
        fout={form.formState.errors.reden?.message}
        {...form.register('reden')}
      />
      <Formuliervoet
        soort="gevaar"
        toets={null}
        weigering={weigering}
        bezig={bezig}
        knop={t.eindeJa}
        annuleerKnop={t.annuleer}
        annuleer={stop}
      />
    </form>
  );
}
