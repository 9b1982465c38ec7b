/** Under the head of the item that is on: who is needed for it and not in the room. */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { agendaTekst } from '../../../text/overleg/agenda.ts';
import { Icoon } from '../../../ui/Icoon.tsx';

export function Nodig({ beeld }: { readonly beeld: Overlegbeeld }) {
  const { nodigMist } = beeld.gekozen;
  if (nodigMist.length === 0) return null;
  return (
    <p className="midden__nodig">
      <Icoon naam="driehoek" />
      {agendaTekst.nietInZaal(nodigMist)}
    </p>
  );
}
