/** Every sentence that the zaal window adds itself. Never "verborgen", "meer" or a count of what is not shown. */

export const tekst = {
  titel: 'Overlegtafel',
  leeg: 'Even geen beeld',
  welkom: 'Welkom',
  overleg: 'Jeugdgroepenoverleg',
  pauze: 'Pauze',
  pauzeUitleg: 'Wij gaan zo verder.',
  gewoneTaal: 'In gewone taal:',
  aanTafel: 'Nu aan tafel:',
  miniatuur: 'Wat de zaal nu ziet',
} as const;

export function gemeenteVoluit(naam: string): string {
  return /^gemeente\b/iu.test(naam) ? naam : `Gemeente ${naam}`;
}

/** Which of the secrecy texts is being read, for the ring: `van 3` under the number, and in words. */
export function vanAantal(van: number): string {
  return `van ${van}`;
}

export function tekstInWoorden(nu: number, van: number): string {
  return `Tekst ${nu} van ${van}`;
}

export function blad(nr: number, van: number): string {
  return `Blad ${nr} van ${van}`;
}
