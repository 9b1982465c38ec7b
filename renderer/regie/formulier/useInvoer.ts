/**
 * A form on the contract's own input schema, with its sending: checked once, by the schema of the boundary; busy while
 * it runs; a refusal in place until the next try. A component may word the mistake of a field more precisely.
 */
import { zodResolver } from '@hookform/resolvers/zod';
import { type BaseSyntheticEvent, useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { Conceptplek } from '../../../shared/contract/concepten.ts';
import type { Weigering } from '../../../shared/contract/weigering.ts';
import { formulierTekst as t } from '../../text/formulier.ts';
import { type Concept, useConcept } from '../concept/useConcept.ts';
import { alsWeigering } from '../schil/api.ts';

/** The part of a schema issue that a sentence is made from. */
interface Schemafout {
  readonly code?: unknown;
  readonly input?: unknown;
  readonly format?: unknown;
  readonly maximum?: unknown;
  readonly origin?: unknown;
}

/** Dutch sentence for one issue; never repeats what was typed. */
function foutzin(fout: Schemafout): string {
  const lijst = fout.origin === 'array';
  const leeg = fout.input === '' || fout.input === null || fout.input === undefined;
  if (fout.code === 'too_big') return lijst ? t.teVeel(Number(fout.maximum)) : t.teLang(Number(fout.maximum));
  if (fout.code === 'too_small') return lijst ? t.kies : t.leeg;
  if (fout.code === 'invalid_format') return fout.format === 'date' ? t.datum : leeg ? t.kies : t.vorm;
  return leeg ? t.kies : t.vorm;
}

export interface Invoerformulier<I extends FieldValues, U> {
  readonly form: UseFormReturn<I, unknown, U>;
  /** Refusal of the last attempt. */
  readonly weigering: Weigering | null;
  readonly bezig: boolean;
  /** Submit handler; also for a key, without an event. */
  readonly verstuur: (gebeurtenis?: BaseSyntheticEvent) => Promise<void>;
  /** What was typed and not handed in; shown with `Teruggehaald`. */
  readonly concept: Concept;
}

/**
 * @param schema the call's `invoer`
 * @param begin values at the start
 * @param doe sends what was read; what it throws becomes the refusal. False: it was not sent, a field is missing
 * @param plek where its concept is kept; null for a form with secrets, or without text
 */
export function useInvoer<I extends FieldValues, U>(
  schema: z.ZodType<U, I>,
  begin: DefaultValues<I>,
  doe: (waarden: U) => Promise<unknown>,
  plek: Conceptplek | null = null,
): Invoerformulier<I, U> {
  const form = useForm<I, unknown, U>({
    resolver: zodResolver(schema, { error: (fout) => foutzin(fout) }),
    defaultValues: begin,
    shouldFocusError: true,
  });
  const [weigering, zetWeigering] = useState<Weigering | null>(null);
  const [bezig, zetBezig] = useState(false);
  const loopt = useRef(false);
  const concept = useConcept(plek, begin as I, (waarden) => form.reset(waarden, { keepDefaultValues: true }));
  const houd = useRef(concept.houd);
  houd.current = concept.houd;
  const houdt = plek !== null;
  const { subscribe } = form;
  // Not through `watch`: that would draw the form anew at every key.
  useEffect(() => {
    if (!houdt) return undefined;
    return subscribe({ formState: { values: true }, callback: ({ values }) => houd.current(values) });
  }, [houdt, subscribe]);
  const verstuur = form.handleSubmit(async (waarden) => {
    if (loopt.current) return;
    loopt.current = true;
    zetBezig(true);
    zetWeigering(null);
    try {
      if ((await doe(waarden)) !== false) concept.wis();
    } catch (fout) {
      zetWeigering(alsWeigering(fout));
    } finally {
      loopt.current = false;
      zetBezig(false);
    }
  });
  return { form, weigering, bezig, verstuur, concept };
}
