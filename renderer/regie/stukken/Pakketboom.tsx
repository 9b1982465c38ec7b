/** The files that were written, as a tree with sizes. */
import { stukkenTekst } from '../../text/stukken.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { boomregels, grootteInWoorden } from './boomregels.ts';

export interface PakketboomProps {
  readonly mapnaam: string;
  readonly bestanden: readonly { readonly pad: string; readonly grootte: number }[];
}

export function Pakketboom({ mapnaam, bestanden }: PakketboomProps) {
  return (
    <ul className="boom" aria-label={stukkenTekst.pakket.geschreven}>
      <li className="boom__regel">
        <Icoon naam="map" />
        <span className="boom__naam">{mapnaam}</span>
        <span className="meta">{stukkenTekst.pakket.norm}</span>
      </li>
      {boomregels(bestanden).map((r) => (
        <li key={r.pad} className={`boom__regel boom__regel--${r.diepte}`}>
          <Icoon naam={r.grootte === null ? 'map' : 'blad'} />
          <span className="boom__naam">{r.naam}</span>
          <span className="meta">{r.grootte === null ? '' : grootteInWoorden(r.grootte)}</span>
        </li>
      ))}
    </ul>
  );
}
