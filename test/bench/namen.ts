/** Invented names and places for measurements: from a number, so that the same number is the same person each time. */

const beginnen = ['Wol', 'Kiezel', 'Mos', 'Tegel', 'Lantaarn', 'Kruimel', 'Vlieger', 'Zolder', 'Anker', 'Paraplu'];
const einden = ['berg', 'man', 'pad', 'stra', 'dal', 'huis', 'veld', 'boom', 'steeg', 'werf', 'hoek'];
const voornamen = ['Quirijn', 'Fenna', 'Bastiaan', 'Odile', 'Sami', 'Lotte', 'Yara', 'Noud', 'Milan', 'Bo', 'Ilse'];
const tussen = ['', '', 'van', 'de', '', 'van der'];

export const kies = (lijst: readonly string[], nr: number): string => lijst[nr % lijst.length] ?? '';

export const voornaam = (nr: number): string => kies(voornamen, nr);
export const tussenvoegsel = (nr: number): string => kies(tussen, nr);
export const achternaam = (nr: number): string => kies(beginnen, nr) + kies(einden, Math.floor(nr / 7));
/** Surname of somebody else at the same address. */
export const oudernaam = (nr: number): string => `Ouder ${kies(beginnen, nr + 3)}`;
