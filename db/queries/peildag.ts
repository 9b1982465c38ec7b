/**
 * Which day it is, for retention. The clock of a laptop can be set back, which would lengthen every term without a
 * word: so the latest moment that the log knows counts as well, until somebody says that the clock is right.
 */
import { dagVan } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import { laatsteTijd, TIJD } from '../logboek.ts';

export interface Peildag {
  /** By the clock of the laptop. */
  readonly klok: string;
  /** The later of the clock and what the log knows: by it is judged what is due. */
  readonly dag: string;
  /** The clock is behind the log. */
  readonly achter: boolean;
}

/** Latest moment from which the clock went back since it was last looked after. */
function verlatenMoment(db: ReadableDb): string | null {
  return (
    db
      .prepare<{ tijd: string | null }>(
        `SELECT max(json_extract(onderwerp, '$.van')) AS tijd FROM logboek WHERE wat = 'klok.terug' AND volgnummer >
           coalesce((SELECT max(volgnummer) FROM logboek WHERE wat = 'klok.bevestigd'), 0)`,
      )
      .get()?.tijd ?? null
  );
}

/**
 * Which day counts at `nu`. The log knows its last row, and from when the clock went back since somebody last confirmed it.
 * Decision 0020.
 */
export function peildag(db: ReadableDb, nu: Date): Peildag {
  const klok = dagVan(nu);
  // What is no moment was tampered with: that is for the verification of the chain to say.
  const bekend = [laatsteTijd(db), verlatenMoment(db)]
    .filter((tijd): tijd is string => typeof tijd === 'string' && TIJD.test(tijd))
    .map((tijd) => dagVan(new Date(tijd)));
  const dag = [klok, ...bekend].sort().at(-1) ?? klok;
  return { klok, dag, achter: klok < dag };
}

const DAG = 86_400_000;

/**
 * Days between this opening of the vault and the last thing recorded before it. A long silence may be a holiday, or a
 * clock that was set forward, by which terms would seem to be over.
 */
export function dagenStil(db: ReadableDb): number {
  const rijen = db
    .prepare<{ tijd: string }>(
      `SELECT tijd FROM logboek WHERE volgnummer <=
         (SELECT max(volgnummer) FROM logboek WHERE wat = 'kluis.geopend') ORDER BY volgnummer DESC LIMIT 2`,
    )
    .all()
    .map((r) => Date.parse(r.tijd));
  const [geopend, ervoor] = rijen;
  return geopend === undefined || ervoor === undefined ? 0 : Math.max(0, Math.floor((geopend - ervoor) / DAG) || 0);
}
