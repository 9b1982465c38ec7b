/** The field in which whoever is logged in agrees with a change of keys. */
import { sleutelsTekst as t } from '../../text/sleutels.ts';
import { Veld, type VeldProps } from '../../ui/Veld.tsx';

/** @param props `mis`: it was left empty; the rest is what `register` gives */
export function EigenWachtzin({ mis, ...register }: Omit<VeldProps, 'label'> & { readonly mis: boolean }) {
  return (
    <Veld label={t.eigen} uitleg={t.eigenUitleg} toonbaar autoFocus fout={mis ? t.leeg : undefined} {...register} />
  );
}
