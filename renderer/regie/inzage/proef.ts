/** The trial as it is put together in the window: pure steps from one state to the next. */
import type { Inzagekolom, Proef, Proefpersoon, Proefpunt } from '../../../shared/contract/inzage.ts';

export const legeProef = (overlegId: string | null): Proef => ({
  overlegId,
  datum: null,
  inZaal: null,
  personen: [],
  punten: [],
});

/** A fresh id within this trial. */
export function nieuwId(proef: Proef): string {
  const nummers = [...proef.personen, ...proef.punten].map((x) => Number(x.id.replace('proef-', '')));
  return `proef-${Math.max(0, ...nummers) + 1}`;
}

/** One column in or out of the room. @param kolommen as they are now */
export function wisselZaal(proef: Proef, kolommen: readonly Inzagekolom[], id: string): Proef {
  const nu = kolommen.filter((k) => k.inZaal).map((k) => k.id);
  return { ...proef, inZaal: nu.includes(id) ? nu.filter((x) => x !== id) : [...nu, id] };
}

/** Somebody who is put in by hand is put in the room too, once the room was chosen by hand. */
export function voegPersoonToe(proef: Proef, persoon: Proefpersoon): Proef {
  const kolom = persoon.soort === 'partner' ? persoon.partner : persoon.id;
  return {
    ...proef,
    personen: [...proef.personen, persoon],
    inZaal: proef.inZaal === null ? null : [...new Set([...proef.inZaal, kolom])],
  };
}

export const voegPuntToe = (proef: Proef, punt: Proefpunt): Proef => ({ ...proef, punten: [...proef.punten, punt] });

/** Takes out an item, or a column with what was about it: nothing may point at somebody who is no longer there. */
export function haalWeg(proef: Proef, id: string): Proef {
  const hoort = (p: Proefpersoon) => p.id === id || (p.soort === 'partner' && p.partner === id);
  const punten = proef.punten
    .filter((x) => x.id !== id && x.bron !== id)
    .map((x): Proefpunt => {
      const aan = x.verruimd?.aan.filter((a) => a !== id) ?? [];
      return {
        ...x,
        verruimd: x.verruimd && aan.length > 0 ? { ...x.verruimd, aan } : null,
        alleen: x.alleen?.filter((a) => a !== id) ?? null,
      };
    });
  return {
    ...proef,
    punten,
    personen: proef.personen.filter((p) => !hoort(p)),
    inZaal: proef.inZaal?.filter((x) => x !== id) ?? null,
  };
}
