/** The agenda that a new meeting starts with: per group what its step in the seven-step process asks for. */
import { type Convenantprofiel, standaardkring } from '../../shared/domein/profiel.ts';
import { telMinutenOp } from '../../shared/domein/tijd.ts';
import type { Groeprij } from './groepen.ts';

export interface Agendavoorstel {
  readonly soort: 'opening' | 'namenlijst' | 'onderwerp' | 'plan' | 'sluitronde';
  readonly groepId: string | null;
  readonly titel: string;
  readonly vraag: string;
  readonly stap: number | null;
  /** Id of the purpose in the profile (art. 2), or null for parts without data. */
  readonly doel: string | null;
  readonly kring: string;
  readonly tijd: string;
}

type Deel = Omit<Agendavoorstel, 'tijd' | 'kring'> & { readonly kring: string; readonly minuten: number };

/** The purpose with this letter, if the profile has it. */
export const doelMetLetter = (profiel: Convenantprofiel, id: string): string | null =>
  profiel.doelen.find((d) => d.id === id)?.id ?? null;

function delenVanGroep(profiel: Convenantprofiel, groep: Groeprij, iedereen: string, partners: string): Deel[] {
  const basis = { groepId: groep.id, titel: `Groep ${groep.naam}`, stap: groep.stap };
  if (groep.staat === 'signaal' || groep.staat === 'niet-problematisch') {
    return [
      {
        ...basis,
        soort: 'onderwerp',
        vraag: 'Wat zien we in de groep?',
        doel: doelMetLetter(profiel, 'a'),
        kring: iedereen,
        minuten: 15,
      },
    ];
  }
  return [
    {
      ...basis,
      soort: 'onderwerp',
      vraag: 'Hoe gaat het met de groep?',
      doel: doelMetLetter(profiel, 'b'),
      kring: iedereen,
      minuten: 20,
    },
    {
      ...basis,
      soort: 'namenlijst',
      vraag: 'Wie hoort bij de groep?',
      doel: doelMetLetter(profiel, 'c'),
      kring: partners,
      minuten: 10,
    },
    {
      ...basis,
      soort: 'plan',
      vraag: 'Wat gaan we doen?',
      doel: doelMetLetter(profiel, 'd'),
      kring: iedereen,
      minuten: 15,
    },
  ];
}

/** Opening, the groups in order, closing round; with clock times from `begin`. */
export function maakAgenda(profiel: Convenantprofiel, groepen: readonly Groeprij[], begin: string): Agendavoorstel[] {
  const iedereen = standaardkring(profiel, 'gewoon', 'groep');
  const partners = standaardkring(profiel, 'gewoon', 'individu');
  const los = { groepId: null, stap: null, doel: null, kring: iedereen };
  const delen: Deel[] = [
    { ...los, soort: 'opening', titel: 'Opening en geheimhouding', vraag: '', minuten: 5 },
    ...groepen.flatMap((g) => delenVanGroep(profiel, g, iedereen, partners)),
    { ...los, soort: 'sluitronde', titel: 'Sluitronde', vraag: 'Wie heeft wat nodig?', minuten: 10 },
  ];
  let tijd = begin;
  return delen.map(({ minuten, ...deel }) => {
    const regel = { ...deel, tijd };
    tijd = telMinutenOp(tijd, minuten);
    return regel;
  });
}
