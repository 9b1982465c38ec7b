/** Fictional documents of one meeting and its group. */
import type { Stukbeeld, Stukregel } from '../../../shared/contract/stukken.ts';
import type { Stukinhoud } from '../../../shared/domein/stukinhoud.ts';
import { partners } from './groepenvoorbeelden.ts';

const regel = (
  id: string,
  soort: Stukregel['soort'],
  titel: string,
  staat: Stukregel['staat'],
  meer: Partial<Stukregel> = {},
): Stukregel => ({
  id,
  soort,
  titel,
  datum: '2026-11-24',
  versie: 1,
  staat,
  regel: 'vastgesteld op 1 december',
  overlegId: 'o1',
  groepId: 'g1',
  ...meer,
});

export const stukregels: Stukregel[] = [
  regel('s1', 'verslag', 'Verslag van 24 november 2026', 'vastgesteld'),
  regel('s2', 'plan', 'Plan van aanpak Fictieplein', 'ter-vaststelling', {
    versie: 3,
    regel: 'ter vaststelling: politie moet nog',
    overlegId: null,
  }),
  regel('s3', 'verklaring', 'Verklaring T. Proefman, Halt', 'vastgesteld', { regel: 'getekend op 24 november, 09:54' }),
  regel('s4', 'verslag', 'Verslag van 27 oktober 2026', 'concept', {
    regel: 'concept sinds 27 oktober',
    overlegId: 'o0',
  }),
];

const verslag: Stukinhoud = {
  soort: 'verslag',
  gemeente: 'Voorbeeldstad',
  oefening: true,
  versie: 1,
  vervangt: null,
  titel: 'Verslag jeugdgroepenoverleg',
  groep: 'Fictieplein',
  datum: '2026-11-24',
  begin: '10:00',
  einde: '11:30',
  plaats: 'Voorbeeldstad',
  aanwezigen: [
    {
      organisatie: 'gemeente',
      naam: 'M. Verdicht',
      functie: 'procesregisseur',
      rol: 'voorzitter',
      van: null,
      tot: null,
    },
    { organisatie: 'politie', naam: 'K. Bedacht', functie: 'wijkagent', rol: 'eigen taak', van: null, tot: '11:10' },
  ],
  afwezigen: [],
  geheimhouding: { voorgelezenOm: '10:02', artikelen: ['art. 14 convenant'] },
  onderdelen: [
    {
      titel: 'Fictieplein: voortgang',
      doel: null,
      punten: [
        {
          soort: 'besluit',
          tekst: 'Toezicht tot 1 januari: vrijdag en zaterdag, 19 tot 23 uur.',
          bron: 'burgemeester',
          kring: 'A',
          verantwoordelijke: null,
          termijn: null,
        },
        {
          soort: 'signaal',
          tekst: 'J-03 is verwezen naar Halt.',
          bron: 'politie',
          kring: 'K1',
          verantwoordelijke: null,
          termijn: null,
        },
      ],
    },
  ],
  sluitronde: [],
  informeren: null,
};
const plan: Stukinhoud = {
  soort: 'plan',
  gemeente: 'Voorbeeldstad',
  oefening: true,
  versie: 3,
  vervangt: 2,
  groep: 'Fictieplein',
  datum: '2026-11-24',
  aardEnOmvang: '6 tot 8 jongeren. Lawaai en vernieling.',
  doelen: ['Na 22 uur is het rustig op het plein.'],
  interventies: [
    { soort: 'persoon', wat: 'naar Halt', codes: ['J-03'], verantwoordelijke: 'politie', termijn: '2027-01-15' },
  ],
  monitoring: 'Elk overleg bespreken we de voortgang.',
  afronding: null,
};
const verklaring: Stukinhoud = {
  soort: 'verklaring',
  gemeente: 'Voorbeeldstad',
  oefening: true,
  titel: 'Geheimhoudingsverklaring',
  organisatie: 'Halt',
  functionaris: 'T. Proefman',
  functie: 'medewerker',
  aanhef: 'De ondergetekende, namens Halt:',
  overwegingen: ['neemt deel aan het overleg van 24 november 2026;'],
  verklaart: 'houdt geheim wat in het overleg wordt besproken.',
  plaats: 'Voorbeeldstad',
  datum: '2026-11-24',
  tijd: '09:54',
  overlegDatum: '2026-11-24',
  handtekening: {
    soort: 'getekend',
    streken: [{ punten: [0, 20, 40, 70, 90].map((x, i) => ({ x, y: i % 2 === 0 ? 10 : 42, t: i * 20, druk: 0.5 })) }],
  },
  identiteitGezien: 'rijbewijs',
  getuige: 'M. Verdicht',
  tekstversie: '1',
  teksthash: 'a'.repeat(64),
};
const inhoud = { s1: verslag, s2: plan, s3: verklaring, s4: verslag } as const;

const stapnamen = ['Concept', 'Ter vaststelling', 'Vastgesteld', 'Overgedragen'];
const hoever = { concept: 0, 'ter-vaststelling': 1, vastgesteld: 2, geexporteerd: 3 } as const;

export function stukbeeld(stukId: string): Stukbeeld {
  const basis = stukregels.find((s) => s.id === stukId) ?? stukregels[0];
  if (!basis) throw new Error('no documents');
  const nu = hoever[basis.staat];
  const vast = basis.staat === 'vastgesteld';
  return {
    ...basis,
    inhoud: inhoud[basis.id as keyof typeof inhoud],
    stappen: stapnamen.map((naam, i) => ({
      naam,
      datum: i <= nu ? '24 november' : '',
      stand: i < nu ? 'klaar' : i === nu ? 'nu' : 'later',
    })),
    akkoorden:
      basis.soort === 'verklaring' || basis.staat === 'concept'
        ? []
        : partners.map((partner, i) => ({
            partner,
            datum: vast || i !== 1 ? '2026-11-30' : '',
            opmerking: i === 3 ? '1 woord veranderd' : '',
          })),
    kenmerk: vast ? '7f3a 91c2 e05d 4b88' : '',
    zelfVastgesteld: '',
    vastgesteldDoor: vast ? 'M. Verdicht en I. Denkbeeld op 1 december, 15:12' : '',
    vervangen:
      basis.soort === 'verslag'
        ? ['14 namen zijn vervangen door een code, zoals J-03.', '1 straatnaam is vervangen door de wijk.']
        : [],
    codes:
      basis.soort === 'plan'
        ? [
            { inStuk: 'J-12', hier: 'J-83' },
            { inStuk: 'J-47', hier: '' },
          ]
        : [],
  };
}
