/** The fictional group behind the meeting, as far as the meeting asks for it: who brought which name. */
import { type Groepbeeld, groepbeeldSchema } from '../../../shared/contract/groepen.ts';
import { namenrijen, ring } from './voorbeeld.ts';

const partners = [
  { id: 'burgemeester', naam: 'burgemeester' },
  { id: 'politie', naam: 'politie' },
  { id: 'jongerenwerk', naam: 'jongerenwerk' },
];

export const groepbeeld: Groepbeeld = groepbeeldSchema.parse({
  id: 'g1',
  naam: 'Fictieplein',
  wijk: 'Oefenkwartier',
  staat: 'uitvoering',
  stap: 6,
  stappen: [],
  signaal: {
    plaats: 'Fictieplein',
    wanneer: 'vrijdagavond',
    gedrag: 'Lawaai',
    omvang: '6 tot 8 jongeren',
    bron: 'politie',
    datum: '2026-01-13',
  },
  besluit2A: { problematisch: true, reden: 'Aanhoudend lawaai en vernieling.', datum: '2026-02-03' },
  leden: namenrijen.map((rij) => ({
    id: rij.lidId,
    code: rij.code,
    naam: rij.naam,
    leeftijd: 16,
    geboren: '2010',
    adres: '',
    dagbesteding: '',
    gedrag: '',
    vertegenwoordigers: [],
    staat: rij.staat === 'netto' ? 'netto' : 'bruto',
    brengers: [{ id: 'politie', naam: 'politie' }],
    kanBrengen: [{ id: 'jongerenwerk', naam: 'jongerenwerk' }],
    ring: ring('zZbbbb', 'niet'),
    wieZiet: 'kring K1',
  })),
  recidive: [],
  sluiting: null,
  plan: { aardEnOmvang: '', doelen: [], monitoring: '' },
  interventies: [],
  partners,
  openOverlegId: 'o1',
});
