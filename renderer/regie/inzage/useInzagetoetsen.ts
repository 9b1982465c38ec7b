/** The keys of the inzagetoets, bound and named in the foot bar. */
import type { Inzagebeeld } from '../../../shared/contract/inzage.ts';
import { inzageTekst } from '../../text/inzage.ts';
import { type Toetsbinding, useToetsen } from '../../ui/useToetsen.ts';
import { useVoet } from '../schil/voet.ts';
import type { Vakje } from './useVakje.ts';

interface Nodig {
  readonly beeld: Inzagebeeld | undefined;
  readonly vakje: Vakje;
  readonly wissel: (kolom: string) => void;
  readonly weg: (id: string) => void;
  readonly open: (venster: 'overleg' | 'datum' | 'erbij') => void;
}

const pijlen = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

export function useInzagetoetsen({ beeld, vakje, wissel, weg, open }: Nodig): void {
  const t = inzageTekst.toetsen;
  const rij = beeld?.rijen.find((r) => r.id === vakje.rij);
  const leeg = rij === undefined;
  const metCijfer = beeld?.kolommen.filter((k) => k.zetel < 10) ?? [];
  useToetsen([
    ...pijlen.map(
      (p): Toetsbinding => ({ toets: p, wat: t.kies, doe: () => vakje.beweeg(p), herhaal: true, uit: leeg }),
    ),
    ...metCijfer.map(
      (k): Toetsbinding => ({
        toets: String(k.zetel),
        wat: t.zetel(k.zetel, k.naam),
        doe: () => wissel(k.id),
      }),
    ),
    { toets: '+', wat: t.erbij, doe: () => open('erbij') },
    { toets: 'd', wat: t.datum, doe: () => open('datum') },
    { toets: 'o', wat: t.overleg, doe: () => open('overleg') },
    { toets: 'Delete', wat: t.weg, doe: () => rij && weg(rij.id), uit: !rij?.proef },
  ]);
  useVoet([
    ...(leeg ? [] : [{ toetsen: [...pijlen], wat: t.kies }]),
    ...(metCijfer.length > 1 ? [{ toetsen: ['1', '-', String(metCijfer.length)], wat: t.inUit }] : []),
    { toetsen: ['+'], wat: t.erbij, doe: () => open('erbij') },
    { toetsen: ['d'], wat: t.datum, doe: () => open('datum') },
    { toetsen: ['o'], wat: t.overleg, doe: () => open('overleg') },
    ...(rij?.proef ? [{ toetsen: ['Delete'], wat: t.weg, doe: () => weg(rij.id) }] : []),
  ]);
}
