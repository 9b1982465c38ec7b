/** Days, instants and clock times in the gemeente's time zone, in Dutch words. No clock of its own: callers inject it. */

const ZONE = 'Europe/Amsterdam';
const dagdelen = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const klok = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const klokMetSeconden = new Intl.DateTimeFormat('nl-NL', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const inWoorden = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const zonderJaar = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long' });
const metDag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });

/** Calendar day `YYYY-MM-DD` of an instant. */
export const dagVan = (moment: Date): string => dagdelen.format(moment);

/** Clock time `HH:MM` of an instant (ISO text or Date). */
export const kloktijd = (moment: string | Date): string => klok.format(new Date(moment));

/** Clock time `HH:MM:SS` of an instant. */
export const kloktijdMetSeconden = (moment: string | Date): string => klokMetSeconden.format(new Date(moment));

const UUR_MS = 3_600_000;
const MINUUT_MS = 60_000;

/**
 * The instant at which clocks show `tijd` (`HH:MM`) on a calendar day. In the night in which an hour comes twice the
 * first is meant; in the night in which one is left out, the time as the clock that was not put forward would have it.
 */
export function momentOp(dag: string, tijd: string): Date {
  const alsUtc = Date.parse(`${dag}T${tijd}:00Z`);
  const [zomer, winter] = [new Date(alsUtc - 2 * UUR_MS), new Date(alsUtc - UUR_MS)];
  return dagVan(zomer) === dag && kloktijd(zomer) === tijd ? zomer : winter;
}

/** The first instant from this one on at which clocks show `tijd`: the second of two when the first is past. */
export function eersteMomentNa(moment: Date, tijd: string): Date {
  const dag = dagVan(moment);
  const eerst = momentOp(dag, tijd);
  const weer = new Date(eerst.getTime() + UUR_MS);
  const keuzes = [eerst, ...(kloktijd(weer) === tijd ? [weer] : [])];
  return keuzes.find((m) => m >= moment) ?? momentOp(volgendeDag(dag), tijd);
}

/** The instant so many minutes later: past midnight, and as long as it takes when clocks change. */
export const minutenLater = (moment: Date, minuten: number): Date => new Date(moment.getTime() + minuten * MINUUT_MS);

/** Whether the gemeente's clocks show summer time at an instant. */
export const isZomertijd = (moment: Date): boolean => momentVerschil(moment) === 2 * UUR_MS;

/** How far the gemeente's clocks are ahead of UTC. */
function momentVerschil(moment: Date): number {
  const alsUtc = Date.parse(`${dagVan(moment)}T${kloktijdMetSeconden(moment)}Z`);
  return Math.round((alsUtc - moment.getTime()) / UUR_MS) * UUR_MS;
}

/**
 * The clock time of an instant, with which of both is meant where that day shows it twice: `02:30 zomertijd` and an hour
 * later `02:30 wintertijd`.
 */
export function eenduidigeTijd(moment: Date): string {
  const tijd = kloktijd(moment);
  const tweemaal = [-UUR_MS, UUR_MS].some((uur) => kloktijd(new Date(moment.getTime() + uur)) === tijd);
  return tweemaal ? `${tijd} ${isZomertijd(moment) ? 'zomertijd' : 'wintertijd'}` : tijd;
}

/** Does the gemeente's clock never show this time on that day, because it is put forward past it? */
export const bestaatNiet = (dag: string, tijd: string): boolean => {
  const moment = momentOp(dag, tijd);
  return kloktijd(moment) !== tijd || dagVan(moment) !== dag;
};

/** First instant of a calendar day. Clocks change at night: an hour or two before midnight in UTC, never more. */
export const beginVanDag = (dag: string): Date => momentOp(dag, '00:00');

/** The calendar day so many days later. */
export const telDagenOp = (dag: string, dagen: number): string =>
  new Date(Date.parse(`${dag}T12:00:00Z`) + dagen * 24 * 3_600_000).toISOString().slice(0, 10);

/** The calendar day after this one. */
export const volgendeDag = (dag: string): string => telDagenOp(dag, 1);

/** The same day so many months later, or the last day of that month: never longer than the months that were meant. */
export function telMaandenOp(dag: string, maanden: number): string {
  const [jaar = 0, maand = 1, d = 1] = dag.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0, 12));
  laatste.setUTCDate(Math.min(d, laatste.getUTCDate()));
  return laatste.toISOString().slice(0, 10);
}

const alsUtc = (dag: string) => new Date(`${dag}T12:00:00Z`);

/** `24 november 2026` */
export const datumInWoorden = (dag: string): string => inWoorden.format(alsUtc(dag));
/** `24 november` */
export const korteDatum = (dag: string): string => zonderJaar.format(alsUtc(dag));
/** `dinsdag 24 november` */
export const dagEnDatum = (dag: string): string => metDag.format(alsUtc(dag));

/**
 * Age in whole years on a day; null when only the birth year or nothing is known. Who was born on 29 February becomes
 * a year older on 1 March of a common year.
 */
export function leeftijdOp(geboortedatum: string | null, dag: string): number | null {
  if (!geboortedatum || !/^\d{4}-\d\d-\d\d$/.test(geboortedatum)) return null;
  const [j = 0, m = 0, d = 0] = geboortedatum.split('-').map(Number);
  const [jj = 0, mm = 0, dd = 0] = dag.split('-').map(Number);
  return jj - j - (mm < m || (mm === m && dd < d) ? 1 : 0);
}
