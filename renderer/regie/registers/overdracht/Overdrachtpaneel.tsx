/** One hand-over of the register: what was in it, to whom and why, and what is still to be done about it. */
import type { Overdrachtregel } from '../../../../shared/contract/overdracht.ts';
import { aantallenInWoorden, overdrachtTekst } from '../../../text/overdracht.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Feiten } from '../../formulier/Feiten.tsx';
import { NaOntvangst } from './NaOntvangst.tsx';
import { watInWoorden } from './regel.ts';

const t = overdrachtTekst.detail;

interface OverdrachtpaneelProps {
  readonly regel: Overdrachtregel;
  readonly bezig: boolean;
  readonly bewaarBewijs: () => void;
}

export function Overdrachtpaneel({ regel, bezig, bewaarBewijs }: OverdrachtpaneelProps) {
  const uit = regel.richting === 'uit';
  const feiten: readonly (readonly [string, string])[] = [
    [t.wat, aantallenInWoorden(regel.aantallen, regel.soort).join(', ')],
    ...(uit
      ? ([
          [t.aan, regel.aan],
          [t.reden, regel.reden],
        ] as const)
      : []),
    [overdrachtTekst.cijfers, regel.cijfers],
    ...(regel.ontvangenOp === null
      ? []
      : ([[uit ? t.ontvangen : t.overgenomen, overdrachtTekst.moment(regel.ontvangenOp)]] as const)),
  ];
  return (
    <section className="paneel">
      <Kop level={2}>{watInWoorden(regel)}</Kop>
      <Feiten feiten={feiten} />
      {uit && regel.ontvangenOp === null && <p>{t.wacht}</p>}
      {uit && regel.ontvangenOp !== null && <NaOntvangst regel={regel} />}
      {!uit && (
        <>
          <p>{t.bewijsZin}</p>
          <div className="formulier__knoppen">
            <Knop toets="b" icoon="map" bezig={bezig} onClick={bewaarBewijs}>
              {t.bewijs}
            </Knop>
          </div>
        </>
      )}
    </section>
  );
}
