/**
 * Letters (convenant art. 9): who gets one, what is still missing, and since when it is late. Pure, with the age on the
 * day that is asked about. Under 18 the youth and whoever has gezag get one, or when those are out of sight the adult
 * who cares for him; from 18 the youth, and a curator or mentor if there is one. A partner that objects stops it.
 */
import { leeftijdOp, telDagenOp } from './tijd.ts';

/** Kinds of recipients; never a name (art. 10). */
export const briefontvangers = ['jongere', 'gezag', 'verzorger', 'curator-mentor'] as const;
export type Briefontvanger = (typeof briefontvangers)[number];
export const briefdaden = ['overhandigd', 'verstuurd', 'bezwaar'] as const;
export type Briefdaad = (typeof briefdaden)[number];

/**
 * Days after which a letter is late. The convenant says "zo spoedig mogelijk" and names no term; two weeks leave time
 * to hand it over with a talk, as it prefers, and are over before the next meeting.
 */
export const BRIEF_BINNEN_DAGEN = 14;

const MEERDERJARIG = 18;

export type Leeftijdsgroep = 'minderjarig' | 'meerderjarig' | 'onbekend';

/** Of whom only the birth year is known, both ages of that day count: when they differ it is unknown. */
export function leeftijdsgroep(
  lid: { readonly geboortedatum: string | null; readonly geboortejaar: number | null },
  dag: string,
): Leeftijdsgroep {
  const jaar = lid.geboortejaar === null ? null : String(lid.geboortejaar).padStart(4, '0');
  const precies = leeftijdOp(lid.geboortedatum, dag);
  const oudste = precies ?? leeftijdOp(jaar && `${jaar}-01-01`, dag);
  const jongste = precies ?? leeftijdOp(jaar && `${jaar}-12-31`, dag);
  if (oudste === null || jongste === null || oudste < 0) return 'onbekend';
  if (jongste >= MEERDERJARIG) return 'meerderjarig';
  return oudste < MEERDERJARIG ? 'minderjarig' : 'onbekend';
}

/** One entry: a letter that went to a kind of recipient, or a partner's objection. */
export interface Briefregel {
  readonly wat: Briefdaad;
  /** Null for an objection. */
  readonly aan: Briefontvanger | null;
}

export interface Briefstand {
  readonly groep: Leeftijdsgroep;
  /** Who still has to get one; of unknown age only the youth is certain. Empty after an objection. */
  readonly mist: readonly ('jongere' | 'gezag')[];
  /** A partner objected, and no letter goes out. */
  readonly bezwaar: boolean;
  /** Nothing is left to do. */
  readonly klaar: boolean;
  /** Last day on which it is in time; null: no approach runs for him, so none is due. */
  readonly uiterlijk: string | null;
  /** Whole days that it is late; 0: it is not. */
  readonly dagenTeLaat: number;
}

const MS_PER_DAG = 86_400_000;

/**
 * @param sinds day since which an approach runs for him; null: none does
 * @param dag the day that is asked about
 */
export function briefstand(
  lid: Parameters<typeof leeftijdsgroep>[0],
  regels: readonly Briefregel[],
  sinds: string | null,
  dag: string,
): Briefstand {
  const groep = leeftijdsgroep(lid, dag);
  const kreeg = (...wie: readonly Briefontvanger[]) => regels.some((r) => r.aan !== null && wie.includes(r.aan));
  const bezwaar = regels.some((r) => r.wat === 'bezwaar');
  const gezag = kreeg('gezag', 'verzorger');
  const mist: ('jongere' | 'gezag')[] = [];
  if (!bezwaar && !kreeg('jongere')) mist.push('jongere');
  if (!bezwaar && groep === 'minderjarig' && !gezag) mist.push('gezag');
  // Of unknown age it is done only when it would be done for a minor as well.
  const klaar = bezwaar || (mist.length === 0 && (groep !== 'onbekend' || gezag));
  const uiterlijk = sinds === null ? null : telDagenOp(sinds, BRIEF_BINNEN_DAGEN);
  const te = uiterlijk === null || klaar ? 0 : (Date.parse(dag) - Date.parse(uiterlijk)) / MS_PER_DAG;
  return { groep, mist, bezwaar, klaar, uiterlijk, dagenTeLaat: Math.max(0, te) };
}
