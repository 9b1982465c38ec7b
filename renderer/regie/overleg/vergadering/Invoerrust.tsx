/** The entry line at rest: a button per kind of item, and taking an earlier one along. */
import { type Itemsoort, itemsoorten } from '../../../../shared/domein/itemsoort.ts';
import { soortwoord, tekst } from '../../../text/overleg.ts';
import { Knop } from '../../../ui/Knop.tsx';

interface InvoerrustProps {
  readonly begin: (soort: Itemsoort) => void;
  /** Null: this subject is not about a group. */
  readonly haalErbij: (() => void) | null;
}

export function Invoerrust({ begin, haalErbij }: InvoerrustProps) {
  return (
    <div className="invoer__rust">
      <span className="meta">{tekst.invoer.nieuw}</span>
      {itemsoorten.map((s) => (
        <Knop key={s} maat="klein" toets={s.charAt(0)} onClick={() => begin(s)}>
          {soortwoord[s]}
        </Knop>
      ))}
      {haalErbij && (
        <Knop soort="link" maat="klein" toets="h" onClick={haalErbij}>
          {tekst.erbij.knop}
        </Knop>
      )}
    </div>
  );
}
