/** The end of a form: why it was refused, the main button with its key, and the way back. */
import type { Weigering } from '../../../shared/contract/weigering.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Weigeringmelding } from './Weigeringmelding.tsx';

export interface FormuliervoetProps {
  /** Absent: an ordinary main button. */
  readonly soort?: 'gevaar';
  /** Key of the main button; absent: Ctrl+Enter, null: none. */
  readonly toets?: string | null;
  readonly weigering: Weigering | null;
  readonly bezig: boolean;
  readonly knop: string;
  readonly annuleerKnop: string;
  readonly annuleer: () => void;
}

export function Formuliervoet(props: FormuliervoetProps) {
  const { soort = 'hoofd', toets = 'Ctrl+Enter', weigering, bezig, knop, annuleerKnop, annuleer } = props;
  return (
    <>
      <Weigeringmelding weigering={weigering} />
      <div className="formulier__knoppen">
        <Knop soort={soort} type="submit" bezig={bezig} toets={toets ?? undefined}>
          {knop}
        </Knop>
        <Knop onClick={annuleer}>{annuleerKnop}</Knop>
      </div>
    </>
  );
}
