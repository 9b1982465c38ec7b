/** Every sentence of Mensen en sleutels: who can open the vault, and changing that. */
import { dagVan, datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';

const dag = (moment: string) => datumInWoorden(dagVan(new Date(moment)));

export const sleutelsTekst = {
  kop: 'Mensen en sleutels',
  zin: 'Wie heeft een sleutel van deze kluis? Ieder heeft een eigen wachtzin. Niemand hoeft die van een ander te kennen.',
  nieuw: 'Voeg iemand toe',
  alle: 'Alle sleutels',
  kolommen: { wie: 'Wie', rol: 'Rol', sinds: 'Sleutel sinds', geopend: 'Laatst geopend' },
  rollen: {
    procesregisseur: 'procesregisseur',
    vervanger: 'vervanger',
    archief: 'meelezer archief',
    beheerder: 'beheerder, opent de kluis niet',
    herstel: 'alleen voor nood',
  },
  herstelcode: 'Herstelcode op papier',
  u: 'u',
  dag,
  moment: (moment: string) => `${dag(moment)}, ${kloktijd(moment)}`,
  nooit: 'nog nooit',

  toetsen: {
    kies: 'kies',
    nieuw: 'iemand erbij',
    wachtzin: 'wijzig uw wachtzin',
    verwijder: 'verwijder sleutel',
    herstelcode: 'vervang herstelcode',
    laptop: 'bind aan laptop',
    vernieuw: 'versleutel opnieuw',
    bevestig: 'bevestig',
    terug: 'terug',
  },

  detail: {
    paneel: 'Gekozen sleutel',
    rol: {
      procesregisseur: 'Opent de kluis met een eigen wachtzin. Deze sleutel is er altijd.',
      vervanger: 'Opent de kluis met een eigen wachtzin en kan alles wat de procesregisseur kan.',
      archief:
        'Opent de kluis met een eigen wachtzin en leest alleen vastgestelde documenten. Overlegtafel houdt dat tegen, de versleuteling niet: geef deze sleutel alleen aan iemand die u vertrouwt.',
      beheerder:
        'Opent de kluis niet. Stelt mensen, een convenantprofiel en de map voor reservekopieën voor, en kopieert reservekopieën zonder ze te openen.',
      herstel:
        'Opent de kluis als een wachtzin kwijt is. Wie de code gebruikt, kiest daarna een nieuwe wachtzin voor de procesregisseur.',
    },
    sinds: 'Sleutel sinds',
    gewijzigd: 'Wachtzin gewijzigd',
    ongewijzigd: 'nog niet',
    geopend: 'Laatst geopend',
    laptop: 'Werkt op',
    alleenEenLaptop: 'één laptop',
    nietBevestigd: 'Deze code is nog niet overgetypt. Hebt u hem niet op papier? Vervang hem.',
    vanEenAnder: {
      opener:
        'Alleen wie deze sleutel heeft, kan deze wachtzin wijzigen. Wachtzin vergeten? Verwijder deze sleutel en voeg deze persoon opnieuw toe.',
      beheerder: 'Een andere wachtzin nodig? Verwijder deze sleutel en voeg de beheerder opnieuw toe.',
    },
    vanDeProcesregisseur:
      'Alleen de procesregisseur zelf kan deze wachtzin wijzigen. Wachtzin vergeten? Dan helpt de herstelcode.',
  },

  eigen: 'Uw eigen wachtzin',
  eigenUitleg: 'De wachtzin waarmee u nu werkt.',
  leeg: 'Vul uw wachtzin in.',
  annuleer: 'Annuleer',

  wachtzin: {
    kop: 'Wijzig uw wachtzin',
    zin: 'De oude wachtzin werkt daarna niet meer. Voor de anderen verandert er niets.',
    eigen: 'Uw wachtzin tot nu toe',
    nieuw: 'Nieuwe wachtzin',
    nieuwUitleg: 'Vier of meer woorden die niet bij elkaar horen.',
    herhaling: 'Nieuwe wachtzin, nog een keer',
    knop: 'Wijzig de wachtzin',
    klaar: 'Uw wachtzin is gewijzigd. De oude werkt niet meer.',
  },

  laptop: {
    knop: 'Alleen op deze laptop',
    knopLos: 'Weer op elke laptop',
    aan: {
      kop: 'Bind mijn sleutel aan deze laptop',
      gevolgen: [
        'U opent de kluis met uw wachtzin, zoals nu. Op een andere laptop gaat hij met uw wachtzin niet open.',
        'Is deze laptop stuk of weg, of krijgt u een andere gebruiker? Dan helpt alleen de herstelcode.',
        'Anderen met een sleutel merken er niets van.',
      ],
      klaar: 'Uw sleutel werkt nu alleen op deze laptop, met uw wachtzin.',
    },
    uit: {
      kop: 'Maak mijn sleutel los van deze laptop',
      gevolgen: ['Wie uw wachtzin kent en de bestanden van de kluis heeft, kan de kluis dan op elke laptop openen.'],
      klaar: 'Uw sleutel werkt weer op elke laptop, met uw wachtzin.',
    },
  },

  verwijder: {
    knop: 'Verwijder deze sleutel',
    kop: (naam: string) => `Verwijder ${naam}`,
    gevolgen: {
      opener: [
        'Deze wachtzin opent de kluis dan niet meer.',
        'Wat deze persoon heeft gedaan, blijft in het logboek staan.',
        'Heeft iemand een kopie van de kluis bewaard? Die kopie gaat met deze wachtzin nog wel open. Is dat een gevaar, versleutel de kluis dan opnieuw.',
      ],
      beheerder: [
        'Deze beheerder kan dan niets meer voorstellen.',
        'Wat hij al heeft voorgesteld en nog wacht, is dan niet meer te lezen.',
      ],
    },
    ja: (naam: string) => `Verwijder ${naam}`,
    nee: 'Laat staan',
    klaar: (naam: string) => `De sleutel van ${naam} is ingetrokken.`,
  },

  herstel: {
    knop: 'Vervang de herstelcode',
    kop: 'Vervang de herstelcode',
    gevolgen: [
      'U ziet de nieuwe code één keer. Houd pen en papier klaar.',
      'De oude code werkt dan niet meer. Vernietig het oude papier.',
      'Daarna typt u de nieuwe code over.',
    ],
    ja: 'Maak een nieuwe code',
  },

  vernieuw: {
    knop: 'Versleutel de kluis opnieuw',
    opent: 'Versleutel opnieuw',
    kop: 'Versleutel de kluis opnieuw',
    zin: 'Doe dit als een wachtzin, herstelcode of kopie van de kluis in verkeerde handen kan zijn. De kluis krijgt een nieuwe sleutel van binnen.',
    gevolgen: [
      'U kiest een nieuwe wachtzin en krijgt een nieuwe herstelcode. Houd pen en papier klaar.',
      'Vervangers en lezers kunnen de kluis daarna niet meer openen. Voeg hen opnieuw toe.',
      'Oude reservekopieën houden de oude sleutel. Maak daarna een nieuwe, en verwijder de oude.',
      'Het duurt even. Stroom weg? Dan geldt de oude stand of de nieuwe, nooit een mengsel.',
    ],
    bezig: 'Zet de laptop niet uit. Aan het eind gaat de kluis even dicht en weer open.',
    voortgang: 'Voortgang van het opnieuw versleutelen',
    stappen: {
      sleutels: 'Nieuwe sleutels',
      kopie: 'Kopie maken',
      versleutelen: 'Versleutelen',
      controle: 'Nakijken',
    },
    stop: 'Stop',
    stopt: 'Het stopt na deze stap. Er verandert dan niets.',
    klaar:
      'De kluis is opnieuw versleuteld. Voeg vervangers opnieuw toe, maak een reservekopie en verwijder de oude kopieën.',
  },

  erbij: {
    kop: 'Voeg iemand toe',
    zin: {
      vervanger: 'Een vervanger kan alles wat u kunt: alles lezen en wijzigen, stukken overdragen en sleutels beheren.',
      archief: 'Een meelezer van het archief leest alleen vastgestelde documenten, en wijzigt niets.',
      beheerder:
        'Een beheerder kan de kluis niet openen. Hij stelt mensen en instellingen voor, en u beslist. Hij kopieert reservekopieën, maar opent ze niet.',
    },
    rol: 'Wat wordt deze persoon?',
    rollen: { vervanger: 'Vervanger', archief: 'Meelezer archief', beheerder: 'Beheerder' },
    naam: 'Korte naam',
    naamUitleg:
      'Bijvoorbeeld “vervanger 1” of een functie. De naam staat alleen in de kluis, niet op het scherm met het slot.',
    geef: 'Laat deze persoon nu zelf typen',
    geefZin: 'De nieuwe persoon kiest een eigen wachtzin. Kijk niet mee.',
    wachtzin: 'Wachtzin van deze persoon',
    wachtzinUitleg: 'Vier of meer woorden die niet bij elkaar horen. Ten minste 16 tekens.',
    herhaling: 'Wachtzin van deze persoon, nog een keer',
    verder: 'Ga verder',
    akkoordKop: (naam: string) => `Geef ${naam} een sleutel`,
    akkoordZin: (naam: string) =>
      `Neem de laptop terug. Typ uw eigen wachtzin: daarmee geeft u ${naam} een eigen sleutel. Dat komt in het logboek.`,
    vorige: 'Vorige stap',
    knop: { vervanger: 'Voeg de vervanger toe', archief: 'Voeg de meelezer toe', beheerder: 'Voeg de beheerder toe' },
    klaar: {
      vervanger: (naam: string) =>
        `${naam} kan de kluis nu openen met een eigen wachtzin. Kies bij het slot: Vervanger.`,
      archief: (naam: string) =>
        `${naam} kan vastgestelde documenten nu lezen met een eigen wachtzin. Kies bij het slot: Meelezer archief.`,
      beheerder: (naam: string) =>
        `${naam} kan nu voorstellen doen met een eigen wachtzin. Kies bij het slot: Beheerder.`,
    },
  },

  voorstellen: {
    kop: 'Voorstellen van de beheerder',
    zin: 'Een voorstel geldt pas als u het bevestigt.',
    door: (naam: string, moment: string) => `${naam || 'Een beheerder'}, ${dag(moment)}`,
    persoon: (rol: 'vervanger' | 'archief', naam: string) =>
      `Een sleutel voor ${naam}, als ${rol === 'vervanger' ? 'vervanger' : 'meelezer van het archief'}`,
    kopiemap: 'Reservekopieën in deze map bewaren',
    profiel: (van: number | null, naar: number) =>
      van === null ? `Een ander convenantprofiel, versie ${naar}` : `Convenantprofiel van versie ${van} naar ${naar}`,
    verschil: 'Wat er verandert',
    geenVerschil: 'Alleen het nummer van de versie verandert.',
    profielGeldt: 'Het nieuwe profiel geldt voor nieuwe overleggen. Een overleg dat al is gemaakt, houdt het oude.',
    geefSleutel: 'Geef deze persoon een sleutel',
    bevestig: 'Bevestig dit voorstel',
    wijsAf: 'Wijs af',
    bevestigd: 'Het voorstel is bevestigd. Het geldt vanaf nu.',
    afgewezen: 'Het voorstel is afgewezen.',
    onleesbaar: (n: number) =>
      n === 1
        ? 'Eén voorstel is niet te lezen. Het is veranderd, of van een beheerder die er niet meer is.'
        : `${n} voorstellen zijn niet te lezen. Ze zijn veranderd, of van een beheerder die er niet meer is.`,
    onleesbaarHelpt: 'Haal het weg, en vraag de beheerder om het opnieuw voor te stellen.',
    haalWeg: 'Haal weg',
  },
  bezig: 'Even geduld. De sleutel wordt gemaakt.',
} as const;
