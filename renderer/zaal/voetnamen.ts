/**
 * Names in the foot of the room's picture: all of them, and as much of each as fits. Shortened by whole words, the
 * longest first; only a single word that is too long is cut, never inside a character.
 */

/** Width that surely fits in the foot in two lines that read from ten metres, beside the ring and a page number. */
export const voetbreedte = 130;
const GEKNIPT = '…';
const tekens = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Width in narrow characters: signs of East Asia and pictures take two. */
function breedte(tekst: string): number {
  let som = 0;
  for (const { segment } of tekens.segment(tekst)) som += (segment.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return som;
}

/** As many whole words as fit, with a sign that there were more; of a first word that does not fit its beginning. */
function kort(naam: string, hooguit: number): string {
  if (breedte(naam) <= hooguit) return naam;
  const ruimte = hooguit - breedte(GEKNIPT);
  const [eerste = '', ...rest] = naam.trim().split(/\s+/);
  if (breedte(eerste) > ruimte) {
    let begin = '';
    for (const { segment } of tekens.segment(eerste)) {
      if (breedte(begin + segment) > ruimte) break;
      begin += segment;
    }
    return begin + GEKNIPT;
  }
  let regel = eerste;
  for (const woord of rest) {
    if (breedte(`${regel} ${woord}`) > ruimte) break;
    regel += ` ${woord}`;
  }
  return regel + GEKNIPT;
}

/** @param hooguit width of all names together, with a comma and a space between them */
export function voetnamen(namen: readonly string[], hooguit = voetbreedte): readonly string[] {
  const samen = (lijst: readonly string[]) => lijst.reduce((som, naam) => som + breedte(naam) + 2, -2);
  let [kan, teveel] = [4, Math.max(4, ...namen.map(breedte)) + 1];
  // The widest that no name may pass for all of them to fit.
  while (teveel - kan > 1) {
    const midden = Math.floor((kan + teveel) / 2);
    if (samen(namen.map((naam) => kort(naam, midden))) <= hooguit) kan = midden;
    else teveel = midden;
  }
  return namen.map((naam) => kort(naam, kan));
}
