/** The key of a seat, as it stands before a name; where that is not the number that the ring shows, the number too. */
import { zeteltoets } from '../../../shared/domein/zeteltoets.ts';
import { Toets } from '../../ui/Toets.tsx';
import './zetels.css';

export function Zeteltoets({ zetel }: { readonly zetel: number }) {
  const toets = zeteltoets(zetel);
  const cijfer = String(zetel);
  return (
    <>
      {toets !== '' && <Toets toets={toets} />}
      {toets !== cijfer && <span className="zetelnummer meta">{cijfer}</span>}
    </>
  );
}
