/** Every sentence of the groups' screens: list, new group, one group, step 2A, the namenlijst. */
import { tel } from '../../shared/domein/woorden.ts';

export const groepenTekst = {
  kop: 'Groepen',
  meta: (n: number) => tel(n, 'groep', 'groepen'),
  nieuw: 'Nieuwe groep',
  leeg: 'Nog geen groepen. Druk op + voor een nieuwe groep.',
  alle: 'Alle groepen',
  kolommen: { naam: 'Groep', wijk: 'Wijk', stap: 'Stap', bruto: 'Bruto', netto: 'Netto' },
  stap: (nr: number, naam: string) => `${nr} ${naam}`,
  nietProblematisch: 'geen problematische groep',
  gesloten: 'gesloten',

  toetsen: {
    kies: 'kies groep',
    open: 'open groep',
    nieuw: 'nieuwe groep',
    terug: 'terug',
    kiesLid: 'kies lid',
    plan: 'hele plan',
    inlezen: 'lees groepsscan in',
    naamErbij: 'naam erbij',
    besluit: 'besluit over de namen',
    beoordeel: 'beoordeel de groep',
    bewaar: 'bewaar',
  },

  maak: {
    kop: 'Nieuwe groep',
    waarschuwing: 'Schrijf hier geen namen van personen.',
    waarom:
      'Een signaal gaat over de groep: waar, wanneer, welk gedrag, hoe groot. Namen mogen pas na besluit 2A (stap 2).',
    naam: 'Naam van de groep',
    naamUitleg: 'Bijvoorbeeld naar de plek. Niet naar een persoon.',
    wijk: 'Wijk',
    wijkUitleg: 'De wijk of buurt waar de groep komt.',
    signaal: 'Signaal',
    plaats: 'Waar is de groep?',
    wanneer: 'Wanneer is de groep daar?',
    gedrag: 'Wat doet de groep?',
    omvang: 'Hoe groot is de groep?',
    omvangUitleg: 'Een schatting, bijvoorbeeld 6 tot 8 jongeren.',
    bron: 'Wie brengt het signaal in?',
    bronUitleg: 'De partner, niet een bewoner.',
    kiesBron: 'Kies een partner',
    knop: 'Maak de groep',
    annuleer: 'Annuleer',
  },

  groep: {
    titel: (naam: string) => `Groep ${naam}`,
    wijk: (wijk: string, omvang: string) => `Wijk ${wijk}, ${omvang}.`,
    signaalVan: (bron: string, datum: string) => `Signaal van ${bron}, ${datum}.`,
    stappen: 'De zeven stappen',
    nu: 'nu',
    later: 'later',
  },

  signaal: {
    kop: 'Signaal',
    plaats: 'Waar',
    wanneer: 'Wanneer',
    gedrag: 'Gedrag',
    omvang: 'Omvang',
    bron: 'Ingebracht door',
  },

  beoordeel: {
    kop: 'Besluit 2A: is dit een problematische groep?',
    waarom:
      'U kunt nog geen namen invoeren: dat mag pas na een besluit met reden (stap 2A, art. 8). Leg hier het besluit van de partners vast.',
    vraag: 'Wat is het besluit?',
    ja: 'Ja, problematische groep',
    nee: 'Nee',
    reden: 'Reden',
    redenUitleg: 'Wat doet de groep en hoe erg is het? Schrijf geen namen van personen.',
    datum: 'Datum van het besluit',
    knop: 'Leg het besluit vast',
    kiesFout: 'Kies ja of nee.',
    gedaanJa: 'Besluit 2A: problematische groep',
    gedaanNee: 'Besluit 2A: geen problematische groep',
    neeHelpt:
      'Er komt geen namenlijst en geen plan. De partners kunnen wel gewone maatregelen nemen, zonder gegevens over personen.',
  },

  lijst: {
    kop: 'Namenlijst',
    meta: (netto: number, bruto: number) => `${netto} netto, ${bruto} bruto.`,
    kolommen: {
      code: 'Code',
      naam: 'Naam',
      leeftijd: 'Leeftijd',
      staat: 'Staat',
      wieZiet: 'Wie ziet de naam',
      gebracht: 'Gebracht door',
      aanpak: 'Aanpak',
    },
    leeg: 'Nog geen namen. Druk op i om de groepsscan van de politie in te lezen, of op + voor een naam van een partner.',
    inlezen: 'Lees groepsscan in',
    erbij: 'Naam erbij',
    onbekend: 'onbekend',
    staat: { netto: 'netto', bruto: 'bruto' },
    loopt: (n: number) => tel(n, 'loopt', 'lopen'),
    begint: (datum: string) => `begint ${datum}`,
    teLaat: 'te laat',
    klaar: 'termijn voorbij',
  },

  naamErbij: {
    kop: 'Naam erbij',
    zin: 'Brengt een partner een naam in die nog niet op de lijst staat? De naam komt op de brutolijst. De partners besluiten er daarna over.',
    voornaam: 'Voornaam',
    roepnaam: 'Roepnaam (mag leeg)',
    tussenvoegsel: 'Tussenvoegsel (mag leeg)',
    achternaam: 'Achternaam',
    geboren: 'Geboren (mag leeg)',
    geborenUitleg: 'Een datum, zoals 4-5-2010, of alleen het jaar.',
    geborenFout: 'Dit is geen datum of jaar. Schrijf bijvoorbeeld 4-5-2010, of 2010.',
    bron: 'Wie brengt de naam in?',
    bronUitleg: 'De partner die hem uit eigen bron kent. Dat bepaalt wie de naam ziet.',
    kiesBron: 'Kies een partner',
    iemandAnders: 'Het is iemand anders',
    bewaar: 'Zet op de lijst',
    annuleer: 'Annuleer',
    klaar: (code: string) => `De naam staat als ${code} op de brutolijst.`,
  },

  lid: {
    paneel: 'Gekozen naam en signaal',
    kop: (code: string) => `Gegevens van ${code}`,
    geboren: 'Geboren',
    adres: 'Adres',
    dagbesteding: 'Dagbesteding',
    gedrag: 'Gedrag',
    vertegenwoordigers: 'Ouders of voogd',
    wieZiet: 'Wie ziet de naam',
    brengers: 'Gebracht door',
    brengKop: 'Kent nog een partner deze naam?',
    brengUitleg: 'Leg vast als een partner de naam uit eigen bron kent. De naam heeft dan ook die bron.',
    brengWie: 'Partner',
    brengKies: 'Kies een partner',
    breng: 'Leg vast',
    kies: 'Kies een naam om de gegevens te zien.',
  },

  besluit: {
    nodig: 'Besluit nodig',
    wie: (n: number) => (n === 1 ? '1 naam op de nettolijst?' : `${n} namen op de nettolijst?`),
    uitleg:
      'De partners besluiten in het overleg. Zeggen zij nee? Dan wordt de naam vernietigd (art. 8 lid 3, art. 12).',
    geenOverleg: 'Er is geen overleg over deze groep geopend. Open eerst het overleg; dan kunt u de lijst vaststellen.',
    knop: 'Besluit over de namen',
    kop: 'Nettolijst vaststellen',
    zin: 'Kies per naam. Een nieuwe naam die niet op de nettolijst komt, wordt vernietigd zodra u vaststelt; dat kunt u niet terugdraaien. Wie al op de lijst stond en eraf gaat, blijft hoogstens een jaar bewaard (art. 12).',
    netto: 'Op de lijst',
    weg: 'Vernietig',
    reden: 'Waarom niet?',
    nogTeKiezen: (n: number) => (n === 1 ? 'Over 1 naam is nog geen besluit.' : `Over ${n} namen is nog geen besluit.`),
    eraf: 'Van de lijst',
    erafReden: 'Waarom niet meer?',
    samenvatting: (netto: number, eraf: number, weg: number) =>
      [
        `${tel(netto, 'naam staat', 'namen staan')} op de nettolijst.`,
        eraf === 0 ? '' : `${tel(eraf, 'jongere gaat', 'jongeren gaan')} van de lijst, naar de recidivebewaring.`,
        weg === 0 ? '' : `${tel(weg, 'naam wordt', 'namen worden')} vernietigd.`,
      ]
        .filter(Boolean)
        .join(' '),
    bevestig: (weg: number) =>
      weg === 0 ? 'Ja, stel vast' : `Ja, vernietig ${tel(weg, 'naam', 'namen')} en stel vast`,
    stelVast: 'Stel de nettolijst vast',
    allesNetto: 'Zet alle namen op de lijst',
    terug: 'Annuleer',
    klaar: (netto: number, eraf: number, weg: number) =>
      [
        `De nettolijst is vastgesteld met ${tel(netto, 'naam', 'namen')}.`,
        eraf === 0 ? '' : `${tel(eraf, 'jongere is', 'jongeren zijn')} van de lijst.`,
        weg === 0 ? 'Er is niets vernietigd.' : `${tel(weg, 'naam is', 'namen zijn')} vernietigd.`,
      ]
        .filter(Boolean)
        .join(' '),
  },

  plan: {
    kop: 'Plan van aanpak',
    leeg: 'Nog geen interventies. Druk op p voor het plan van aanpak.',
    open: 'Open het plan',
    meta: (n: number) => tel(n, 'interventie', 'interventies'),
    tot: (datum: string) => `tot ${datum}`,
  },
} as const;
