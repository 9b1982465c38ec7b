/** A contact: of which organisation, who, how to reach him, and in which role he usually comes. */
import { useWatch } from 'react-hook-form';
import type { Contactbeeld } from '../../../../shared/contract/adresboek.ts';
import { deelnemersrolSchema, type Keuze as Optie } from '../../../../shared/contract/basis.ts';
import { contract } from '../../../../shared/contract/contract.ts';
import { contactsoorten } from '../../../../shared/domein/adresboek.ts';
import { adresboekTekst } from '../../../text/adresboek.ts';
import { formulierTekst } from '../../../text/formulier.ts';
import { rolwoord } from '../../../text/overleg.ts';
import { Keuze } from '../../../ui/Keuze.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Selectie } from '../../../ui/Selectie.tsx';
import { Veld } from '../../../ui/Veld.tsx';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../../formulier/Formuliervoet.tsx';
import { useInvoer } from '../../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../../formulier/useSchermtoetsen.ts';
import { Teruglink } from '../../groepen/Teruglink.tsx';
import { api, schrijf } from '../../schil/api.ts';

const t = adresboekTekst.formulier;

/** What belongs to the kind must be filled in. */
const schema = contract.adresboek.bewaar.invoer
  .refine((w) => w.soort !== 'partner' || w.partner !== '', { path: ['partner'], message: formulierTekst.kies })
  .refine((w) => w.soort === 'partner' || w.soort === 'persoon' || w.organisatie !== '', {
    path: ['organisatie'],
    message: formulierTekst.leeg,
  });

interface ContactformulierProps {
  /** Null: a new one. */
  readonly contact: Contactbeeld | null;
  readonly partners: readonly Optie[];
  readonly klaar: (naam: string, contactId: string) => void;
  readonly annuleer: () => void;
}

export function Contactformulier({ contact, partners, klaar, annuleer }: ContactformulierProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    schema,
    {
      contactId: contact?.id ?? null,
      soort: contact?.soort ?? 'partner',
      partner: contact?.partner ?? '',
      organisatie: contact?.soort === 'partner' ? '' : (contact?.organisatie ?? ''),
      naam: contact?.naam ?? '',
      functie: contact?.functie ?? '',
      email: contact?.email ?? '',
      telefoon: contact?.telefoon ?? '',
      rol: contact?.rol ?? 'eigen-taak',
    },
    async (waarden) => {
      const { contactId } = await schrijf(api.adresboek.bewaar(waarden));
      klaar(waarden.naam, contactId);
    },
    { formulier: 'contact', bij: contact ? { contact: contact.id } : {} },
  );
  const { errors } = form.formState;
  const soort = useWatch({ control: form.control, name: 'soort' });
  const terug = concept.verlaat(annuleer);
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: adresboekTekst.toetsen.bewaar, doe: () => void verstuur(), ookInTekst: true },
    { toetsen: ['Escape'], wat: adresboekTekst.toetsen.terug, doe: terug },
  ]);
  return (
    <div className="gebied gebied--formulier">
      <Teruglink naar={t.alle} terug={terug} />
      <div>
        <Kop level={1}>{contact ? t.wijzig(contact.naam) : t.nieuw}</Kop>
        <p className="meta">{t.zin}</p>
      </div>
      <form className="formulier" onSubmit={verstuur} noValidate>
        <Teruggehaald concept={concept} />
        <Keuze
          label={t.soort}
          opties={contactsoorten.map((s) => ({ id: s, naam: adresboekTekst.soorten[s] }))}
          {...form.register('soort')}
        />
        {soort === 'partner' && (
          <div className="formulier__naast">
            <Selectie
              label={t.partner}
              leeg={t.kiesPartner}
              opties={partners}
              fout={errors.partner?.message}
              {...form.register('partner')}
            />
          </div>
        )}
        {(soort === 'organisatie' || soort === 'gemeente') && (
          <Veld
            label={soort === 'gemeente' ? t.gemeente : t.organisatie}
            fout={errors.organisatie?.message}
            {...form.register('organisatie')}
          />
        )}
        <div className="formulier__naast">
          <Veld label={t.naam} autoFocus fout={errors.naam?.message} {...form.register('naam')} />
          <Veld label={t.functie} fout={errors.functie?.message} {...form.register('functie')} />
        </div>
        <div className="formulier__naast">
          <Veld label={t.email} type="email" fout={errors.email && t.emailFout} {...form.register('email')} />
          <Veld label={t.telefoon} type="tel" fout={errors.telefoon && t.telefoonFout} {...form.register('telefoon')} />
        </div>
        <Keuze
          label={t.rol}
          opties={deelnemersrolSchema.options.map((r) => ({ id: r, naam: rolwoord[r] }))}
          {...form.register('rol')}
        />
        <Formuliervoet weigering={weigering} bezig={bezig} knop={t.bewaar} annuleerKnop={t.annuleer} annuleer={terug} />
      </form>
    </div>
  );
}
