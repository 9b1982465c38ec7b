/** What the chair copies from a declaration that was signed on paper: place, day, and who saw it being signed. */
import { tekst } from '../../../text/overleg.ts';
import { Veld } from '../../../ui/Veld.tsx';

export interface Papierwaarden {
  readonly plaats: string;
  readonly datum: string;
  readonly getuige: string;
}

interface PapierProps {
  readonly waarden: Papierwaarden;
  readonly zet: (waarden: Papierwaarden) => void;
  /** Today: the paper was not signed later. */
  readonly vandaag: string;
}

const t = tekst.papier;

export function Papier({ waarden, zet, vandaag }: PapierProps) {
  return (
    <div className="papier">
      <Veld label={t.plaats} value={waarden.plaats} onChange={(g) => zet({ ...waarden, plaats: g.target.value })} />
      <Veld
        label={t.datum}
        type="date"
        max={vandaag}
        value={waarden.datum}
        onChange={(g) => zet({ ...waarden, datum: g.target.value })}
      />
      <Veld label={t.getuige} value={waarden.getuige} onChange={(g) => zet({ ...waarden, getuige: g.target.value })} />
    </div>
  );
}
