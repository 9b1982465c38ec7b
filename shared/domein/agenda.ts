/**
 * The agenda of one meeting as a list: how long each part takes, when it begins, in which order parts may stand, and
 * where a new one comes. Opening first, closing round last (convenant art. 8): always.
 */
import { eenduidigeTijd, eersteMomentNa, kloktijd, minutenLater, momentOp } from './tijd.ts';

/** Kinds of parts that may be added; opening and closing round are there once. */
export const onderdeelsoorten = ['onderwerp', 'namenlijst', 'plan'] as const;
export type Onderdeelsoort = (typeof onderdeelsoorten)[number];
export type Agendasoort = 'opening' | Onderdeelsoort | 'sluitronde';

/** Minutes that a part takes of which nothing says how long it takes: the last one of an agenda without minutes. */
export const GEWONE_MINUTEN = 10;
/** Longest part, in minutes: a whole evening. */
export const MEESTE_MINUTEN = 480;
/** Most parts on one agenda. */
export const MEESTE_ONDERDELEN = 60;

interface Getimed {
  /** Clock time `HH:MM`. */
  readonly tijd: string;
  /** Null in an agenda that was made when parts had a clock time only. */
  readonly minuten: number | null;
}

/**
 * Minutes of each part, in order; without minutes of its own it lasts until the next one begins, past midnight too and
 * as long as it takes when clocks change.
 */
export function minutenVan(delen: readonly Getimed[], dag: string): number[] {
  let begin = momentOp(dag, delen[0]?.tijd ?? '00:00');
  return delen.map(({ minuten }, i) => {
    const straks = delen[i + 1];
    const van = begin;
    if (straks) begin = eersteMomentNa(van, straks.tijd);
    if (minuten !== null) return minuten;
    const duur = straks ? (begin.getTime() - van.getTime()) / 60_000 : 0;
    return duur >= 1 && duur <= MEESTE_MINUTEN ? duur : GEWONE_MINUTEN;
  });
}

/** When each part begins (`HH:MM`), from the meeting's day and begin; also past midnight and when clocks change. */
export function begintijden(dag: string, begin: string, minuten: readonly number[]): string[] {
  let verstreken = 0;
  const eerste = momentOp(dag, begin);
  return minuten.map((duur) => {
    const tijd = kloktijd(minutenLater(eerste, verstreken));
    verstreken += duur;
    return tijd;
  });
}

/** The same times as they are read: where a clock shows one twice that night, with which of both is meant. */
export function leestijden(dag: string, begin: string, delen: readonly Getimed[]): string[] {
  const eerste = momentOp(dag, begin);
  let verstreken = 0;
  return minutenVan(delen, dag).map((duur, i) => {
    const tijd = eenduidigeTijd(minutenLater(eerste, verstreken));
    verstreken += duur;
    const bewaard = delen[i]?.tijd ?? '';
    return tijd.startsWith(bewaard) ? tijd : bewaard;
  });
}

/** The instant at which the last part ends as planned. */
export const geplandEinde = (dag: string, begin: string, minuten: readonly number[]): Date =>
  minutenLater(
    momentOp(dag, begin),
    minuten.reduce((som, duur) => som + duur, 0),
  );

/** A part of an agenda as the rules about order look at it. */
export interface Geplaatst {
  readonly id: string;
  readonly soort: Agendasoort;
  readonly groepId: string | null;
  /** Somebody for whom the closing round is, invited or still to be, may not be there: a besloten deel (art. 8 lid 8). */
  readonly besloten: boolean;
}

/** Somebody for whom the closing round is goes home then: this may follow it, because he may not be there. */
export const misNaSluitronde = (sluitronde: readonly string[], publiek: readonly string[]): boolean =>
  sluitronde.some((id) => !publiek.includes(id));

/**
 * Why this order cannot be; null when it can. `delen`: it does not name each part of the agenda exactly once. After the
 * closing round only what is for fewer people: whoever leaves then goes home.
 */
export function volgordefout(
  delen: readonly Geplaatst[],
  ids: readonly string[],
): 'delen' | 'opening' | 'sluitronde' | null {
  const perId = new Map(delen.map((d) => [d.id, d]));
  if (ids.length !== delen.length || new Set(ids).size !== ids.length || !ids.every((id) => perId.has(id))) {
    return 'delen';
  }
  const rij = ids.flatMap((id) => perId.get(id) ?? []);
  if (rij.findLastIndex((d) => d.soort === 'opening') > 0) return 'opening';
  const sluit = rij.findIndex((d) => d.soort === 'sluitronde');
  return sluit !== -1 && rij.slice(sluit + 1).some((d) => !d.besloten) ? 'sluitronde' : null;
}

/**
 * Where a new part comes: after the last one of its group, without a group at the end; never before what the meeting
 * is at now, and before the closing round.
 * @param nuId the part that is being handled; null before the meeting
 * @returns index in the agenda
 */
export function plaatsVoorNieuw(delen: readonly Geplaatst[], groepId: string | null, nuId: string | null): number {
  const sluit = delen.findIndex((d) => d.soort === 'sluitronde');
  const einde = sluit === -1 ? delen.length : sluit;
  const laatste = groepId === null ? -1 : delen.findLastIndex((d) => d.groepId === groepId);
  const naGroep = laatste === -1 ? einde : laatste + 1;
  return Math.min(einde, Math.max(naGroep, delen.findIndex((d) => d.id === nuId) + 1));
}
