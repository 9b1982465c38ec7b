/** Edit distance, for names that were misspelt. */

/**
 * Damerau-Levenshtein distance (optimal string alignment): inserting, deleting, changing a letter, or swapping two
 * neighbours each count one. Stops early: the answer is never more than `hoogstens + 1`.
 */
export function afstand(a: string, b: string, hoogstens: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > hoogstens) return hoogstens + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    let kleinste = i;
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1];
      let d = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + (gelijk ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (voorvorige[j - 2] ?? 0) + 1);
      rij.push(d);
      kleinste = Math.min(kleinste, d);
    }
    if (kleinste > hoogstens) return hoogstens + 1;
    voorvorige = vorige;
    vorige = rij;
  }
  return Math.min(vorige[b.length] ?? 0, hoogstens + 1);
}
