/** Tick box: square, with its sentence. For react-hook-form: `<Vink {...register('gezien')}>Ik heb dit gezien</Vink>`. */
import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { Icoon } from './Icoon.tsx';

export interface VinkProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function Vink({ children, className, ...invoer }: VinkProps) {
  return (
    <label className={className ? `vink ${className}` : 'vink'}>
      <span className="vink__vak">
        <input {...invoer} type="checkbox" className="vink__invoer" />
        <Icoon naam="vink" className="vink__teken" />
      </span>
      <span>{children}</span>
    </label>
  );
}
