/** What is wrong with a field, in one sentence, for the forms of the regie window. */
export const formulierTekst = {
  leeg: 'Vul dit in.',
  kies: 'Maak een keuze.',
  teLang: (n: number) => `Dit is te lang. Gebruik hoogstens ${n} tekens.`,
  teVeel: (n: number) => `Kies er hoogstens ${n}.`,
  datum: 'Kies een datum.',
  teruggehaald: 'Teruggehaald: tekst die nog niet was bewaard.',
  gooiWeg: 'Gooi weg',
  vorm: 'Dit is niet goed ingevuld.',
} as const;
