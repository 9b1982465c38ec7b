/** Sentences of papers for one named recipient: making them, and the register of what left. */
import { korteDatum } from '../../shared/domein/tijd.ts';
import { hoofdletter, tel } from '../../shared/domein/woorden.ts';

export const verstrekkingenTekst = {
  papieren: {
    soort: {
      uitnodiging: {
        kop: 'Uitnodigingen',
        zin: 'Ieder krijgt zijn eigen uitnodiging met de agenda. Groepen staan er met een code in, en niemand leest wie er verder komt.',
        knop: (n: number) => (n === 1 ? 'Maak 1 uitnodiging' : `Maak ${n} uitnodigingen`),
        kies: 'Maak de uitnodigingen',
        leeg: 'Nodig eerst iemand uit.',
        toets: 'u',
        toetswoord: 'uitnodigingen',
      },
      overzicht: {
        kop: 'Overzichten van de sluitronde',
        zin: 'Per ontvanger staat er alleen in wat de sluitronde aan hem vrijgaf. Wat hij in de zaal zag, staat er niet in.',
        knop: (n: number) => (n === 1 ? 'Maak 1 overzicht' : `Maak ${n} overzichten`),
        kies: 'Maak de overzichten per partner',
        leeg: 'De sluitronde gaf aan niemand informatie mee. Er is dus geen papier.',
        toets: 'u',
        toetswoord: 'overzichten',
      },
      'kopie-verklaring': {
        kop: 'Kopieën van verklaringen',
        zin: 'Wie tekende, krijgt een kopie van zijn eigen verklaring.',
        knop: (n: number) => (n === 1 ? 'Maak 1 kopie' : `Maak ${n} kopieën`),
        kies: 'Maak de kopieën',
        leeg: 'Er is in dit overleg geen verklaring getekend.',
        toets: 'y',
        toetswoord: 'kopieën',
      },
    },
    voorWie: 'Voor wie?',
    eerder: (nummers: readonly string[]) => `al gemaakt: ${nummers.join(', ')}`,
    terugVoor: 'Terug voor welke dag? (mag leeg)',
    groepen: (namen: readonly { naam: string; code: string }[]) =>
      `Op papier heet ${namen.map((g) => `${g.naam} ${g.code}`).join(', ')}.`,
    voortgang: 'Papieren maken',
    bezig: (klaar: number, van: number) => `${klaar} van ${van} gemaakt`,
    stop: 'Stop',
    gedaan: (map: string, nummers: readonly string[]) =>
      `${tel(nummers.length, 'papier staat', 'papieren staan')} in de map ${map}. In het register: ${nummers.join(', ')}.`,
    geannuleerd: 'Er is geen map gekozen. Er is niets gemaakt.',
    register: 'Naar het register',
  },
  register: {
    kop: 'Verstrekkingen',
    zin: 'Elk papier dat voor één ontvanger is gemaakt. Wat hier niet staat, is niet verstrekt.',
    leeg: 'Nog geen verstrekkingen. Papieren maakt u bij een overleg.',
    paneel: 'Gekozen verstrekking',
    soort: { uitnodiging: 'Uitnodiging', overzicht: 'Overzicht', 'kopie-verklaring': 'Kopie verklaring' },
    kolommen: { nummer: 'Nummer', soort: 'Soort', aan: 'Voor wie', dag: 'Gemaakt', overleg: 'Overleg', terug: 'Terug' },
    hoeftNiet: 'hoeft niet',
    voor: (dag: string) => `voor ${korteDatum(dag)}`,
    hoe: { terug: 'terug', vernietigd: 'vernietigd', 'niet-terug': 'niet terug' },
    op: (hoe: string, dag: string) => `${hoe} op ${korteDatum(dag)}`,
    teLaat: 'te laat',
    detail: {
      aan: 'Voor wie',
      verzoeker: 'Gevraagd door',
      dag: 'Gemaakt op',
      overleg: 'Overleg van',
      geenOverleg: 'staat niet meer in deze kluis',
      groepen: 'Groepen',
      omschrijving: 'Wat',
      doel: 'Doel',
      sha256: 'SHA-256 van het bestand',
      terug: 'Terug',
      regels: 'Wat erin staat',
      regel: (r: { bron: string; doel: string; grondslag: string }) =>
        `Bron: ${r.bron}. Grondslag: ${r.grondslag}. ${hoofdletter(r.doel)}.`,
    },
    leg: {
      knop: 'Leg vast wat ermee is gebeurd',
      hoe: 'Wat is er met het papier gebeurd?',
      opties: {
        terug: 'Het is terug',
        vernietigd: 'De ontvanger heeft het vernietigd',
        'niet-terug': 'Het kwam niet terug',
      },
      op: 'Op welke dag?',
      kies: 'Kies wat er is gebeurd.',
      bewaar: 'Leg vast',
      annuleer: 'Annuleer',
      gedaan: (nummer: string) => `Bij ${nummer} is vastgelegd wat ermee is gebeurd.`,
    },
    toetsen: { kies: 'kies', terug: 'terug?', sluit: 'terug' },
  },
} as const;
