/** Agreements of the closing round for tests: every bron of the chosen items answers, through somebody at the table. */
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { sluitronde } from '../../shared/contract/sluitronde.ts';
import type { Gesprek } from './gesprek.ts';

type Afspraak = Gelezen<typeof sluitronde.legVast>;

/** An agreement about the subject itself, to which everybody who is asked says yes, unless told otherwise. */
export function afspraak(
  g: Gesprek,
  overlegId: string,
  onderwerpId: string,
  ontvanger: string,
  meer: Partial<Afspraak> & { readonly nee?: readonly string[]; readonly voorwaarden?: string } = {},
): Afspraak {
  const { nee = [], voorwaarden = '', ...rest } = meer;
  const items = rest.items ?? [onderwerpId];
  const beeld = g.register.sluitronde.toon(g.omgeving, { overlegId });
  const bronnen = [...new Set(items.flatMap((id) => beeld.items.find((x) => x.id === id)?.bron.id ?? []))];
  return {
    overlegId,
    onderwerpId,
    ontvanger,
    items,
    antwoorden: bronnen
      .filter((bron) => bron !== ontvanger)
      .map((bron) => ({
        bron,
        gevraagdAan: beeld.stemmen.find((s) => s.bron === bron)?.deelnemerId ?? null,
        akkoord: !nee.includes(bron),
        voorwaarden,
      })),
    doel: 'd',
    wieInformeert: '',
    magVerteld: '',
    betrokken: '',
    ...rest,
  };
}

/** Records it. @returns its id */
export const spreekAf = (g: Gesprek, ...deel: Parameters<typeof afspraak> extends [Gesprek, ...infer R] ? R : never) =>
  g.doe(g.register.sluitronde.legVast, afspraak(g, ...deel)).afspraakId;
