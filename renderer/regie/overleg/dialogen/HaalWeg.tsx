/** Take an item away: it is destroyed, so it asks once. Hiding reveals nothing, therefore Enter may do it. */
import { tekst } from '../../../text/overleg.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { api, schrijf } from '../../schil/api.ts';
import type { Puntdialoog } from './puntdialoog.ts';

const t = tekst.haalWeg;

export function HaalWeg({
  punt,
  sluit,
  doe,
}: Omit<Puntdialoog, 'beeld'> & { readonly doe: (fn: () => Promise<unknown>) => Promise<boolean> }) {
  const weg = () => {
    sluit();
    void doe(() => schrijf(api.punten.verwijder({ puntId: punt.id })));
  };
  return (
    <Dialoog
      open
      naastZaal
      smal
      titel={t.kop}
      inleiding={t.zin}
      opEsc={sluit}
      opEnter={weg}
      voet={
        <>
          <Knop soort="gevaar" toets="Enter" onClick={weg}>
            {t.knop}
          </Knop>
          <Knop toets="Escape" onClick={sluit}>
            {tekst.open.laat}
          </Knop>
        </>
      }
    >
      <p>{punt.tekst}</p>
    </Dialoog>
  );
}
