/**
 * What an incidentele deelnemer may hear: per provider and gegevenssoort that the profile has a ground for, about the
 * group, and about which members (art. 4 lid 5). What is not ticked he does not hear.
 */
import { Fragment } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { tekst } from '../../../text/overleg.ts';
import { Melding } from '../../../ui/Melding.tsx';
import { Tabel } from '../../../ui/Tabel.tsx';
import { Vink } from '../../../ui/Vink.tsx';
import { type Grond, wisselGrond } from './wisselGrond.ts';

const t = tekst.incidenteel;

interface GrondenProps {
  readonly keuzes: Pick<Overlegbeeld['keuzes'], 'incidenteleGrondslagen' | 'partners' | 'gegevenssoorten'> & {
    readonly leden: readonly { readonly id: string; readonly code: string }[];
    /** Absent: nothing is said about circles. */
    readonly kringZonderGast?: Overlegbeeld['keuzes']['kringZonderGast'];
  };
  readonly gronden: readonly Grond[];
  readonly zet: (gronden: Grond[]) => void;
}

export function Gronden({ keuzes, gronden, zet }: GrondenProps) {
  const regels = keuzes.incidenteleGrondslagen
    .filter((g) => g.aan.includes('incidenteel'))
    .flatMap((g) =>
      g.gegevenssoorten.map((gegevenssoort) => ({
        van: g.van,
        gegevenssoort,
        grondslag: g.id,
        grondslagWoord: g.grondslag,
        vanNaam: keuzes.partners.find((p) => p.id === g.van)?.naam ?? g.van,
        soortNaam: keuzes.gegevenssoorten.find((s) => s.id === gegevenssoort)?.naam ?? gegevenssoort,
      })),
    );
  if (regels.length === 0) return <p className="meta">{t.geenGronden}</p>;
  return (
    <>
      <p className="meta">{t.grondenZin}</p>
      <Tabel bijschrift={t.grondenKop} className="gronden">
        <thead>
          <tr>
            <th scope="col">{t.kolommen.van}</th>
            <th scope="col">{t.kolommen.soort}</th>
            <th scope="col">{t.kolommen.grondslag}</th>
            <th scope="col">{t.kolommen.groep}</th>
            <th scope="col">{t.kolommen.leden}</th>
          </tr>
        </thead>
        <tbody>
          {regels.map((r) => {
            const regel = { van: r.van, gegevenssoort: r.gegevenssoort, grondslag: r.grondslag };
            const eigen = gronden.filter(
              (g) => g.van === r.van && g.gegevenssoort === r.gegevenssoort && g.grondslag === r.grondslag,
            );
            // A ground does not enter a circle: what else it takes is said here, where the ground is recorded.
            const buiten = (keuzes.kringZonderGast ?? []).filter(
              (k) => k.gegevenssoort === r.gegevenssoort && eigen.some((g) => g.niveau === k.niveau),
            );
            return (
              <Fragment key={`${r.grondslag} ${r.gegevenssoort}`}>
                <tr>
                  <th scope="row">{r.vanNaam}</th>
                  <td>{r.soortNaam}</td>
                  <td className="meta">{r.grondslagWoord}</td>
                  <td>
                    <Vink
                      aria-label={t.overGroep(r.vanNaam, r.soortNaam)}
                      checked={eigen.some((g) => g.niveau === 'groep')}
                      onChange={() => zet(wisselGrond(gronden, regel, null))}
                    >
                      {''}
                    </Vink>
                  </td>
                  <td>
                    {keuzes.leden.length === 0 && <span className="meta">{t.geenLeden}</span>}
                    <span className="gronden__leden">
                      {keuzes.leden.map((l) => (
                        <Vink
                          key={l.id}
                          aria-label={t.overLid(r.vanNaam, r.soortNaam, l.code)}
                          checked={eigen.some((g) => g.niveau === 'individu' && g.leden.includes(l.id))}
                          onChange={() => zet(wisselGrond(gronden, regel, l.id))}
                        >
                          {l.code}
                        </Vink>
                      ))}
                    </span>
                  </td>
                </tr>
                {buiten.length > 0 && (
                  <tr>
                    <td colSpan={5}>
                      <Melding
                        soort="letop"
                        wat={buiten.map((k) => t.buitenKring(k.gegevenssoort, k.niveau, k.kring)).join(' ')}
                        waarom={t.buitenKringHelpt}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </Tabel>
    </>
  );
}
