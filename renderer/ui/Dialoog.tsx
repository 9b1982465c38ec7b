/**
 * Dialog on the native `<dialog>`: the rest of the window cannot be reached while it is open. Focus starts on the
 * dialog itself, not on a button, so that Enter never does something unseen; what Enter and Esc do is the caller's
 * choice. In a dialog about seeing neither of them may reveal anything.
 */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Kop } from './Kop.tsx';
import { type Toetsbinding, useToetsen } from './useToetsen.ts';

export interface DialoogProps {
  readonly open: boolean;
  readonly titel: ReactNode;
  readonly inleiding?: ReactNode;
  /** Esc. `null`: Esc does nothing (a step that must be answered). */
  readonly opEsc: (() => void) | null;
  /** Enter while no text field or button has the focus. Absent: Enter does nothing. */
  readonly opEnter?: (() => void) | undefined;
  /** Keys of this dialog; those of the screen below do nothing while it is open, except function keys. */
  readonly toetsen?: readonly Toetsbinding[] | undefined;
  /** Leaves what the room sees and who is there bright (regie window). */
  readonly naastZaal?: boolean;
  readonly smal?: boolean;
  readonly voet?: ReactNode;
  readonly children?: ReactNode;
}

function Geopend(props: Omit<DialoogProps, 'open'>) {
  const { titel, inleiding, opEsc, opEnter, toetsen = [], naastZaal, smal, voet, children } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const kop = useId();
  // In the commit itself: its keys act from then on, so it must be in view from then on.
  useLayoutEffect(() => {
    const dialoog = ref.current;
    const vorige = document.activeElement;
    if (dialoog && !dialoog.open) dialoog.showModal();
    if (!dialoog?.querySelector('[autofocus]')) dialoog?.focus();
    return () => {
      dialoog?.close();
      if (vorige instanceof HTMLElement && vorige.isConnected) vorige.focus();
    };
  }, []);
  useToetsen(
    [
      ...toetsen,
      { toets: 'Escape', wat: '', doe: () => opEsc?.() },
      { toets: 'Enter', wat: '', doe: () => opEnter?.(), uit: !opEnter },
    ],
    { alleen: true },
  );
  const klassen = ['dialoog', naastZaal && 'dialoog--naast-zaal', smal && 'dialoog--smal'].filter(Boolean).join(' ');
  return (
    <dialog
      ref={ref}
      className={klassen}
      aria-labelledby={kop}
      tabIndex={-1}
      onCancel={(g) => {
        // The browser's own way of closing (Esc in a text field, a back gesture): never by itself.
        g.preventDefault();
        opEsc?.();
      }}
    >
      <div className="dialoog__kop">
        <Kop level={1} id={kop}>
          {titel}
        </Kop>
        {inleiding && <p className="dialoog__inleiding">{inleiding}</p>}
      </div>
      <div className="dialoog__inhoud">{children}</div>
      {voet && <div className="dialoog__voet">{voet}</div>}
    </dialog>
  );
}

export function Dialoog({ open, ...rest }: DialoogProps) {
  return open ? <Geopend {...rest} /> : null;
}
