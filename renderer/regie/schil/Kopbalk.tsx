/** The header: mark, areas, what was saved, what the beamer shows, lock. */
import type { Toestand } from '../../../shared/contract/kluis.ts';
import type { Schermbericht } from '../../../shared/contract/schermen.ts';
import { bewaarTekst } from '../../text/bewaren.ts';
import { tekst } from '../../text/regie.ts';
import { Beeldmerk } from '../../ui/Beeldmerk.tsx';
import { Icoon } from '../../ui/Icoon.tsx';
import { Toets } from '../../ui/Toets.tsx';
import { Beamermenu } from './Beamermenu.tsx';
import { vergrendel } from './vergrendel.ts';
import { gebiedenVan, type Register, useWinkel, type Zaalstand } from './winkel.ts';

/** What lies on the table now, in a few words, for screens that do not show the room themselves. */
export function watDeZaalZiet(zaal: Zaalstand): string {
  const { beeld } = zaal.bericht;
  if (beeld.soort === 'onderwerp') return beeld.titel;
  if (beeld.soort === 'opening') return tekst.beamer.opening;
  if (beeld.soort === 'welkom') return tekst.beamer.welkom;
  if (beeld.soort === 'aanwezigen') return tekst.beamer.aanwezigen;
  if (beeld.soort === 'proef') return tekst.beamer.proefKort;
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
  const { teVernietigen: te, sporenBlijven, logboekMelding, voorstellen } = toestand;
  return (
    <>
      {te.aantal > 0 && (
        <Registerchip
          naar="bewaren"
          soort={te.wacht ? 'fout' : 'letop'}
          zin={te.wacht ? bewaarTekst.chipWacht(te.aantal) : bewaarTekst.chip(te.aantal)}
        />
      )}
      {sporenBlijven && <Registerchip naar="bewaren" soort="fout" zin={bewaarTekst.chipSporen} />}
      {logboekMelding && <Registerchip naar="logboek" soort="fout" zin={tekst.logboekMelding} />}
      {voorstellen > 0 && <Registerchip naar="mensen" soort="rustig" zin={tekst.voorstellen(voorstellen)} />}
    </>
  );
}

/** The state of the beamer in a word, and how loud. */
function beamerwoord(zaal: Zaalstand | null, { beamer, proef }: Schermbericht, donker: boolean, metWat: boolean) {
  const t = tekst.beamer;
  // The room would look along with regie.
  if (beamer === 'spiegelt') return { woord: t.spiegelt, klas: 'chip--fout', titel: t.spiegeltUitleg };
  if (beamer === 'nee') return { woord: t.geenBeamer, klas: 'chip--knop', titel: t.geenUitleg };
  if (proef) return { woord: t.proef, klas: 'chip--aan', titel: undefined };
  const klas = donker ? 'chip--donker' : 'chip--aan';
  const woord = zaal?.beamerLeeg ? t.leeg : donker ? t.donker : metWat ? t.aanMet : t.aan;
  return { woord, klas, titel: undefined };
}

function Beamerchip({ wissel }: { readonly wissel: () => void }) {
  const zaal = useWinkel((s) => s.zaal);
  const schermen = useWinkel((s) => s.schermen);
  const gebied = useWinkel((s) => s.gebied);
  const { beamer, proef } = schermen;
  const open = useWinkel((s) => s.toestand?.openOverlegId != null);
  // Of which nothing is known, it is not said that it is on.
  const donker = zaal ? zaal.bericht.beeld.soort === 'leeg' : open && !proef;
  const wat = zaal ? watDeZaalZiet(zaal) : '';
  const aan = !donker && (beamer === 'ja' || beamer === 'onbekend');
  const metWat = aan && !proef && gebied !== 'overleg' && wat !== '';
  const { woord, klas, titel } = beamerwoord(zaal, schermen, donker, metWat);
  if (!zaal && !open && !proef)
    return (
      <span className={klas === 'chip--fout' ? 'chip chip--fout' : 'chip chip--stil'} title={titel}>
        <Icoon naam="beamerUit" />
        {beamer === 'nee' || beamer === 'spiegelt' ? woord : tekst.beamer.geen}
      </span>
    );
  const leeg = zaal?.beamerLeeg === true && !proef;
  return (
    <button type="button" className={`chip ${klas}`} aria-pressed={leeg} title={titel} onClick={wissel}>
      <Icoon naam={aan ? 'beamer' : 'beamerUit'} />
      <b>{woord}</b>
      {metWat && <span className="chip__wat">{wat}</span>}
      <Toets toets="F9" opVlak={klas === 'chip--aan'} />
      <span className="chip__bij">{leeg ? tekst.beamer.terug : tekst.beamer.maakLeeg}</span>
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
        <Beamermenu />
        <button type="button" className="chip chip--knop" onClick={vergrendel}>
          <Icoon naam="slot" />
          <span className="chip__bij">{tekst.vergrendel}</span>
          <Toets toets="F12" />
        </button>
      </div>
    </header>
  );
}
