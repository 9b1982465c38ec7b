/** Sentences of undo and redo in the open meeting. */
import type { Puntstap, Terugslag } from '../../../shared/contract/terug.ts';
import { tel } from '../../../shared/domein/woorden.ts';

export const terug = {
  draai: 'ongedaan',
  opnieuw: 'opnieuw',
  weggehaald: (soort: string) => `${soort} weggehaald. Ctrl Z draait dit terug.`,
  /** The bron agreed with what stood there before. */
  vervallen: (n: number) =>
    n === 0
      ? ''
      : `Het punt is anders: ${tel(n, 'afspraak', 'afspraken')} in de sluitronde ${n === 1 ? 'vervalt' : 'vervallen'}. Vraag de bron daar opnieuw.`,
} as const;

type Richting = 'draai' | 'opnieuw';

/** Steps that only their own key undoes, with that key. */
const eigenToets: Partial<Record<Puntstap, string>> = {
  gewijzigd:
    'Het punt blijft zoals het nu is: anders zou iemand meer zien, of het mag niet meer. U wijzigt het zelf met Enter.',
  versmald: 'U maakte de kring van een punt anders. Dat draait u zelf terug met k: Ctrl Z zet nooit iets op tafel.',
  ingetrokken: 'U trok een verruiming in. Opnieuw verruimen doet u met v: Ctrl Z zet nooit iets op tafel.',
  voorwaarden: 'U veranderde de voorwaarden van een punt. Die verandert u terug met o.',
  erbij: 'U haalde een eerder punt erbij. Dat haalt u weer weg met Del.',
  eraf: 'U haalde hier een eerder punt weg. Dat haalt u er weer bij met h.',
  vrijgave: 'U veranderde de vrijgave van een tekst. Dat draait u zelf terug met g.',
  verruimd: 'Opnieuw verruimen doet u met v: de bron moet weer akkoord zijn.',
};

const nietMeer = 'Deze stap kan niet meer: het punt is er niet meer, of waar het bij hoorde is weg.';

const gedaanMet: Record<Richting, Partial<Record<Puntstap, string>>> = {
  draai: {
    toegevoegd: 'Het punt is weer weg. Ctrl Shift Z zet het terug.',
    verwijderd: 'Het punt staat er weer.',
    gewijzigd: 'Het punt is weer zoals het was. Een verruiming komt niet vanzelf terug.',
    verruimd: 'De verruiming is ingetrokken.',
  },
  opnieuw: {
    toegevoegd: 'Het punt staat er weer.',
    verwijderd: 'Het punt is weer weg. Ctrl Z zet het terug.',
    gewijzigd: 'Het punt is weer gewijzigd.',
  },
};

/** @param hier the subject in view: a step under another subject says which one */
export function slagInWoorden(slag: Terugslag, richting: Richting, hier: string): string {
  const zin = slag.gedaan ? gedaanMet[richting][slag.stap] : eigenToets[slag.stap];
  const elders = slag.punt && slag.punt.agendapuntId !== hier ? ` Onderwerp: ${slag.punt.onderwerp}.` : '';
  const vervallen = slag.afspraken === 0 ? '' : ` ${terug.vervallen(slag.afspraken)}`;
  return `${zin ?? nietMeer}${elders}${vervallen}`;
}
