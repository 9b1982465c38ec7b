/** Every sentence of the signing window. Language level B1, "u"; the declaration itself comes from the profile. */

export const tekst = {
  titel: 'Tekenen',
  overleg: (datum: string) => `Jeugdgroepenoverleg van ${datum}`,
  gemeente: (naam: string) => (/^gemeente\b/iu.test(naam) ? naam : `Gemeente ${naam}`),
  overwegende: 'Overwegende:',
  verklaart: 'Verklaart:',
  alleenDitOverleg: 'Geldt alleen voor dit overleg',
  leesVerder: 'De tekst gaat verder. Lees naar beneden.',
  tekstvak: 'Tekst van de verklaring',
  naTekenen: 'Na het tekenen mag u aan tafel.',
  gezien: (document: string) =>
    document === 'bekend'
      ? 'De procesregisseur kent u.'
      : `De procesregisseur zag uw ${document}. Er is geen nummer bewaard.`,
  nietGezien: 'De procesregisseur heeft uw identiteit nog niet gezien.',
  plaats: 'Plaats',
  datum: 'Datum',
  handtekening: 'Uw handtekening',
  wis: 'Wis en teken opnieuw',
  tekenMet: 'Teken met pen, vinger of muis',
  luktNiet: 'Lukt tekenen niet?',
  typUwNaam: 'Typ uw naam',
  tekenOpPapier: 'Teken op papier',
  papier:
    'U tekent op papier. Geef de laptop aan de procesregisseur. Die geeft u het papier en legt vast dat u hebt getekend.',
  tochTekenen: 'Liever zelf tekenen?',
  tekenZelf: 'Teken met pen, vinger of muis',
  getypt: 'Uw naam',
  getyptUitleg: 'Uw getypte naam geldt hier als uw handtekening.',
  bevestigGetypt: 'Dit is mijn naam. Ik onderteken hiermee de verklaring.',
  onderteken: 'Ik onderteken',
  tekenNiet: 'Ik teken niet',
  soortHandtekening:
    'Dit is een gewone elektronische handtekening, geen geavanceerde of gekwalificeerde. Geef de laptop daarna terug aan de procesregisseur.',
  fout: {
    geenHandtekening: 'Er staat nog geen handtekening. Teken in het vak, of typ uw naam.',
    alleenPunt: 'Een punt is geen handtekening. Teken uw hele naam of paraaf, groter, in het vak.',
    plaats: 'Vul de plaats in waar u tekent.',
    naam: (functionaris: string) => `Typ uw naam zoals die in de verklaring staat: ${functionaris}.`,
    bevestig: 'Zet een vinkje: dan weten wij dat u zo wilt ondertekenen.',
    laden: 'De tekst is er niet. Geef de laptop aan de procesregisseur.',
    bewaren: 'Het bewaren lukt niet. Geef de laptop aan de procesregisseur.',
  },
  weigeren: {
    titel: 'Weet u zeker dat u niet tekent?',
    uitleg: 'Dan mag u niet aan tafel. De procesregisseur legt vast dat u niet tekent. U hoeft geen reden te geven.',
    terug: 'Terug naar de tekst',
    zeker: 'Ja, ik teken niet',
  },
  klaar: 'Dank u. Geef de laptop aan de procesregisseur.',
} as const;
