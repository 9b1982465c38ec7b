/** A row per key of the vault, and beside it whose it is and what can be done with it. */
import { type ReactNode, useState } from 'react';
import type { Mens } from '../../../shared/contract/sleutels.ts';
import { sleutelsTekst as t } from '../../text/sleutels.ts';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Rijknop } from '../groepen/Rijknop.tsx';
import { useRijkeuze } from '../groepen/useRijkeuze.ts';
import { Menspaneel } from './Menspaneel.tsx';
import { dadenVan, naamVan, type Sleuteldaad } from './sleutel.ts';

interface MensenProps {
  readonly lijst: readonly Mens[];
  /** Can the key of whoever is logged in be bound to this laptop? */
  readonly kanBinden: boolean;
  readonly melding: string;
  readonly nieuw: () => void;
  /** What the beheerder proposed, above the list. */
  readonly voorstellen: ReactNode;
  /** A new data key. */
  readonly vernieuw: () => void;
  readonly gedaan: (melding: string) => void;
}

export function Mensen({ lijst, kanBinden, melding, nieuw, voorstellen, vernieuw, gedaan }: MensenProps) {
  const rij = useRijkeuze(lijst.map((m) => m.id));
  const [openBij, zetOpenBij] = useState<{ readonly id: string; readonly daad: Sleuteldaad } | null>(null);
  const gekozen = lijst.find((m) => m.id === rij.gekozen);
  const open = gekozen !== undefined && openBij?.id === gekozen.id ? openBij.daad : null;
  const met = (daad: Sleuteldaad) => lijst.find((m) => dadenVan(m, kanBinden).includes(daad));
  const naar = (daad: Sleuteldaad, m: Mens | undefined = met(daad)) => {
    if (m === undefined) return;
    rij.kies(m.id);
    zetOpenBij({ id: m.id, daad });
  };
  useSchermtoetsen([
    { toetsen: ['+'], wat: t.toetsen.nieuw, doe: nieuw },
    { toetsen: ['v'], wat: t.toetsen.vernieuw, doe: vernieuw },
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kies, doe: rij.beweeg },
    { toetsen: ['w'], wat: t.toetsen.wachtzin, doe: () => naar('wachtzin') },
    { toetsen: ['l'], wat: t.toetsen.laptop, doe: () => naar('laptop'), uit: met('laptop') === undefined },
    { toetsen: ['h'], wat: t.toetsen.herstelcode, doe: () => naar('herstelcode') },
    {
      toetsen: ['Delete'],
      wat: t.toetsen.verwijder,
      doe: () => naar('verwijder', gekozen),
      uit: !dadenVan(gekozen, kanBinden).includes('verwijder') || open !== null,
    },
    { toetsen: ['Escape'], wat: t.toetsen.terug, doe: () => zetOpenBij(null), uit: open === null, stil: true },
  ]);
  return (
    <div className="registers">
      <div className="registers__midden">
        <div className="gebied__kop">
          <div>
            <Kop level={1}>{t.kop}</Kop>
            <p className="meta">{t.zin}</p>
          </div>
          <div className="formulier__knoppen">
            <Knop toets="+" onClick={nieuw}>
              {t.nieuw}
            </Knop>
            <Knop toets="v" onClick={vernieuw}>
              {t.vernieuw.opent}
            </Knop>
          </div>
        </div>
        {melding && <Gelukt>{melding}</Gelukt>}
        {voorstellen}
        <Tabel bijschrift={t.kop}>
          <thead>
            <tr>
              <th scope="col">{t.kolommen.wie}</th>
              <th scope="col">{t.kolommen.rol}</th>
              <th scope="col">{t.kolommen.sinds}</th>
              <th scope="col">{t.kolommen.geopend}</th>
            </tr>
          </thead>
          <tbody>
            {lijst.map((m) => (
              <tr key={m.id} className={m.id === rij.gekozen ? 'rij gekozen' : 'rij'}>
                <th scope="row">
                  <Rijknop id={m.id} gekozen={m.id === rij.gekozen} opKlik={() => rij.kies(m.id)}>
                    {naamVan(m)}
                    {m.ik && ` (${t.u})`}
                  </Rijknop>
                </th>
                <td>{t.rollen[m.rol]}</td>
                <td>{t.dag(m.sinds)}</td>
                <td>{m.laatstGeopend === null ? t.nooit : t.moment(m.laatstGeopend)}</td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      </div>
      {gekozen && (
        <aside className="registers__rechts" aria-label={t.detail.paneel}>
          <Menspaneel
            key={gekozen.id}
            mens={gekozen}
            daden={dadenVan(gekozen, kanBinden)}
            open={open}
            begin={(daad) => zetOpenBij({ id: gekozen.id, daad })}
            stop={() => zetOpenBij(null)}
            klaar={(zin) => {
              zetOpenBij(null);
              gedaan(zin);
            }}
          />
        </aside>
      )}
    </div>
  );
}
