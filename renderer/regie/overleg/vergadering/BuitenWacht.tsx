/** Who was asked to leave for another part and may come back: one line with their digits, until they are in again. */
import { useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';

const t = tekst.besloten;

export function BuitenWacht({ beeld }: { readonly beeld: Overlegbeeld }) {
  const [komtNiet, zetKomtNiet] = useState<readonly string[]>([]);
  const wachten = beeld.deelnemers
    .filter((d) => d.wachtBuiten && !komtNiet.includes(d.id))
    .sort((a, b) => a.zetel - b.zetel);
  if (wachten.length === 0) return null;
  return (
    <div className="meldstrook" role="status">
      <Icoon naam="driehoek" />
      <p>
        {t.wachtBuiten(
          wachten.map((d) => `${d.zetel} ${d.organisatie}`),
          wachten.map((d) => d.zetel),
        )}
      </p>
      <Knop maat="klein" onClick={() => zetKomtNiet([...komtNiet, ...wachten.map((d) => d.id)])}>
        {t.komtNiet(wachten.length)}
      </Knop>
    </div>
  );
}
