/** The keys of the inzagetoets, bound and named in the foot bar. */
import type { Inzagebeeld } from '../../../shared/contract/inzage.ts';
import { voortoets } from '../../../shared/domein/zeteltoets.ts';
import { inzageTekst } from '../../text/inzage.ts';
import { zetels as zetelTekst } from '../../text/zetels.ts';
import { type Toetsbinding, useToetsen } from '../../ui/useToetsen.ts';
import { useVoet } from '../schil/voet.ts';
import { type Letters, useZeteltoetsen } from '../zetels/useZeteltoetsen.ts';
import type { Vakje } from './useVakje.ts';

interface Nodig {
  readonly beeld: Inzagebeeld | undefined;
  readonly vakje: Vakje;
  readonly wissel: (kolom: string) => void;
  readonly weg: (id: string) => void;
  readonly open: (venster: 'overleg' | 'datum' | 'erbij') => void;
}

const pijlen = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

/** Returns what the lead key of a seat asks for. */
export function useInzagetoetsen({ beeld, vakje, wissel, weg, open }: Nodig): Letters {
  const t = inzageTekst.toetsen;
  const rij = beeld?.rijen.find((r) => r.id === vakje.rij);
  const leeg = rij === undefined;
  const kolommen = beeld?.kolommen ?? [];
  const { bindingen, letters } = useZeteltoetsen(
    kolommen.map((k) => ({ zetel: k.zetel, naam: k.naam, wat: t.zetel(k.zetel, k.naam), doe: () => wissel(k.id) })),
  );
  const cijfers = bindingen.filter((b) => b.toets !== voortoets).length;
  useToetsen([
    ...pijlen.map(
      (p): Toetsbinding => ({ toets: p, wat: t.kies, doe: () => vakje.beweeg(p), herhaal: true, uit: leeg }),
    ),
    ...bindingen,
    { toets: '+', wat: t.erbij, doe: () => open('erbij') },
    { toets: 'd', wat: t.datum, doe: () => open('datum') },
    { toets: 'o', wat: t.overleg, doe: () => open('overleg') },
    { toets: 'Delete', wat: t.weg, doe: () => rij && weg(rij.id), uit: !rij?.proef },
  ]);
  useVoet([
    ...(leeg ? [] : [{ toetsen: [...pijlen], wat: t.kies }]),
    ...(cijfers > 1 ? [{ toetsen: ['1', '–', String(cijfers)], wat: t.inUit }] : []),
    ...(kolommen.length > cijfers ? [{ toetsen: [voortoets], wat: zetelTekst.voet }] : []),
    { toetsen: ['+'], wat: t.erbij, doe: () => open('erbij') },
    { toetsen: ['d'], wat: t.datum, doe: () => open('datum') },
    { toetsen: ['o'], wat: t.overleg, doe: () => open('overleg') },
    ...(rij?.proef ? [{ toetsen: ['Delete'], wat: t.weg, doe: () => weg(rij.id) }] : []),
  ]);
  return letters;
}
