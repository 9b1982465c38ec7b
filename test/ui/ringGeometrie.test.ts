import { describe, expect, it } from 'vitest';
import { ringInWoorden } from '../../renderer/text/ui.ts';
import { type Ringbeeld, ringGeometrie } from '../../renderer/ui/ringGeometrie.ts';
import type { Ring } from '../../shared/contract/ring.ts';
import { elfZetels, ringNiet, ringOp, zetel } from './voorbeelden.ts';

/** All points of a path, as distance from the centre and degrees clockwise from twelve o'clock. */
function polair(pad: string): { straal: number; graden: number }[] {
  return [...pad.matchAll(/[ML]([\d.-]+) ([\d.-]+)|A[\d.]+ [\d.]+ 0 [01] [01] ([\d.-]+) ([\d.-]+)/gu)].map((m) => {
    const [x, y] = [Number(m[1] ?? m[3]) - 50, Number(m[2] ?? m[4]) - 50];
    return { straal: Math.hypot(x, y), graden: ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360 };
  });
}

function segment(beeld: Ringbeeld, nr: number) {
  const gevonden = beeld.segmenten.find((s) => s.zetel === nr);
  if (!gevonden) throw new Error(`no seat ${nr}`);
  return gevonden;
}

function stralen(beeld: Ringbeeld, nr: number): { binnen: number; buiten: number } {
  const afstanden = polair(segment(beeld, nr).pad).map((p) => p.straal);
  return { binnen: Math.min(...afstanden), buiten: Math.max(...afstanden) };
}

describe('geometry of the ring', () => {
  it.each([
    ['small', 36, 27, 42, 49, 15],
    ['large', 174, 23.5, 37.5, 41, 17.5],
  ] as const)('%s: radii, bron and centre are those of the design', (_naam, maat, binnen, buiten, bron, midden) => {
    const beeld = ringGeometrie(ringOp, maat);
    expect(stralen(beeld, 1).binnen).toBeCloseTo(binnen, 1);
    expect(stralen(beeld, 1).buiten).toBeCloseTo(buiten, 1);
    expect(stralen(beeld, 2).buiten).toBeCloseTo(bron, 1);
    expect(beeld.midden.straal).toBe(midden);
  });

  it.each([
    [1, 36, 10],
    [3, 36, 10],
    [4, 36, 10],
    [6, 36, 10],
    [4, 174, 5],
    [10, 174, 5],
  ])('with %i seats at %i px seat 1 starts at twelve o’clock and gaps are %i degrees', (aantal, maat, tussen) => {
    const ring: Ring = { zetels: Array.from({ length: aantal }, (_, i) => zetel(i + 1, 'ziet')), midden: 'geen' };
    const beeld = ringGeometrie(ring, maat);
    expect(beeld.segmenten).toHaveLength(aantal);
    beeld.segmenten.forEach((s, i) => {
      const [van, tot] = polair(s.pad);
      expect(van?.graden).toBeCloseTo((i * 360) / aantal + tussen / 2, 0);
      expect(tot?.graden).toBeCloseTo(((i + 1) * 360) / aantal - tussen / 2, 0);
    });
  });

  it.each([
    [36, 1.35],
    [20, 1.35],
    [174, 1.8],
    [120, 1.8],
  ])('at %i px the outline of an open seat is %f px wide and lies inside the shape', (maat, px) => {
    const beeld = ringGeometrie(ringNiet, maat);
    const open = segment(beeld, 2);
    expect((open.lijn * maat) / 100).toBeCloseTo(px, 5);
    const vol = stralen(beeld, 1);
    const omlijnd = stralen(beeld, 2);
    expect(omlijnd.buiten + open.lijn / 2).toBeCloseTo(vol.buiten, 1);
    expect(omlijnd.binnen - open.lijn / 2).toBeCloseTo(vol.binnen, 1);
  });

  it('a seat outside the kring is a line in the middle, and leaves room for its number only in a large ring', () => {
    expect(segment(ringGeometrie(ringOp, 36), 4).pad.match(/M/gu)).toHaveLength(1);
    expect(segment(ringGeometrie(ringOp, 174), 4).pad.match(/M/gu)).toHaveLength(2);
    expect(stralen(ringGeometrie(ringOp, 174), 4)).toEqual({
      binnen: expect.closeTo(30.5, 1),
      buiten: expect.closeTo(30.5, 1),
    });
  });

  it('only a large ring has dots, at 46 from the centre, and only for who is at the table', () => {
    expect(ringGeometrie(ringOp, 36).segmenten.every((s) => s.stip === null)).toBe(true);
    const groot = ringGeometrie(ringOp, 174);
    expect(groot.segmenten.filter((s) => s.stip !== null).map((s) => s.zetel)).toEqual([1, 2, 3, 5]);
    const stip = segment(groot, 3).stip;
    expect(stip?.straal).toBe(3.4);
    expect(Math.hypot((stip?.x ?? 0) - 50, (stip?.y ?? 0) - 50)).toBeCloseTo(46, 1);
  });

  it('a small "niet" has one slash, a large one is hatched within its circle', () => {
    expect(ringGeometrie(ringNiet, 36).midden.strepen).toHaveLength(1);
    const { strepen, straal } = ringGeometrie(ringNiet, 174).midden;
    expect(strepen.length).toBeGreaterThan(6);
    for (const punt of strepen.flat()) expect(Math.hypot(punt.x - 50, punt.y - 50)).toBeLessThanOrEqual(straal);
    expect(ringGeometrie(ringOp, 174).midden.strepen).toEqual([]);
  });

  it('above ten seats incidentele deelnemers share the last segment, drawn as the most restricted of them', () => {
    const beeld = ringGeometrie(elfZetels, 174, 8);
    expect(beeld.segmenten).toHaveLength(8);
    const laatste = segment(beeld, 8);
    expect(laatste).toMatchObject({ opschrift: '8+', stand: 'open', aanTafel: true });
  });

  it('up to ten seats, or without guests, everybody keeps a segment', () => {
    const tien: Ring = { ...elfZetels, zetels: elfZetels.zetels.slice(0, 10) };
    expect(ringGeometrie(tien, 174, 8).segmenten).toHaveLength(10);
    expect(ringGeometrie(elfZetels, 174).segmenten).toHaveLength(11);
    expect(ringGeometrie({ zetels: [], midden: 'geen' }, 36).segmenten).toEqual([]);
  });

  it('the text alternative lists each seat with state, reason, bron and presence', () => {
    const woorden = ringInWoorden(ringNiet.midden, ringNiet.zetels);
    expect(woorden).toContain('Niet op tafel.');
    expect(woorden).toContain('2 politie: in de kring, mag dit niet zien (geen grondslag, art. 3), aan tafel');
    expect(woorden).toContain('4 jongerenwerk: ziet dit, bron');
    expect(woorden).toContain('6 reclassering: buiten de kring (art. 1).');
    expect(ringInWoorden('op', elfZetels.zetels).match(/partner/gu)).toHaveLength(11);
  });
});
