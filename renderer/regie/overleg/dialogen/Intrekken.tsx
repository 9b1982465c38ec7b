/** Which verruiming to withdraw, when there is more than one. Withdrawing hides, so each is one key. */

import { opsomming } from '../../../../shared/domein/woorden.ts';
import { tekst } from '../../../text/overleg.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { api, schrijf } from '../../schil/api.ts';
import type { Puntdialoog } from './puntdialoog.ts';

const t = tekst.intrekken;

export function Intrekken({
  punt,
  sluit,
  doe,
}: Puntdialoog & { readonly doe: (fn: () => Promise<unknown>) => Promise<boolean> }) {
  const trekIn = (verruimingId: string) => {
    sluit();
    void doe(() => schrijf(api.punten.trekVerruimingIn({ verruimingId })));
  };
  // Bound here, in the parent: a later layer than the dialog's own, so these keys act while it is open.
  useToetsen(punt.verruimingen.slice(0, 9).map((v, i) => ({ toets: String(i + 1), wat: '', doe: () => trekIn(v.id) })));
  return (
    <Dialoog
      open
      naastZaal
      smal
      titel={t.kop}
      inleiding={t.zin}
      opEsc={sluit}
      voet={
        <Knop toets="Escape" onClick={sluit}>
          {tekst.open.laat}
        </Knop>
      }
    >
      <ul className="rij-onder-elkaar">
        {punt.verruimingen.map((v, i) => (
          <li key={v.id}>
            <Knop toets={i < 9 ? String(i + 1) : undefined} onClick={() => trekIn(v.id)}>
              {t.regel(opsomming(v.aan.split(', ')), v.tijd)}
            </Knop>{' '}
            <span className="meta">{t.akkoord(v.akkoord)}</span>
          </li>
        ))}
      </ul>
    </Dialoog>
  );
}
