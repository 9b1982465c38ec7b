/** One key of the vault: whose it is, what it can do, and the form to change, remove or replace it. */
import type { Mens } from '../../../shared/contract/sleutels.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Feiten } from '../formulier/Feiten.tsx';
import { useWinkel } from '../schil/winkel.ts';
import { BindAanLaptop } from './BindAanLaptop.tsx';
import { naamVan, type Sleuteldaad } from './sleutel.ts';
import { VervangHerstelcode } from './VervangHerstelcode.tsx';
import { VerwijderSleutel } from './VerwijderSleutel.tsx';
import { WijzigWachtzin } from './WijzigWachtzin.tsx';

const t = sleutelsTekst.detail;
const knoppen = {
  wachtzin: { toets: 'w', tekst: sleutelsTekst.wachtzin.kop },
  laptop: { toets: 'l', tekst: sleutelsTekst.laptop.knop },
  verwijder: { toets: 'Delete', tekst: sleutelsTekst.verwijder.knop },
  herstelcode: { toets: 'h', tekst: sleutelsTekst.herstel.knop },
} as const;

/** Whose key it is and what is known of it. Makes room for the form. */
function Over({ mens }: { readonly mens: Mens }) {
  const bevestigd = useWinkel((s) => s.toestand?.herstelcodeBevestigd ?? true);
  const code = mens.rol === 'herstel';
  const feiten: readonly (readonly [string, string])[] = [
    [t.sinds, sleutelsTekst.dag(mens.sinds)],
    ...(code
      ? []
      : [[t.gewijzigd, mens.gewijzigd === null ? t.ongewijzigd : sleutelsTekst.dag(mens.gewijzigd)] as const]),
    ...(mens.toestel ? [[t.laptop, t.alleenEenLaptop] as const] : []),
    [t.geopend, mens.laatstGeopend === null ? sleutelsTekst.nooit : sleutelsTekst.moment(mens.laatstGeopend)],
  ];
  return (
    <>
      <p>{t.rol[mens.rol]}</p>
      <Feiten feiten={feiten} />
      {code && !bevestigd && <Melding soort="letop" wat={t.nietBevestigd} voorlezen={false} />}
      {!mens.ik && !code && (
        <p className="meta">
          {mens.rol === 'procesregisseur'
            ? t.vanDeProcesregisseur
            : t.vanEenAnder[mens.rol === 'beheerder' ? 'beheerder' : 'opener']}
        </p>
      )}
    </>
  );
}

interface MenspaneelProps {
  readonly mens: Mens;
  /** What can be done with it. */
  readonly daden: readonly Sleuteldaad[];
  /** Whose form is open; null: none. */
  readonly open: Sleuteldaad | null;
  readonly begin: (daad: Sleuteldaad) => void;
  readonly stop: () => void;
  /** What was done, in a sentence. */
  readonly klaar: (melding: string) => void;
}

export function Menspaneel({ mens, daden, open, begin, stop, klaar }: MenspaneelProps) {
  return (
    <section className="paneel">
      <Kop level={2}>{naamVan(mens)}</Kop>
      {open === null && <Over mens={mens} />}
      {open === 'wachtzin' && <WijzigWachtzin stop={stop} klaar={klaar} />}
      {open === 'laptop' && <BindAanLaptop aan={!mens.toestel} stop={stop} klaar={klaar} />}
      {open === 'verwijder' && <VerwijderSleutel mens={mens} stop={stop} klaar={klaar} />}
      {open === 'herstelcode' && <VervangHerstelcode stop={stop} />}
      {open === null && daden.length > 0 && (
        <div className="formulier__knoppen">
          {daden.map((daad) => (
            <Knop key={daad} toets={knoppen[daad].toets} onClick={() => begin(daad)}>
              {daad === 'laptop' && mens.toestel ? sleutelsTekst.laptop.knopLos : knoppen[daad].tekst}
            </Knop>
          ))}
        </div>
      )}
    </section>
  );
}
