/**
 * When strokes are a signature, and when a typed name is that of the one who signs. Used by the signing window, which
 * asks again kindly, and by the command, which takes nothing less (art. 4 lid 3; eIDAS art. 3(10)).
 */

/** One stroke: points in px of the pad. */
interface Lijn {
  readonly punten: readonly { readonly x: number; readonly y: number }[];
}

/** Length along all strokes, in px, below which a drawing is a dot or a slip. */
const KLEINSTE_LENGTE = 60;
/** Its larger side, in px: a scribble on one spot is no signature, however long. */
const KLEINSTE_MAAT = 30;

function lengte({ punten }: Lijn): number {
  return punten.slice(1).reduce((som, punt, i) => {
    const vorige = punten[i];
    return vorige ? som + Math.hypot(punt.x - vorige.x, punt.y - vorige.y) : som;
  }, 0);
}

/** Whether strokes are a signature: more than dots and slips, and not all on one spot. */
export function isHandtekening(streken: readonly Lijn[]): boolean {
  const getrokken = streken.filter((s) => s.punten.length > 1);
  const punten = getrokken.flatMap((s) => s.punten);
  if (punten.length === 0) return false;
  const spreiding = (as: 'x' | 'y') => {
    // Not spread over the arguments: thousands of points would overflow the stack.
    const [laag, hoog] = punten.reduce(([l, h], p) => [Math.min(l, p[as]), Math.max(h, p[as])] as const, [
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ] as const);
    return hoog - laag;
  };
  const som = getrokken.reduce((t, s) => t + lengte(s), 0);
  return som >= KLEINSTE_LENGTE && Math.max(spreiding('x'), spreiding('y')) >= KLEINSTE_MAAT;
}

const tussenvoegsels = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  't',
  'ten',
  'ter',
  'te',
  'op',
  'in',
  'la',
  'le',
  'el',
]);

/** The parts of a name that count: lower case, without marks, dots, hyphens and prefixes. */
function delen(naam: string): string[] {
  const kaal = naam
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const alle = kaal.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const zonder = alle.filter((deel) => !tussenvoegsels.has(deel));
  return zonder.length > 0 ? zonder : alle;
}

const zelfde = (een: string, ander: string): boolean =>
  een === ander || (een.length === 1 && ander.startsWith(een)) || (ander.length === 1 && een.startsWith(ander));

/**
 * Is what was typed the name of this functionary? Capitals, marks, prefixes and dots do not matter, a first name may be
 * an initial or be left out; the surname must be there whole, and no other name.
 */
export function isNaamVan(getypt: string, functionaris: string): boolean {
  const [typt, heet] = [delen(getypt), delen(functionaris)];
  const achternaam = typt.at(-1);
  if (achternaam === undefined) return false;
  let plek = heet.lastIndexOf(achternaam);
  // What comes first in a name of more parts is a first name.
  if (plek === -1 || (plek === 0 && heet.length > 1)) return false;
  // What was typed before it has to be found before it, in the same order.
  for (const deel of typt.slice(0, -1).reverse()) {
    plek = heet.findLastIndex((h, i) => i < plek && zelfde(deel, h));
    if (plek === -1) return false;
  }
  return true;
}
