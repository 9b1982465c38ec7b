/** Reading a day as it is typed in the room; days and clock times in words are in `shared/domein/tijd.ts`. */

const twee = (n: number) => String(n).padStart(2, '0');

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * A term as typed in the room: `27-11`, `27-11-2026`, `27 november`, `27 nov` or `2026-11-27`. A day without a year
 * is the first one from `vandaag` on.
 * @returns `YYYY-MM-DD`, or null when it cannot be read as a day that exists
 */
export function leesDag(getypt: string, vandaag: string): string | null {
  const t = getypt.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);
  if (iso) return bestaandeDag(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const cijfers = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}))?$/.exec(t);
  const woorden = /^(\d{1,2}) ([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(t);
  const dag = Number(cijfers?.[1] ?? woorden?.[1] ?? Number.NaN);
  const maand = cijfers
    ? Number(cijfers[2])
    : maanden.findIndex(
        (m) => woorden?.[2] !== undefined && (m.startsWith(woorden[2]) || (woorden[2] === 'mrt' && m === 'maart')),
      ) + 1;
  const jaar = cijfers?.[3] ?? woorden?.[3];
  if (jaar !== undefined) return bestaandeDag(Number(jaar), maand, dag);
  const dit = Number(vandaag.slice(0, 4));
  const eerst = bestaandeDag(dit, maand, dag);
  return eerst !== null && eerst >= vandaag ? eerst : bestaandeDag(dit + 1, maand, dag);
}

function bestaandeDag(jaar: number, maand: number, dag: number): string | null {
  const d = new Date(Date.UTC(jaar, maand - 1, dag));
  if (Number.isNaN(d.getTime())) return null;
  if (d.getUTCFullYear() !== jaar || d.getUTCMonth() !== maand - 1 || d.getUTCDate() !== dag) return null;
  return `${jaar}-${twee(maand)}-${twee(dag)}`;
}
