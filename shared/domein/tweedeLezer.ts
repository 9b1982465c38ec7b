/**
 * Who counts as a second reader: somebody with a name, who is not the procesregisseur himself, however his name is
 * written. Rather one refusal too many than one pair of eyes that counts as two.
 */
import { vouw } from './vouw.ts';

/** What stands before or after a name and says nothing about whose it is. */
const TITELS = new Set(
  'mr drs dr ir ing prof bc ba bsc ma msc llb llm phd mw mevr mevrouw mvr dhr hr de heer m/v burgemeester'.split(' '),
);
/** What is no name, but points at whoever types. */
const ZELF = new Set(['ik', 'mij', 'me', 'mezelf', 'mijzelf', 'zelf', 'wij', 'ons', 'idem', 'procesregisseur', 'pr']);

/** Words of a name, without accents, capitals, points and titles. */
function woorden(naam: string): string[] {
  return (vouw(naam).match(/\p{L}+/gu) ?? []).filter((w) => !TITELS.has(w));
}

/** An initial, or a name that was cut short. */
const past = (een: string, ander: string) => een.startsWith(ander) || ander.startsWith(een);

/** Is this a name, and not a mark or one letter? */
export const isNaam = (naam: string): boolean => woorden(naam).some((w) => w.length > 1 && !ZELF.has(w));

/**
 * Could it be the procesregisseur's own name: a part of it, with initials, in another order, with another accent, or a
 * word that points at himself?
 * @param eigen his name as it is known here
 */
export function isEigenNaam(naam: string, eigen: string): boolean {
  const getypt = woorden(naam).filter((w) => !ZELF.has(w));
  if (getypt.length === 0) return true;
  const over = woorden(eigen);
  if (over.length === 0) return false;
  if (getypt.join('') === over.join('')) return true;
  return getypt.every((w) => {
    const i = over.findIndex((o) => past(o, w));
    if (i >= 0) over.splice(i, 1);
    return i >= 0;
  });
}
