/**
 * Button (NL Design System). `hoofd` is ink: one per screen; `rand` the others; `link` in running text; `gevaar` for
 * what cannot be undone. A button that is `uit` stays in reach of the keyboard and does nothing.
 */
import { Button } from '@nl-design-system-candidate/button-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icoon, type Icoonnaam } from './Icoon.tsx';
import { Toets } from './Toets.tsx';

export interface KnopProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'disabled'> {
  readonly soort?: 'hoofd' | 'rand' | 'link' | 'gevaar';
  /** `klein` (28) in the meeting, `gewoon` (36), `groot` (54) when unlocking and signing. */
  readonly maat?: 'klein' | 'gewoon' | 'groot';
  readonly breed?: boolean;
  /** Key that does the same; drawn as a keycap behind the word. The key itself is bound with `useToetsen`. */
  readonly toets?: string | undefined;
  readonly icoon?: Icoonnaam | undefined;
  readonly uit?: boolean;
  /** At work: clicks are ignored until it is done. */
  readonly bezig?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

const doelen = {
  hoofd: { purpose: 'primary' },
  rand: { purpose: 'secondary' },
  link: { purpose: 'subtle' },
  gevaar: { purpose: 'secondary', hint: 'negative' },
} as const;

export function Knop({
  soort = 'rand',
  maat = 'gewoon',
  breed = false,
  toets,
  icoon,
  uit = false,
  bezig = false,
  children,
  className,
  onClick,
  ...rest
}: KnopProps) {
  const klassen = ['knop', `knop--${soort}`, `knop--${maat}`, breed && 'knop--breed', uit && 'knop--uit', className];
  return (
    <Button
      {...rest}
      {...doelen[soort]}
      className={klassen.filter(Boolean).join(' ')}
      disabled={uit}
      busy={bezig}
      onClick={(gebeurtenis) => {
        if (uit || bezig) gebeurtenis.preventDefault();
        else onClick?.(gebeurtenis);
      }}
      iconStart={icoon && <Icoon naam={icoon} />}
      iconEnd={toets && <Toets toets={toets} opVlak={soort === 'hoofd'} />}
    >
      <span className="knop__tekst">{children}</span>
    </Button>
  );
}
