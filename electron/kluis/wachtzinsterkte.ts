/**
 * How strong a passphrase is, and what would make it stronger. Judged by zxcvbn, which guesses as an attacker would;
 * its word lists are English, so the words that lie near at hand here are added.
 */
import { type Score, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { weiger } from '../../shared/contract/weigering.ts';

/** Least number of characters; policy may ask for more, never for less. */
export const MINIMALE_LENGTE = 16;
/** Least score, on zxcvbn's scale of 0 (guessed at once) to 4 (out of reach). */
export const MINIMALE_SCORE = 3;

export interface Sterkte {
  readonly score: Score;
  /** Long enough and strong enough to make a vault with. */
  readonly genoeg: boolean;
  /** One Dutch sentence; empty when there is nothing to improve. */
  readonly advies: string;
}

const nabij = [
  'overlegtafel jeugdgroep jeugdgroepen jeugdgroepenoverleg overleg bestand groep groepsscan namenlijst convenant',
  'procesregisseur burgemeester gemeente politie jongerenwerk openbaar ministerie veiligheid wethouder boa regie zaal',
  'wachtwoord wachtzin welkom geheim sleutel inloggen computer laptop toegang kluis beheer test oefenen voorbeeld',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lente zomer herfst winter',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'papendrecht nederland holland amsterdam rotterdam utrecht liefde moeder vader hallo goedemorgen koffie fiets',
].flatMap((regel) => regel.split(' '));

const adviezen: Readonly<Record<string, string>> = {
  straightRow: 'Toetsen die naast elkaar liggen zijn snel geraden.',
  keyPattern: 'Een patroon op het toetsenbord is snel geraden.',
  simpleRepeat: 'Herhaalde tekens maken de wachtzin niet sterker.',
  extendedRepeat: 'Herhaalde woorden maken de wachtzin niet sterker.',
  sequences: 'Een reeks zoals abc of 6543 is snel geraden.',
  recentYears: 'Een jaartal is snel geraden.',
  associatedYears: 'Een jaartal is snel geraden.',
  dates: 'Een datum is snel geraden.',
  topTen: 'Dit lijkt op een bekend wachtwoord.',
  topHundred: 'Dit lijkt op een bekend wachtwoord.',
  common: 'Dit lijkt op een bekend wachtwoord.',
  similarToCommon: 'Dit lijkt op een bekend wachtwoord.',
  userInputs: 'Woorden uit uw werk zijn snel geraden.',
};
const meerWoorden = 'Gebruik vier of meer woorden die niets met elkaar te maken hebben.';

let schatter: ZxcvbnFactory | null = null;

function schat(): ZxcvbnFactory {
  // Made on first use: the word lists take a moment to load.
  schatter ??= new ZxcvbnFactory({ dictionary: { ...dictionary, nabij }, graphs: adjacencyGraphs, maxLength: 256 });
  return schatter;
}

/** Judges a passphrase. `minimaleLengte` from the policy; values below our own minimum do not count. */
export function wachtzinsterkte(wachtzin: string, minimaleLengte = MINIMALE_LENGTE): Sterkte {
  const lengte = Math.max(minimaleLengte, MINIMALE_LENGTE);
  const tekst = wachtzin.normalize('NFKC');
  const { score, feedback } = schat().check(tekst);
  const tekort = lengte - Array.from(tekst).length;
  const genoeg = tekort <= 0 && score >= MINIMALE_SCORE;
  if (tekort > 0) {
    return { score, genoeg, advies: `Nog ${tekort} ${tekort === 1 ? 'teken' : 'tekens'} erbij. ${meerWoorden}` };
  }
  if (genoeg) return { score, genoeg, advies: '' };
  const waarschuwing = adviezen[feedback.warning ?? ''] ?? '';
  return { score, genoeg, advies: `${waarschuwing} ${meerWoorden}`.trim() };
}

/** @throws Geweigerd WACHTZIN_TE_ZWAK, with the advice as its text */
export function eisSterkeWachtzin(wachtzin: string, minimaleLengte?: number): void {
  const { genoeg, advies, score } = wachtzinsterkte(wachtzin, minimaleLengte);
  if (!genoeg) weiger('WACHTZIN_TE_ZWAK', `Deze wachtzin is nog te zwak. ${advies}`, { details: { score } });
}
