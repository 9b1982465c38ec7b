/**
 * Invite an incidentele deelnemer. The test of art. 4 comes first and is part of the form: who asks for him, for which
 * doel, why it is necessary, the vuistregel, what each provider may give him, and what he may give himself.
 */
import { useEffect } from 'react';
import { z } from 'zod';
import { deelnemersrolSchema } from '../../../../shared/contract/basis.ts';
import { contract } from '../../../../shared/contract/contract.ts';
import { vuistregels } from '../../../../shared/contract/deelnemers.ts';
import { rolwoord, tekst } from '../../../text/overleg.ts';
import { Keuze } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Selectie } from '../../../ui/Selectie.tsx';
import { Tekstvak } from '../../../ui/Tekstvak.tsx';
import { Veld } from '../../../ui/Veld.tsx';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import { useInvoer } from '../../formulier/useInvoer.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';
import { EigenVerstrekkingen } from './EigenVerstrekkingen.tsx';
import { Gronden } from './Gronden.tsx';
import type { Uitnodigingsformulier } from './NodigPartnerUit.tsx';

const t = tekst.incidenteel;
const b = tekst.bereid;

/** The contract's schema; a doel must have been chosen. */
const invoer = contract.deelnemers.nodigIncidenteelUit.invoer.extend({ doel: z.string().min(1) });

export function NodigIncidenteelUit({ beeld, klaar, annuleer }: Uitnodigingsformulier) {
  const { keuzes } = beeld;
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    invoer,
    {
      overlegId: beeld.id,
      organisatie: '',
      naam: '',
      functie: '',
      rol: 'eigen-taak',
      gevraagdDoor: '',
      doel: '',
      noodzaak: '',
      vuistregel: 'B',
      uitzondering: '',
      gronden: [],
      verstrekt: [],
    },
    async (waarden) => {
      await schrijf(api.deelnemers.nodigIncidenteelUit(waarden));
      klaar(waarden.naam);
    },
    { formulier: 'gast-uitnodigen', bij: { overleg: beeld.id } },
  );
  const { errors } = form.formState;
  const vuistregel = form.watch('vuistregel');
  const { setFocus } = form;
  useEffect(() => setFocus('organisatie'), [setFocus]);
  return (
    <form className="invulblad" onSubmit={(g) => void verstuur(g)} noValidate>
      <div>
        <Kop level={2}>{t.kop}</Kop>
        <p className="meta">{t.zin}</p>
      </div>

      <Teruggehaald concept={concept} />
      <h3>{t.wie}</h3>
      <div className="invulblad__rij">
        <Veld label={t.organisatie} fout={errors.organisatie?.message} {...form.register('organisatie')} />
        <Veld label={b.naam} fout={errors.naam?.message} {...form.register('naam')} />
      </div>
      <div className="invulblad__rij">
        <Veld label={b.functie} fout={errors.functie?.message} {...form.register('functie')} />
        <Selectie
          label={t.gevraagdDoor}
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

      <h3>{t.noodzaakKop}</h3>
      <Selectie
        label={t.doel}
        leeg={t.kiesDoel}
        opties={keuzes.doelen}
        fout={errors.doel?.message}
        {...form.register('doel')}
      />
      <Tekstvak
        label={t.noodzaak}
        uitleg={t.noodzaakUitleg}
        rows={2}
        fout={errors.noodzaak?.message}
        {...form.register('noodzaak')}
      />
      <Keuze
        label={t.vuistregel}
        onderElkaar
        opties={vuistregels.map((v) => ({ id: v, naam: t.vuistregels[v] }))}
        {...form.register('vuistregel')}
      />
      {vuistregel === 'C' && (
        <Tekstvak
          label={t.uitzondering}
          uitleg={`${t.uitzonderingNodig} ${t.uitzonderingUitleg}`}
          rows={2}
          fout={errors.uitzondering?.message}
          {...form.register('uitzondering')}
        />
      )}

      <h3>{t.grondenKop}</h3>
      <Gronden keuzes={keuzes} gronden={form.watch('gronden')} zet={(g) => form.setValue('gronden', g)} />

      <h3>{t.geeftKop}</h3>
      <EigenVerstrekkingen form={form} keuzes={keuzes} />

      <Weigeringmelding weigering={weigering} />
      <div className="rij-knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig}>
          {b.nodigUit}
        </Knop>
        <Knop toets="Escape" onClick={concept.verlaat(annuleer)}>
          {b.annuleer}
        </Knop>
      </div>
    </form>
  );
}
