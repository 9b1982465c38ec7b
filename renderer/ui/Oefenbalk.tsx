/** Banner of a practice vault, in every window: visible, calm, not red. */
import { tekst } from '../text/ui.ts';

export function Oefenbalk() {
  return (
    <aside className="oefenbalk" aria-label={tekst.oefenuitleg}>
      <span className="oefenbalk__woord">{tekst.oefening}</span>
      {tekst.oefenuitleg}
    </aside>
  );
}
