/** Lines text up in columns, for a terminal: a heading, a rule and the rows, without spaces at the end of a line. */
export function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const breedtes = koppen.map((kop, i) => Math.max(kop.length, ...rijen.map((rij) => rij[i]?.length ?? 0)));
  const regel = (cellen: readonly string[]) =>
    breedtes
      .map((breedte, i) => (cellen[i] ?? '').padEnd(breedte))
      .join('  ')
      .trimEnd();
  return [regel(koppen), regel(breedtes.map((breedte) => '-'.repeat(breedte))), ...rijen.map(regel)].join('\n');
}
