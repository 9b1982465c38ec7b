/**
 * Parts of a verslag for others: the passages that an audience may see, put together again as a verslag. Pure; nothing
 * goes in but rows that passed the rules (`Getoond`), and what is left out leaves no heading, number or gap.
 */
import type { Getoond, Toetsbaar } from './projectie.ts';
import type { Verslaginhoud } from './stukinhoud.ts';

/** What stands over items whose own subject the reader may not know. */
export const OVERIGE = 'Overige punten';
/** What a reader has on his copy and the document does not, for its own reader may not see it. */
export const BUITEN = {
  titel: 'Alleen op deze kopie',
  doel: 'De bron houdt dit bij enkelen. Daarom staat het niet in het verslag zelf.',
} as const;
/** What is left of an item that its bron had struck. */
export const GESCHRAPT = 'Geschrapt op verzoek van de bron.';

export type Verslagpunt = Verslaginhoud['onderdelen'][number]['punten'][number];
export type Sluitregelinhoud = Verslaginhoud['sluitronde'][number];

/** A passage of a verslag with what the rules need to know about its item. */
export interface Passage extends Toetsbaar {
  /** Place in `onderdelen`, from 0. */
  readonly onderdeel: number;
  readonly punt: Verslagpunt;
}

/** The heading of a part of the agenda. */
export interface Verslagkop extends Toetsbaar {
  readonly onderdeel: number;
  readonly titel: string;
  readonly doel: string | null;
}

/** A row of the closing round, for its bron and its recipient. */
export interface Ronderegel extends Toetsbaar {
  readonly afspraakId: string;
  readonly itemId: string;
  /** About how many items the agreement was when it was made. */
  readonly vanAantal: number;
  readonly regel: Sluitregelinhoud;
  /** What was said about all of the agreement: who informs youth and parents, of what, and how they are involved; empty: nothing was agreed. */
  readonly wieInformeert: string;
}

export interface Getoondedelen {
  readonly passages: readonly Getoond<Passage>[];
  /** Of items that the document itself does not show. */
  readonly buiten: readonly Getoond<Passage>[];
  readonly koppen: readonly Getoond<Verslagkop>[];
  /** Each for an action or intervention that this reader may see too. */
  readonly rondes: readonly Getoond<Ronderegel>[];
}

/** Passages under the headings that may be read, in order; the others at the end, under `OVERIGE`. */
export function onderKop<P extends Passage>(
  passages: readonly Getoond<P>[],
  koppen: readonly Getoond<Verslagkop>[],
): { titel: string; doel: string | null; passages: Getoond<P>[] }[] {
  const bekend = new Map(koppen.map((k) => [k.onderdeel, k]));
  const los = passages.filter((p) => !bekend.has(p.onderdeel));
  const met = [...bekend.values()].flatMap(({ onderdeel, titel, doel }) => {
    const eigen = passages.filter((p) => p.onderdeel === onderdeel);
    return eigen.length === 0 ? [] : [{ titel, doel, passages: eigen }];
  });
  return los.length === 0 ? met : [...met, { titel: OVERIGE, doel: null, passages: los }];
}

/** What was said about agreements of which this reader has every item, and of which nothing was refused. */
function gesprekVoor(rondes: readonly Getoond<Ronderegel>[]): string[] {
  return [...Map.groupBy(rondes, (r) => r.afspraakId).values()].flatMap((eigen) => {
    const items = new Set(eigen.filter((r) => r.regel.akkoord).map((r) => r.itemId));
    const alles = eigen.every((r) => r.regel.akkoord) && items.size === eigen[0]?.vanAantal;
    return alles ? [eigen[0]?.wieInformeert ?? ''] : [];
  });
}

/**
 * The verslag as one reader may see it: head facts, his passages, and the rows of the closing round in which he is
 * recipient or bron, for what he may see. Why a version replaces another is in the procesregisseur's own words and may speak of any passage:
 * that stays out. So does who fixed the namenlijst: a copy has a heading only over a passage of its reader.
 */
export function verslagVan({ vervangtReden: _, ...inhoud }: Verslaginhoud, delen: Getoondedelen): Verslaginhoud {
  const informeren = gesprekVoor(delen.rondes)
    .filter((zin) => zin !== '')
    .join(' ');
  const buiten = delen.buiten.length === 0 ? [] : [{ ...BUITEN, passages: delen.buiten }];
  return {
    ...inhoud,
    onderdelen: [...onderKop(delen.passages, delen.koppen), ...buiten].map(({ titel, doel, passages }) => ({
      titel,
      doel,
      punten: passages.map((p) => p.punt),
    })),
    sluitronde: delen.rondes.map((r) => r.regel),
    informeren: informeren === '' ? null : informeren,
  };
}
