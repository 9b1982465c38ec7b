/** Every sentence of Mensen en sleutels: who can open the vault, and changing that. */
import { dagVan, datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';

const dag = (moment: string) => datumInWoorden(dagVan(new Date(moment)));

export const sleutelsTekst = {
  kop: 'Mensen en sleutels',
  zin: 'Wie kan deze kluis openen? Ieder heeft een eigen wachtzin. Niemand hoeft die van een ander te kennen.',
  nieuw: 'Voeg een vervanger toe',
  alle: 'Alle sleutels',
  kolommen: { wie: 'Wie', rol: 'Rol', sinds: 'Sleutel sinds', geopend: 'Laatst geopend' },
  rollen: { procesregisseur: 'procesregisseur', vervanger: 'vervanger', herstel: 'alleen voor nood' },
  herstelcode: 'Herstelcode op papier',
  u: 'u',
  dag,
  moment: (moment: string) => `${dag(moment)}, ${kloktijd(moment)}`,
  nooit: 'nog nooit',

  toetsen: {
    kies: 'kies',
    nieuw: 'vervanger erbij',
    wachtzin: 'wijzig uw wachtzin',
    verwijder: 'verwijder vervanger',
    herstelcode: 'vervang herstelcode',
    vernieuw: 'versleutel opnieuw',
    bevestig: 'bevestig',
    terug: 'terug',
  },

  detail: {
    paneel: 'Gekozen sleutel',
    rol: {
      procesregisseur: 'Opent de kluis met een eigen wachtzin. Deze sleutel is er altijd.',
      vervanger: 'Opent de kluis met een eigen wachtzin en kan alles wat de procesregisseur kan.',
      herstel:
        'Opent de kluis als een wachtzin kwijt is. Wie de code gebruikt, kiest daarna een nieuwe wachtzin voor de procesregisseur.',
    },
    sinds: 'Sleutel sinds',
    gewijzigd: 'Wachtzin gewijzigd',
    ongewijzigd: 'nog niet',
    geopend: 'Laatst geopend',
    nietBevestigd: 'Deze code is nog niet overgetypt. Hebt u hem niet op papier? Vervang hem.',
    vanEenAnder:
      'Alleen deze vervanger zelf kan deze wachtzin wijzigen. Wachtzin vergeten? Verwijder deze sleutel en voeg de vervanger opnieuw toe.',
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

  verwijder: {
    knop: 'Verwijder deze vervanger',
    kop: (naam: string) => `Verwijder ${naam}`,
    gevolgen: [
      'Deze wachtzin opent de kluis dan niet meer.',
      'Wat deze vervanger heeft gedaan, blijft in het logboek staan.',
      'Heeft iemand een kopie van de kluis bewaard? Die kopie gaat met deze wachtzin nog wel open.',
    ],
    ja: (naam: string) => `Verwijder ${naam}`,
    nee: 'Laat staan',
    klaar: (naam: string) => `${naam} kan de kluis niet meer openen.`,
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
    kop: 'Voeg een vervanger toe',
    zin: 'Een vervanger kan alles wat u kunt: alles lezen en wijzigen, stukken overdragen en sleutels beheren.',
    naam: 'Korte naam',
    naamUitleg:
      'Bijvoorbeeld “vervanger 1” of een functie. De naam staat alleen in de kluis, niet op het scherm met het slot.',
    geef: 'Laat de vervanger nu zelf typen',
    geefZin: 'De vervanger kiest een eigen wachtzin. Kijk niet mee.',
    wachtzin: 'Wachtzin van de vervanger',
    wachtzinUitleg: 'Vier of meer woorden die niet bij elkaar horen. Ten minste 16 tekens.',
    herhaling: 'Wachtzin van de vervanger, nog een keer',
    verder: 'Ga verder',
    akkoordKop: (naam: string) => `Geef ${naam} een sleutel`,
    akkoordZin: (naam: string) =>
      `Neem de laptop terug. Typ uw eigen wachtzin: daarmee geeft u ${naam} een eigen sleutel. Dat komt in het logboek.`,
    vorige: 'Vorige stap',
    knop: 'Voeg de vervanger toe',
    klaar: (naam: string) => `${naam} kan de kluis nu openen met een eigen wachtzin. Kies bij het slot: Vervanger.`,
  },
  bezig: 'Even geduld. De sleutel wordt gemaakt.',
} as const;
