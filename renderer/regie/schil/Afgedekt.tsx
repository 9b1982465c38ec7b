/**
 * The covered window: somebody else holds the laptop to sign. Nothing of a case is in the page, also not behind it.
 * Only the procesregisseur's own code brings the meeting back; after three wrong codes the vault locks.
 */
import { useState } from 'react';
import type { Weigering } from '../../../shared/contract/weigering.ts';
import { tekst } from '../../text/regie.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding, uitWeigering } from '../../ui/Melding.tsx';
import { naamlozeRing, Ring } from '../../ui/Ring.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { alsWeigering, api, vraag } from './api.ts';

const ring = naamlozeRing(['buiten', 'buiten', 'buiten', 'buiten', 'buiten', 'open'], 'geen');

export function Afgedekt() {
  const [code, zetCode] = useState('');
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState('');
  const [weigering, zetWeigering] = useState<Weigering | null>(null);

  const keerTerug = async () => {
    if (!/^\d{6}$/.test(code)) return zetFout(tekst.afgedekt.zesCijfers);
    zetBezig(true);
    zetWeigering(null);
    try {
      const uitkomst = await vraag(api.verklaringen.keerTerug({ tafelcode: code }));
      if (uitkomst.teruggekeerd) return;
      zetFout(uitkomst.pogingenOver > 0 ? tekst.afgedekt.fout(uitkomst.pogingenOver) : tekst.afgedekt.slot);
    } catch (f) {
      zetWeigering(alsWeigering(f));
    } finally {
      zetCode('');
      zetBezig(false);
    }
  };

  return (
    <main className="afgedekt">
      <div className="afgedekt__links">
        <Ring ring={ring} maat={280} alternatief={null} />
      </div>
      <form
        className="afgedekt__rechts"
        onSubmit={(g) => {
          g.preventDefault();
          void keerTerug();
        }}
      >
        <Kop level={1}>{tekst.afgedekt.kop}</Kop>
        <p>{tekst.afgedekt.zin}</p>
        <Veld
          label={tekst.afgedekt.code}
          uitleg={tekst.afgedekt.uitleg}
          fout={fout || undefined}
          type="password"
          inputMode="numeric"
          maxLength={6}
          autoFocus
          value={code}
          onChange={(g) => {
            zetCode(g.target.value.replace(/\D/g, ''));
            zetFout('');
          }}
        />
        {weigering && <Melding {...uitWeigering(weigering)} />}
        <Knop soort="hoofd" maat="groot" breed type="submit" bezig={bezig} toets="Enter">
          {tekst.afgedekt.knop}
        </Knop>
      </form>
    </main>
  );
}
