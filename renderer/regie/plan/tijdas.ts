/**
 * The time axis of the plan: which months it spans and where a day lies on it, in percents of its width. Pure.
 * Filled is time passed, open is time left, dashed is overdue.
 */

export interface Tijdas {
  /** First day of the first month and first day after the last one, `YYYY-MM-DD`. */
  readonly begin: string;
  readonly einde: string;
  readonly vandaag: string;
  /** `nu`: the month of today. */
  readonly maanden: readonly { readonly naam: string; readonly op: number; readonly nu: boolean }[];
}

interface Looptijd {
  readonly begin: string;
  readonly termijn: string;
}

const kort = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const dagnummer = (dag: string) => Date.parse(`${dag}T00:00:00Z`) / 86_400_000;
const alsDag = (nummer: number) => new Date(nummer * 86_400_000).toISOString().slice(0, 10);

/** Adds months to the first day of the month of `dag`. */
function maandVerder(dag: string, n: number): string {
  const [jaar = 0, maand = 1] = dag.split('-').map(Number);
  return new Date(Date.UTC(jaar, maand - 1 + n, 1)).toISOString().slice(0, 10);
}

const kleinste = (dagen: readonly string[]) => [...dagen].sort()[0] ?? '';
const grootste = (dagen: readonly string[]) => [...dagen].sort().at(-1) ?? '';

/**
 * @param ruim months before and after today that are shown at most
 * @returns whole months, always with today in it
 */
export function tijdasVan(
  lijst: readonly Looptijd[],
  vandaag: string,
  ruim: { terug: number; vooruit: number },
): Tijdas {
  const eerste = kleinste([vandaag, ...lijst.map((i) => i.begin)]);
  const laatste = grootste([vandaag, ...lijst.map((i) => i.termijn)]);
  const begin = grootste([maandVerder(eerste, 0), maandVerder(vandaag, -ruim.terug)]);
  const einde = kleinste([maandVerder(laatste, 1), maandVerder(vandaag, ruim.vooruit + 1)]);
  const maanden: { naam: string; op: number; nu: boolean }[] = [];
  for (let m = begin; m < einde; m = maandVerder(m, 1)) {
    const nu = m.slice(0, 7) === vandaag.slice(0, 7);
    maanden.push({ naam: kort[Number(m.slice(5, 7)) - 1] ?? '', op: plek(m, begin, einde), nu });
  }
  return { begin, einde, vandaag, maanden };
}

/** Percent of the width, cut off at both ends. */
function plek(dag: string, begin: string, einde: string): number {
  const breed = dagnummer(einde) - dagnummer(begin);
  const deel = ((dagnummer(dag) - dagnummer(begin)) / breed) * 100;
  return Math.round(Math.min(100, Math.max(0, deel)) * 100) / 100;
}

export interface Balkdelen {
  /** Each from and to in percents; null when there is none. */
  readonly voorbij: readonly [number, number] | null;
  readonly over: readonly [number, number] | null;
  readonly teLaat: readonly [number, number] | null;
  readonly vandaag: number;
}

/** The parts of one bar. A term ends at the end of its day. */
export function balkdelen(as: Tijdas, looptijd: Looptijd, teLaat: boolean): Balkdelen {
  const op = (dag: string) => plek(dag, as.begin, as.einde);
  const na = (dag: string) => op(alsDag(dagnummer(dag) + 1));
  const van = op(looptijd.begin);
  const tot = na(looptijd.termijn);
  const nu = op(as.vandaag);
  const deel = (a: number, b: number) => (b > a ? ([a, b] as const) : null);
  return {
    voorbij: deel(van, Math.min(tot, nu)),
    over: deel(Math.max(van, nu), tot),
    teLaat: teLaat ? deel(Math.max(van, tot), nu) : null,
    vandaag: nu,
  };
}

/** Whole days from `van` until `tot`. */
export function dagenTussen(van: string, tot: string): number {
  return Math.round(dagnummer(tot) - dagnummer(van));
}

export type Tijdstand = 'begint' | 'loopt' | 'teLaat';

/** Where an intervention stands in time; execution itself is told in the meeting. */
export function tijdstand(interventie: Looptijd & { readonly teLaat: boolean }, vandaag: string): Tijdstand {
  if (interventie.teLaat) return 'teLaat';
  return interventie.begin > vandaag ? 'begint' : 'loopt';
}
