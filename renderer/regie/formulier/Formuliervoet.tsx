/** The end of a form: why it was refused, the main button with its key, and the way back. */
import type { Weigering } from '../../../shared/contract/weigering.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Weigeringmelding } from './Weigeringmelding.tsx';

export interface FormuliervoetProps {
  readonly weigering: Weigering | null;
  readonly bezig: boolean;
  readonly knop: string;
  readonly annuleerKnop: string;
  readonly annuleer: () => void;
}

export function Formuliervoet({ weigering, bezig, knop, annuleerKnop, annuleer }: FormuliervoetProps) {
  return (
    <>
      <Weigeringmelding weigering={weigering} />
      <div className="formulier__knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig} toets="Ctrl+Enter">
          {knop}
        </Knop>
        <Knop onClick={annuleer}>{annuleerKnop}</Knop>
      </div>
    </>
  );
}
