/** Rows of the log, newest first, under the day on which they were written. */
import type { Logboekregel } from '../../../shared/contract/logboek.ts';
import { logboekTekst as t } from '../../text/logboek.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Rijknop } from '../groepen/Rijknop.tsx';

/** Rows that ask to be looked at. */
const LET_OP = new Set(['klok.terug', 'logboek.breuk', 'logboek.kop-ontbreekt', 'tafelcode.onjuist']);

interface Dag {
  readonly naam: string;
  /** Number of its first row here: a day may come twice when the clock was set back. */
  readonly sleutel: number;
  readonly regels: Logboekregel[];
}

function perDag(regels: readonly Logboekregel[]): Dag[] {
  const dagen: Dag[] = [];
  for (const regel of regels) {
    const naam = t.dag(regel.tijd);
    const laatste = dagen.at(-1);
    if (laatste?.naam === naam) laatste.regels.push(regel);
    else dagen.push({ naam, sleutel: regel.rij, regels: [regel] });
  }
  return dagen;
}

interface LogboektabelProps {
  readonly regels: readonly Logboekregel[];
  readonly gekozen: string | null;
  readonly kies: (rij: string) => void;
}

export function Logboektabel({ regels, gekozen, kies }: LogboektabelProps) {
  return (
    <Tabel bijschrift={t.kop} className="logtabel">
      <thead>
        <tr>
          <th scope="col">{t.kolommen.tijd}</th>
          <th scope="col">{t.kolommen.wat}</th>
          <th scope="col">{t.kolommen.soort}</th>
          <th scope="col" className="getal">
            {t.kolommen.rij}
          </th>
        </tr>
      </thead>
      {perDag(regels).map((dag) => (
        <tbody key={dag.sleutel}>
          <tr className="logdag">
            <th scope="rowgroup" colSpan={4}>
              {dag.naam}
            </th>
          </tr>
          {dag.regels.map((r) => {
            const id = String(r.rij);
            return (
              <tr key={id} className={id === gekozen ? 'rij gekozen' : 'rij'}>
                <td className="heel">{t.tijd(r.tijd)}</td>
                <th scope="row">
                  <Rijknop id={id} gekozen={id === gekozen} opKlik={() => kies(id)}>
                    <span className={LET_OP.has(r.wat) ? 'logwat logwat--letop' : 'logwat'}>
                      {LET_OP.has(r.wat) && <Icoon naam="driehoek" />}
                      {r.zin}
                    </span>
                  </Rijknop>
                </th>
                <td>{r.soort ? t.soorten[r.soort] : t.onbekendeSoort}</td>
                <td className="getal">{t.getal(r.rij)}</td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </Tabel>
  );
}
