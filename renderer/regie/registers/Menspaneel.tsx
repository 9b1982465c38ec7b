/** One key of the vault: whose it is, what it can do, and the form to change, remove or replace it. */
import type { Mens } from '../../../shared/contract/sleutels.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useWinkel } from '../schil/winkel.ts';
import { daadVan, naamVan } from './sleutel.ts';
import { VervangHerstelcode } from './VervangHerstelcode.tsx';
import { VerwijderVervanger } from './VerwijderVervanger.tsx';
import { WijzigWachtzin } from './WijzigWachtzin.tsx';

const t = sleutelsTekst.detail;
const knoppen = {
  wachtzin: { toets: 'w', tekst: sleutelsTekst.wachtzin.kop },
  verwijder: { toets: 'Delete', tekst: sleutelsTekst.verwijder.knop },
  herstelcode: { toets: 'h', tekst: sleutelsTekst.herstel.knop },
} as const;

interface MenspaneelProps {
  readonly mens: Mens;
  /** Is its form open? */
  readonly open: boolean;
  readonly begin: () => void;
  readonly stop: () => void;
  /** What was done, in a sentence. */
  readonly klaar: (melding: string) => void;
}

export function Menspaneel({ mens, open, begin, stop, klaar }: MenspaneelProps) {
  const bevestigd = useWinkel((s) => s.toestand?.herstelcodeBevestigd ?? true);
  const daad = daadVan(mens);
  const feiten: readonly (readonly [string, string])[] = [
    [t.sinds, sleutelsTekst.dag(mens.sinds)],
    ...(mens.rol === 'herstel'
      ? []
      : [[t.gewijzigd, mens.gewijzigd === null ? t.ongewijzigd : sleutelsTekst.dag(mens.gewijzigd)] as const]),
    [t.geopend, mens.laatstGeopend === null ? sleutelsTekst.nooit : sleutelsTekst.moment(mens.laatstGeopend)],
  ];
  return (
    <section className="paneel">
      <Kop level={2}>{naamVan(mens)}</Kop>
      <p>{t.rol[mens.rol]}</p>
      <dl className="feiten">
        {feiten.map(([kop, waarde]) => (
          <div key={kop} className="feiten__rij">
            <dt>{kop}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      {mens.rol === 'herstel' && !bevestigd && <Melding soort="letop" wat={t.nietBevestigd} voorlezen={false} />}
      {!mens.ik && mens.rol !== 'herstel' && (
        <p className="meta">{mens.rol === 'vervanger' ? t.vanEenAnder : t.vanDeProcesregisseur}</p>
      )}
      {open && daad === 'wachtzin' && <WijzigWachtzin stop={stop} klaar={klaar} />}
      {open && daad === 'verwijder' && <VerwijderVervanger mens={mens} stop={stop} klaar={klaar} />}
      {open && daad === 'herstelcode' && <VervangHerstelcode stop={stop} />}
      {!open && daad !== null && (
        <div className="formulier__knoppen">
          <Knop toets={knoppen[daad].toets} onClick={begin}>
            {knoppen[daad].tekst}
          </Knop>
        </div>
      )}
    </section>
  );
}
