/** Editing one template: its parts as a list, each change kept at once. A part is known by its place. */
import type { agenda as contract } from '../../../../shared/contract/agenda.ts';
import type { Uitvoer } from '../../../../shared/contract/kern.ts';
import { useActie } from '../../formulier/useActie.ts';
import { useLijstbewerking } from '../../overleg/voorbereiding/agenda/useLijstbewerking.ts';
import { api, schrijf } from '../../schil/api.ts';

export type Sjabloon = Uitvoer<(typeof contract)['sjablonen']>['stappen'][number];
type Deel = Sjabloon['delen'][number];

export const deelId = (plek: number): string => `deel-${plek}`;
/** Which part a form is open for; null for a new one, or none. */
export const plekVan = (id: string | null): number | null =>
  id?.startsWith('deel-') === true ? Number(id.slice('deel-'.length)) : null;

/** @param open the form that is open */
export function useSjabloonbewerker(
  sjabloon: Sjabloon | undefined,
  { open, zetOpen, bewaard }: { open: string | null; zetOpen: (open: string | null) => void; bewaard: () => void },
) {
  const actie = useActie();
  const delen = sjabloon?.delen ?? [];
  const bewaar = async (nieuw: readonly Deel[]) => {
    if (!sjabloon) return;
    await schrijf(api.agenda.bewaarSjabloon({ stap: sjabloon.stap, delen: [...nieuw] }));
    bewaard();
  };
  const lijst = useLijstbewerking({
    delen: delen.map((_, plek) => ({ id: deelId(plek), kan: { wijzig: true, weg: delen.length > 1 } })),
    magNaar: (_, plek) => plek >= 0 && plek < delen.length,
    rust: open !== null,
    begin: zetOpen,
    zetVolgorde: (ids) => {
      // The part that moved is the one that stays chosen: at its new place.
      const naar = lijst.gekozen === null ? -1 : ids.indexOf(lijst.gekozen);
      void actie.doe(async () => {
        await bewaar(ids.flatMap((id) => delen[plekVan(id) ?? -1] ?? []));
        lijst.kies(deelId(naar));
      });
    },
    verwijder: (id) => void actie.doe(() => bewaar(delen.filter((_, plek) => deelId(plek) !== id))),
  });
  return { lijst, weigering: actie.weigering, doe: actie.doe, bewaar };
}
