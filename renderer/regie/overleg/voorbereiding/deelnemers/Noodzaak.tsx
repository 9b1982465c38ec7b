/** Second part of the test: for which doel and why, by which rule of thumb, and whether a professional secret allows it. */
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { vuistregels } from '../../../../../shared/contract/deelnemers.ts';
import { opheffingen } from '../../../../../shared/domein/meereizend.ts';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { tekst } from '../../../../text/overleg.ts';
import { Keuze } from '../../../../ui/Keuze.tsx';
import { Melding } from '../../../../ui/Melding.tsx';
import { Selectie } from '../../../../ui/Selectie.tsx';
import { Tekstvak } from '../../../../ui/Tekstvak.tsx';
import type { Toetsdeel } from './Wie.tsx';

const t = deelnemersTekst.toets;
const i = tekst.incidenteel;

function Beroepsgeheim({ form }: Pick<Toetsdeel, 'form'>) {
  const waarde = useWatch({ control: form.control, name: 'beroepsgeheim' });
  // `Ja` is not an answer yet: what lifts it is.
  const [ja, zetJa] = useState(false);
  const geldt = waarde === 'nee' ? 'nee' : waarde !== '' || ja ? 'ja' : '';
  const zet = (nieuw: string) => form.setValue('beroepsgeheim', nieuw, { shouldValidate: form.formState.isSubmitted });
  const fout = form.formState.errors.beroepsgeheim?.message;
  return (
    <>
      <Keuze
        label={t.geheim}
        waarde={geldt}
        opKeuze={(id) => {
          zetJa(id === 'ja');
          zet(id === 'nee' ? 'nee' : '');
        }}
        opties={[
          { id: 'nee', naam: t.nee },
          { id: 'ja', naam: t.ja },
        ]}
        fout={geldt === '' ? fout : undefined}
      />
      {geldt === 'ja' && (
        <Keuze
          label={t.opheffing}
          waarde={waarde}
          opKeuze={zet}
          opties={[...opheffingen, 'niets' as const].map((o) => ({ id: o, naam: t.opheffingen[o] }))}
          fout={fout}
        />
      )}
      {waarde === 'niets' && <Melding wat={t.nietsHeftOp} waarom={t.nietsHeftOpWaarom} />}
    </>
  );
}

export function Noodzaak({ form, keuzes }: Toetsdeel) {
  const { errors } = form.formState;
  const vuistregel = useWatch({ control: form.control, name: 'vuistregel' });
  return (
    <>
      <Selectie
        label={i.doel}
        leeg={i.kiesDoel}
        opties={keuzes.doelen}
        fout={errors.doel?.message}
        {...form.register('doel')}
      />
      <Tekstvak
        label={i.noodzaak}
        uitleg={i.noodzaakUitleg}
        rows={2}
        fout={errors.noodzaak?.message}
        {...form.register('noodzaak')}
      />
      <Keuze
        label={i.vuistregel}
        onderElkaar
        opties={vuistregels.map((v) => ({ id: v, naam: i.vuistregels[v] }))}
        fout={errors.vuistregel?.message}
        {...form.register('vuistregel')}
      />
      {vuistregel === 'C' && (
        <Tekstvak
          label={i.uitzondering}
          uitleg={`${i.uitzonderingNodig} ${i.uitzonderingUitleg}`}
          rows={2}
          fout={errors.uitzondering?.message}
          {...form.register('uitzondering')}
        />
      )}
      <Beroepsgeheim form={form} />
    </>
  );
}
