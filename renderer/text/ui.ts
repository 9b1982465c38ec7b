/** Every visible or spoken sentence of the kit. Dutch, level B1, "u". */
import type { Zetelstand } from '../../shared/contract/ring.ts';

const gelaten = { plaatje: 'Het plaatje', tabel: 'De opmaak van de tabel', beide: 'De tabel en het plaatje' } as const;

export const tekst = {
  /** What was left out of something pasted or dropped. */
  plakken: (wat: keyof typeof gelaten, metTekst: boolean) =>
    metTekst
      ? `Alleen de tekst is overgenomen. ${gelaten[wat]} niet.`
      : 'Hier kan alleen tekst. Een plaatje of bestand kan hier niet.',
  teLang: (past: number, rest: number) =>
    `Te lang: de laatste ${rest.toLocaleString('nl-NL')} tekens staan er niet bij. Hier passen er ${past.toLocaleString('nl-NL')}. Verdeel de tekst.`,
  naam: 'Overlegtafel',
  opTafel: 'Op tafel',
  nietOpTafel: 'Niet op tafel',
  opTafelInRing: 'op tafel',
  evenLaden: 'Even laden',
  toon: 'Toon',
  verberg: 'Verberg',
  kies: 'Kies',
  watHelpt: 'Wat helpt:',
  alleToetsen: 'Alle toetsen',
  alleToetsenKort: 'alle toetsen',
  sluit: 'Sluit',
  oefening: 'OEFENING',
  oefenuitleg: 'Oefenkluis: alleen verzonnen gegevens',
  stap: { klaar: 'klaar', nu: 'nu', later: 'later' },
  balk: { ziet: 'ziet', open: 'in de kring, mag dit niet zien', buiten: 'buiten de kring' },
  bron: 'bron',
} as const;

/** One seat of a ring in words, e.g. `2 politie: ziet dit, bron, aan tafel`. */
export function zetelInWoorden(zetel: Zetelstand): string {
  const stand =
    zetel.stand === 'ziet' ? 'ziet dit' : zetel.stand === 'open' ? 'in de kring, mag dit niet zien' : 'buiten de kring';
  const delen = [zetel.uitleg && zetel.stand !== 'ziet' ? `${stand} (${zetel.uitleg})` : stand];
  if (zetel.bron) delen.push('bron');
  if (zetel.aanTafel) delen.push('aan tafel');
  return `${zetel.zetel} ${zetel.naam}: ${delen.join(', ')}`;
}

/** The whole ring in words: what lies on the table, then each seat. The list is complete, also where seats share a segment. */
export function ringInWoorden(midden: 'op' | 'niet' | 'geen', zetels: readonly Zetelstand[]): string {
  const kop = midden === 'op' ? 'Op tafel' : midden === 'niet' ? 'Niet op tafel' : 'Kring';
  if (zetels.length === 0) return `${kop}.`;
  return `${kop}. ${zetels.map(zetelInWoorden).join('; ')}.`;
}

/** Words on keycaps that differ from the key's own name. */
export const toetsnamen: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ' ': 'Spatie',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Delete: 'Del',
  Backspace: 'Backspace',
  // In a combination; alone they are drawn.
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** Keys that a keycap draws as an arrow, with the word that is read aloud. */
export const pijltoetsen: Readonly<Record<string, string>> = {
  ArrowUp: 'pijl omhoog',
  ArrowDown: 'pijl omlaag',
  ArrowLeft: 'pijl naar links',
  ArrowRight: 'pijl naar rechts',
};
