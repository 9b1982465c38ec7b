/** Who comes on behalf of a convenantpartner, in which role and why: to invite, or to change on the list. */
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { deelnemersrolSchema } from '../../../../../shared/contract/basis.ts';
import { contract } from '../../../../../shared/contract/contract.ts';
import type { Deelnemerdetail, Kandidaat, Omgroep } from '../../../../../shared/contract/deelnemers.ts';
import type { Overlegbeeld } from '../../../../../shared/contract/overlegbeeld.ts';
import { OM } from '../../../../../shared/domein/zichtbaarheid.ts';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { rolwoord, tekst } from '../../../../text/overleg.ts';
import { Keuze } from '../../../../ui/Keuze.tsx';
import { Knop } from '../../../../ui/Knop.tsx';
import { Kop } from '../../../../ui/Kop.tsx';
import { Selectie } from '../../../../ui/Selectie.tsx';
import { Veld } from '../../../../ui/Veld.tsx';
import { Vink } from '../../../../ui/Vink.tsx';
import { Teruggehaald } from '../../../concept/Teruggehaald.tsx';
import { useInvoer } from '../../../formulier/useInvoer.ts';
import { Weigeringmelding } from '../../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../../schil/api.ts';
import { Naamgenoot } from './Naamgenoot.tsx';
import { Omgroepen } from './Omgroepen.tsx';

const t = tekst.bereid;
const f = deelnemersTekst.functionaris;

export interface Uitnodigingsformulier {
  readonly beeld: Overlegbeeld;
  /** The name of whoever is now on the list. */
  readonly klaar: (naam: string) => void;
  readonly annuleer: () => void;
  /** Somebody of the address book or of last time, to begin with. */
  readonly kandidaat?: Kandidaat | undefined;
  /** Somebody on the list, to change. */
  readonly wijzig?: Deelnemerdetail | undefined;
}

interface FunctionarisProps extends Uitnodigingsformulier {
  readonly partner?: string | undefined;
  /** For which groups the OM can be invited. */
  readonly omGroepen: readonly Omgroep[];
}

/** A partner that is not there yet comes first; one that is may send a second functionary. */
function partnersOpVolgorde({ deelnemers, keuzes }: Overlegbeeld) {
  const aanwezig = new Set(deelnemers.map((d) => d.organisatie));
  return [...keuzes.partners].sort((a, b) => Number(aanwezig.has(a.naam)) - Number(aanwezig.has(b.naam)));
}

export function Functionaris({ beeld, partner, omGroepen, kandidaat, wijzig, klaar, annuleer }: FunctionarisProps) {
  const partners = partnersOpVolgorde(beeld);
  const wie = wijzig ?? kandidaat;
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.deelnemers.nodigPartnerUit.invoer,
    {
      overlegId: beeld.id,
      partner: wie?.partner ?? partner ?? partners[0]?.id ?? '',
      naam: wie?.naam ?? '',
      functie: wie?.functie ?? '',
      rol: wie?.rol ?? 'eigen-taak',
      noodzaak: wie?.noodzaak ?? '',
      omGroepen: omGroepen.filter((g) => g.gekozen).map((g) => g.id),
      inAdresboek: true,
    },
    async ({ partner: gekozen, inAdresboek, omGroepen: voor, ...zonderOm }) => {
      const waarden = gekozen === OM ? { ...zonderOm, omGroepen: voor } : zonderOm;
      if (wijzig) await schrijf(api.deelnemers.wijzigPartner({ ...waarden, deelnemerId: wijzig.id }));
      else await schrijf(api.deelnemers.nodigPartnerUit({ ...waarden, partner: gekozen, inAdresboek }));
      klaar(waarden.naam);
    },
    wijzig
      ? { formulier: 'deelnemer-wijzigen', bij: { overleg: beeld.id, deelnemer: wijzig.id } }
      : { formulier: 'partner-uitnodigen', bij: { overleg: beeld.id } },
  );
  const { errors } = form.formState;
  const [rol, naam, gekozen, voor] = useWatch({
    control: form.control,
    name: ['rol', 'naam', 'partner', 'omGroepen'],
  });
  const { setFocus } = form;
  const eerste = wie || partner ? 'naam' : 'partner';
  useEffect(() => setFocus(eerste), [setFocus, eerste]);
  return (
    <form className="invulblad" onSubmit={(g) => void verstuur(g)} noValidate>
      <Kop level={2}>{wijzig ? f.wijzig(wijzig.organisatie) : t.partner}</Kop>
      <Teruggehaald concept={concept} />
      {!wijzig && (
        <Selectie
          label={t.kiesPartner}
          opties={partners}
          fout={errors.partner?.message}
          {...form.register('partner')}
        />
      )}
      <div className="invulblad__rij">
        <Veld label={t.naam} fout={errors.naam?.message} {...form.register('naam')} />
        <Veld label={t.functie} fout={errors.functie?.message} {...form.register('functie')} />
      </div>
      <Naamgenoot naam={naam} leden={beeld.keuzes.leden} />
      <Keuze
        label={t.rol}
        opties={deelnemersrolSchema.options.map((r) => ({ id: r, naam: rolwoord[r] }))}
        fout={errors.rol?.message}
        {...form.register('rol')}
      />
      <Veld
        label={f.noodzaak}
        uitleg={rol === 'eigen-taak' ? f.noodzaakMagLeeg : f.noodzaakMoet}
        fout={errors.noodzaak?.message}
        {...form.register('noodzaak')}
      />
      {gekozen === OM && (
        <Omgroepen groepen={omGroepen} gekozen={voor ?? []} zet={(ids) => form.setValue('omGroepen', ids)} />
      )}
      {!wijzig && !kandidaat?.inAdresboek && <Vink {...form.register('inAdresboek')}>{f.inAdresboek}</Vink>}
      <Weigeringmelding weigering={weigering} />
      <div className="rij-knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig}>
          {wijzig ? f.bewaar : t.nodigUit}
        </Knop>
        <Knop toets="Escape" onClick={concept.verlaat(annuleer)}>
          {t.annuleer}
        </Knop>
      </div>
    </form>
  );
}
