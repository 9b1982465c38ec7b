/**
 * Birth dates as people write them. The order of day and month is decided per column, from the values that leave no
 * choice; what then remains open counts as Dutch (day first) and is marked doubtful.
 */
import type { Cel } from './tabel.ts';
import { waardetekst, zonderAccenten } from './tekst.ts';
import type { Geboren } from './voorbeeld.ts';

/** Day first, month first, or not to be told from this column. */
export type Volgorde = 'dag-maand' | 'maand-dag' | 'onbeslist';

export interface Datumlezing {
  /** Null: empty, or not a possible date. */
  readonly geboren: Geboren | null;
  /** Day and month could be the other way round. */
  readonly twijfel: boolean;
  /** Something was there that could not be read, or not wholly. */
  readonly melding: string | null;
}

const maanden: readonly RegExp[] = [
  /^jan/,
  /^feb/,
  /^(?:mrt|maart|mar)/,
  /^apr/,
  /^(?:mei|may)/,
  /^jun/,
  /^jul/,
  /^(?:aug|ogst)/,
  /^sep/,
  /^(?:okt|oct)/,
  /^nov/,
  /^dec/,
];
const maandnummer = (woord: string): number => maanden.findIndex((m) => m.test(woord)) + 1;

const ONLEESBAAR = 'De geboortedatum is niet leesbaar en blijft leeg. Kijk in het bestand.';
const ONMOGELIJK = 'De geboortedatum bestaat niet of kan niet kloppen en blijft leeg. Kijk in het bestand.';
const ALLEEN_JAAR = 'Van de geboortedatum is alleen het jaar overgenomen.';
const niets: Datumlezing = { geboren: null, twijfel: false, melding: null };
const fout = (melding: string): Datumlezing => ({ geboren: null, twijfel: false, melding });

/** `YYYY-MM-DD` if that day exists. */
function dagOfNiets(jaar: number, maand: number, dag: number): string | null {
  const d = new Date(Date.UTC(jaar, maand - 1, dag));
  if (jaar < 1000 || d.getUTCFullYear() !== jaar || d.getUTCMonth() !== maand - 1 || d.getUTCDate() !== dag)
    return null;
  return d.toISOString().slice(0, 10);
}

/** Two digits mean the last such year that is not in the future. */
function heelJaar(jaar: string, vandaag: string): number {
  if (jaar.length > 2) return Number(jaar);
  const nu = Number(vandaag.slice(0, 4));
  const kandidaat = Math.floor(nu / 100) * 100 + Number(jaar);
  return kandidaat > nu ? kandidaat - 100 : kandidaat;
}

/** No youth is older than 110 or still to be born. */
function datum(jaar: number, maand: number, dag: number, vandaag: string, twijfel = false): Datumlezing {
  const dagtekst = dagOfNiets(jaar, maand, dag);
  if (dagtekst === null || dagtekst > vandaag || jaar < Number(vandaag.slice(0, 4)) - 110) return fout(ONMOGELIJK);
  return { geboren: { soort: 'datum', datum: dagtekst }, twijfel, melding: null };
}

function jaartal(jaar: number, vandaag: string, melding: string | null = null): Datumlezing {
  const nu = Number(vandaag.slice(0, 4));
  if (jaar > nu || jaar < Math.max(1900, nu - 110)) return fout(ONMOGELIJK);
  return { geboren: { soort: 'jaar', jaar }, twijfel: false, melding };
}

/** Excel's day number (1 = 1 January 1900; it believes that 1900 was a leap year). */
function vanReeksgetal(getal: number, vandaag: string): Datumlezing {
  const d = new Date(Date.UTC(1899, 11, 30) + Math.floor(getal) * 86_400_000);
  return datum(d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate(), vandaag);
}

function vanGetal(getal: number, vandaag: string): Datumlezing {
  if (Number.isInteger(getal) && getal >= 1900 && getal <= 2100) return jaartal(getal, vandaag);
  if (Number.isInteger(getal) && getal >= 1_000_000 && getal < 100_000_000) return vanCijfers(String(getal), vandaag);
  return getal >= 3000 && getal < 80_000 ? vanReeksgetal(getal, vandaag) : fout(ONLEESBAAR);
}

/** `20090609` or `09062009`; a spreadsheet drops a leading zero. */
function vanCijfers(cijfers: string, vandaag: string): Datumlezing {
  const jaarVoorop = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(cijfers);
  if (jaarVoorop && dagOfNiets(Number(jaarVoorop[1]), Number(jaarVoorop[2]), Number(jaarVoorop[3]))) {
    return datum(Number(jaarVoorop[1]), Number(jaarVoorop[2]), Number(jaarVoorop[3]), vandaag);
  }
  const acht = cijfers.padStart(8, '0');
  return datum(Number(acht.slice(4)), Number(acht.slice(2, 4)), Number(acht.slice(0, 2)), vandaag);
}

/** Year 1905 as a date is what a spreadsheet makes of a year that was typed into a date cell (2009 → 2 July 1905). */
function vanDatumcel(dag: string, vandaag: string): Datumlezing {
  const [j = 0, m = 0, d = 0] = dag.split('-').map(Number);
  const getal = Math.round((Date.UTC(j, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return getal >= 1900 && getal <= 2100 ? jaartal(getal, vandaag, ALLEEN_JAAR) : datum(j, m, d, vandaag);
}

const cijferdatum = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?['’]?(\d{4}|\d{2})$/;

/** Drops weekday, clock time, surrounding words of doubt; lower case. */
function gestript(tekst: string): string {
  return zonderAccenten(tekst)
    .toLowerCase()
    .replace(/^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\.?,?\s+(?=\d)/, '')
    .replace(/[t\s]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:z|uur|[+-]\d{2}:?\d{2})?$/, '')
    .replace(/^(?:geb(?:oren)?\.?(?: op| in)?:?)\s+/, '')
    .trim();
}

/** Whether day or month comes first in this column, from the values that leave no choice. */
export function bepaalVolgorde(cellen: readonly (Cel | undefined)[]): Volgorde {
  let dagEerst = false;
  let maandEerst = false;
  for (const cel of cellen) {
    if (typeof cel !== 'string') continue;
    const m = cijferdatum.exec(gestript(waardetekst(cel)));
    if (!m) continue;
    const [a, b] = [Number(m[1]), Number(m[2])];
    if (a > 12 && a <= 31 && b <= 12) dagEerst = true;
    if (b > 12 && b <= 31 && a <= 12) maandEerst = true;
  }
  return dagEerst === maandEerst ? 'onbeslist' : dagEerst ? 'dag-maand' : 'maand-dag';
}

/**
 * Reads one cell of a birth date column.
 * @param volgorde of the column, from `bepaalVolgorde`
 * @param vandaag `YYYY-MM-DD`; decides the century of two-digit years and what lies in the future
 */
export function leesDatum(cel: Cel | undefined, volgorde: Volgorde, vandaag: string): Datumlezing {
  if (typeof cel === 'number') return vanGetal(cel, vandaag);
  if (typeof cel === 'object' && cel !== null) return vanDatumcel(cel.datum, vandaag);
  if (typeof cel === 'boolean') return fout(ONLEESBAAR);
  const tekst = gestript(waardetekst(cel));
  if (tekst === '') return niets;

  const iso = /^(\d{4})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{1,2})$/.exec(tekst);
  if (iso) return metNullen(Number(iso[1]), Number(iso[2]), Number(iso[3]), vandaag);

  const cijfers = cijferdatum.exec(tekst);
  if (cijfers)
    return vanCijferdatum(
      Number(cijfers[1]),
      Number(cijfers[2]),
      heelJaar(cijfers[3] ?? '', vandaag),
      volgorde,
      vandaag,
    );

  const woord = /^(\d{1,2})(?:e|ste|de)?[\s.-]*([a-z]{3,10})\.?[\s,-]*['’]?(\d{4}|\d{2})$/.exec(tekst);
  if (woord) return datum(heelJaar(woord[3] ?? '', vandaag), maandnummer(woord[2] ?? ''), Number(woord[1]), vandaag);
  const woordEerst = /^([a-z]{3,10})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(tekst);
  if (woordEerst) return datum(Number(woordEerst[3]), maandnummer(woordEerst[1] ?? ''), Number(woordEerst[2]), vandaag);

  if (/^\d{4}$/.test(tekst)) return jaartal(Number(tekst), vandaag);
  if (/^\d{8}$/.test(tekst)) return vanCijfers(tekst, vandaag);
  if (/^\d{5}$/.test(tekst)) return vanReeksgetal(Number(tekst), vandaag);
  const jaar =
    /^(?:[a-z]{3,10}\.?|ca\.?|circa|ong(?:eveer)?\.?|rond|±|~|\d{1,2}[-/. ]|[?x]{1,2}[-/. ][?x]{1,2}[-/. ])?\s*((?:19|20)\d{2})\s*(?:\(.*\)|\?)?$/.exec(
      tekst,
    );
  return jaar ? jaartal(Number(jaar[1]), vandaag, ALLEEN_JAAR) : fout(ONLEESBAAR);
}

/** Registers write zeros for a day or month that nobody knows. */
function metNullen(jaar: number, maand: number, dag: number, vandaag: string, twijfel = false): Datumlezing {
  if (dag === 0 || maand === 0) return jaartal(jaar, vandaag, ALLEEN_JAAR);
  return datum(jaar, maand, dag, vandaag, twijfel);
}

function vanCijferdatum(a: number, b: number, jaar: number, volgorde: Volgorde, vandaag: string): Datumlezing {
  // A value that leaves no choice is read as it must be, whatever the rest of its column does.
  if (b > 12 && a >= 1 && a <= 12) return datum(jaar, a, b, vandaag);
  if (a > 12 || volgorde !== 'maand-dag') {
    const open = a >= 1 && a <= 12 && b >= 1 && b <= 12 && a !== b && volgorde === 'onbeslist';
    return metNullen(jaar, b, a, vandaag, open);
  }
  return metNullen(jaar, a, b, vandaag);
}
