/** Choice from a list (native select), for react-hook-form: `<Selectie label="Bron" opties={bronnen} {...register('bron')} />`. */
import type { ReactNode, Ref, SelectHTMLAttributes } from 'react';
import { Icoon } from './Icoon.tsx';
import { useVeldIds, Veldomhulsel } from './Veld.tsx';

export interface Optie {
  readonly id: string;
  readonly naam: string;
  readonly uit?: boolean;
}

export interface SelectieProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly label: ReactNode;
  readonly uitleg?: ReactNode;
  readonly fout?: ReactNode;
  readonly labelVerborgen?: boolean;
  readonly opties: readonly Optie[];
  /** First, empty line, e.g. "Kies een partner". Absent: the first option is chosen. */
  readonly leeg?: string | undefined;
  readonly ref?: Ref<HTMLSelectElement> | undefined;
}

export function Selectie(props: SelectieProps) {
  const { label, uitleg, fout, labelVerborgen = false, opties, leeg, id, className, ...invoer } = props;
  const ids = useVeldIds(id, Boolean(uitleg), Boolean(fout));
  return (
    <Veldomhulsel ids={ids} label={label} uitleg={uitleg} fout={fout} labelVerborgen={labelVerborgen}>
      <div className="selectie">
        <select
          {...invoer}
          id={ids.id}
          className={['utrecht-select', 'utrecht-select--html-select', className].filter(Boolean).join(' ')}
          aria-describedby={ids.beschrijving}
          aria-invalid={fout ? true : undefined}
        >
          {leeg !== undefined && <option value="">{leeg}</option>}
          {opties.map((o) => (
            <option key={o.id} value={o.id} disabled={o.uit}>
              {o.naam}
            </option>
          ))}
        </select>
        <Icoon naam="punthaak" />
      </div>
    </Veldomhulsel>
  );
}
