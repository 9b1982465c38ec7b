/**
 * Choice between a few: a row of boxes that is a group of radio buttons. Works with react-hook-form
 * (`{...register('wie')}`) or controlled (`waarde` and `opKeuze`).
 */
import { type ChangeEventHandler, type FocusEventHandler, type ReactNode, type Ref, useId } from 'react';
import { Icoon } from './Icoon.tsx';
import type { Optie } from './Selectie.tsx';

export interface KeuzeProps {
  readonly label: ReactNode;
  readonly labelVerborgen?: boolean;
  readonly opties: readonly Optie[];
  readonly uitleg?: ReactNode;
  readonly fout?: ReactNode;
  readonly onderElkaar?: boolean;
  /** Controlled use. */
  readonly waarde?: string | undefined;
  readonly opKeuze?: ((id: string) => void) | undefined;
  /** From `register`. */
  readonly name?: string | undefined;
  readonly onChange?: ChangeEventHandler<HTMLInputElement> | undefined;
  readonly onBlur?: FocusEventHandler<HTMLInputElement> | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
  readonly disabled?: boolean | undefined;
}

export function Keuze(props: KeuzeProps) {
  const { label, labelVerborgen, opties, uitleg, fout, onderElkaar, waarde, opKeuze, name, onChange, onBlur, ref } =
    props;
  const eigen = useId();
  const gestuurd = waarde !== undefined;
  return (
    <fieldset
      className={onderElkaar ? 'keuze keuze--onder-elkaar' : 'keuze'}
      aria-describedby={[uitleg && `${eigen}-uitleg`, fout && `${eigen}-fout`].filter(Boolean).join(' ') || undefined}
      disabled={props.disabled}
    >
      <legend className={labelVerborgen ? 'alleen-voorlezen' : 'keuze__legenda'}>{label}</legend>
      {uitleg && (
        <div className="veld__uitleg" id={`${eigen}-uitleg`}>
          {uitleg}
        </div>
      )}
      <div className="keuze__rij">
        {opties.map((o) => (
          <label key={o.id} className="keuze__vak">
            <input
              ref={ref}
              className="keuze__knop"
              type="radio"
              name={name ?? eigen}
              value={o.id}
              disabled={o.uit}
              onBlur={onBlur}
              onChange={(gebeurtenis) => {
                onChange?.(gebeurtenis);
                opKeuze?.(o.id);
              }}
              {...(gestuurd ? { checked: waarde === o.id } : {})}
            />
            <span className="keuze__woord">
              <Icoon naam="vink" />
              {o.naam}
            </span>
          </label>
        ))}
      </div>
      <div id={`${eigen}-fout`} aria-live="polite">
        {fout && (
          <p className="veld__fout">
            <Icoon naam="driehoek" />
            <span>{fout}</span>
          </p>
        )}
      </div>
    </fieldset>
  );
}
