/** A named row of tick boxes over ids. */
import { Icoon } from '../../ui/Icoon.tsx';
import { Vink } from '../../ui/Vink.tsx';

interface VinkenProps {
  readonly label: string;
  readonly uitleg?: string;
  readonly fout?: string | undefined;
  readonly opties: readonly { readonly id: string; readonly naam: string }[];
  readonly gekozen: readonly string[];
  readonly zet: (gekozen: readonly string[]) => void;
}

export function Vinken({ label, uitleg, fout, opties, gekozen, zet }: VinkenProps) {
  const wissel = (id: string) => zet(gekozen.includes(id) ? gekozen.filter((x) => x !== id) : [...gekozen, id]);
  return (
    <fieldset className="vinkrij">
      <legend>{label}</legend>
      {uitleg && <p className="veld__uitleg">{uitleg}</p>}
      <div className="vinkrij__rij">
        {opties.map((o) => (
          <Vink key={o.id} checked={gekozen.includes(o.id)} onChange={() => wissel(o.id)}>
            {o.naam}
          </Vink>
        ))}
      </div>
      {fout && (
        <p className="veld__fout" role="alert">
          <Icoon naam="driehoek" />
          <span>{fout}</span>
        </p>
      )}
    </fieldset>
  );
}
