/**
 * Right column: exactly what the room sees now, drawn by the room's own component, and who is at the table for the
 * chosen item. It stays bright and in place while dialogs are open.
 */

import { memo } from 'react';
import type { Deelnemerbeeld, Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Ring as Ringgegevens } from '../../../../shared/contract/ring.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Ring } from '../../../ui/Ring.tsx';
import { Toets } from '../../../ui/Toets.tsx';
import { Miniatuur } from '../../../zaal/Zaalbeeld.tsx';
import { useWinkel, type Zaalstand } from '../../schil/winkel.ts';

function Legenda() {
  const { legenda } = tekst.open;
  return (
    <ul className="legenda" aria-hidden="true">
      <li>
        <span className="legenda__ziet" /> {legenda.ziet}
      </li>
      <li>
        <span className="legenda__open" /> {legenda.open}
      </li>
      <li>
        <span className="legenda__buiten" /> {legenda.buiten}
      </li>
      <li>
        <span className="legenda__zit" /> {legenda.zit}
      </li>
    </ul>
  );
}

interface RijProps {
  readonly deelnemer: Deelnemerbeeld;
  readonly bron: boolean;
  readonly inOfUit: () => void;
  readonly laatTekenen: () => void;
}

function Rij({ deelnemer: d, bron, inOfUit, laatTekenen }: RijProps) {
  const dicht = d.stand === 'geblokkeerd' || d.magTekenen;
  return (
    <li className="zetel">
      <button
        type="button"
        className="zetel__knop"
        onClick={inOfUit}
        aria-pressed={d.inZaal}
        // With the number first: who says what he sees on the button must hit it (WCAG 2.5.3).
        aria-label={`${d.zetel}: ${d.inZaal ? tekst.open.uitZaal(d.naam) : tekst.open.inZaal(d.naam)}`}
      >
        <Toets toets={String(d.zetel)} />
      </button>
      <span className="zetel__wie">
        <span className="zetel__naam">{d.naam}</span>
        <span className="meta">
          {dicht && (
            <span className="zetel__dicht">
              <Icoon naam="slot" /> <b>{tekst.open.geblokkeerd}</b>,{' '}
            </span>
          )}
          {d.organisatie}
        </span>
      </span>
      {d.magTekenen ? (
        <Knop maat="klein" toets="t" onClick={laatTekenen}>
          {tekst.open.laatTekenen}
        </Knop>
      ) : (
        <span className="zetel__regel meta">
          {nietAfbreken(
            d.wachtOpBevestiging ? tekst.weg.zaalWacht : bron && d.inZaal ? tekst.open.bronVanPunt : d.regel,
          )}
        </span>
      )}
    </li>
  );
}

export interface ZaalPaneelProps {
  readonly beeld: Overlegbeeld;
  /** The newest message of the room: pushed, so at times ahead of the rest of the screen. */
  readonly zaal: Zaalstand;
  /** Ring of the chosen item, or of the agenda item when none is chosen. */
  readonly ring: Ringgegevens;
  readonly ringwoorden: string;
  readonly inOfUit: (deelnemer: Deelnemerbeeld) => void;
  readonly laatTekenen: (deelnemer: Deelnemerbeeld) => void;
  readonly blad: (richting: 1 | -1) => void;
}

export const ZaalPaneel = memo(function ZaalPaneel(props: ZaalPaneelProps) {
  const { beeld, zaal, ring, ringwoorden, inOfUit, laatTekenen, blad } = props;
  const { beeld: zaalbeeld } = zaal.bericht;
  const beamer = useWinkel((s) => s.schermen.beamer);
  const kop = beamer === 'nee' || beamer === 'spiegelt' ? tekst.open.zaalZouZien : tekst.open.zaalZietNu;
  const donker = zaalbeeld.soort === 'leeg';
  // The reason needs room, and the seat that helps must stay in view: then the ring is smaller.
  const waarom = donker && zaal.donkerOmdat !== '';
  const bladzijde = zaalbeeld.soort === 'onderwerp' ? zaalbeeld.bladzijde : null;
  const zetels = [...beeld.deelnemers].sort((a, b) => a.zetel - b.zetel);
  const eersteIncidenteel = zetels.find((d) => d.incidenteel)?.zetel;
  const bron = (zetel: number) => ring.zetels.some((z) => z.zetel === zetel && z.bron);
  const rij = (d: Deelnemerbeeld) => (
    <Rij key={d.id} deelnemer={d} bron={bron(d.zetel)} inOfUit={() => inOfUit(d)} laatTekenen={() => laatTekenen(d)} />
  );
  const buiten = zetels.filter((d) => !d.inZaal);
  return (
    <aside className="zaalpaneel" aria-label={kop}>
      <div className="zaalpaneel__kop">
        <h2>{kop}</h2>
        <span className="meta">
          {zaalbeeld.soort === 'onderwerp' ? tekst.open.maatMet(zaal.regels) : tekst.open.maat}
        </span>
      </div>
      <Miniatuur bericht={zaal.bericht} naam={kop} />
      {waarom && (
        <div className="zaalpaneel__donker" role="status">
          <Icoon naam="driehoek" />
          <p>
            <b>{nietAfbreken(zaal.donkerOmdat)}</b> {zaal.watHelpt && nietAfbreken(zaal.watHelpt)}
          </p>
        </div>
      )}
      {bladzijde && bladzijde.van > 1 && (
        <div className="zaalpaneel__blad">
          <Knop maat="klein" toets="ArrowLeft" uit={bladzijde.nr === 1} onClick={() => blad(-1)}>
            {tekst.open.vorigBlad}
          </Knop>
          <span className="meta">{tekst.open.blad(bladzijde.nr, bladzijde.van)}</span>
          <Knop maat="klein" toets="ArrowRight" uit={bladzijde.nr === bladzijde.van} onClick={() => blad(1)}>
            {tekst.open.volgendBlad}
          </Knop>
        </div>
      )}
      <div className="zaalpaneel__kop">
        <h2>{tekst.open.aanTafel}</h2>
        <span className="meta">{ringwoorden}</span>
      </div>
      <div className={waarom ? 'zaalpaneel__ring zaalpaneel__ring--klein' : 'zaalpaneel__ring'}>
        <Ring ring={ring} maat={waarom ? 104 : 162} {...(waarom ? { woord: '' } : {})} samenVanaf={eersteIncidenteel} />
        <Legenda />
      </div>
      <div className="zaalpaneel__zetels">
        <ul>{zetels.filter((d) => d.inZaal).map(rij)}</ul>
        {buiten.length > 0 && (
          <>
            <h3>{tekst.open.nietInZaal}</h3>
            <ul>{buiten.map(rij)}</ul>
          </>
        )}
      </div>
    </aside>
  );
});
