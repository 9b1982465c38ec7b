/** Invite a convenantpartner: who comes on its behalf, and in which role. */
import { useEffect } from 'react';
import { deelnemersrolSchema } from '../../../../shared/contract/basis.ts';
import { contract } from '../../../../shared/contract/contract.ts';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { rolwoord, tekst } from '../../../text/overleg.ts';
import { Keuze } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Selectie } from '../../../ui/Selectie.tsx';
import { Veld } from '../../../ui/Veld.tsx';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import { useInvoer } from '../../formulier/useInvoer.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';

const t = tekst.bereid;

export interface Uitnodigingsformulier {
  readonly beeld: Overlegbeeld;
  /** The name of whoever is now on the list. */
  readonly klaar: (naam: string) => void;
  readonly annuleer: () => void;
}

export function NodigPartnerUit({
  beeld,
  partner,
  klaar,
  annuleer,
}: Uitnodigingsformulier & { readonly partner?: string | undefined }) {
  // A partner that is not there yet comes first; one that is may send a second functionary.
  const aanwezig = new Set(beeld.deelnemers.map((d) => d.organisatie));
  const partners = [...beeld.keuzes.partners].sort(
    (a, b) => Number(aanwezig.has(a.naam)) - Number(aanwezig.has(b.naam)),
  );
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.deelnemers.nodigPartnerUit.invoer,
    { overlegId: beeld.id, partner: partner ?? partners[0]?.id ?? '', naam: '', functie: '', rol: 'eigen-taak' },
    async (waarden) => {
      await schrijf(api.deelnemers.nodigPartnerUit(waarden));
      klaar(waarden.naam);
    },
    { formulier: 'partner-uitnodigen', bij: { overleg: beeld.id } },
  );
  const { errors } = form.formState;
  const { setFocus } = form;
  useEffect(() => setFocus(partner ? 'naam' : 'partner'), [setFocus, partner]);
  return (
    <form className="invulblad" onSubmit={(g) => void verstuur(g)} noValidate>
      <Kop level={2}>{t.partner}</Kop>
      <Teruggehaald concept={concept} />
      <Selectie label={t.kiesPartner} opties={partners} fout={errors.partner?.message} {...form.register('partner')} />
      <div className="invulblad__rij">
        <Veld label={t.naam} fout={errors.naam?.message} {...form.register('naam')} />
        <Veld label={t.functie} fout={errors.functie?.message} {...form.register('functie')} />
      </div>
      <Keuze
        label={t.rol}
        opties={deelnemersrolSchema.options.map((r) => ({ id: r, naam: rolwoord[r] }))}
        fout={errors.rol?.message}
        {...form.register('rol')}
      />
      <Weigeringmelding weigering={weigering} />
      <div className="rij-knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig}>
          {t.nodigUit}
        </Knop>
        <Knop toets="Escape" onClick={concept.verlaat(annuleer)}>
          {t.annuleer}
        </Knop>
      </div>
    </form>
  );
}
