/**
 * What an incidentele deelnemer may give himself, to whom and on which ground (art. 4 lid 6), about the groups of his test
 * or some youths of those. May stay empty.
 */
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { tekst } from '../../../text/overleg.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Selectie } from '../../../ui/Selectie.tsx';
import { Veld } from '../../../ui/Veld.tsx';
import { Vink } from '../../../ui/Vink.tsx';
import type { Gastinvoer, Gastuitvoer } from './deelnemers/gastschema.ts';

const t = tekst.incidenteel;

interface EigenVerstrekkingenProps {
  readonly form: UseFormReturn<Gastinvoer, unknown, Gastuitvoer>;
  readonly keuzes: Overlegbeeld['keuzes'];
  /** Youths of the groups for which he is tested. */
  readonly leden: Overlegbeeld['keuzes']['leden'];
}

/** Which youths one line is about; none ticked is all of them, as long as none was ticked before. */
function Ledenkeuze({ form, nr, leden }: Pick<EigenVerstrekkingenProps, 'form' | 'leden'> & { readonly nr: number }) {
  const [niveau, gekozen] = useWatch({
    control: form.control,
    name: [`verstrekt.${nr}.niveau`, `verstrekt.${nr}.leden`],
  });
  const fout = form.formState.errors.verstrekt?.[nr]?.leden;
  if (niveau !== 'individu' || (leden.length === 0 && !fout)) return null;
  const nu = gekozen ?? [];
  const wissel = (id: string) => {
    const nieuw = nu.includes(id) ? nu.filter((l) => l !== id) : [...nu, id];
    form.setValue(`verstrekt.${nr}.leden`, nieuw.length === 0 ? null : nieuw, {
      shouldValidate: form.formState.isSubmitted,
    });
  };
  return (
    <fieldset className="vinken vinken--naast">
      <legend>{t.geeftOver}</legend>
      {leden.map((l) => (
        <Vink key={l.id} checked={nu.includes(l.id)} onChange={() => wissel(l.id)}>
          {l.code}
        </Vink>
      ))}
      {fout && <p className="veld__fout">{t.geeftOverNiemand}</p>}
    </fieldset>
  );
}

export function EigenVerstrekkingen({ form, keuzes, leden }: EigenVerstrekkingenProps) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'verstrekt' });
  const fouten = form.formState.errors.verstrekt;
  return (
    <>
      <p className="meta">{t.geeftZin}</p>
      {fields.map((veld, i) => (
        <div className="verstrekking" key={veld.id}>
          <fieldset className="vinken vinken--naast">
            <legend>{t.aan}</legend>
            {keuzes.partners.map((p) => (
              <Vink key={p.id} value={p.id} {...form.register(`verstrekt.${i}.aan`)}>
                {p.naam}
              </Vink>
            ))}
            {fouten?.[i]?.aan && <p className="veld__fout">{fouten[i].aan.message}</p>}
          </fieldset>
          <div className="invulblad__rij">
            <Selectie
              label={t.soort}
              opties={keuzes.gegevenssoorten}
              {...form.register(`verstrekt.${i}.gegevenssoort`)}
            />
            <Selectie
              label={t.niveau}
              opties={[
                { id: 'groep', naam: t.niveaus.groep },
                { id: 'individu', naam: t.niveaus.individu },
              ]}
              {...form.register(`verstrekt.${i}.niveau`)}
            />
          </div>
          <Ledenkeuze form={form} nr={i} leden={leden} />
          <Veld
            label={t.grondslag}
            fout={fouten?.[i]?.grondslag?.message}
            {...form.register(`verstrekt.${i}.grondslag`)}
          />
          <Knop maat="klein" icoon="kruis" onClick={() => remove(i)}>
            {t.geeftWeg(i + 1)}
          </Knop>
        </div>
      ))}
      <div>
        <Knop
          maat="klein"
          onClick={() =>
            append({
              aan: [],
              gegevenssoort: keuzes.gegevenssoorten[0]?.id ?? '',
              niveau: 'groep',
              grondslag: '',
              leden: null,
            })
          }
        >
          {t.geeftErbij}
        </Knop>
      </div>
    </>
  );
}
