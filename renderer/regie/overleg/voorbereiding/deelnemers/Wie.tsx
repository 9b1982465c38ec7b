/** First part of the test: what kind of deelnemer it is, who, in which role, and which partner asks for him. */
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { deelnemersrolSchema } from '../../../../../shared/contract/basis.ts';
import type { Overlegbeeld } from '../../../../../shared/contract/overlegbeeld.ts';
import { adviesinstantie, gastsoorten, isVanElders } from '../../../../../shared/domein/toets.ts';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { rolwoord, tekst } from '../../../../text/overleg.ts';
import { Keuze } from '../../../../ui/Keuze.tsx';
import { Knop } from '../../../../ui/Knop.tsx';
import { Melding } from '../../../../ui/Melding.tsx';
import { Selectie } from '../../../../ui/Selectie.tsx';
import { Veld } from '../../../../ui/Veld.tsx';
import type { Gastinvoer, Gastuitvoer } from './gastschema.ts';
import { Naamgenoot } from './Naamgenoot.tsx';

const t = deelnemersTekst.toets;
const i = tekst.incidenteel;
const b = tekst.bereid;

export interface Toetsdeel {
  readonly form: UseFormReturn<Gastinvoer, unknown, Gastuitvoer>;
  readonly keuzes: Overlegbeeld['keuzes'];
}

interface WieProps extends Toetsdeel {
  readonly vraagAdvies: (() => void) | null;
}

export function Wie({ form, keuzes, vraagAdvies }: WieProps) {
  const { errors } = form.formState;
  const [soort, organisatie, functie, naam] = useWatch({
    control: form.control,
    name: ['soort', 'organisatie', 'functie', 'naam'],
  });
  const elders = isVanElders(soort);
  const instantie = soort === 'functionaris' ? adviesinstantie(organisatie, functie) : null;
  return (
    <>
      <div className="invulblad__rij">
        <Selectie
          label={t.soort}
          uitleg={elders ? (soort === 'burgemeester' ? t.elders : t.eldersErbij) : undefined}
          opties={gastsoorten.map((s) => ({ id: s, naam: t.soorten[s] }))}
          {...form.register('soort')}
        />
        {soort !== 'persoon' && (
          <Veld
            label={elders ? t.gemeente : i.organisatie}
            fout={errors.organisatie?.message}
            {...form.register('organisatie')}
          />
        )}
      </div>
      {instantie && (
        <Melding
          soort="letop"
          wat={t.advies(instantie)}
          waarom={t.adviesHelpt}
          knoppen={
            vraagAdvies && (
              <Knop maat="klein" onClick={vraagAdvies}>
                {t.adviesKnop}
              </Knop>
            )
          }
        />
      )}
      <div className="invulblad__rij">
        <Veld label={b.naam} fout={errors.naam?.message} {...form.register('naam')} />
        <Veld label={b.functie} fout={errors.functie?.message} {...form.register('functie')} />
      </div>
      <Naamgenoot naam={naam} leden={keuzes.leden} />
      <div className="invulblad__rij">
        <Selectie
          label={i.gevraagdDoor}
          leeg={b.kiesPartner}
          opties={keuzes.partners}
          fout={errors.gevraagdDoor?.message}
          {...form.register('gevraagdDoor')}
        />
      </div>
      <Keuze
        label={b.rol}
        opties={deelnemersrolSchema.options.map((r) => ({ id: r, naam: rolwoord[r] }))}
        {...form.register('rol')}
      />
    </>
  );
}
