/** One row of the log: what happened, and the ids and codes that it is about. */
import type { Logboekregel } from '../../../shared/contract/logboek.ts';
import { hoofdletter } from '../../../shared/domein/woorden.ts';
import { logboekTekst } from '../../text/logboek.ts';
import { Kop } from '../../ui/Kop.tsx';
import { useWinkel } from '../schil/winkel.ts';

const t = logboekTekst.detail;

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

function inWoorden(waarde: Logboekregel['onderwerp'][number]['waarden'][number]): string {
  if (waarde === null) return t.niets;
  if (typeof waarde === 'boolean') return waarde ? t.ja : t.nee;
  return typeof waarde === 'string' && MOMENT.test(waarde) ? logboekTekst.moment(waarde) : String(waarde);
}

/** `geldigVan` → `Geldig van` */
const veldnaam = (veld: string): string => hoofdletter(veld.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

function Feiten({ rijen }: { readonly rijen: readonly (readonly [string, readonly string[]])[] }) {
  return (
    <dl className="feiten">
      {rijen.map(([kop, waarden]) => (
        <div key={kop} className="feiten__rij">
          <dt>{kop}</dt>
          <dd>
            {waarden.map((w, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: values may be equal, and the list never changes
              <span key={i} className="logwaarde">
                {w}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Logregelpaneel({ regel }: { readonly regel: Logboekregel }) {
  const sleuven = useWinkel((s) => s.toestand?.sleuven ?? []);
  const waarover = regel.onderwerp.filter(({ waarden }) => waarden.some((w) => w !== null));
  const rol = sleuven.find((s) => s.id === regel.wie)?.rol;
  return (
    <section className="paneel">
      <Kop level={2}>{regel.zin}</Kop>
      <Feiten
        rijen={[
          [t.moment, [logboekTekst.precies(regel.tijd)]],
          [t.soort, [regel.soort ? logboekTekst.soorten[regel.soort] : logboekTekst.onbekendeSoort]],
          [t.wie, [rol ? t.sleutels[rol] : regel.wie]],
          [t.rij, [logboekTekst.getal(regel.rij)]],
        ]}
      />
      <Kop level={3}>{t.waarover}</Kop>
      <p className="meta">{waarover.length === 0 ? t.geenWaarover : t.uitleg}</p>
      <Feiten
        rijen={[
          ...waarover.map(({ veld, waarden }) => [veldnaam(veld), waarden.map(inWoorden)] as const),
          [t.code, [regel.wat]],
          [t.hash, [logboekTekst.hash(regel.hash)]],
        ]}
      />
    </section>
  );
}
