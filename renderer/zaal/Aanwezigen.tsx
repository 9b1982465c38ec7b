/** Who is there, before the secrecy texts: names and organisations of those in the room, for the introductions. */
import type { Zaalbeeld } from '../../shared/contract/zaalbeeld.ts';
import { nietAfbreken } from '../ui/nietAfbreken.ts';
import { Voet } from './Onderwerp.tsx';
import { usePassend } from './usePassend.ts';

export function Aanwezigen({ beeld }: { readonly beeld: Extract<Zaalbeeld, { soort: 'aanwezigen' }> }) {
  const ref = usePassend<HTMLDivElement>(7);
  return (
    <>
      <div className="onderwerp" ref={ref}>
        <h1 className="zaal__kop">{beeld.titel}</h1>
        <ul className="aanwezigen">
          {beeld.mensen.map((m, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity; two may have the same name
            <li key={i} className="aanwezigen__mens">
              <bdi className="aanwezigen__naam">{m.naam}</bdi> <bdi>{nietAfbreken(m.organisatie)}</bdi>
            </li>
          ))}
        </ul>
      </div>
      {beeld.bladzijde.van > 1 && <Voet aanTafel={[]} bladzijde={beeld.bladzijde} />}
    </>
  );
}
