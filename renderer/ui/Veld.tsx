/**
 * Text fields: label, control, help and error, wired for screen readers. Made for react-hook-form:
 * `<Veld label="Naam" fout={errors.naam?.message} {...register('naam')} />`.
 */
import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
  useId,
  useState,
} from 'react';
import { tekst } from '../text/ui.ts';
import { Icoon } from './Icoon.tsx';
import { Knop } from './Knop.tsx';
import { usePlakken } from './usePlakken.ts';

interface Omhulsel {
  readonly label: ReactNode;
  /** One line of help, above the control. */
  readonly uitleg?: ReactNode;
  /** What is wrong and what helps; makes the control invalid. */
  readonly fout?: ReactNode;
  /** Hide the label for the eye (a search field in a bar); it stays for screen readers. */
  readonly labelVerborgen?: boolean;
  /** What was left out of what was pasted; empty or absent: nothing. */
  readonly geplakt?: string;
}

/** Ids that tie label, help and error to one control. */
export function useVeldIds(id: string | undefined, heeftUitleg: boolean, heeftFout: boolean) {
  const eigen = useId();
  const basis = id ?? eigen;
  const beschrijving = [heeftUitleg && `${basis}-uitleg`, heeftFout && `${basis}-fout`].filter(Boolean).join(' ');
  return { id: basis, uitlegId: `${basis}-uitleg`, foutId: `${basis}-fout`, beschrijving: beschrijving || undefined };
}

/** Label, help, control, error, in that order. Also used by `Selectie`. */
export function Veldomhulsel(props: Omhulsel & { ids: ReturnType<typeof useVeldIds>; children: ReactNode }) {
  const { ids, label, uitleg, fout, geplakt, labelVerborgen = false, children } = props;
  return (
    <div className="utrecht-form-field veld">
      <label className={labelVerborgen ? 'alleen-voorlezen' : 'utrecht-form-label veld__label'} htmlFor={ids.id}>
        {label}
      </label>
      {uitleg && (
        <div className="veld__uitleg" id={ids.uitlegId}>
          {uitleg}
        </div>
      )}
      {children}
      <div id={ids.foutId} aria-live="polite">
        {geplakt && <p className="veld__uitleg">{geplakt}</p>}
        {fout && (
          <p className="veld__fout">
            <Icoon naam="driehoek" />
            <span>{fout}</span>
          </p>
        )}
      </div>
    </div>
  );
}

export interface VeldProps extends Omhulsel, InputHTMLAttributes<HTMLInputElement> {
  /** For a passphrase: a button that shows what was typed. Forces `type="password"` while hidden. */
  readonly toonbaar?: boolean;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function Veld({ label, uitleg, fout, labelVerborgen, toonbaar = false, id, className, ...invoer }: VeldProps) {
  const [zichtbaar, setZichtbaar] = useState(false);
  const ids = useVeldIds(id, Boolean(uitleg), Boolean(fout));
  const { opVeld, melding } = usePlakken();
  const soort = toonbaar ? (zichtbaar ? 'text' : 'password') : (invoer.type ?? 'text');
  return (
    <Veldomhulsel
      ids={ids}
      label={label}
      uitleg={uitleg}
      fout={fout}
      labelVerborgen={labelVerborgen ?? false}
      geplakt={melding}
    >
      <div className={toonbaar ? 'veld__vak veld__vak--met-na' : 'veld__vak'}>
        <input
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          {...opVeld}
          {...invoer}
          type={soort}
          id={ids.id}
          className={['utrecht-textbox', 'utrecht-textbox--html-input', className].filter(Boolean).join(' ')}
          aria-describedby={ids.beschrijving}
          aria-invalid={fout ? true : undefined}
        />
        {toonbaar && (
          <span className="veld__na">
            <Knop
              soort="link"
              maat="klein"
              aria-pressed={zichtbaar}
              aria-controls={ids.id}
              onClick={() => setZichtbaar(!zichtbaar)}
            >
              {zichtbaar ? tekst.verberg : tekst.toon}
            </Knop>
          </span>
        )}
      </div>
    </Veldomhulsel>
  );
}

export interface TekstvakProps extends Omhulsel, TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

export function Tekstvak({ label, uitleg, fout, labelVerborgen, id, className, ...invoer }: TekstvakProps) {
  const ids = useVeldIds(id, Boolean(uitleg), Boolean(fout));
  const { opVeld, melding } = usePlakken();
  return (
    <Veldomhulsel
      ids={ids}
      label={label}
      uitleg={uitleg}
      fout={fout}
      labelVerborgen={labelVerborgen ?? false}
      geplakt={melding}
    >
      <textarea
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        rows={3}
        {...opVeld}
        {...invoer}
        id={ids.id}
        className={['utrecht-textarea', 'utrecht-textarea--html-textarea', className].filter(Boolean).join(' ')}
        aria-describedby={ids.beschrijving}
        aria-invalid={fout ? true : undefined}
      />
    </Veldomhulsel>
  );
}
