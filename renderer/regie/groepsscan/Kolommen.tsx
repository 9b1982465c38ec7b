/** Which column is what: adjustable by hand, except what may not be kept (art. 10), which is named with its reason. */
import { useState } from 'react';
import type { Weigering } from '../../../shared/contract/weigering.ts';
import { type Indeling, type Veld, velden } from '../../../shared/domein/groepsscan/voorbeeld.ts';
import { groepsscanTekst } from '../../text/groepsscan.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { Selectie } from '../../ui/Selectie.tsx';
import { Veld as Tekstveld } from '../../ui/Veld.tsx';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { kolomletter } from './kolomletter.ts';

const t = groepsscanTekst.kolommen;

export interface KolommenProps {
  readonly indeling: Indeling;
  readonly vervallen: readonly { readonly kop: string; readonly reden: string }[];
  readonly bezig: boolean;
  /** Refusal of the last change. */
  readonly weigering: Weigering | null;
  readonly wijzig: (indeling: Indeling) => void;
}

const isVeld = (id: string): id is Veld => (velden as readonly string[]).includes(id);

export function Kolommen({ indeling, vervallen, bezig, weigering, wijzig }: KolommenProps) {
  const opties = velden.map((id) => ({ id, naam: groepsscanTekst.velden[id] }));
  const bruikbaar = indeling.kolommen.filter((k) => k.vervalt === null);
  return (
    <section className="inlezen__deel">
      <div className="sectiekop">
        <Kop level={2}>{t.kop}</Kop>
        <span className="meta">{t.uitleg}</span>
        <Kopregel
          key={indeling.kopregel}
          kopregel={indeling.kopregel}
          bezig={bezig}
          wijzig={(n) => wijzig({ kopregel: n, kolommen: [] })}
        />
      </div>
      <div className="kolommen">
        {bruikbaar.map((k) => (
          <Selectie
            key={k.index}
            label={k.kop || t.naamloos(kolomletter(k.index))}
            leeg={t.laatWeg}
            opties={opties}
            value={k.veld ?? ''}
            disabled={bezig}
            onChange={(g) => {
              const veld = isVeld(g.target.value) ? g.target.value : null;
              wijzig({
                ...indeling,
                kolommen: indeling.kolommen.map((x) => (x.index === k.index ? { ...x, veld } : x)),
              });
            }}
          />
        ))}
      </div>
      <Weigeringmelding weigering={weigering} />
      {vervallen.length > 0 && (
        <div className="vervallen">
          <Kop level={3}>{groepsscanTekst.weg.kop}</Kop>
          <ul>
            {vervallen.map((v) => (
              <li key={`${v.kop} ${nietAfbreken(v.reden)}`}>
                <Icoon naam="kruis" />
                <strong>{v.kop}</strong>
                <span>{nietAfbreken(v.reden)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** The header row, for a file in which it was not recognised. */
function Kopregel({ kopregel, bezig, wijzig }: { kopregel: number; bezig: boolean; wijzig: (rij: number) => void }) {
  const [getypt, zetGetypt] = useState(String(kopregel));
  const nummer = Number(getypt);
  const anders = Number.isInteger(nummer) && nummer >= 1 && nummer <= 20_000 && nummer !== kopregel;
  return (
    <form
      className="kopregel"
      onSubmit={(g) => {
        g.preventDefault();
        if (anders) wijzig(nummer);
      }}
    >
      <Tekstveld
        label={groepsscanTekst.kopregelRij}
        type="number"
        min={1}
        max={20000}
        value={getypt}
        disabled={bezig}
        onChange={(g) => zetGetypt(g.target.value)}
      />
      <Knop type="submit" uit={!anders} bezig={bezig}>
        {groepsscanTekst.leesOpnieuw}
      </Knop>
    </form>
  );
}
