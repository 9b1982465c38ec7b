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

const aantalGrijs = 9;
/** The practice picture. The room reads it too. */
export const proef = {
  aantalGrijs,
  kop: 'Proefbeeld',
  spiegelt: {
    label: 'Spiegelen',
    vraag: 'Ziet u dit beeld ook op de laptop? Dan spiegelt de beamer.',
    doe: 'Kies uitbreiden (Windows + P).',
  },
  randen: { label: 'Randen', vraag: 'Ziet u vier hoeken en een lijn rondom?' },
  letters: {
    label: 'Letters',
    vraag: 'Leest u dit achter in de zaal?',
    label48: 'En dit? Zo groot is een label.',
    voet44: 'En dit? Zo groot is de regel onderaan.',
  },
  grijs: { label: 'Grijs', vraag: `Ziet u ${aantalGrijs} vlakken, van zwart naar wit?` },
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
