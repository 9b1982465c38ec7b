/** Which convenantpartners took the decision on the namenlijst: those at the table, each with a switch. */
import { tekst } from '../../../text/overleg.ts';
import { Knop } from '../../../ui/Knop.tsx';
import type { Vaststellingstand } from './useVaststelling.ts';

export function Besluitnemers({ vast }: { readonly vast: Vaststellingstand }) {
  if (vast.partners.length === 0) return null;
  return (
    <fieldset className="besluitnemers">
      <legend className="meta">{tekst.namen.wieBesluit}</legend>
      {vast.partners.map((p) => {
        const erbij = vast.door.includes(p.id);
        return (
          <Knop
            key={p.id}
            maat="klein"
            aria-pressed={erbij}
            className={erbij ? 'gekozen-knop' : ''}
            icoon={erbij ? 'vink' : undefined}
            onClick={() => vast.wissel(p.id)}
          >
            {p.naam}
          </Knop>
        );
      })}
    </fieldset>
  );
}
