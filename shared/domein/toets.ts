/**
 * The test before an incidentele deelnemer is invited (convenant art. 4): what is asked, and in which words it is read
 * back. Whether it is passed is decided in `db/commands/gasttoets.ts`, by the meeting's profile.
 */
import { opheffingen, opheffingInWoorden } from './meereizend.ts';

/**
 * Art. 4 lid 2: somebody who can contribute by task, profession or function, of an organisation or not (onder a); or,
 * where a case crosses the border of the gemeente, the burgemeester, boa or jongerenwerker of another one (onder b).
 */
export const gastsoorten = ['functionaris', 'persoon', 'burgemeester', 'boa', 'jongerenwerker'] as const;
export type Gastsoort = (typeof gastsoorten)[number];

export const gastInWoorden: Readonly<Record<Gastsoort, string>> = {
  functionaris: 'iemand van een organisatie (art. 4 lid 2 onder a)',
  persoon: 'natuurlijk persoon (art. 4 lid 2 onder a)',
  burgemeester: 'burgemeester van een andere gemeente (art. 4 lid 2 onder b)',
  boa: 'boa van een andere gemeente (art. 4 lid 2 onder b)',
  jongerenwerker: 'jongerenwerker van een andere gemeente (art. 4 lid 2 onder b)',
};

/** Those of another gemeente. */
export const isVanElders = (soort: Gastsoort): boolean =>
  soort === 'burgemeester' || soort === 'boa' || soort === 'jongerenwerker';

/** Which of those of another gemeente somebody is, by what his function is called. */
export const gastsoortVan = (functie: string): Gastsoort => {
  if (/boa\b|handhav|toezicht/iu.test(functie)) return 'boa';
  return /jongerenwerk/iu.test(functie) ? 'jongerenwerker' : 'burgemeester';
};

/** `nee`: there is no professional secret on what is told; `niets`: there is, and nothing lifts it. */
export const beroepsgeheimen = ['nee', ...opheffingen, 'niets'] as const;
export type Beroepsgeheim = (typeof beroepsgeheimen)[number];
/** As it is kept: with a secret that nothing lifts nobody is invited; `niet-gevraagd`: tested before it was asked. */
export type Getoetst = Exclude<Beroepsgeheim, 'niets'> | 'niet-gevraagd';

export function beroepsgeheimInWoorden(b: Getoetst): string {
  if (b === 'nee') return 'Er geldt geen beroepsgeheim.';
  if (b === 'niet-gevraagd') return 'Niet gevraagd: de toets is van een oudere versie.';
  return `Er geldt een beroepsgeheim. Delen mag ${opheffingInWoorden[b]}.`;
}

/** Bodies of which advice can be asked anonymously instead (art. 11 lid 1), by the words in their names. */
const adviesinstanties: readonly (readonly [RegExp, string])[] = [
  [/\bpga\b|persoonsgerichte aanpak/iu, 'de PGA'],
  [/lokaal team|lokale team|wijkteam|sociaal team/iu, 'het lokale team'],
  [/leerplicht/iu, 'de leerplichtambtenaar'],
  [/veiligheidshuis|\bzvh\b/iu, 'het Zorg- en Veiligheidshuis'],
];

/** `de leerplichtambtenaar` when an organisation or function is such a body; null: it is not. */
export const adviesinstantie = (...teksten: readonly string[]): string | null =>
  adviesinstanties.find(([woord]) => teksten.some((tekst) => woord.test(tekst)))?.[1] ?? null;

/**
 * A natural person has no organisation: in ring and lists his seat bears his own name, and beside it stands what he is.
 */
export const organisatieInWoorden = (wie: { organisatie: string; gastsoort: Gastsoort | null }): string =>
  wie.gastsoort === 'persoon' ? 'natuurlijk persoon' : wie.organisatie;
