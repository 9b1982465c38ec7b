/** Every sentence of the inzagetoets: who would see what, as a trial of which nothing is kept. */
import { datumInWoorden } from '../../shared/domein/tijd.ts';

export const inzageTekst = {
  kop: 'Wie ziet wat?',
  zin: 'Probeer het uit. De zaal en het overleg veranderen niet.',
  overleg: 'Overleg',
  datum: 'Datum',
  anders: (dag: string) => `(eigenlijk ${datumInWoorden(dag)})`,
  profiel: 'Profiel',
  profielnaam: (naam: string, versie: number) => `${naam}, versie ${versie}`,
  besluit: 'Besluit art. 20 Wpg',
  anderOverleg: 'Ander overleg',
  leeg: 'Nog geen punten. Druk op + voor een punt of een persoon, of op o voor een overleg.',
  tabel: 'Per punt en per deelnemer: wie ziet dit',

  punt: 'Punt',
  puntBij: 'bron, soort, over wie, kring',
  inZaal: 'in de zaal',
  nietInZaal: 'niet in de zaal',
  deZaal: 'De zaal',
  niemand: 'niemand',
  proef: 'proef',
  haalWeg: (naam: string) => `Haal ${naam} uit de proef`,
  haalPuntWeg: 'Haal dit punt uit de proef',
  geweigerd: (tekst: string) => `Dit punt zou niet in het bestand komen: “${tekst}”.`,

  legenda: {
    vol: 'Balk vol: ziet dit',
    open: 'Balk open: in de kring, mag dit niet zien',
    lijn: 'Lijn: buiten de kring',
  },

  cel: {
    paneel: 'De vier voorwaarden van het gekozen vakje',
    ziet: (zetel: number, naam: string, tekst: string) => `${zetel} ${naam} ziet: “${tekst}”`,
    zietNiet: (zetel: number, naam: string, tekst: string) => `${zetel} ${naam} ziet niet: “${tekst}”`,
    alle: 'Alle vier de voorwaarden kloppen.',
    mis: (n: number) =>
      n === 1
        ? '1 van de 4 voorwaarden klopt niet. Alle vier moeten kloppen.'
        : `${n} van de 4 voorwaarden kloppen niet. Alle vier moeten kloppen.`,
    helpt: 'Wat helpt:',
    klopt: 'klopt',
    kloptNiet: 'klopt niet',
    voorwaarden: {
      toegelaten: 'Toegelaten',
      kring: 'In de kring',
      grondslag: 'Grondslag',
      ingehouden: 'Niet achtergehouden',
    },
  },

  toetsen: {
    kies: 'kies vakje',
    inUit: 'in of uit de zaal',
    zetel: (nr: number, naam: string) => `${nr} ${naam} in of uit de zaal`,
    erbij: 'persoon of punt erbij',
    datum: 'andere datum',
    overleg: 'ander overleg',
    weg: 'haal proefpunt weg',
    opnieuw: 'begin opnieuw',
  },

  kies: {
    kop: 'Welk overleg?',
    zin: 'U ziet wie wat zou zien. Er verandert niets. Dat u kijkt, komt in het logboek.',
    geen: 'Geen overleg: begin met alleen de partners',
    sluit: 'Sluit',
    staat: { voorbereiding: 'in voorbereiding', geopend: 'open', geschorst: 'pauze', gesloten: 'gesloten' },
  },

  dag: {
    kop: 'Andere datum',
    zin: 'Wie zag dit op die dag? De datum bepaalt welke partners meedoen en welk besluit geldt.',
    veld: 'Datum',
    fout: 'Vul een datum in.',
    ja: 'Bekijk deze dag',
    eigen: 'Terug naar de eigen datum',
    nee: 'Sluit',
  },

  erbij: {
    kop: 'Persoon of punt erbij',
    zin: 'Alleen in deze proef. Er wordt niets bewaard.',
    wat: 'Wat zet u erbij?',
    punt: 'Een punt',
    persoon: 'Een persoon',
    zet: 'Zet erbij',
    sluit: 'Sluit',
    leeg: 'Vul dit in.',
  },

  puntErbij: {
    tekst: 'Waar gaat het over?',
    tekstUitleg: 'Een paar woorden. Schrijf geen namen.',
    bron: 'Bron',
    soort: 'Soort gegeven',
    niveau: 'Gaat over',
    niveaus: { groep: 'de groep', individu: 'personen' },
    leden: 'Over wie?',
    ledenLeeg: 'Kies ten minste één jongere.',
    kring: 'Kring',
    standaard: 'Gewone kring van het profiel',
    verruimd: 'De bron verruimt naar',
    grondslag: 'Grondslag bij de verruiming',
    geenGrondslag: 'Geen: alleen de kring',
    beperkt: 'De bron beperkt dit tot',
    beperktUitleg: 'Kiest u niemand, dan is het niet beperkt.',
  },

  persoonErbij: {
    soort: 'Wie?',
    incidenteel: 'Een incidentele deelnemer',
    organisatie: 'Organisatie',
    organisatieUitleg: 'Bijvoorbeeld Halt of leerplicht.',
    getekend: 'Heeft de geheimhoudingsverklaring getekend',
    horen: 'Wat mag hij horen?',
    geven: 'Wat mag hij zelf geven?',
    aan: 'Aan wie?',
    soortGeven: 'Soort gegeven',
    over: 'Over',
  },
} as const;
