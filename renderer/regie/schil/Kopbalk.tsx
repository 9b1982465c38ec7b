/** The header: mark, areas, what was saved, what the beamer shows, lock. */
import type { Toestand } from '../../../shared/contract/kluis.ts';
import { bewaarTekst } from '../../text/bewaren.ts';
import { tekst } from '../../text/regie.ts';
import { Beeldmerk } from '../../ui/Beeldmerk.tsx';
import { Icoon } from '../../ui/Icoon.tsx';
import { Toets } from '../../ui/Toets.tsx';
import { vergrendel } from './vergrendel.ts';
import { gebiedenVan, type Register, useWinkel, type Zaalstand } from './winkel.ts';

/** What lies on the table now, in a few words, for screens that do not show the room themselves. */
export function watDeZaalZiet(zaal: Zaalstand): string {
  const { beeld } = zaal.bericht;
  if (beeld.soort === 'onderwerp') return beeld.titel;
  if (beeld.soort === 'opening') return tekst.beamer.opening;
  if (beeld.soort === 'welkom') return tekst.beamer.welkom;
  if (beeld.soort === 'aanwezigen') return tekst.beamer.aanwezigen;
  return beeld.soort === 'pauze' ? tekst.beamer.pauze : '';
}

function Opslagchip() {
  const opslag = useWinkel((s) => s.opslag);
  const proef = useWinkel((s) => s.gebied === 'inzage');
  // What failed to be saved stays in view, also over a trial that saves nothing.
  if (proef && opslag.soort !== 'mislukt')
    return (
      <span className="chip">
        <Icoon naam="streep" />
        {tekst.opslag.proef}
      </span>
    );
  const woord = opslag.soort === 'opgeslagen' ? tekst.opslag.opgeslagen(opslag.om) : tekst.opslag[opslag.soort];
  const mis = opslag.soort === 'mislukt';
  return (
    <output className={mis ? 'chip chip--fout' : 'chip'} title={mis ? opslag.uitleg : undefined}>
      <Icoon naam={mis ? 'driehoek' : opslag.soort === 'bezig' ? 'streep' : 'vink'} />
      {woord}
    </output>
  );
}

interface RegisterchipProps {
  readonly naar: Register;
  readonly zin: string;
  /** `fout`: something is wrong or waits for it; `letop`: it should be done; `rustig`: it can be looked at. */
  readonly soort: 'fout' | 'letop' | 'rustig';
}

/** Leads to a register where something waits; keeps nobody from working. */
function Registerchip({ naar, zin, soort }: RegisterchipProps) {
  const zetGebied = useWinkel((s) => s.zetGebied);
  const kiesRegister = useWinkel((s) => s.kiesRegister);
  return (
    <button
      type="button"
      className={soort === 'fout' ? 'chip chip--fout' : 'chip chip--knop'}
      onClick={() => {
        kiesRegister(naar);
        zetGebied('registers');
      }}
    >
      {soort !== 'rustig' && <Icoon naam="driehoek" />}
      {zin}
    </button>
  );
}

/** What waits for somebody, in the order of what presses most. */
function Wachtend({ toestand }: { readonly toestand: Toestand }) {
  const { teVernietigen: te, logboekMelding, voorstellen } = toestand;
  return (
    <>
      {te.aantal > 0 && (
        <Registerchip
          naar="bewaren"
          soort={te.wacht ? 'fout' : 'letop'}
          zin={te.wacht ? bewaarTekst.chipWacht(te.aantal) : bewaarTekst.chip(te.aantal)}
        />
      )}
      {logboekMelding && <Registerchip naar="logboek" soort="fout" zin={tekst.logboekMelding} />}
      {voorstellen > 0 && <Registerchip naar="mensen" soort="rustig" zin={tekst.voorstellen(voorstellen)} />}
    </>
  );
}

function Beamerchip({ wissel }: { readonly wissel: () => void }) {
  const zaal = useWinkel((s) => s.zaal);
  const gebied = useWinkel((s) => s.gebied);
  if (!zaal)
    return (
      <span className="chip chip--stil">
        <Icoon naam="beamerUit" />
        {tekst.beamer.geen}
      </span>
    );
  const donker = zaal.bericht.beeld.soort === 'leeg';
  const wat = watDeZaalZiet(zaal);
  const metWat = gebied !== 'overleg' && wat !== '';
  return (
    <button
      type="button"
      className={donker ? 'chip chip--donker' : 'chip chip--aan'}
      aria-pressed={zaal.beamerLeeg}
      onClick={wissel}
    >
      <Icoon naam={donker ? 'beamerUit' : 'beamer'} />
      <b>
        {zaal.beamerLeeg
          ? tekst.beamer.leeg
          : donker
            ? tekst.beamer.donker
            : metWat
              ? tekst.beamer.aanMet
              : tekst.beamer.aan}
      </b>
      {!donker && metWat && <span className="chip__wat">{wat}</span>}
      <Toets toets="F9" opVlak={!donker} />
      <span>{zaal.beamerLeeg ? tekst.beamer.terug : tekst.beamer.maakLeeg}</span>
    </button>
  );
}

export function Kopbalk({
  wisselBeamer,
  wisselThema,
}: {
  readonly wisselBeamer: () => void;
  readonly wisselThema: () => void;
}) {
  const gebied = useWinkel((s) => s.gebied);
  const zetGebied = useWinkel((s) => s.zetGebied);
  const toestand = useWinkel((s) => s.toestand);
  const donker = toestand?.thema === 'donker';
  return (
    <header className="kopbalk">
      <Beeldmerk />
      <nav className="kopbalk__nav" aria-label={tekst.nav}>
        {gebiedenVan(toestand).map((g) => (
          <button
            key={g}
            type="button"
            className="kopbalk__gebied"
            aria-current={g === gebied ? 'page' : undefined}
            onClick={() => zetGebied(g)}
          >
            {tekst.gebieden[g]}
          </button>
        ))}
      </nav>
      <div className="kopbalk__rechts">
        <button
          type="button"
          className="chip chip--knop"
          onClick={wisselThema}
          aria-label={donker ? tekst.thema.naarLicht : tekst.thema.naarDonker}
          title={donker ? tekst.thema.naarLicht : tekst.thema.naarDonker}
        >
          {donker ? tekst.thema.licht : tekst.thema.donker}
        </button>
        {toestand && <Wachtend toestand={toestand} />}
        <Opslagchip />
        <Beamerchip wissel={wisselBeamer} />
        <button type="button" className="chip chip--knop" onClick={vergrendel}>
          <Icoon naam="slot" />
          {tekst.vergrendel}
          <Toets toets="F12" />
        </button>
      </div>
    </header>
  );
}
