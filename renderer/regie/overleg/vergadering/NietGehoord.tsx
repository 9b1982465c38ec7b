/**
 * Somebody came in after the secrecy texts were read: it stays above the entry line until the chair told him and pressed
 * the key, or until he left again (art. 14 lid 2 and 3).
 */
import { opsomming } from '../../../../shared/domein/woorden.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { api, schrijf, useVraag } from '../../schil/api.ts';
import type { Handelingen } from './useHandelingen.ts';

const t = tekst.opening;

interface NietGehoordProps {
  readonly overlegId: string;
  readonly handelingen: Handelingen;
}

export function NietGehoord({ overlegId, handelingen }: NietGehoordProps) {
  const { waarde } = useVraag(() => api.opening.toon({ overlegId }), [overlegId]);
  const wie = waarde?.nietGehoord ?? [];
  const verteld = () => void handelingen.doe(() => schrijf(api.opening.legBijgepraatVast({ overlegId })));
  useToetsen([{ toets: 'm', wat: t.verteld, doe: verteld, uit: wie.length === 0 }]);
  if (wie.length === 0) return null;
  return (
    <div className="meldstrook" role="status">
      <Icoon naam="driehoek" />
      <p>{t.nietGehoord(opsomming(wie.map((a) => `${a.zetel} ${a.organisatie}`)), wie.length)}</p>
      <Knop maat="klein" toets="m" onClick={verteld}>
        {t.verteld}
      </Knop>
    </div>
  );
}
