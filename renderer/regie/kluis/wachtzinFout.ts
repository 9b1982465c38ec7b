/** Is a chosen passphrase good enough to go on with? Strength is judged by the vault's side, never here. */
import { kluisTekst as t } from '../../text/kluis.ts';
import { api, vraag } from '../schil/api.ts';

export interface Wachtzinfout {
  readonly veld: 'wachtzin' | 'herhaling';
  readonly zin: string;
}

/**
 * @returns the field and what is wrong with it, or null
 * @throws Geweigerd when the strength cannot be measured now
 */
export async function wachtzinFout(wachtzin: string, herhaling: string): Promise<Wachtzinfout | null> {
  const sterkte = await vraag(api.kluis.meetWachtzin({ wachtzin }));
  if (!sterkte.genoeg) return { veld: 'wachtzin', zin: sterkte.advies || t.sterkte.teZwak };
  return wachtzin === herhaling ? null : { veld: 'herhaling', zin: t.start.herhalingFout };
}
