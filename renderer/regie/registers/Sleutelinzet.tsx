/** A change of keys, asked in place: what follows from it, and the passphrase of whoever is logged in. */
import type { BaseSyntheticEvent, ComponentProps } from 'react';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Kop } from '../../ui/Kop.tsx';
import { Formuliervoet, type FormuliervoetProps } from '../formulier/Formuliervoet.tsx';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { EigenWachtzin } from './EigenWachtzin.tsx';

interface SleutelinzetProps extends Omit<FormuliervoetProps, 'toets'> {
  readonly kop: string;
  readonly gevolgen: readonly string[];
  /** As `useInvoer` gives it. */
  readonly verstuur: (gebeurtenis?: BaseSyntheticEvent) => Promise<void>;
  /** The field of the passphrase: whether it was left empty, and what `register` gives. */
  readonly eigenWachtzin: ComponentProps<typeof EigenWachtzin>;
}

export function Sleutelinzet({ kop, gevolgen, verstuur, eigenWachtzin, ...voet }: SleutelinzetProps) {
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: sleutelsTekst.toetsen.bevestig, doe: () => void verstuur(), ookInTekst: true },
  ]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={3}>{kop}</Kop>
      <ul className="punten">
        {gevolgen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <EigenWachtzin {...eigenWachtzin} />
      <Formuliervoet {...voet} />
    </form>
  );
}
