/**
 * Back where one was: after unlocking, after a crash and after signing the window opens in the same area, at the same
 * record, with the same form open. The vault keeps it (ids and words only), never the browser.
 */
import { useEffect } from 'react';
import type { Schermplek } from '../../../shared/contract/concepten.ts';
import { maakBewaarder, meldAan, vensterwekker } from '../concept/bewaarder.ts';
import { api, schrijfStil } from './api.ts';
import { gebieden, registers, useWinkel } from './winkel.ts';

type Winkel = ReturnType<typeof useWinkel.getState>;

const MEESTE_OPEN = 40;

function plekVan({ gebied, register, overlegId, groepId, stukId, open }: Winkel): Schermplek {
  const delen = Object.entries(open).map(([wat, stand]) => ({ wat, stand }));
  return { gebied, register, overlegId, groepId, stukId, open: delen.slice(-MEESTE_OPEN) };
}

/** Puts the window back where it was; what this version of the window does not know stays as it is at the start. */
function zetTerug(plek: Schermplek): void {
  const { overlegId, groepId, stukId, open } = plek;
  const gebied = gebieden.find((g) => g === plek.gebied);
  const register = registers.find((r) => r === plek.register);
  useWinkel.setState({
    ...(gebied && { gebied }),
    ...(register && { register }),
    overlegId,
    groepId,
    stukId,
    open: Object.fromEntries(open.map(({ wat, stand }) => [wat, stand])),
  });
}

/**
 * Asks the vault where the user was, and tells it from then on.
 * @param actief the shell may be shown: unlocked, uncovered, recovery code written down
 * @returns whether it is known: until then nothing may be opened, for opening is logged
 */
export function usePlek(actief: boolean): boolean {
  const bekend = useWinkel((s) => s.plekBekend);
  useEffect(() => {
    if (!actief) return undefined;
    const bewaarder = maakBewaarder({
      bewaar: (tekst) => void schrijfStil(api.concepten.zetPlek(JSON.parse(tekst) as Schermplek)),
      wis: () => undefined,
      wekker: vensterwekker,
    });
    const meldAf = meldAan(bewaarder);
    let weg = false;
    let stop = (): void => undefined;
    void api.concepten.plek().then((antwoord) => {
      if (weg) return;
      if (antwoord.ok && antwoord.waarde) zetTerug(antwoord.waarde);
      bewaarder.isBewaard(JSON.stringify(plekVan(useWinkel.getState())));
      useWinkel.setState({ plekBekend: true });
      stop = useWinkel.subscribe((stand) => {
        if (stand.plekBekend) bewaarder.houd(JSON.stringify(plekVan(stand)));
      });
    });
    return () => {
      weg = true;
      stop();
      meldAf();
    };
  }, [actief]);
  return bekend;
}

/**
 * Which part of a screen is open: like state of the component, but the window comes back to it.
 * @param wat name of the screen, with the id of its record: `groep:…`
 * @returns the part (null: none) and the way to open another
 */
export function useOpen(wat: string): readonly [string | null, (stand: string | null) => void] {
  const stand = useWinkel((s) => s.open[wat] ?? null);
  return [stand, (nieuw) => useWinkel.getState().zetOpen(wat, nieuw)];
}
