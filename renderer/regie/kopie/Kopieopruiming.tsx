/** Back-ups that there is a reason not to keep: said where they are, and removed in two steps. */
import { useState } from 'react';
import type { Kopiestand, kopieopruimingen } from '../../../shared/contract/kopie.ts';
import { kopieTekst } from '../../text/kopie.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { api, schrijf } from '../schil/api.ts';

const t = kopieTekst.opruimen;

interface KopieopruimingProps {
  readonly wat: (typeof kopieopruimingen)[number];
  readonly stand: Kopiestand;
  readonly doe: (werk: () => Promise<string>) => void;
  readonly bezig: boolean;
}

export function Kopieopruiming({ wat, stand, doe, bezig }: KopieopruimingProps) {
  const [zeker, zetZeker] = useState(false);
  const { kopieen, oudeStanden } = stand;
  const geldt = (k: Kopiestand['kopieen'][number]) => (wat === 'vernietigd' ? k.metVernietigd : k.oudeSleutel);
  const oude = wat === 'vernietigd' ? oudeStanden.filter((o) => o.metVernietigd) : [];
  const aantal = kopieen.filter(geldt).length + oude.length;
  if (aantal === 0) return null;
  const laatste = kopieen.every(geldt);
  const ruim = () => {
    zetZeker(false);
    doe(async () => t.geruimd((await schrijf(api.kopie.ruimOp({ wat }))).verwijderd));
  };
  const zinnen = t[wat];
  return (
    <Melding
      soort="letop"
      voorlezen={false}
      wat={zinnen.wat(aantal)}
      waarom={zeker && laatste ? t.laatste : zinnen.waarom}
      helpt={t.helpt}
      knoppen={
        zeker ? (
          <>
            <Knop soort="gevaar" maat="klein" bezig={bezig} onClick={ruim}>
              {t.zeker(aantal)}
            </Knop>
            <Knop maat="klein" onClick={() => zetZeker(false)}>
              {t.laat}
            </Knop>
          </>
        ) : (
          <Knop maat="klein" bezig={bezig} onClick={() => zetZeker(true)}>
            {t.ruim}
          </Knop>
        )
      }
    />
  );
}
