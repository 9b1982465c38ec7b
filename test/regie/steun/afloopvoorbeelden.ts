/** After the meeting, as the screens get it: a verslag on its way, one that is read, actions. Fictional. */
import type { Actielijst } from '../../../shared/contract/acties.ts';
import type { Overlegbeeld } from '../../../shared/contract/overlegbeeld.ts';
import type { Verslagbeeld } from '../../../shared/contract/verslag.ts';
import { overlegbeeld, punten, ring } from './voorbeeld.ts';

const partners = [
  ['burgemeester', 'burgemeester', 11],
  ['politie', 'politie', 9],
  ['om', 'OM', 9],
  ['jongerenwerk', 'jongerenwerk', 6],
] as const;

export function verslagbeeld(deel: Partial<Verslagbeeld> = {}): Verslagbeeld {
  return {
    vervangenDoor: null,
    aanvullingen: 0,
    leest: null,
    tweedeLezers: ['I. Denkbeeld', 'K. Bedacht'],
    vastgesteldIn: null,
    eigen: partners.map(([id, naam, aantal]) => ({ van: { id, naam }, punten: aantal })),
    passages: [
      {
        puntId: 'p1',
        soort: 'besluit',
        tekst: 'Toezicht tot 1 januari: vrijdag en zaterdag, 19 tot 23 uur.',
        bron: { id: 'burgemeester', naam: 'burgemeester' },
        geschrapt: false,
        vragers: [],
      },
      {
        puntId: 'p4',
        soort: 'signaal',
        tekst: 'J-03 vernielde op 20 november een fietsenstalling.',
        bron: { id: 'politie', naam: 'politie' },
        geschrapt: false,
        vragers: [{ id: 'd2', naam: 'K. Bedacht, politie' }],
      },
    ],
    buiten: [],
    nakijken: [],
    opmerkingen: [{ id: 'm1', van: 'politie', datum: '30 november', tekst: 'Het waren 7 jongeren, geen 8.' }],
    kopieen: [],
    lezers: partners.map(([id, naam]) => ({ id, naam })),
    ...deel,
  };
}

/** Texts of readers that may be about an item that is struck. */
export const nakijken: Verslagbeeld['nakijken'] = [
  { id: 'm1', van: 'politie', versie: 1, tekst: 'Het waren 7 jongeren, geen 8.' },
  { id: 'm2', van: 'OM', versie: 2, tekst: 'De datum klopt niet.' },
];
/** What is decided on them when the tick of the second one was taken off. */
export const beslist = [
  { id: 'm1', wis: true },
  { id: 'm2', wis: false },
];

/** What its reader may not see, and what is on nobody's copy either. */
export const nietInVerslag: Verslagbeeld['buiten'] = [
  {
    puntId: 'p7',
    waar: 'Voortgang',
    waarom: 'Ingehouden, zeggenschap van de bron',
    opKopieVan: ['politie', 'OM'],
  },
  { puntId: 'p8', waar: 'Opening', waarom: 'Alleen voor de procesregisseur', opKopieVan: [] },
];

/** The next meeting, at the verslag of the one before. */
export function leestVerslag(): Overlegbeeld {
  const basis = overlegbeeld();
  const gelezen = punten.map((p) => ({ ...p, uitVerslag: true, magBewerken: false }));
  return overlegbeeld({
    agenda: basis.agenda.map((a) => (a.id === 'a3' ? { ...a, titel: 'Verslag van 27 oktober 2026' } : a)),
    gekozen: { ...basis.gekozen, titel: 'Verslag van 27 oktober 2026', meta: 'Kring A.', groepId: null, stukId: 's2' },
    punten: gelezen,
  });
}

/** The progress of a group with two overdue actions, of which the room sees one. */
export function metTeLaat(): Overlegbeeld {
  return overlegbeeld({
    teLezen: 'Verslag van 27 oktober 2026',
    teLaat: [
      {
        id: 't1',
        wat: 'Hangt de camera bij de fietsenstalling op.',
        wie: 'burgemeester',
        sinds: 'Te laat, moest klaar zijn op 13 november.',
        ring: ring('Zzzzzo', 'op'),
        opTafel: true,
        kort: ['Iedereen aan tafel'],
      },
      {
        id: 't2',
        wat: 'Gesprek met de ouders van J-03 over de schade.',
        wie: 'politie',
        sinds: 'Te laat, moest klaar zijn op 20 november.',
        ring: ring('zZbbbb', 'niet'),
        opTafel: false,
        kort: ['OM en Halt: buiten de kring, art. 1'],
      },
    ],
  });
}

export const actielijst: Actielijst = {
  partners: [
    {
      partner: { id: 'burgemeester', naam: 'burgemeester' },
      acties: [
        {
          id: 't1',
          soort: 'actie',
          wat: 'Hangt de camera bij de fietsenstalling op.',
          groep: 'Fictieplein',
          waar: 'overleg van 27 oktober 2026',
          termijn: '2026-11-13',
          teLaat: true,
          stand: 'niet-gedaan',
          datum: '16 november 2026',
          resultaat: 'De paal staat er nog niet.',
        },
        {
          id: 'i1',
          soort: 'interventie',
          wat: 'Toezicht op vrijdag en zaterdag.',
          groep: 'Fictieplein',
          waar: 'plan van aanpak',
          termijn: '2027-01-01',
          teLaat: false,
          stand: 'open',
          datum: '',
          resultaat: '',
        },
      ],
    },
    {
      partner: { id: 'politie', naam: 'politie' },
      acties: [
        {
          id: 't2',
          soort: 'actie',
          wat: 'Gesprek met de ouders van J-03 over de schade.',
          groep: 'Fictieplein',
          waar: 'overleg van 27 oktober 2026',
          termijn: '2026-11-20',
          teLaat: true,
          stand: 'open',
          datum: '',
          resultaat: '',
        },
      ],
    },
  ],
  klaar: [
    {
      id: 't3',
      soort: 'actie',
      wat: 'Belt de school van J-01.',
      groep: 'Fictieplein',
      waar: 'overleg van 27 oktober 2026',
      termijn: '2026-11-06',
      teLaat: true,
      stand: 'gedaan',
      datum: '5 november 2026',
      resultaat: 'De mentor weet ervan.',
    },
  ],
};
