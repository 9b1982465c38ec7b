/** Which documents go along in one package: approved only, and of one dossier. Pure. */
import type { Stukregel } from '../../../shared/contract/stukken.ts';

interface Nietmee {
  readonly stuk: Stukregel;
  /** `staat`: not approved, or handed over already; `dossier`: belongs to another package. */
  readonly waarom: 'staat' | 'dossier';
}

export interface Pakketkeuze {
  readonly mee: readonly Stukregel[];
  readonly niet: readonly Nietmee[];
}

/** Documents of one group or one meeting are one dossier; the chosen document says which. */
function zelfdeDossier(a: Stukregel, b: Stukregel): boolean {
  if (a.id === b.id) return true;
  if (a.groepId !== null && b.groepId !== null) return a.groepId === b.groepId;
  return a.overlegId !== null && a.overlegId === b.overlegId;
}

export function pakketkeuze(stukken: readonly Stukregel[], gekozen: Stukregel | null): Pakketkeuze {
  const anker = gekozen ?? stukken.find((s) => s.staat === 'vastgesteld') ?? null;
  const mee: Stukregel[] = [];
  const niet: Nietmee[] = [];
  for (const stuk of stukken) {
    const hoort = anker !== null && zelfdeDossier(anker, stuk);
    if (stuk.staat !== 'vastgesteld') {
      if (hoort) niet.push({ stuk, waarom: 'staat' });
    } else if (hoort) mee.push(stuk);
    else niet.push({ stuk, waarom: 'dossier' });
  }
  return { mee, niet };
}
