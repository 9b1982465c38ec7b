/**
 * The way from a screen to the vault: the client that follows from the contract, and three ways to use its answers.
 *
 * `vraag` for reading, `schrijf` for writing (moves the save chip), `useVraag` for a component that shows what it
 * read and follows changes.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { maakClient } from '../../../shared/contract/client.ts';
import { contract } from '../../../shared/contract/contract.ts';
import type { Antwoord } from '../../../shared/contract/kern.ts';
import { schijffouten } from '../../../shared/contract/kluis.ts';
import { Geweigerd, type Weigering } from '../../../shared/contract/weigering.ts';
import { kloktijd } from '../../../shared/domein/tijd.ts';
import { useWinkel } from './winkel.ts';

export const api = maakClient(contract, window.overlegtafel);

/** Codes of which the user must know that his text was not kept. A refusal by a rule is not one of them. */
const NIET_BEWAARD: ReadonlySet<string> = new Set(['ONVERWACHT', ...schijffouten]);

/**
 * The value of an answer.
 * @throws Geweigerd with the refusal (code, sentence, article)
 */
export async function vraag<T>(antwoord: Promise<Antwoord<T>>): Promise<T> {
  const a = await antwoord;
  if (a.ok) return a.waarde;
  throw new Geweigerd({ code: a.code, uitleg: a.uitleg, artikel: a.artikel, details: a.details });
}

/** Like `vraag`, for a call that writes: the chip says busy, saved at, or not saved (and then stays). */
export async function schrijf<T>(antwoord: Promise<Antwoord<T>>): Promise<T> {
  const { zetOpslag } = useWinkel.getState();
  const eerder = useWinkel.getState().opslag;
  zetOpslag({ soort: 'bezig' });
  try {
    const waarde = await vraag(antwoord);
    zetOpslag({ soort: 'opgeslagen', om: kloktijd(new Date()) });
    return waarde;
  } catch (fout) {
    const weigering = alsWeigering(fout);
    zetOpslag(NIET_BEWAARD.has(weigering.code) ? { soort: 'mislukt', uitleg: weigering.uitleg } : eerder);
    throw fout;
  }
}

/** For a write in the background (a concept, the place): it moves nothing, but whoever's text is not kept has to know. */
export async function schrijfStil(antwoord: Promise<Antwoord<void>>): Promise<void> {
  const a = await antwoord;
  if (!a.ok && NIET_BEWAARD.has(a.code)) useWinkel.getState().zetOpslag({ soort: 'mislukt', uitleg: a.uitleg });
}

/** The refusal in something that was thrown; anything unknown becomes one calm sentence. */
export function alsWeigering(fout: unknown): Weigering {
  if (fout instanceof Geweigerd) return fout.weigering;
  return { code: 'ONVERWACHT', uitleg: 'Er ging iets mis in Overlegtafel. Probeer het opnieuw.' };
}

export interface Vraagstand<T> {
  /** The last answer; stays in view while a newer one is fetched. */
  readonly waarde: T | undefined;
  /** True only while there is no answer at all yet. */
  readonly laadt: boolean;
  readonly weigering: Weigering | null;
  readonly herlaad: () => void;
}

/**
 * Asks, shows, and asks again when a dependency changes or something in the vault did (topic `gewijzigd`).
 * An answer that was overtaken by a newer question is dropped; an answer to other dependencies is never shown.
 */
export function useVraag<T>(
  fn: () => Promise<Antwoord<T>>,
  afhankelijkheden: readonly (string | number | boolean | null | undefined)[],
): Vraagstand<T> {
  const sleutel = JSON.stringify(afhankelijkheden);
  const versie = useWinkel((s) => s.versie);
  const [beurt, zetBeurt] = useState(0);
  const [stand, zetStand] = useState<{ sleutel: string; waarde?: T; weigering: Weigering | null }>({
    sleutel,
    weigering: null,
  });
  const laatste = useRef(fn);
  laatste.current = fn;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say when to ask again; the function itself is new at every render
  useEffect(() => {
    let geldig = true;
    vraag(laatste.current()).then(
      (waarde) => {
        if (geldig) zetStand({ sleutel, waarde, weigering: null });
      },
      (fout: unknown) => {
        if (geldig) zetStand({ sleutel, weigering: alsWeigering(fout) });
      },
    );
    return () => {
      geldig = false;
    };
  }, [sleutel, versie, beurt]);

  const herlaad = useCallback(() => zetBeurt((n) => n + 1), []);
  const eigen = stand.sleutel === sleutel;
  return {
    waarde: eigen ? stand.waarde : undefined,
    laadt: !eigen || (stand.waarde === undefined && stand.weigering === null),
    weigering: eigen ? stand.weigering : null,
    herlaad,
  };
}
