/**
 * What is pasted or dropped in a text field: its text, on one line, and what of it cannot be taken. The one place for
 * it; `usePlakken` ties it to a field.
 */

/** What a clipboard or a drop holds, as far as it is looked at. */
export interface Gegeven {
  readonly types: readonly string[];
  getData(soort: string): string;
}

export type Geweigerd = 'plaatje' | 'tabel' | 'beide';

export interface Plaksel {
  /** Cells of a table with `, ` between them, rows with `; `; line breaks as spaces. */
  readonly tekst: string;
  /** What was left out; null: nothing. */
  readonly geweigerd: Geweigerd | null;
}

/** Rows of cells, as Word and Excel put a table on the clipboard beside its markup. */
function vanTabel(tekst: string): string {
  return tekst
    .split(/\r\n|\r|\n/)
    .map((rij) =>
      rij
        .split('\t')
        .map((cel) => cel.trim())
        .filter((cel) => cel !== '')
        .join(', '),
    )
    .filter((rij) => rij !== '')
    .join('; ');
}

/** Null: plain text on one line, which a field takes by itself. */
export function leesPlaksel(gegeven: Gegeven): Plaksel | null {
  const tekst = gegeven.getData('text/plain');
  const opmaak = gegeven.getData('text/html');
  const tabel = /<table[\s>]/i.test(opmaak) || tekst.includes('\t');
  // Excel puts a picture of the cells beside them: only a picture in the markup, or one without any text, is one.
  const plaatje = /<img[\s>]/i.test(opmaak) || (gegeven.types.includes('Files') && tekst.trim() === '');
  if (!tabel && !plaatje && !/[\r\n]/.test(tekst)) return null;
  const eenRegel = tabel ? vanTabel(tekst) : tekst.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  return { tekst: eenRegel, geweigerd: tabel && plaatje ? 'beide' : tabel ? 'tabel' : plaatje ? 'plaatje' : null };
}

/** As much of it as fits: up to the end of a word, and never half a character. */
export function pasIn(tekst: string, ruimte: number): string {
  if (tekst.length <= ruimte) return tekst;
  const einde = (tekst.codePointAt(ruimte - 1) ?? 0) > 0xffff ? ruimte - 1 : ruimte;
  const stuk = tekst.slice(0, Math.max(0, einde));
  const spatie = stuk.lastIndexOf(' ');
  return /\s/.test(tekst.charAt(einde)) || spatie <= 0 ? stuk : stuk.slice(0, spatie);
}
