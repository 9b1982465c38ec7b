/** Smaller: always possible, without anybody's agreement. Enter narrows; lifting a narrowing reveals, so not by Enter. */
import { useState } from 'react';
import { tekst } from '../../../text/overleg.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { useActie } from '../../formulier/useActie.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';
import { Letterstrook } from '../../zetels/Letterstrook.tsx';
import { useZeteltoetsen } from '../../zetels/useZeteltoetsen.ts';
import { geenEnter } from './geenEnter.ts';
import type { Puntdialoog } from './puntdialoog.ts';
import { Zetelkeuze } from './Zetelkeuze.tsx';
import { vanBron, zetelId } from './zetels.ts';

const t = tekst.versmal;

export function Versmal({ punt, beeld, sluit }: Puntdialoog) {
  const ziet = punt.ring.zetels.filter((z) => z.stand === 'ziet').map((z) => z.zetel);
  const bron = vanBron(punt.bron, beeld).map((d) => d.zetel);
  const [blijft, zetBlijft] = useState<readonly number[]>(ziet);
  const { weigering, doe, bezig } = useActie();
  // Only who sees it now can be taken away; nobody can be added here.
  const kandidaten = beeld.deelnemers.filter((d) => ziet.includes(d.zetel)).sort((a, b) => a.zetel - b.zetel);
  const wissel = (zetel: number) => {
    if (!ziet.includes(zetel) || bron.includes(zetel)) return;
    zetBlijft((nu) => (nu.includes(zetel) ? nu.filter((z) => z !== zetel) : [...nu, zetel]));
  };
  const stuur = async (alleen: string[] | null) => {
    const gelukt = await doe(async () => {
      await schrijf(api.punten.versmal({ puntId: punt.id, alleen }));
    });
    if (gelukt) sluit();
  };
  const kleiner = () => void stuur(kandidaten.filter((d) => blijft.includes(d.zetel)).map((d) => zetelId(d, beeld).id));
  const zetelkeuze = useZeteltoetsen(
    kandidaten.map((d) => ({ zetel: d.zetel, naam: d.organisatie, wat: '', doe: () => wissel(d.zetel) })),
  );
  // Bound here, in the parent: a later layer than the dialog's own, so these keys act while it is open.
  useToetsen([...zetelkeuze.bindingen, { toets: 'o', wat: t.hef, doe: () => void stuur(null), uit: !punt.versmald }]);
  return (
    <Dialoog
      open
      naastZaal
      smal
      titel={t.kop}
      inleiding={`${punt.tekst} ${t.zin}`}
      opEsc={sluit}
      opEnter={kleiner}
      voet={
        <>
          <Knop soort="hoofd" toets="Enter" bezig={bezig} onClick={kleiner}>
            {t.knop}
          </Knop>
          <Knop toets="Escape" onClick={sluit}>
            {tekst.open.laat}
          </Knop>
          {punt.versmald && (
            <Knop toets="o" onKeyDown={geenEnter} onClick={() => void stuur(null)}>
              {t.hef}
            </Knop>
          )}
        </>
      }
    >
      <p className="meta">{t.naarUitleg}</p>
      <Zetelkeuze
        rijen={kandidaten.map((d) => ({
          zetel: d.zetel,
          naam: d.organisatie,
          bij: bron.includes(d.zetel) ? t.bron : d.naam,
          aan: blijft.includes(d.zetel),
          vast: bron.includes(d.zetel),
        }))}
        wissel={wissel}
      />
      <Letterstrook letters={zetelkeuze.letters} />
      <Weigeringmelding weigering={weigering} />
    </Dialoog>
  );
}
