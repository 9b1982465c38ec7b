/**
 * What the application tells the regie window without being asked: the state of the vault, that something changed,
 * and what the room sees. Also the other way: that somebody is at work.
 */
import { useEffect } from 'react';
import type { Toestand } from '../../../shared/contract/kluis.ts';
import type { Schermbericht } from '../../../shared/contract/schermen.ts';
import { kloktijd } from '../../../shared/domein/tijd.ts';
import { api } from './api.ts';
import { useWinkel, type Zaalstand } from './winkel.ts';

/** Listens for as long as the window is there, and asks the first state. */
export function useBerichten(): void {
  useEffect(() => {
    const { luister } = window.overlegtafel;
    const stop = [
      luister('toestand', (waarde) => useWinkel.getState().zetToestand(waarde as Toestand)),
      luister('gewijzigd', () => {
        const { meldWijziging, zetOpslag, opslag } = useWinkel.getState();
        meldWijziging();
        if (opslag.soort !== 'mislukt') zetOpslag({ soort: 'opgeslagen', om: kloktijd(new Date()) });
      }),
      luister('schermen', (waarde) => useWinkel.getState().zetSchermen(waarde as Schermbericht)),
      luister('zaal', (waarde) => {
        const { toestand, zetZaal } = useWinkel.getState();
        zetZaal(toestand?.slot === 'open' ? (waarde as Zaalstand | null) : null);
      }),
    ];
    let weg = false;
    api.kluis.toestand().then((antwoord) => {
      if (!weg && antwoord.ok) useWinkel.getState().zetToestand(antwoord.waarde);
    });
    return () => {
      weg = true;
      for (const fn of stop) fn();
    };
  }, []);
}

/** At most one message per so many milliseconds. */
export const bezigElke = 20_000;

/** Tells the vault that somebody is at work (keys, mouse, touch), so that the idle clock starts anew. */
export function useBezig(): void {
  useEffect(() => {
    let laatst = Number.NEGATIVE_INFINITY;
    const meld = () => {
      const nu = performance.now();
      if (nu - laatst < bezigElke) return;
      laatst = nu;
      void api.kluis.bezig();
    };
    const soorten = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const s of soorten) window.addEventListener(s, meld, { passive: true, capture: true });
    return () => {
      for (const s of soorten) window.removeEventListener(s, meld, { capture: true });
    };
  }, []);
}
