/** The current subject: title, question, the rows that everybody present may see, and who is at the table. */
import type { Zaalbeeld } from '../../shared/contract/zaalbeeld.ts';
import { blad, tekst } from '../text/zaal.ts';
import { nietAfbreken } from '../ui/nietAfbreken.ts';
import { naamlozeRing, Ring } from '../ui/Ring.tsx';
import { usePassend } from './usePassend.ts';
import { voetnamen } from './voetnamen.ts';

type Beeld = Extract<Zaalbeeld, { soort: 'onderwerp' }>;

/** A closed ring of those present and their names. Open or missing segments never appear here. */
export function Voet({ aanTafel, bladzijde }: Pick<Beeld, 'aanTafel' | 'bladzijde'>) {
  const ref = usePassend<HTMLElement>(3);
  return (
    <footer className="zaal__voet" ref={ref}>
      {aanTafel.length > 0 && (
        <>
          <Ring
            ring={naamlozeRing(
              aanTafel.map(() => 'ziet'),
              'op',
            )}
            maat={80}
            alternatief={null}
          />
          <p className="zaal__aanwezig">
            <span className="zaal__zacht">{tekst.aanTafel}</span>{' '}
            {voetnamen(aanTafel).map((naam, i) => (
              // Two functionaries of one partner have the same name.
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
              <span key={i}>
                {i > 0 && ', '}
                <bdi>{naam}</bdi>
              </span>
            ))}
          </p>
        </>
      )}
      {bladzijde.van > 1 && <p className="zaal__blad">{blad(bladzijde.nr, bladzijde.van)}</p>}
    </footer>
  );
}

export function Onderwerp({ beeld }: { readonly beeld: Beeld }) {
  const ref = usePassend<HTMLDivElement>(7);
  return (
    <>
      <div className="onderwerp" ref={ref}>
        <h1 className="zaal__kop">{nietAfbreken(beeld.titel)}</h1>
        {beeld.vraag && <p className="zaal__vraag">{nietAfbreken(beeld.vraag)}</p>}
        {beeld.regels.length > 0 && (
          <dl className="onderwerp__regels">
            {beeld.regels.map((regel, i) => (
              // Rows have no identity here on purpose: the picture holds no ids.
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
              <div className="onderwerp__regel" key={i}>
                <dt>{nietAfbreken(regel.label)}</dt>
                <dd>{nietAfbreken(regel.tekst)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <Voet aanTafel={beeld.aanTafel} bladzijde={beeld.bladzijde} />
    </>
  );
}
