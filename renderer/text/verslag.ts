/** Every sentence on the way from a closed meeting to a verslag that is vastgesteld. */
import { opsomming, tel } from '../../shared/domein/woorden.ts';

export const verslagTekst = {
  vervangen: (versie: number) => `Vervangen door versie ${versie}.`,
  vervangenUitleg: 'Deze versie blijft te lezen, maar geldt niet meer.',
  inWerking: (versie: number) => `Versie ${versie} is in de maak.`,
  inWerkingUitleg: 'Ga met die versie verder. Deze blijft te lezen.',
  naarVersie: (versie: number) => `Open versie ${versie}`,
  aangevuld: (n: number) => `Na dit stuk ${n === 1 ? 'kwam er 1 aanvulling' : `kwamen er ${n} aanvullingen`} bij.`,
  aangevuldUitleg: 'Die staan nog niet in dit stuk.',
  waarom: (reden: string) => `Waarom opnieuw: ${reden}`,
  vastIn: (datum: string) => `In het overleg van ${datum}. Aan tafel:`,

  buiten: {
    kop: (n: number) => `${n === 1 ? '1 punt staat' : `${n} punten staan`} niet in dit verslag`,
    zin: 'De lezer van het DMS mag dit niet zien. Wie het wel mag zien, heeft het op een eigen kopie. Moet het toch in het verslag? Vraag de bron om het ruimer te delen, en maak het verslag opnieuw.',
    regel: (waar: string, waarom: string) => `Bij ${waar}. ${waarom}.`,
    kopie: (wie: readonly string[]) =>
      wie.length === 0 ? 'Op niemands kopie.' : `Wel op de kopie van ${opsomming(wie)}.`,
  },

  eigen: { kolom: 'Eigen versie', punten: (n: number) => tel(n, 'punt', 'punten') },

  versie: {
    toets: 'maak opnieuw',
    knop: 'Maak een nieuwe versie',
    opnieuw: 'Maak het concept opnieuw',
    kop: 'Nieuwe versie maken',
    zin: 'Het verslag wordt opnieuw gemaakt uit de punten van het overleg, met aanvullingen en zonder wat is geschrapt. De vorige versie blijft te lezen.',
    reden: 'Waarom een nieuwe versie?',
    redenUitleg: 'Dit komt in het verslag te staan. Schrijf geen namen en niets over een jongere.',
    redenFout: 'Schrijf op waarom.',
    bewaar: 'Maak de nieuwe versie',
    annuleer: 'Annuleer',
  },

  kopie: {
    toets: 'kopieën om te lezen',
    knop: 'Maak kopieën om te lezen',
    kop: 'Kopieën om te lezen',
    kolommen: { nummer: 'Nummer', aan: 'Voor wie', terug: 'Terug', doen: 'Vastleggen' },
    opmerking: 'Opmerking',
    terug: 'Terug?',
    bij: (nummer: string) => `bij ${nummer}`,
    terugKop: (nummer: string, aan: string) => `Kopie ${nummer}, ${aan}`,
    sluit: 'Klaar',
    nogUit: (welke: readonly string[]) =>
      `${welke.length === 1 ? 'Er is nog 1 kopie niet terug' : `Er zijn nog ${welke.length} kopieën niet terug`}: ${welke.join('; ')}.`,
    nogUitUitleg: 'Misschien staan er opmerkingen op. U kunt toch vaststellen.',
  },

  opmerking: {
    toets: 'opmerking vastleggen',
    kop: 'Opmerkingen van lezers',
    knop: 'Leg een opmerking vast',
    van: 'Van wie?',
    kiesVan: 'Kies wie',
    datum: 'Datum',
    tekst: 'Opmerking',
    tekstUitleg: 'Een opmerking is nog geen akkoord. Schrijf geen namen van jongeren.',
    bewaar: 'Leg vast',
    annuleer: 'Annuleer',
    regel: (van: string, datum: string) => `${van}, ${datum}`,
  },

  schrap: {
    toets: 'schrappen voor de bron',
    knop: 'Schrap voor de bron',
    kop: 'Punt schrappen voor de bron',
    zin: 'Wat de bron zei, wordt vernietigd: in het overleg, in elk concept en in de actielijst. Dat geldt ook voor de zinnen en voorwaarden bij afspraken over dit punt. Leg een voorwaarde die nog geldt daarna opnieuw vast. In het verslag staat alleen dat er iets is geschrapt. Een versie die al is vastgesteld, papier dat al is meegegeven en oudere reservekopieën veranderen niet. U kunt dit niet terugdraaien.',
    punt: 'Welk punt?',
    kiesPunt: 'Kies een punt',
    door: 'Wie van de bron vroeg dit?',
    kiesDoor: 'Kies wie',
    geenVrager:
      'Van deze bron stond niemand op de lijst van het overleg. Nodig iemand van de bron uit in het volgende overleg.',
    nakijken: 'Wis ook deze opmerkingen',
    nakijkenZin: 'Haal het vinkje weg bij wat niet over dit punt gaat.',
    wis: (van: string, versie: number, tekst: string) => `${van}, bij versie ${versie}: ${tekst}`,
    bewaar: 'Schrap en vernietig',
    annuleer: 'Laat staan',
    /** Start of an item in a list of choices. */
    keuze: (bron: string, tekst: string) => `${bron}: ${tekst.length > 80 ? `${tekst.slice(0, 79)}…` : tekst}`,
  },

  lezen: {
    toets: 'lees het vorige verslag',
    knop: 'Lees het vorige verslag',
    opAgenda: (titel: string) => `${titel} staat op de agenda.`,
    kop: 'Verslag lezen',
    zin: (op: number, totaal: number) =>
      op === totaal
        ? 'De zaal ziet alle punten van het verslag, blad voor blad.'
        : `De zaal ziet ${op} van ${tel(totaal, 'punt', 'punten')}: wat iedereen aan tafel nu mag zien.`,
    open: 'Open bij Documenten',
    vast: 'Stel vast in dit overleg',
    vastToets: 'stel het verslag vast',
    vastKop: 'Verslag vaststellen',
    vastZin:
      'Vastgelegd wordt dat het verslag in dit overleg is gelezen en vastgesteld, en wie er in de zaal was toen het aan de orde was. Daarna kan niemand het nog wijzigen.',
    vastAanvulling:
      'Die staan niet in wat u nu vaststelt. Moeten ze erin? Maak dan eerst bij Documenten een nieuwe versie.',
    vastKnop: 'Stel vast',
    laat: 'Nog niet',
    vastgesteld: 'Dit verslag staat vast.',
  },

  aanvulling: {
    toets: 'vul aan',
    knop: 'Vul aan',
    kop: 'Gesloten overleg aanvullen',
    zin: (onderwerp: string) =>
      `Bij ${onderwerp}. Wat in het overleg is genoteerd, verandert niet. De aanvulling krijgt een naam en een tijd.`,
    soort: 'Soort',
    bron: 'Van wie komt het?',
    gegevenssoort: 'Wat voor gegeven?',
    over: 'Over wie?',
    groep: 'de groep',
    door: 'Wie vult aan?',
    zelf: 'de procesregisseur',
    wie: 'Wie doet het?',
    kiesWie: 'Kies een partner',
    termijn: 'Wanneer klaar?',
    tekst: 'Tekst',
    tekstUitleg: 'Gebruik codes, zoals J-03.',
    bewaar: 'Leg de aanvulling vast',
    annuleer: 'Annuleer',
  },
} as const;
