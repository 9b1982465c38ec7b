/** Who was not there while a part of the agenda was handled, and from when to when, in the words of the minutes. */
import type { Gat } from './behandeling.ts';
import { kloktijd } from './tijd.ts';
import { opsomming } from './woorden.ts';

/** Clock times, `HH:MM`. */
interface Tijdvak {
  readonly van: string;
  readonly tot: string;
}

export interface NietAanwezig {
  readonly organisatie: string;
  /** Of the functionary or guest. */
  readonly naam: string | null;
  /** True: he was there for a part of it. */
  readonly deels: boolean;
  /** When he was out; absent: not known, or he was never there. */
  readonly weg?: Tijdvak[] | undefined;
}

/**
 * Gaps as the clock on the wall showed them, in the order in which they were; what lies against each other is one. Not
 * what is less than a minute on it, and not where the clock was set back meanwhile: then it cannot say.
 * @returns undefined where nothing is left
 */
export function tijdvakken(gaten: readonly Gat[]): Tijdvak[] | undefined {
  const uit: Tijdvak[] = [];
  for (const { van, tot } of gaten) {
    if (tot === null || tot < van) return undefined;
    const vak = { van: kloktijd(van), tot: kloktijd(tot) };
    const vorig = uit.at(-1);
    if (vak.van === vak.tot) continue;
    if (vorig?.tot === vak.van) uit.splice(-1, 1, { ...vorig, tot: vak.tot });
    else uit.push(vak);
  }
  return uit.length === 0 ? undefined : uit;
}

const wie = ({ organisatie, naam }: NietAanwezig) => (naam === null ? organisatie : `${naam} (${organisatie})`);

const wanneer = ({ van, tot }: Tijdvak) => `van ${van} tot ${tot}`;

/** A sentence for who missed all of it, one for each who was out between times, and one for whose times are not known; empty for nobody. */
export function nietAanwezigInWoorden(lijst: readonly NietAanwezig[]): string {
  const zin = (begin: string, deel: readonly NietAanwezig[]) =>
    deel.length === 0 ? [] : [`${begin}: ${opsomming(deel.map(wie))}.`];
  return [
    ...zin(
      'Niet aanwezig bij dit onderdeel',
      lijst.filter((a) => !a.deels),
    ),
    ...lijst.flatMap((a) => (a.deels && a.weg ? [`${wie(a)}: niet aanwezig ${opsomming(a.weg.map(wanneer))}.`] : [])),
    ...zin(
      'Een deel van de tijd aanwezig',
      lijst.filter((a) => a.deels && !a.weg),
    ),
  ].join(' ');
}
