/** Every sentence about asking advice anonymously: the question, what the room gets, and releasing a text. */

export const tekst = {
  vraag: {
    knop: 'Vraag anoniem advies',
    toets: 'anoniem advies vragen',
    kop: 'Vraag anoniem advies',
    zin: 'Voordat u toeleidt, vraagt u advies zonder namen (art. 11). De zaal krijgt codes, leeftijdsgroepen en wijken.',
    groep: 'Over welke groep?',
    leden: 'Over wie?',
    vraag: 'Wat wilt u weten?',
    vraagUitleg: 'Geen namen, en niets waaraan iemand te herkennen is. De zaal leest deze tekst.',
    kring: 'Welke kring?',
    kiesKring: 'Kies een kring',
    kringnaam: (id: string, naam: string) => `${id}: ${naam}`,
    kringUitleg: 'Wie buiten deze kring zit, gaat eerst even de zaal uit.',
    akkoord: (bron: string) => `Wie van ${bron} is akkoord?`,
    akkoordUitleg: 'Deze kring is ruimer dan die van de gegevens. De bron beslist. Het akkoord komt in het logboek.',
    kiesAkkoord: 'Kies wie akkoord gaf',
    geenBron: (bron: string) =>
      `Van ${bron} is niemand uitgenodigd. Zonder akkoord kan deze kring niet. Kies een kleinere kring.`,
    mistLeden: 'Kies over wie u advies vraagt.',
    mistVraag: 'Schrijf op wat u wilt weten.',
    mistKring: 'Kies een kring.',
    opAgenda: 'Zet op de agenda',
    nietInZaal: 'De zaal ziet nog niets.',
    annuleer: 'Annuleer',
    gelukt: 'Het anonieme advies staat op de agenda.',
  },

  onderwerp: {
    anoniem: 'Dit onderwerp is anoniem.',
    watDeZaalKrijgt:
      'De zaal krijgt codes, leeftijdsgroepen en wijken, en de tekst die u vrijgeeft. Geen naam, ook niet van de groep.',
    vraag: 'De zaal leest als vraag:',
    uSchreef: (wat: string) => `U schreef: ${wat}`,
    leden: 'Over wie het advies gaat',
    zaalLeest: (code: string, wat: string) => `De zaal leest: ${code}, ${wat}`,
    zaalLeestNiets: 'De zaal leest niets over deze jongere.',
  },

  vrijgave: {
    geefVrij: 'geef tekst vrij',
    neemTerug: 'neem tekst terug',
    vrij: 'vrijgegeven',
    zaalLeest: (vrij: boolean, wat: string) => `${vrij ? 'De zaal leest' : 'De zaal zou lezen'}: ${wat}`,
    bewerkTrektTerug: 'Een andere tekst is niet meer vrijgegeven: u leest hem eerst opnieuw na.',
    kop: 'Mag de zaal dit lezen?',
    zo: 'Zo komt het in de zaal',
    herkenbaar: 'Is iemand hieraan te herkennen? Bewerk de tekst dan eerst.',
    vervangen: 'Namen, adressen en geboortedata zijn vervangen.',
    komtOpTafel: 'Komt op tafel',
    blijftWeg: 'Blijft niet op tafel',
    knop: 'Geef vrij',
    laat: 'Laat staan',
    enter: 'Enter doet hier niets. Alleen z geeft vrij.',
  },
} as const;
