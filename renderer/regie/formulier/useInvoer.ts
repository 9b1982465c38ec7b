/**
 * A form on the contract's own input schema, with its sending: checked once, by the schema of the boundary; busy while
 * it runs; a refusal in place until the next try. A component may word the mistake of a field more precisely.
 */
import { zodResolver } from '@hookform/resolvers/zod';
import { type BaseSyntheticEvent, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { Weigering } from '../../../shared/contract/weigering.ts';
import { formulierTekst as t } from '../../text/formulier.ts';
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
}

/**
 * @param schema the call's `invoer`
 * @param begin values at the start
 * @param doe sends what was read; what it throws becomes the refusal
 */
export function useInvoer<I extends FieldValues, U>(
  schema: z.ZodType<U, I>,
  begin: DefaultValues<I>,
  doe: (waarden: U) => Promise<void>,
): Invoerformulier<I, U> {
  const form = useForm<I, unknown, U>({
    resolver: zodResolver(schema, { error: (fout) => foutzin(fout) }),
    defaultValues: begin,
    shouldFocusError: true,
  });
  const [weigering, zetWeigering] = useState<Weigering | null>(null);
  const [bezig, zetBezig] = useState(false);
  const loopt = useRef(false);
  const verstuur = form.handleSubmit(async (waarden) => {
    if (loopt.current) return;
    loopt.current = true;
    zetBezig(true);
    zetWeigering(null);
    try {
      await doe(waarden);
    } catch (fout) {
      zetWeigering(alsWeigering(fout));
    } finally {
      loopt.current = false;
      zetBezig(false);
    }
  });
  return { form, weigering, bezig, verstuur };
}
