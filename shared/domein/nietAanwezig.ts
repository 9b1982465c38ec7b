/** Who was not there while a part of the agenda was handled, in the words of the minutes. */
import { opsomming } from './woorden.ts';

export interface NietAanwezig {
  readonly organisatie: string;
  /** Of the functionary or guest. */
  readonly naam: string | null;
  /** True: he was there for a part of it. */
  readonly deels: boolean;
}

const wie = ({ organisatie, naam }: NietAanwezig) => (naam === null ? organisatie : `${naam} (${organisatie})`);

/** One or two sentences; empty for nobody. */
export function nietAanwezigInWoorden(lijst: readonly NietAanwezig[]): string {
  const zin = (begin: string, deel: readonly NietAanwezig[]) =>
    deel.length === 0 ? [] : [`${begin}: ${opsomming(deel.map(wie))}.`];
  return [
    ...zin(
      'Niet aanwezig bij dit onderdeel',
      lijst.filter((a) => !a.deels),
    ),
    ...zin(
      'Een deel van de tijd aanwezig',
      lijst.filter((a) => a.deels),
    ),
  ].join(' ');
}
