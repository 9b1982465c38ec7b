/** Of one partner there are two: its digit asks which of them comes in or goes out, by a second key each. */
import { tekst } from '../../../text/overleg.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { type Handelingen, tweedeToets } from './useHandelingen.ts';

export function Zetelvraag({ handelingen }: { readonly handelingen: Handelingen }) {
  const { wieVan, inOfUit, wis } = handelingen;
  const keuzes = wieVan.map((d) => ({
    d,
    toets: tweedeToets(d, wieVan),
    wat: d.inZaal ? tekst.open.uitZaal(d.naam) : tekst.open.inZaal(d.naam),
  }));
  // Bound here, in a part that comes later than the meeting: they lie on top of its letters for as long as it asks.
  useToetsen(keuzes.map(({ d, toets, wat }) => ({ toets, wat, doe: () => void inOfUit(d) })));
  const [eerste] = wieVan;
  return (
    <div className="meldstrook" role="status">
      <p>
        <b>{tekst.open.wieVanZetel(eerste?.zetel ?? 0, eerste?.organisatie ?? '')}</b>
      </p>
      {keuzes.map(({ d, toets, wat }) => (
        <Knop key={d.id} maat="klein" toets={toets} onClick={() => void inOfUit(d)}>
          {wat}
        </Knop>
      ))}
      <Knop maat="klein" toets="Escape" onClick={wis}>
        {tekst.invoer.stop}
      </Knop>
    </div>
  );
}
