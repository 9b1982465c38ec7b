/** Meetings that more than one suite opens: at the opening, and before a besloten deel. */
import { brugMetOverleg } from './antwoorden.ts';
import type { Stubbrug } from './stubbrug.ts';
import { beslotenDeel, bijAgendapunt, halt, jongerenwerk, zaal } from './voorbeeld.ts';

/** A besloten deel after the closing round; who is out is out. */
export function metBesloten(): Stubbrug {
  const weg = new Set<string>();
  const met = brugMetOverleg(() => bijAgendapunt('a6'));
  met.antwoord('besloten.toon', () => {
    const mensen = [jongerenwerk, halt].filter((m) => !weg.has(m.id));
    return beslotenDeel({ vraagt: mensen.length > 0, mensen, eerstePuntId: 'p6' });
  });
  met.antwoord('deelnemers.zetAanwezig', (i: { deelnemerId: string; aanwezig: boolean }) => {
    if (i.aanwezig) weg.delete(i.deelnemerId);
    else weg.add(i.deelnemerId);
    return { verschijnt: [] };
  });
  return met;
}

const opening = {
  ...zaal,
  bericht: {
    ...zaal.bericht,
    beeld: {
      soort: 'opening' as const,
      titel: 'Dit blijft in de kring',
      nu: 3,
      koppen: ['Politie', 'Justitie', 'Convenant'],
      artikel: 'Artikel 14, convenant',
      tekst: 'Wie hier iets hoort, houdt het geheim.',
      gewoneTaal: null,
    },
  },
};
export const onthaal = { soort: 'welkom' as const, gemeente: 'Voorbeeldstad', datum: 'dinsdag 24 november' };
export const openingbeeld = () =>
  bijAgendapunt('a1', { zaal: opening, opening: { nr: 3, van: 3, voorgelezenOp: null } });
