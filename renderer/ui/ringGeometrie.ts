/**
 * Geometry of the ring, in a box of 100 × 100 with the centre at 50,50: which segment lies where and how it is drawn.
 *
 * Pure: no React, no DOM. Small ring (20–36 px): radii 27–42, bron to 49, gap 10°, centre 15. Large ring (from 90 px):
 * 23.5–37.5, bron to 41, gap 5°, centre 17.5, dot 3.4 at 46. Outlines are given in px and turned into units of the box
 * by the size at which the ring is drawn, and lie inside the shape.
 */
import type { Ring, Zetelstand } from '../../shared/contract/ring.ts';

/** Sizes in units of the box; `omtrek` and `lijn` in px. */
const ringmaten = {
  klein: { binnen: 27, buiten: 42, bron: 49, tussen: 10, midden: 15, omtrek: 1.35, lijn: 1.2 },
  groot: { binnen: 23.5, buiten: 37.5, bron: 41, tussen: 5, midden: 17.5, omtrek: 1.8, lijn: 1.8 },
} as const;

/** From this size in px the ring has numbers, dots and a word. */
const grensGroot = 90;
const stipStraal = 3.4;
const stipAfstand = 46;
/** Above this number of seats the incidentele deelnemers share the last segment. */
const meesteSegmenten = 10;

interface Punt {
  readonly x: number;
  readonly y: number;
}

interface Segment {
  /** Seat number of the first seat in it. */
  readonly zetel: number;
  /** What is written on it: the number, or `7+` for a shared segment. */
  readonly opschrift: string;
  readonly stand: Zetelstand['stand'];
  readonly bron: boolean;
  readonly aanTafel: boolean;
  /** SVG path: a closed shape (`ziet`, `open`) or one or two arcs (`buiten`). */
  readonly pad: string;
  /** Stroke in units of the box; 0 for a solid segment. */
  readonly lijn: number;
  readonly cijfer: Punt;
  /** Dot behind the seat, only in a large ring and for who is at the table. */
  readonly stip: (Punt & { readonly straal: number }) | null;
}

export interface Ringbeeld {
  readonly groot: boolean;
  readonly segmenten: readonly Segment[];
  readonly midden: {
    readonly soort: Ring['midden'];
    readonly straal: number;
    readonly lijn: number;
    /** Slash of the small ring or hatching of the large one: from, to. */
    readonly strepen: readonly (readonly [Punt, Punt])[];
  };
}

function rond(n: number): number {
  return Math.round(n * 100) / 100;
}

/** Point at `straal` from the centre, `graden` clockwise from twelve o'clock. */
function opCirkel(straal: number, graden: number): Punt {
  const hoek = ((graden - 90) * Math.PI) / 180;
  return { x: rond(50 + straal * Math.cos(hoek)), y: rond(50 + straal * Math.sin(hoek)) };
}

function boog(straal: number, van: number, tot: number): string {
  const a = opCirkel(straal, van);
  const b = opCirkel(straal, tot);
  return `M${a.x} ${a.y}A${rond(straal)} ${rond(straal)} 0 ${tot - van > 180 ? 1 : 0} 1 ${b.x} ${b.y}`;
}

function vlak(binnen: number, buiten: number, van: number, tot: number): string {
  const om = tot - van > 180 ? 1 : 0;
  const [a, b, c, d] = [opCirkel(buiten, van), opCirkel(buiten, tot), opCirkel(binnen, tot), opCirkel(binnen, van)];
  const [r, s] = [rond(buiten), rond(binnen)];
  return `M${a.x} ${a.y}A${r} ${r} 0 ${om} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${s} ${s} 0 ${om} 0 ${d.x} ${d.y}Z`;
}

/** A closed shape whose outline of `lijn` units lies inside it: radii and angles drawn in by half the line. */
function omlijnd(binnen: number, buiten: number, van: number, tot: number, lijn: number): string {
  const half = lijn / 2;
  const graden = (straal: number) => (half / straal) * (180 / Math.PI);
  const [in1, uit1] = [binnen + half, buiten - half];
  const om = tot - van > 180 ? 1 : 0;
  const a = opCirkel(uit1, van + graden(uit1));
  const b = opCirkel(uit1, tot - graden(uit1));
  const c = opCirkel(in1, tot - graden(in1));
  const d = opCirkel(in1, van + graden(in1));
  const [r, s] = [rond(uit1), rond(in1)];
  return `M${a.x} ${a.y}A${r} ${r} 0 ${om} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${s} ${s} 0 ${om} 0 ${d.x} ${d.y}Z`;
}

const beperktheid = { ziet: 0, open: 1, buiten: 2 } as const;

/** Seats per segment: each its own, or with more than ten seats the incidentele deelnemers together in the last. */
function verdeel(zetels: readonly Zetelstand[], samenVanaf: number | undefined): Zetelstand[][] {
  if (zetels.length <= meesteSegmenten || samenVanaf === undefined) return zetels.map((z) => [z]);
  const eigen = zetels.filter((z) => z.zetel < samenVanaf).map((z) => [z]);
  const samen = zetels.filter((z) => z.zetel >= samenVanaf);
  return samen.length > 0 ? [...eigen, samen] : eigen;
}

/** The most restricted state of those that share a segment. */
function beperktste(zetels: readonly Zetelstand[]): Zetelstand['stand'] {
  return zetels.reduce<Zetelstand['stand']>(
    (tot, z) => (beperktheid[z.stand] > beperktheid[tot] ? z.stand : tot),
    'ziet',
  );
}

/** Lines at 45° across a circle of radius `straal`, `afstand` apart: hatching without a pattern or a clip path. */
function arceer(straal: number, afstand: number): [Punt, Punt][] {
  const strepen: [Punt, Punt][] = [];
  const aantal = Math.floor(straal / afstand);
  for (let i = -aantal; i <= aantal; i++) {
    const ver = i * afstand;
    const half = Math.sqrt(Math.max(0, straal ** 2 - ver ** 2));
    const [cx, cy] = [50 + ver * Math.SQRT1_2, 50 + ver * Math.SQRT1_2];
    const d = half * Math.SQRT1_2;
    if (half > 1)
      strepen.push([
        { x: rond(cx - d), y: rond(cy + d) },
        { x: rond(cx + d), y: rond(cy - d) },
      ]);
  }
  return strepen;
}

/**
 * Computes what to draw.
 *
 * @param ring seats in order (seat 1 starts at twelve o'clock, clockwise) and the state of the centre
 * @param maat size in px at which the box of 100 is drawn; from 90 the large notation is used
 * @param samenVanaf number of the first incidentele deelnemer; only used above ten seats
 */
export function ringGeometrie(ring: Ring, maat: number, samenVanaf?: number): Ringbeeld {
  const groot = maat >= grensGroot;
  const m = groot ? ringmaten.groot : ringmaten.klein;
  const omtrek = (m.omtrek * 100) / maat;
  const dun = (m.lijn * 100) / maat;
  const groepen = verdeel(ring.zetels, samenVanaf);
  const stap = 360 / Math.max(1, groepen.length);
  const segmenten = groepen.map((zetels, i): Segment => {
    const stand = beperktste(zetels);
    const bron = zetels.some((z) => z.bron);
    const aanTafel = zetels.some((z) => z.aanTafel);
    const [van, tot] = [i * stap + m.tussen / 2, (i + 1) * stap - m.tussen / 2];
    const middenhoek = (van + tot) / 2;
    const buiten = bron && stand !== 'buiten' ? m.bron : m.buiten;
    const midstraal = (m.binnen + m.buiten) / 2;
    const eerste = zetels[0]?.zetel ?? 0;
    let pad: string;
    if (stand === 'ziet') pad = vlak(m.binnen, buiten, van, tot);
    else if (stand === 'open') pad = omlijnd(m.binnen, buiten, van, tot, omtrek);
    else if (!groot) pad = boog(midstraal, van, tot);
    else {
      // The number sits on the line, so the line leaves room for it.
      const ruimte = Math.min((5.6 / midstraal) * (180 / Math.PI), (tot - van) / 2 - 1);
      pad = boog(midstraal, van, middenhoek - ruimte) + boog(midstraal, middenhoek + ruimte, tot);
    }
    return {
      zetel: eerste,
      opschrift: zetels.length > 1 ? `${eerste}+` : String(eerste),
      stand,
      bron,
      aanTafel,
      pad,
      lijn: stand === 'ziet' ? 0 : stand === 'open' ? omtrek : dun,
      cijfer: opCirkel(stand === 'buiten' ? midstraal : (m.binnen + buiten) / 2, middenhoek),
      stip: groot && aanTafel ? { ...opCirkel(stipAfstand, middenhoek), straal: stipStraal } : null,
    };
  });
  const straal = ring.midden === 'niet' ? m.midden - omtrek / 2 : m.midden;
  const schuin = straal * Math.SQRT1_2;
  const streep: [Punt, Punt] = [
    { x: rond(50 - schuin), y: rond(50 + schuin) },
    { x: rond(50 + schuin), y: rond(50 - schuin) },
  ];
  const strepen = ring.midden !== 'niet' ? [] : groot ? arceer(straal - omtrek / 2, (4.6 * 100) / maat) : [streep];
  return { groot, segmenten, midden: { soort: ring.midden, straal: rond(straal), lijn: omtrek, strepen } };
}
