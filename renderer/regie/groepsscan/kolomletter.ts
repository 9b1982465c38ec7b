/** Column name as in a spreadsheet, from 0: A, B, …, Z, AA. */
export function kolomletter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : kolomletter(Math.floor(index / 26) - 1) + rest;
}
