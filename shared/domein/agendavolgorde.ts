/**
 * The order of an agenda in which people have to leave the room the fewest times, with what is for few at the end
 * (convenant art. 8 lid 8). Pure: who may see which item is asked of the visibility rules by the caller.
 *
 * The opening stays first. The closing round comes after everything that the same people may see, so before a besloten
 * deel: it is for everybody who leaves then. What was noted in the besloten deel is closed by those who are still there.
 */
import { misNaSluitronde } from './agenda.ts';

export interface Volgordepunt {
  readonly id: string;
  readonly soort: string;
  readonly groepId: string | null;
  /** Ids of the invited who may see it. */
  readonly publiek: readonly string[];
}

export interface Volgorde {
  /** Ids of all items, the opening first. */
  readonly volgorde: readonly string[];
  /** How often somebody leaves: now, and in this order. */
  readonly nu: number;
  readonly straks: number;
}

/** Leaving and coming back. Whoever leaves for good has one of the first and none of the second. */
interface Loop {
  readonly weg: number;
  readonly terug: number;
}

const klok = (van: ReadonlySet<string>, naar: ReadonlySet<string>): Loop => ({
  weg: [...van].filter((p) => !naar.has(p)).length,
  terug: [...naar].filter((p) => !van.has(p)).length,
});

/** How often people leave and come back in this order, when everybody invited is there at the start. */
export function loopVan(punten: readonly Pick<Volgordepunt, 'publiek'>[], iedereen: readonly string[]): Loop {
  let binnen: ReadonlySet<string> = new Set(iedereen);
  let som: Loop = { weg: 0, terug: 0 };
  for (const punt of punten) {
    const straks = new Set(punt.publiek);
    const stap = klok(binnen, straks);
    som = { weg: som.weg + stap.weg, terug: som.terug + stap.terug };
    binnen = straks;
  }
  return som;
}

interface Klasse {
  readonly publiek: ReadonlySet<string>;
  readonly punten: readonly Volgordepunt[];
}

/** Items of one group together, in the order in which the groups come; the closing round last. */
function binnenKlasse(punten: readonly Volgordepunt[]): Volgordepunt[] {
  const groepen = [...Map.groupBy(punten, (p) => p.groepId ?? p.id).values()].flat();
  return [...groepen.filter((p) => p.soort !== 'sluitronde'), ...groepen.filter((p) => p.soort === 'sluitronde')];
}

/** Items with the same audience together, the largest audience first, else in the order of the agenda. */
function klassen(punten: readonly Volgordepunt[]): Klasse[] {
  const perPubliek = Map.groupBy(punten, (p) => [...new Set(p.publiek)].sort().join(' '));
  return [...perPubliek.values()]
    .map((deel) => ({ publiek: new Set(deel[0]?.publiek), punten: binnenKlasse(deel) }))
    .sort((a, b) => b.publiek.size - a.publiek.size);
}

/** Above this many audiences the largest come first, without looking further: no profile has that many circles. */
const HOOGSTENS = 10;
/** One leaving weighs more than every return of an agenda together. */
const WEG = 10_000;

/**
 * The order of the audiences with the fewest leavings, and with as many of them the fewest returns: the shortest way
 * past all of them (Held and Karp), from the full room. At equal length the largest audience goes first.
 */
function kortste(deel: readonly Klasse[], iedereen: readonly string[]): readonly Klasse[] {
  if (deel.length > HOOGSTENS) return deel;
  const lengte = (van: ReadonlySet<string>, naar: ReadonlySet<string>) => {
    const { weg, terug } = klok(van, naar);
    return weg * WEG + terug;
  };
  const bekend = new Map<string, { readonly som: number; readonly weg: readonly Klasse[] }>();
  const verder = (van: ReadonlySet<string>, vanNr: number, rest: number): { som: number; weg: readonly Klasse[] } => {
    const sleutel = `${vanNr} ${rest}`;
    const eerder = bekend.get(sleutel);
    if (eerder) return eerder;
    let beste: { som: number; weg: readonly Klasse[] } = { som: rest === 0 ? 0 : Number.POSITIVE_INFINITY, weg: [] };
    for (const [nr, klasse] of deel.entries()) {
      if ((rest & (1 << nr)) === 0) continue;
      const straks = verder(klasse.publiek, nr, rest & ~(1 << nr));
      const som = lengte(van, klasse.publiek) + straks.som;
      if (som < beste.som) beste = { som, weg: [klasse, ...straks.weg] };
    }
    bekend.set(sleutel, beste);
    return beste;
  };
  return verder(new Set(iedereen), -1, (1 << deel.length) - 1).weg;
}

/** Does what follows the closing round keep somebody of it out? Nothing else may stand there. */
function kanNaSluitronde(volgorde: readonly Volgordepunt[]): boolean {
  const nr = volgorde.findIndex((p) => p.soort === 'sluitronde');
  const sluitronde = volgorde[nr];
  return !sluitronde || volgorde.slice(nr + 1).every((p) => misNaSluitronde(sluitronde.publiek, p.publiek));
}

/**
 * A better order that an agenda may have, or null: in the order as it is people leave as few times as can be, and nobody
 * has to come back.
 * @param iedereen ids of everybody invited
 */
export function stelVolgordeVoor(punten: readonly Volgordepunt[], iedereen: readonly string[]): Volgorde | null {
  const opening = punten.filter((p) => p.soort === 'opening').map((p) => ({ ...p, publiek: iedereen }));
  const rest = punten.filter((p) => p.soort !== 'opening');
  const beter = [...opening, ...kortste(klassen(rest), iedereen).flatMap((k) => k.punten)];
  const [nu, straks] = [loopVan([...opening, ...rest], iedereen), loopVan(beter, iedereen)];
  if ((nu.weg <= straks.weg && nu.terug <= straks.terug) || !kanNaSluitronde(beter)) return null;
  return { volgorde: beter.map((p) => p.id), nu: nu.weg, straks: straks.weg };
}
