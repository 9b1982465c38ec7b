/** What the chair should know before the meeting, each with what helps. */
import type { Waarschuwing } from '../../../../shared/contract/waarschuwing.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';

interface WaarschuwingenProps {
  readonly lijst: readonly Waarschuwing[];
  /** Puts the agenda in the order that a warning proposes. */
  readonly zetVolgorde: (agendapuntIds: readonly string[]) => void;
  /** Takes over the convenantprofiel in force. */
  readonly neemProfielOver: () => void;
}

export function Waarschuwingen({ lijst, zetVolgorde, neemProfielOver }: WaarschuwingenProps) {
  if (lijst.length === 0) return null;
  return (
    <section aria-labelledby="waarschuwingen">
      <h2 className="partnerlijst__kop" id="waarschuwingen">
        {tekst.bereid.letOp}
      </h2>
      <ul className="waarschuwingen">
        {lijst.map(({ volgorde, profiel, ...w }) => (
          <li key={w.tekst}>
            <Icoon naam={w.soort === 'brief' ? 'envelop' : 'driehoek'} />
            <div>
              <p className="waarschuwingen__wat">{nietAfbreken(w.tekst)}</p>
              {w.watHelpt !== '' && <p className="waarschuwingen__helpt">{nietAfbreken(w.watHelpt)}</p>}
              {volgorde && (
                <Knop maat="klein" onClick={() => zetVolgorde(volgorde)}>
                  {tekst.bereid.zetVolgorde}
                </Knop>
              )}
              {profiel && (
                <Knop maat="klein" onClick={neemProfielOver}>
                  {tekst.bereid.profiel}
                </Knop>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
