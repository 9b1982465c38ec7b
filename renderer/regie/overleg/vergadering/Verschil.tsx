/**
 * The namenlijst against the last time, for the procesregisseur: who is new, who left and why, who stays. With a key the
 * room reads the same of the names that it sees already; who left is never among those (art. 12 lid 1).
 */
import type { ReactNode } from 'react';
import type { Verschilbeeld } from '../../../../shared/contract/vaststelling.ts';
import { tekst } from '../../../text/overleg.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { api, schrijf } from '../../schil/api.ts';
import type { Handelingen } from './useHandelingen.ts';

const t = tekst.namen.verschil;

interface DeelProps {
  readonly kop: string;
  readonly leeg: string;
  readonly namen: readonly {
    readonly lidId: string;
    readonly code: string;
    readonly naam: string;
    readonly reden?: string;
  }[];
  readonly uitleg?: ReactNode;
}

function Deel({ kop, leeg, namen, uitleg }: DeelProps) {
  return (
    <section className="verschil__deel">
      <h2>
        {kop} <span className="meta">{namen.length}</span>
      </h2>
      {uitleg && namen.length > 0 && <p className="meta">{uitleg}</p>}
      {namen.length === 0 ? (
        <p className="meta">{leeg}</p>
      ) : (
        <ul>
          {namen.map((n) => (
            <li key={n.lidId}>
              <b>{n.code}</b> <bdi>{n.naam}</bdi>
              {n.reden && (
                <span className="meta">
                  {t.omdat} <bdi>{n.reden}</bdi>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface VerschilProps {
  readonly beeld: Verschilbeeld;
  readonly overlegId: string;
  /** False: the meeting was closed, and this is what was decided in it. */
  readonly open: boolean;
  readonly handelingen: Handelingen;
}

export function Verschil({ beeld, overlegId, open, handelingen }: VerschilProps) {
  const aan = !beeld.inZaal;
  const wissel = () => void handelingen.doe(() => schrijf(api.vaststelling.zetInZaal({ overlegId, aan })));
  useToetsen([{ toets: 'z', wat: aan ? t.inZaal : t.uitZaal, doe: wissel, uit: !open }]);
  return (
    <div className="verschil">
      <Deel kop={t.nieuw} leeg={t.geenNieuw} namen={beeld.nieuw} />
      <Deel kop={t.eraf} leeg={t.geenEraf} namen={beeld.eraf} uitleg={t.erafUitleg} />
      <Deel kop={t.blijft} leeg={t.geenBlijft} namen={beeld.blijft} />
      {open && (
        <div className="rij-knoppen">
          <Knop toets="z" aria-pressed={beeld.inZaal} onClick={wissel}>
            {aan ? t.inZaal : t.uitZaal}
          </Knop>
          <span className="meta">{t.zaalZin}</span>
        </div>
      )}
    </div>
  );
}
