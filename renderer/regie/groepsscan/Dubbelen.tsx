/** Rows that are or may be the same person, side by side, each with a decision. The programme never decides. */
import type { Lidbeeld } from '../../../shared/contract/groepen.ts';
import type { Dubbel } from '../../../shared/domein/groepsscan/dubbelen.ts';
import type { Ingelezen } from '../../../shared/domein/groepsscan/voorbeeld.ts';
import { groepsscanTekst } from '../../text/groepsscan.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { type Besluiten, type Dubbelbesluit, sleutel } from './besluiten.ts';
import { lidInWoorden, type Rijwoorden, rijInWoorden, rijvelden } from './rijInWoorden.ts';

const t = groepsscanTekst.dubbel;

export interface DubbelenProps {
  readonly dubbelen: readonly Dubbel[];
  readonly rijen: readonly Ingelezen[];
  readonly leden: readonly Lidbeeld[];
  readonly besluiten: Besluiten;
  readonly beslis: (d: Dubbel, besluit: Dubbelbesluit) => void;
}

export function Dubbelen({ dubbelen, rijen, leden, besluiten, beslis }: DubbelenProps) {
  if (dubbelen.length === 0) return null;
  return (
    <section className="inlezen__deel">
      <Kop level={2}>{t.kop}</Kop>
      <p className="meta">{t.uitleg}</p>
      <ul className="dubbelen">
        {dubbelen.map((d) => (
          <li key={sleutel(d)}>
            <Paar d={d} rijen={rijen} leden={leden} besluit={besluiten[sleutel(d)]} beslis={(b) => beslis(d, b)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PaarProps {
  readonly d: Dubbel;
  readonly rijen: readonly Ingelezen[];
  readonly leden: readonly Lidbeeld[];
  readonly besluit: Dubbelbesluit | undefined;
  readonly beslis: (besluit: Dubbelbesluit) => void;
}

function Paar({ d, rijen, leden, besluit, beslis }: PaarProps) {
  const woordenVan = (rij: number) => {
    const gevonden = rijen.find((r) => r.rij === rij);
    return gevonden ? rijInWoorden(gevonden) : null;
  };
  const { b } = d;
  const links = woordenVan(d.a);
  const lid = b.soort === 'lid' ? leden.find((l) => l.id === b.lidId) : undefined;
  const rechts = b.soort === 'rij' ? woordenVan(b.rij) : lid ? lidInWoorden(lid) : null;
  const kopRechts = b.soort === 'rij' ? t.rij(b.rij) : `${b.code}, ${t.bestaat}`;
  const opties =
    b.soort === 'rij'
      ? [
          { id: String(b.rij), naam: t.houd(d.a) },
          { id: String(d.a), naam: t.houd(b.rij) },
          { id: 'twee', naam: t.twee },
        ]
      : [
          { id: String(d.a), naam: t.houdBestaand },
          { id: 'twee', naam: t.twee },
        ];
  return (
    <div className="dubbel">
      <p>
        <strong>{d.zekerheid === 'gelijk' ? t.gelijk : t.lijktOp}</strong> <span className="meta">{d.waarom}</span>
      </p>
      <table className="dubbel__tabel">
        <thead>
          <tr>
            <td />
            <th scope="col">{t.rij(d.a)}</th>
            <th scope="col">{kopRechts}</th>
          </tr>
        </thead>
        <tbody>
          {rijvelden.map((veld) => (
            <Vergelijking key={veld} veld={veld} links={links?.[veld] ?? ''} rechts={rechts?.[veld] ?? ''} />
          ))}
        </tbody>
      </table>
      <Keuze
        label={t.keuze(t.rij(d.a), kopRechts)}
        labelVerborgen
        opties={opties}
        waarde={besluit === undefined ? '' : String(besluit)}
        opKeuze={(id) => beslis(id === 'twee' ? 'twee' : Number(id))}
      />
      {d.zekerheid === 'lijkt' && besluit === undefined && <p className="meta">{t.zonderKeuze}</p>}
    </div>
  );
}

function Vergelijking({ veld, links, rechts }: { veld: keyof Rijwoorden; links: string; rechts: string }) {
  if (!links && !rechts) return null;
  const anders = links !== rechts;
  return (
    <tr className={anders ? 'dubbel__anders' : undefined}>
      <th scope="row">{groepsscanTekst.rijkoppen[veld]}</th>
      <td>{links}</td>
      <td>
        {rechts}
        {anders && <span className="alleen-voorlezen"> ({t.anders})</span>}
      </td>
    </tr>
  );
}
