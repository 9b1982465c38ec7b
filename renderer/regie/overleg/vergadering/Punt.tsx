/** One item: strip, kind and time, text, who sees it. The chosen one is open and shows every reason. */
import { memo, useEffect, useRef } from 'react';
import type { Puntbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { korteDatum } from '../../../../shared/domein/tijd.ts';
import { hoofdletter, opsomming } from '../../../../shared/domein/woorden.ts';
import { tekst as adviestekst } from '../../../text/advies.ts';
import { metKring, soortwoord, tekst } from '../../../text/overleg.ts';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Ring } from '../../../ui/Ring.tsx';
import { Toets } from '../../../ui/Toets.tsx';

/** What the chair can do with the chosen item. */
export interface Puntdaden {
  readonly verruim: () => void;
  readonly kleiner: () => void;
  readonly trekIn: () => void;
  readonly wieZiet: () => void;
  readonly voorwaarden: () => void;
  /** Under an anonymous question: asks to release the text, or takes it back at once. */
  readonly vrijgave: () => void;
  readonly bewerk: () => void;
  readonly haalWeg: () => void;
}

/** `Politie / politiegegeven / J-03 / kring K1, verruimd naar OM en Halt`. */
export function Puntmeta({ punt }: { readonly punt: Puntbeeld }) {
  const over = punt.niveau === 'groep' ? tekst.open.groep : opsomming(punt.over.map((o) => o.naam));
  const delen =
    punt.soort === 'actie' && punt.verantwoordelijke
      ? [tekst.open.wie(punt.verantwoordelijke, punt.termijn ? korteDatum(punt.termijn) : '')]
      : [hoofdletter(punt.bron.naam), punt.gegevenssoort, over];
  const na = [
    ...(punt.verruimingen.length > 0
      ? [tekst.open.verruimdNaar(opsomming(punt.verruimingen.flatMap((v) => v.aan.split(', '))))]
      : []),
    ...(punt.versmald ? [tekst.open.versmald] : []),
    ...(punt.vanElders && !punt.uitVerslag ? [tekst.open.vanElders(punt.vanElders)] : []),
    ...(punt.aanvulling ? [punt.aanvulling.charAt(0).toLowerCase() + punt.aanvulling.slice(1)] : []),
    ...(punt.vrijgave?.vrij ? [adviestekst.vrijgave.vrij] : []),
  ];
  return (
    <span className="meta">
      {delen.map((d) => (
        <span key={d}>
          {nietAfbreken(d)}
          <span className="punt__streep"> / </span>
        </span>
      ))}
      <b className="punt__kring">{nietAfbreken(metKring(punt.kring))}</b>
      {na.length > 0 && `, ${na.join(', ')}`}
    </span>
  );
}

/** `Op tafel` or `Niet op tafel`, with the ring and the reasons that hold now. */
export function Oordeel({ ring, opTafel, kort }: Pick<Puntbeeld, 'ring' | 'opTafel' | 'kort'>) {
  return (
    <span className="oordeel">
      <Ring ring={ring} maat={32} alternatief={null} />
      <span>
        <span className={opTafel ? 'op-tafel' : 'niet-op-tafel'}>
          {opTafel ? tekst.open.opTafel : tekst.open.nietOpTafel}
        </span>
        {kort.map((k) => (
          <span className="oordeel__reden" key={k}>
            {nietAfbreken(k)}
          </span>
        ))}
      </span>
    </span>
  );
}

function Redenen({ kop, regels }: { readonly kop: string; readonly regels: readonly string[] }) {
  if (regels.length === 0) return null;
  return (
    <>
      <dt>{kop}</dt>
      <dd>
        {regels.map((r) => (
          <span key={r}>{nietAfbreken(r)}</span>
        ))}
      </dd>
    </>
  );
}

function Daad({ toets, wat, doe }: { readonly toets: string; readonly wat: string; readonly doe: () => void }) {
  return (
    <button type="button" className="daad" onClick={doe}>
      <Toets toets={toets} /> {wat}
    </button>
  );
}

export interface PuntProps {
  readonly punt: Puntbeeld;
  readonly gekozen: boolean;
  readonly opKies: (id: string) => void;
  readonly daden: Puntdaden;
  readonly magSchrijven: boolean;
}

/** Drawn again only when what it shows changes: there may be sixty of them beside the entry line. */
export const Punt = memo(function Punt({ punt, gekozen, opKies, daden, magSchrijven }: PuntProps) {
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (gekozen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [gekozen]);
  return (
    <li ref={ref} className={gekozen ? 'punt punt--gekozen' : 'punt'} aria-current={gekozen ? 'true' : undefined}>
      <span className={punt.opTafel ? 'strook strook--op' : 'strook strook--niet'} aria-hidden="true" />
      <div className="punt__rest">
        <button type="button" className="punt__kop" aria-expanded={gekozen} onClick={() => opKies(punt.id)}>
          <span className="punt__soort">
            <b>{soortwoord[punt.soort]}</b>
            <span className="meta">{punt.tijd}</span>
          </span>
          <span className="punt__tekst">
            <span className="punt__woorden">{nietAfbreken(punt.tekst)}</span>
            {punt.meereizend.map((zin) => (
              <span key={zin} className="punt__meereizend">
                {nietAfbreken(zin)}
              </span>
            ))}
            {punt.vrijgave && punt.vrijgave.zaaltekst !== punt.tekst && (
              <span className="meta punt__zaaltekst">
                {nietAfbreken(adviestekst.vrijgave.zaalLeest(punt.vrijgave.vrij, punt.vrijgave.zaaltekst))}
              </span>
            )}
            <Puntmeta punt={punt} />
          </span>
          <Oordeel ring={punt.ring} opTafel={punt.opTafel} kort={punt.kort} />
        </button>
        {gekozen && (
          <div className="punt__open">
            <dl className="redenen">
              <Redenen kop={tekst.open.ziet} regels={punt.ziet} />
              <Redenen kop={tekst.open.zietNiet} regels={punt.zietNiet} />
            </dl>
            {magSchrijven && (
              <div className="punt__daden">
                {punt.vrijgave && (
                  <Daad
                    toets="g"
                    wat={punt.vrijgave.vrij ? adviestekst.vrijgave.neemTerug : adviestekst.vrijgave.geefVrij}
                    doe={daden.vrijgave}
                  />
                )}
                <Daad toets="v" wat={tekst.toetsen.verruim} doe={daden.verruim} />
                <Daad toets="k" wat={tekst.toetsen.kleiner} doe={daden.kleiner} />
                {punt.verruimingen.length > 0 && <Daad toets="i" wat={tekst.toetsen.trekIn} doe={daden.trekIn} />}
                <Daad toets="w" wat={tekst.toetsen.wieZiet} doe={daden.wieZiet} />
                <Daad toets="o" wat={tekst.toetsen.voorwaarden} doe={daden.voorwaarden} />
                {punt.magBewerken && <Daad toets="Enter" wat={tekst.open.bewerk} doe={daden.bewerk} />}
                {!punt.uitVerslag && (
                  <Daad
                    toets="Delete"
                    wat={punt.vanElders === '' ? tekst.open.haalWeg : tekst.open.haalEraf}
                    doe={daden.haalWeg}
                  />
                )}
              </div>
            )}
          </div>
        )}
      </div>
    </li>
  );
});
