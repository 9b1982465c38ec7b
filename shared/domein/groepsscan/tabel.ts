/**
 * A table as it stands in a file: rows of cells, before anything is known about its meaning. Plain values only, so
 * that it survives structured clone and JSON.
 */

/** A date without clock or time zone. A spreadsheet's own date cell becomes this; text that looks like a date stays text. */
interface Datumcel {
  /** `YYYY-MM-DD` */
  readonly datum: string;
}

/** `null`: empty, or an error cell of a spreadsheet. */
export type Cel = string | number | boolean | Datumcel | null;

export interface Tabel {
  readonly soort: 'xlsx' | 'csv';
  /** The sheet that was read; null for text files. */
  readonly blad: string | null;
  /** All sheets of the file, in order; empty for text files. */
  readonly bladen: readonly string[];
  /** E.g. `utf-8` or `windows-1252`; null for spreadsheets. */
  readonly codering: string | null;
  /** Null for spreadsheets. */
  readonly scheidingsteken: string | null;
  /** Row n of the file is `rijen[n - 1]`, empty rows included. Rows may differ in length. */
  readonly rijen: readonly (readonly Cel[])[];
  /** Places (row, column, both from 1) of error cells such as `#N/B`, read as empty. */
  readonly foutcellen: readonly { readonly rij: number; readonly kolom: number }[];
}

/** Most rows and columns that a groepsscan can sensibly have; more is refused before it is built up in memory. */
export const MAXIMUM_RIJEN = 20_000;
export const MAXIMUM_KOLOMMEN = 200;

/** Whether there is nothing in the cell. */
export const isLeeg = (cel: Cel | undefined): boolean =>
  cel === null || cel === undefined || (typeof cel === 'string' && cel.trim() === '');
