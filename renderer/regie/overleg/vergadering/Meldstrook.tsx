/**
 * The line above the entry: what somebody's leaving would bring on the table (the same digit confirms), a refusal, or
 * that it is break time, or what undo did. It stays until it is answered.
 */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { zeteltoets } from '../../../../shared/domein/zeteltoets.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding, uitWeigering } from '../../../ui/Melding.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { BuitenWacht } from './BuitenWacht.tsx';
import { type Handelingen, isPauze } from './useHandelingen.ts';
import { Zetelvraag } from './Zetelvraag.tsx';

export function Meldstrook({
  handelingen,
  beeld,
}: {
  readonly handelingen: Handelingen;
  readonly beeld: Overlegbeeld;
}) {
  const { vertrek, weigering } = handelingen;
  if (handelingen.wieVan.length > 0) return <Zetelvraag handelingen={handelingen} />;
  if (vertrek) {
    const { deelnemer, verschijnt } = vertrek;
    return (
      <div className="vertrek" role="alert">
        <Icoon naam="driehoek" />
        <div className="vertrek__wat">
          <p>
            <b>{tekst.weg.vraag(`${deelnemer.zetel} ${deelnemer.organisatie}`)}</b>
          </p>
          <ul>
            {verschijnt.map((v) => (
              <li key={v}>{nietAfbreken(v)}</li>
            ))}
          </ul>
        </div>
        <div className="vertrek__knoppen">
          <Knop
            maat="klein"
            toets={zeteltoets(deelnemer.zetel)}
            uit={!vertrek.gelezen}
            onClick={() => void handelingen.inOfUit(deelnemer)}
          >
            {tekst.weg.knop(deelnemer.zetel)}
          </Knop>
          <Knop maat="klein" toets="r" onClick={handelingen.isTerug}>
            {tekst.weg.isTerug}
          </Knop>
          <Knop maat="klein" toets="Escape" onClick={handelingen.laatStaan}>
            {tekst.weg.laat}
          </Knop>
        </div>
      </div>
    );
  }
  if (weigering)
    return (
      <div className="meldstrook">
        <Melding
          {...uitWeigering(weigering)}
          knoppen={
            <Knop maat="klein" toets="Escape" onClick={handelingen.wis}>
              {tekst.invoer.klaar}
            </Knop>
          }
        />
      </div>
    );
  if (handelingen.gezegd !== '')
    return (
      <div className="meldstrook" role="status">
        <p>{handelingen.gezegd}</p>
      </div>
    );
  const wachtend = beeld.deelnemers.filter((d) => d.wachtOpBevestiging);
  if (wachtend.length > 0)
    return (
      <div className="meldstrook" role="status">
        <Icoon naam="driehoek" />
        <ul>
          {wachtend.map((d) => (
            <li key={d.id}>{tekst.weg.wacht(d.zetel, d.organisatie)}</li>
          ))}
        </ul>
      </div>
    );
  if (isPauze(beeld))
    return (
      <div className="meldstrook meldstrook--pauze">
        <p>{tekst.open.pauzeLoopt}</p>
        <Knop maat="klein" toets="p" onClick={handelingen.pauze}>
          {tekst.open.pauzeUit}
        </Knop>
      </div>
    );
  return <BuitenWacht beeld={beeld} handelingen={handelingen} />;
}
