/** Who was asked to leave for another part and may come back: one line with their digits, until they are in again. */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { api, schrijf } from '../../schil/api.ts';
import type { Handelingen } from './useHandelingen.ts';

const t = tekst.besloten;

interface BuitenWachtProps {
  readonly beeld: Overlegbeeld;
  readonly handelingen: Handelingen;
}

export function BuitenWacht({ beeld, handelingen }: BuitenWachtProps) {
  const wachten = beeld.deelnemers.filter((d) => d.wachtBuiten).sort((a, b) => a.zetel - b.zetel);
  const komtNiet = () =>
    void handelingen.doe(() =>
      schrijf(api.besloten.komtNiet({ overlegId: beeld.id, deelnemerIds: wachten.map((d) => d.id) })),
    );
  useToetsen([{ toets: 'q', wat: t.komtNiet(wachten.length), doe: komtNiet, uit: wachten.length === 0 }]);
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
      <Knop maat="klein" toets="q" onClick={komtNiet}>
        {t.komtNiet(wachten.length)}
      </Knop>
    </div>
  );
}
