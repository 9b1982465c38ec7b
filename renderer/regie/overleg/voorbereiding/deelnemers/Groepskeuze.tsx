/** For which groups of the meeting he is needed. A group that goes takes its members out of what he may hear and tell. */
import { useWatch } from 'react-hook-form';
import type { Overlegbeeld } from '../../../../../shared/contract/overlegbeeld.ts';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { Vink } from '../../../../ui/Vink.tsx';
import type { Toetsdeel } from './Wie.tsx';

const t = deelnemersTekst.toets;

interface GroepskeuzeProps extends Pick<Toetsdeel, 'form'> {
  readonly beeld: Overlegbeeld;
}

export function Groepskeuze({ form, beeld }: GroepskeuzeProps) {
  const groepen = useWatch({ control: form.control, name: 'groepen' });
  const fout = form.formState.errors.groepen?.message;
  const wissel = (id: string) => {
    const nieuw = groepen.includes(id) ? groepen.filter((g) => g !== id) : [...groepen, id];
    form.setValue('groepen', nieuw, { shouldValidate: form.formState.isSubmitted });
    const blijft = new Set(beeld.keuzes.leden.filter((l) => nieuw.includes(l.groepId)).map((l) => l.id));
    const gronden = form.getValues('gronden').map((g) => ({ ...g, leden: g.leden.filter((lid) => blijft.has(lid)) }));
    form.setValue(
      'gronden',
      gronden.filter((g) => g.niveau === 'groep' || g.leden.length > 0),
    );
    // A line that was limited stays limited: with nobody left it has to be chosen anew.
    form.getValues('verstrekt').forEach(({ leden }, i) => {
      if (leden)
        form.setValue(
          `verstrekt.${i}.leden`,
          [...leden].filter((lid) => blijft.has(lid)),
        );
    });
  };
  return (
    <fieldset className="vinken vinken--naast groepskeuze">
      <legend>{t.groepen}</legend>
      <p className="meta">{t.groepenUitleg}</p>
      {beeld.groepen.map((g) => (
        <Vink key={g.id} checked={groepen.includes(g.id)} onChange={() => wissel(g.id)}>
          {g.naam}
        </Vink>
      ))}
      {fout && <p className="veld__fout">{fout}</p>}
    </fieldset>
  );
}
