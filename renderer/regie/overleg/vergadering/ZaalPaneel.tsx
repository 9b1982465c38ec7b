/**
 * Right column: exactly what the room sees now, drawn by the room's own component, and who is at the table for the
 * chosen item. It stays bright and in place while dialogs are open.
 */

import { type KeyboardEvent, memo, useLayoutEffect, useRef } from 'react';
import type { Deelnemerbeeld, Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Ring as Ringgegevens } from '../../../../shared/contract/ring.ts';
import { zetelopschrift } from '../../../../shared/domein/zeteltoets.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Ring } from '../../../ui/Ring.tsx';
import { Toets } from '../../../ui/Toets.tsx';
import { Miniatuur } from '../../../zaal/Zaalbeeld.tsx';
import { useWinkel, type Zaalstand } from '../../schil/winkel.ts';
import { Zeteltoets } from '../../zetels/Zeteltoets.tsx';
import { ingekort } from './ingekort.ts';
import { tweedeToets } from './useHandelingen.ts';

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

/** From so many people on, each has one line, so that all stay in view. */
const VEEL = 7;
/** Characters of a name and of an organisation that fit in a row of two lines, and of one. */
const ruim = { naam: 26, organisatie: 30 };
const smal = { naam: 17, organisatie: 15 };

interface RijProps {
  readonly deelnemer: Deelnemerbeeld;
  /** Second key of who shares the seat; empty: the digit is his. */
  readonly tweede: string;
  readonly eenRegel: boolean;
  readonly bron: boolean;
  readonly inOfUit: () => void;
  readonly laatTekenen: () => void;
}

/** A key that is held down never confirms what the first press brought in view. */
const geenHerhaling = (g: KeyboardEvent) => {
  if (g.repeat && (g.key === 'Enter' || g.key === ' ')) g.preventDefault();
};

function Rij({ deelnemer: d, tweede, eenRegel, bron, inOfUit, laatTekenen }: RijProps) {
  const maat = eenRegel ? smal : ruim;
  const dicht = d.stand === 'geblokkeerd' || d.magTekenen;
  return (
    <li className="zetel">
      <button
        type="button"
        className="zetel__knop"
        data-deelnemer={d.id}
        onClick={inOfUit}
        onKeyDown={geenHerhaling}
        aria-pressed={d.inZaal}
        // With the key first: who says what he sees on the button must hit it (WCAG 2.5.3).
        aria-label={`${zetelopschrift(d.zetel)}: ${d.inZaal ? tekst.open.uitZaal(d.naam) : tekst.open.inZaal(d.naam)}`}
      >
        <Zeteltoets zetel={d.zetel} />
        {tweede !== '' && <Toets toets={tweede} />}
      </button>
      <span className="zetel__wie" title={`${d.naam}, ${d.organisatie}`}>
        <span className="zetel__naam">{ingekort(d.naam, maat.naam)}</span>
        <span className="meta">
          {dicht && (
            <span className="zetel__dicht">
              <Icoon naam="slot" />{' '}
              <b className={eenRegel ? 'alleen-voorlezen' : undefined}>{tekst.open.geblokkeerd},</b>{' '}
            </span>
          )}
          {ingekort(d.organisatie, maat.organisatie)}
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
  const veel = zetels.length >= VEEL;
  // Who comes in or goes out by his button gets another place in the list: the focus goes along with him.
  const verplaatst = useRef<string | null>(null);
  const lijst = useRef<HTMLDivElement>(null);
  const wieErIs = zetels.map((d) => (d.inZaal ? d.id : '')).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when somebody changed places
  useLayoutEffect(() => {
    const id = verplaatst.current;
    verplaatst.current = null;
    if (id === null || document.activeElement !== document.body) return;
    lijst.current?.querySelector<HTMLElement>(`[data-deelnemer="${CSS.escape(id)}"]`)?.focus();
  }, [wieErIs]);
  const wissel = (d: Deelnemerbeeld) => {
    verplaatst.current = d.id;
    inOfUit(d);
  };
  const rij = (d: Deelnemerbeeld) => (
    <Rij
      key={d.id}
      deelnemer={d}
      tweede={tweedeToets(d, beeld.deelnemers)}
      eenRegel={veel}
      bron={bron(d.zetel)}
      inOfUit={() => wissel(d)}
      laatTekenen={() => laatTekenen(d)}
    />
  );
  const buiten = zetels.filter((d) => !d.inZaal);
  const kleineRing = waarom || veel;
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
      <div className={kleineRing ? 'zaalpaneel__ring zaalpaneel__ring--klein' : 'zaalpaneel__ring'}>
        <Ring
          ring={ring}
          maat={veel ? 86 : waarom ? 104 : 162}
          {...(kleineRing ? { woord: '' } : {})}
          samenVanaf={eersteIncidenteel}
        />
        <Legenda />
      </div>
      <div ref={lijst} className={veel ? 'zaalpaneel__zetels zaalpaneel__zetels--veel' : 'zaalpaneel__zetels'}>
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
