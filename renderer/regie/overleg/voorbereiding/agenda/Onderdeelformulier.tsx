/**
 * One part of an agenda or of a template: kind, question, purpose, circle, minutes and who is needed. Of what stands
 * fast (opening, closing round, an anonymous question) only the minutes and who is needed.
 */
import { useEffect } from 'react';
import type { z } from 'zod';
import { onderdeelinvoerSchema } from '../../../../../shared/contract/agenda.ts';
import type { Keuze as Optie } from '../../../../../shared/contract/basis.ts';
import type { Conceptplek } from '../../../../../shared/contract/concepten.ts';
import type { Onderdeelsoort } from '../../../../../shared/domein/agenda.ts';
import { agendaTekst } from '../../../../text/overleg/agenda.ts';
import { Keuze } from '../../../../ui/Keuze.tsx';
import { Kop } from '../../../../ui/Kop.tsx';
import { Selectie } from '../../../../ui/Selectie.tsx';
import { useToetsen } from '../../../../ui/useToetsen.ts';
import { Veld } from '../../../../ui/Veld.tsx';
import { Vink } from '../../../../ui/Vink.tsx';
import { Teruggehaald } from '../../../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../../../formulier/Formuliervoet.tsx';
import { useInvoer } from '../../../formulier/useInvoer.ts';

const t = agendaTekst.formulier;

export type Onderdeelinvoer = z.output<typeof onderdeelinvoerSchema>;

export interface Onderdeelkeuzes {
  readonly kringen: readonly Optie[];
  readonly doelen: readonly Optie[];
  readonly nodig: readonly Optie[];
}
/** A group that a new part may be about, with the kinds of parts that it may have. */
export interface Groepskeuze extends Optie {
  readonly soorten: readonly Onderdeelsoort[];
}

interface OnderdeelformulierProps {
  readonly kop: string;
  readonly begin: Onderdeelinvoer;
  readonly keuzes: Onderdeelkeuzes;
  /** Kinds to choose from; of a new part those of its group hold. */
  readonly soorten: readonly Onderdeelsoort[];
  /** Absent: the group stands fast, or there is none. */
  readonly groepen?: readonly Groepskeuze[] | undefined;
  readonly vasteInhoud?: boolean;
  readonly plek: Conceptplek;
  readonly knop: string;
  readonly bewaar: (waarden: Onderdeelinvoer) => Promise<void>;
  readonly annuleer: () => void;
}

/** An empty line of a list means none. */
const leegIsGeen = { setValueAs: (waarde: string | null) => (waarde === '' ? null : waarde) };

export function Onderdeelformulier(props: OnderdeelformulierProps) {
  const { kop, begin, keuzes, soorten, groepen, vasteInhoud = false, plek, knop, bewaar, annuleer } = props;
  const { form, weigering, bezig, verstuur, concept } = useInvoer(onderdeelinvoerSchema, begin, bewaar, plek);
  const { register, setFocus, setValue, watch } = form;
  const { errors } = form.formState;
  const terug = concept.verlaat(annuleer);
  const [groepId, soort] = watch(['groepId', 'soort']);
  const kan = groepen ? (groepen.find((g) => g.id === groepId)?.soorten ?? (['onderwerp'] as const)) : soorten;
  const past = vasteInhoud || kan.some((s) => s === soort);
  useEffect(() => {
    // Another group may not have the kind that was chosen.
    if (!past) setValue('soort', 'onderwerp');
  }, [past, setValue]);
  const eerste = vasteInhoud ? 'minuten' : groepen ? 'groepId' : 'vraag';
  useEffect(() => setFocus(eerste), [setFocus, eerste]);
  useToetsen([
    { toets: 'Ctrl+Enter', wat: knop, doe: () => void verstuur(), ookInTekst: true },
    { toets: 'Escape', wat: agendaTekst.toetsen.terug, doe: terug },
  ]);
  return (
    <form className="invulblad" onSubmit={(g) => void verstuur(g)} noValidate>
      <Kop level={2}>{kop}</Kop>
      <Teruggehaald concept={concept} />
      {vasteInhoud ? (
        <p className="meta">{t.vast}</p>
      ) : (
        <>
          {groepen && (
            <Selectie label={t.groep} leeg={t.geenGroep} opties={groepen} {...register('groepId', leegIsGeen)} />
          )}
          {kan.length > 1 && (
            <Keuze
              label={t.soort}
              opties={kan.map((s) => ({ id: s, naam: agendaTekst.soorten[s] }))}
              fout={errors.soort?.message}
              {...register('soort')}
            />
          )}
          <Veld label={t.vraag} uitleg={t.vraagUitleg} fout={errors.vraag?.message} {...register('vraag')} />
          <div className="onderdeel__rij">
            <Selectie
              label={t.doel}
              leeg={t.geenDoel}
              opties={keuzes.doelen.map((d) => ({ id: d.id, naam: t.kringnaam(d.id, d.naam) }))}
              fout={errors.doel?.message}
              {...register('doel', leegIsGeen)}
            />
            <Selectie
              label={t.kring}
              leeg={t.gewoneKring}
              opties={keuzes.kringen.map((k) => ({ id: k.id, naam: t.kringnaam(k.id, k.naam) }))}
              fout={errors.kring?.message}
              {...register('kring', leegIsGeen)}
            />
          </div>
        </>
      )}
      <Veld
        label={t.minuten}
        type="number"
        inputMode="numeric"
        min={1}
        className="onderdeel__minuten"
        fout={errors.minuten?.message}
        {...register('minuten', { valueAsNumber: true })}
      />
      <fieldset className="vinken vinken--naast">
        <legend>{t.nodig}</legend>
        {keuzes.nodig.map((n) => (
          <Vink key={n.id} value={n.id} {...register('nodig')}>
            {n.naam}
          </Vink>
        ))}
      </fieldset>
      <p className="meta">{t.nodigUitleg}</p>
      <Formuliervoet weigering={weigering} bezig={bezig} knop={knop} annuleerKnop={t.annuleer} annuleer={terug} />
    </form>
  );
}
