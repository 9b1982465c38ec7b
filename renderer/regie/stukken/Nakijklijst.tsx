/** When an item is struck: who of its bron asked, and which texts of readers go with it. */
import { useState } from 'react';
import type { Verslagbeeld, Verslagpassage } from '../../../shared/contract/verslag.ts';
import { verslagTekst } from '../../text/verslag.ts';
import { Vink } from '../../ui/Vink.tsx';

const t = verslagTekst.schrap;

/** In a list of ids: the procesregisseur, who has none. */
const ZELF = 'zelf';
export const vragers = (passage: Verslagpassage | undefined) =>
  (passage?.vragers ?? []).map((v) => ({ id: v.id ?? ZELF, naam: v.naam }));
export const alsVrager = (id: string | null): string | null => (id === ZELF ? null : id);

type Nakijken = Verslagbeeld['nakijken'];

/** Ids of the texts that stay; of a text that nobody looked at it is safer that it goes. */
export interface Blijvend {
  readonly ids: ReadonlySet<string>;
  readonly wissel: (id: string) => void;
}

export function useNakijken(): Blijvend {
  const [ids, zetIds] = useState<ReadonlySet<string>>(new Set());
  const wissel = (id: string) =>
    zetIds((oud) => (oud.has(id) ? new Set([...oud].filter((x) => x !== id)) : new Set([...oud, id])));
  return { ids, wissel };
}

export const beslissingen = (nakijken: Nakijken, blijft: ReadonlySet<string>) =>
  nakijken.map(({ id }) => ({ id, wis: !blijft.has(id) }));

export function Nakijklijst({ nakijken, laat }: { readonly nakijken: Nakijken; readonly laat: Blijvend }) {
  if (nakijken.length === 0) return null;
  return (
    <fieldset className="vinken">
      <legend>{t.nakijken}</legend>
      <p className="meta">{t.nakijkenZin}</p>
      {nakijken.map((o) => (
        <Vink key={o.id} checked={!laat.ids.has(o.id)} onChange={() => laat.wissel(o.id)}>
          {t.wis(o.van, o.versie, o.tekst)}
        </Vink>
      ))}
    </fieldset>
  );
}
