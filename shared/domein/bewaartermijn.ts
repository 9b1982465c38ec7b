/**
 * Retention (convenant art. 12): what must be destroyed, from which day, and since when it is overdue. Pure: days in,
 * days out, all `YYYY-MM-DD` in the gemeente's time zone.
 *
 * Every day is counted from a day that was recorded (a decision, an ending, a closing, an import), never from the
 * moment of asking. The term for recidive comes from the convenantprofiel and was worked out when it was recorded.
 */
import { telDagenOp, telMaandenOp } from './tijd.ts';

/** Why something is destroyed. */
export const vernietiggronden = [
  'niet-op-nettolijst',
  'import-ingetrokken',
  'niet-vastgesteld',
  'deelname-beeindigd',
  'niet-problematisch',
  'groep-gesloten',
] as const;
export type Vernietiggrond = (typeof vernietiggronden)[number];

/** The convenant's article behind each ground. */
export const grondartikel: Readonly<Record<Vernietiggrond, string>> = {
  'niet-op-nettolijst': 'art. 8 lid 3 en art. 12 lid 1',
  'import-ingetrokken': 'art. 12 lid 1',
  'niet-vastgesteld': 'art. 12 lid 1',
  'deelname-beeindigd': 'art. 12 lid 3',
  'niet-problematisch': 'art. 12 lid 1',
  'groep-gesloten': 'art. 12 lid 3',
};

/** The grounds in words, as the screen and the verklaring van vernietiging have them. */
export const grondInWoorden: Readonly<Record<Vernietiggrond, string>> = {
  'niet-op-nettolijst': 'Niet op de nettolijst gekomen',
  'import-ingetrokken': 'De groepsscan is ingetrokken',
  'niet-vastgesteld': 'Over de brutolijst is niet besloten',
  'deelname-beeindigd': 'Deelname beëindigd, na recidivebewaring',
  'niet-problematisch': 'Geen problematische jeugdgroep (besluit 2A)',
  'groep-gesloten': 'De groep is gesloten',
};

/** Article of the exception: archiving in the public interest, research, statistics (AVG art. 5 lid 1 b and art. 89). */
export const ARCHIEFARTIKEL = 'art. 12 lid 3';
export const archiefdoelen = ['algemeen-belang', 'onderzoek', 'statistiek'] as const;
export type Archiefdoel = (typeof archiefdoelen)[number];

/** The longest that art. 12 lid 2 and 3 let anything about a person lie, in months. */
const HOOGSTENS_MAANDEN = 12;

/** Days after which work on a group waits, when the policy does not say. */
export const STANDAARD_BINNEN_DAGEN = 14;

/** First day on which data are due that are kept to see whether there is recidive (art. 12 lid 2: at most a year). */
export const recidiveTot = (per: string, maanden: number): string =>
  telMaandenOp(per, Math.min(maanden, HOOGSTENS_MAANDEN));

export interface Bewaarlid {
  readonly id: string;
  readonly staat: 'bruto' | 'netto';
  /** Day on which he came on the list. */
  readonly sinds: string;
  /** First day on which he is due, if his participation ended. */
  readonly bewarenTot: string | null;
  /** Kept by a decision under art. 12 lid 3. */
  readonly gearchiveerd: boolean;
}

export interface Bewaargroep {
  readonly id: string;
  /** Day of the decision that it is not a problematic group. */
  readonly nietProblematischPer: string | null;
  /** First day on which a closed group is due. */
  readonly bewarenTot: string | null;
  readonly gearchiveerd: boolean;
  readonly leden: readonly Bewaarlid[];
}

/** One thing that goes as a whole: a group with everything of it, or one member. */
export interface Vervalpost {
  readonly soort: 'groep' | 'lid';
  readonly id: string;
  readonly groepId: string;
  readonly grond: Vernietiggrond;
  /** First day on which it must go. */
  readonly dag: string;
}

const eerste = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

function grondVanGroep(g: Bewaargroep): Pick<Vervalpost, 'grond' | 'dag'> | null {
  if (g.nietProblematischPer !== null) return { grond: 'niet-problematisch', dag: g.nietProblematischPer };
  return g.bewarenTot === null ? null : { grond: 'groep-gesloten', dag: g.bewarenTot };
}

function vanLid(g: Bewaargroep, l: Bewaarlid, groep: Pick<Vervalpost, 'grond' | 'dag'> | null): Vervalpost[] {
  if (l.gearchiveerd) return [];
  const basis = { soort: 'lid', id: l.id, groepId: g.id } as const;
  const einde = eerste(l.bewarenTot, groep?.dag ?? null);
  if (einde !== null) {
    const grond = einde === l.bewarenTot ? 'deelname-beeindigd' : (groep?.grond ?? 'deelname-beeindigd');
    return [{ ...basis, grond, dag: einde }];
  }
  if (l.staat === 'netto') return [];
  return [{ ...basis, grond: 'niet-vastgesteld', dag: telMaandenOp(l.sinds, HOOGSTENS_MAANDEN) }];
}

/**
 * Everything of one group that will be due one day, by day. A group with a member who is kept by an archive decision
 * cannot go as a whole: its other members are due one by one, and the group when that decision ends.
 */
export function vervalposten(g: Bewaargroep): Vervalpost[] {
  if (g.gearchiveerd) return [];
  const groep = grondVanGroep(g);
  const heel = groep !== null && g.leden.every((l) => !l.gearchiveerd);
  const eigen: Vervalpost[] = heel ? [{ soort: 'groep', id: g.id, groepId: g.id, ...groep }] : [];
  // Who goes with the group is not named twice; who is due earlier is.
  const leden = g.leden.flatMap((l) => vanLid(g, l, heel ? null : groep));
  const apart = heel ? leden.filter((p) => p.dag < groep.dag) : leden;
  return [...eigen, ...apart].sort((a, b) => a.dag.localeCompare(b.dag) || a.id.localeCompare(b.id));
}

/** Must it go by this day? */
export const isVervallen = (post: Pick<Vervalpost, 'dag'>, vandaag: string): boolean => post.dag <= vandaag;

/** Last day on which there is still time, by the policy; from the day after it, work on the group waits. */
export const laatsteDag = (post: Pick<Vervalpost, 'dag'>, binnenDagen: number): string =>
  telDagenOp(post.dag, binnenDagen);

/** Has it lain longer than the policy allows? */
export const isAchterstallig = (post: Pick<Vervalpost, 'dag'>, vandaag: string, binnenDagen: number): boolean =>
  isVervallen(post, vandaag) && laatsteDag(post, binnenDagen) < vandaag;
