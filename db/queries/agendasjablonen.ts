/** The templates of the agenda, per step: those of this vault, or those that come with the application. */
import type { agenda as gebied } from '../../shared/contract/agenda.ts';
import type { Uitvoer } from '../../shared/contract/kern.ts';
import {
  leesSjablonen,
  pasIn,
  type Sjabloonstap,
  sjabloonstappen,
  soortenVan,
  standaardsjabloon,
} from '../../shared/domein/agendasjabloon.ts';
import { type Convenantprofiel, korteNaam } from '../../shared/domein/profiel.ts';
import type { ReadableDb } from '../handles.ts';
import { kringkeuzes } from './agenda.ts';
import { leesInstelling } from './instelling.ts';
import { huidigProfiel } from './profiel.ts';

const ONLEESBAAR =
  'Het eigen sjabloon van deze stap past niet bij deze versie van Overlegtafel. U ziet nu het gewone sjabloon.';

/** Step 2 has two halves, which the profile does not name apart. */
const helften: Readonly<Partial<Record<Sjabloonstap, string>>> = { '2A': 'is het een groep?', '2B': 'namenlijst' };

function stapnaam(profiel: Convenantprofiel, stap: Sjabloonstap): string {
  const naam = profiel.stappen.find((s) => s.nr === Number.parseInt(stap, 10))?.naam ?? '';
  return [naam, helften[stap]].filter(Boolean).join(': ');
}

export function sjabloonlijst(db: ReadableDb): Uitvoer<(typeof gebied)['sjablonen']> {
  const profiel = huidigProfiel(db);
  const { eigen, onleesbaar } = leesSjablonen(leesInstelling(db, 'agendasjablonen'));
  return {
    stappen: sjabloonstappen.map((stap) => {
      const anders = eigen[stap];
      const { delen, meldingen } = pasIn(anders ?? standaardsjabloon(stap), profiel);
      return {
        stap,
        naam: stapnaam(profiel, stap),
        eigen: anders !== undefined,
        soorten: [...soortenVan(stap)],
        delen,
        // A template that comes with the application speaks of no gemeente in particular: it just fits in.
        meldingen: [...(anders ? meldingen : []), ...(onleesbaar.includes(stap) ? [ONLEESBAAR] : [])],
      };
    }),
    keuzes: { ...kringkeuzes(profiel), nodig: profiel.partners.map((p) => ({ id: p.id, naam: korteNaam(p) })) },
  };
}
