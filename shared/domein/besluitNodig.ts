/**
 * Which partners cannot give each other what an item of the agenda needs, because there is no besluit art. 20 Wpg.
 * Pure: who is needed for an item is the caller's to say.
 */
import { korteNaam } from './profiel.ts';
import { besluitDekt, type Situatie } from './zichtbaarheid.ts';

export interface Nodigpunt {
  readonly titel: string;
  /** Ids of the partners that are needed for it. */
  readonly nodig: readonly string[];
}

export interface BesluitMist {
  /** Names of the provider and of those who may not receive, in the order of the profile. */
  readonly van: string;
  readonly aan: readonly string[];
  readonly titels: readonly string[];
}

/** Per provider that needs a besluit: to whom it may not give, and for which items both are needed. */
export function besluitMist(s: Situatie, punten: readonly Nodigpunt[]): BesluitMist[] {
  const { partners, verstrekkingen } = s.profiel;
  return partners.flatMap((van): BesluitMist[] => {
    const aan = partners.filter((naar) =>
      verstrekkingen.some(
        (v) =>
          v.van === van.id &&
          v.vereist !== undefined &&
          v.aan.includes(naar.id) &&
          v.gegevenssoorten.every((soort) => !besluitDekt(s, soort, naar.id)),
      ),
    );
    const samen = (titel: Nodigpunt) => aan.filter((a) => titel.nodig.includes(van.id) && titel.nodig.includes(a.id));
    const geraakt = punten.filter((p) => samen(p).length > 0);
    if (geraakt.length === 0) return [];
    const wie = aan.filter((a) => geraakt.some((p) => samen(p).includes(a)));
    return [{ van: korteNaam(van), aan: wie.map(korteNaam), titels: geraakt.map((p) => p.titel) }];
  });
}
