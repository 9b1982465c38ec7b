import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aanwezigBij,
  type Behandeling,
  gebruikteSeconden,
  isBehandeld,
  tegelijkIn,
  type Verblijf,
} from '../../shared/domein/behandeling.ts';
import { type Klokstand, vergaderklok } from '../../shared/domein/vergaderklok.ts';

const om = (klok: string) => `2026-03-12T${klok}.000Z`;
const aan = (
  agendapuntId: string,
  begin: number,
  einde: number | null,
  van: string,
  tot: string | null,
): Behandeling => ({
  agendapuntId,
  begin,
  einde,
  van: om(van),
  tot: tot === null ? null : om(tot),
});
/** Minute `n` is order number `n`, for stays and spans alike. */
const minuut = (n: number) => `14:${String(n).padStart(2, '0')}:00`;
const zit = (begin: number, einde: number | null): Verblijf => ({
  deelnemerId: 'p',
  begin,
  einde,
  binnen: om(minuut(begin)),
  buiten: einde === null ? null : om(minuut(einde)),
});
const behandeld = (agendapuntId: string, begin: number, einde: number | null) =>
  aan(agendapuntId, begin, einde, minuut(begin), einde === null ? null : minuut(einde));

describe('who saw whom', () => {
  const verblijf = fc.record({
    deelnemerId: fc.constantFrom('lezer', 'a', 'b', 'c'),
    begin: fc.integer({ min: 1, max: 30 }),
    duurt: fc.option(fc.integer({ min: 1, max: 10 })),
  });
  const stays = fc.array(verblijf, { maxLength: 8 }).map((lijst) =>
    lijst.map(
      ({ deelnemerId, begin, duurt }): Verblijf => ({
        ...zit(begin, duurt === null ? null : begin + duurt),
        deelnemerId,
      }),
    ),
  );

  it('is nobody for who was not there, and never himself', () => {
    fc.assert(
      fc.property(stays, (alle) => {
        expect(tegelijkIn(alle, 'elders')).toEqual(new Set());
        expect(tegelijkIn(alle, 'lezer').has('lezer')).toBe(false);
      }),
    );
  });

  it('stays the same whatever somebody does whom he never saw', () => {
    fc.assert(
      fc.property(stays, (alle) => {
        const zag = tegelijkIn(alle, 'lezer');
        const eigen = alle.filter((v) => v.deelnemerId === 'lezer' || zag.has(v.deelnemerId));
        expect(tegelijkIn(eigen, 'lezer')).toEqual(zag);
        for (const id of zag) expect(tegelijkIn(alle, id).has('lezer')).toBe(true);
      }),
    );
  });

  it('is in the order of entry: who left before another came in, did not see him', () => {
    const van = (deelnemerId: string, begin: number, einde: number | null) => ({ ...zit(begin, einde), deelnemerId });
    const alle = [van('lezer', 1, 5), van('a', 2, 3), van('b', 5, null), van('c', 9, 12)];
    expect(tegelijkIn(alle, 'lezer')).toEqual(new Set(['a']));
    expect(tegelijkIn(alle, 'b')).toEqual(new Set(['c']));
  });
});

describe('who was there while an item was handled', () => {
  const alle = [behandeld('x', 10, 20), behandeld('y', 21, 30), behandeld('x', 40, null)];

  it.each([
    ['was there all the time', [zit(1, null)], { x: 'heel', y: 'heel' }],
    ['came in while it was on', [zit(15, null)], { x: 'deels', y: 'heel' }],
    ['left between two items', [zit(1, 20)], { x: 'deels', y: 'niet' }],
    ['was away in the break, and back before it went on', [zit(1, 31), zit(39, null)], { x: 'heel', y: 'heel' }],
    ['was only there for the other one', [zit(20, 35)], { x: 'niet', y: 'heel' }],
    ['left and came back while it was on', [zit(1, 23), zit(28, null)], { x: 'heel', y: 'deels' }],
    ['is out while it is still on', [zit(1, 45)], { x: 'deels', y: 'heel' }],
  ] as const)('somebody who %s', (_, stays, hoe) => {
    for (const [id, aanwezig] of Object.entries(hoe)) {
      expect(aanwezigBij(alle, stays, id).get('p')?.hoe).toBe(aanwezig);
    }
  });

  it('does not count who comes in or goes out within a minute, and doubts a clock that says less than nothing', () => {
    const bij = (binnen: string) =>
      aanwezigBij([behandeld('x', 10, 20)], [{ ...zit(11, null), binnen: om(binnen) }], 'x').get('p')?.hoe;
    expect([bij('14:10:40'), bij('14:11:00'), bij('14:09:00')]).toEqual(['heel', 'deels', 'deels']);
  });

  it('does not count leafing past it, unless it was never on for longer', () => {
    const kort = [aan('x', 1, 2, '14:00:00', '14:00:02'), aan('x', 5, 6, '14:10:00', '14:20:00')];
    expect(aanwezigBij(kort, [zit(3, null)], 'x').get('p')?.hoe).toBe('heel');
    expect(aanwezigBij(kort.slice(0, 1), [zit(3, null)], 'x').get('p')?.hoe).toBe('niet');
    expect([isBehandeld(kort, 'x'), isBehandeld(kort.slice(0, 1), 'x')]).toEqual([true, false]);
  });

  it.each([
    ['came in while it was on', [zit(15, null)], [[10, 15]]],
    [
      'left and came back, and left for good',
      [zit(1, 12), zit(14, 18)],
      [
        [12, 14],
        [18, 50],
      ],
    ],
    ['stayed out until it was on again, and longer', [zit(1, 12), zit(45, null)], [[12, 45]]],
    [
      'was only in between in the room',
      [zit(1, 12), zit(25, 28), zit(45, null)],
      [
        [12, 20],
        [40, 45],
      ],
    ],
    ['left when it was over, and was late when it was on again', [zit(1, 20), zit(45, null)], [[40, 45]]],
  ] as const)('says from when to when it was missed by somebody who %s', (_, stays, gaten) => {
    const delen = [behandeld('x', 10, 20), behandeld('y', 21, 30), behandeld('x', 40, 50)];
    const er = aanwezigBij(delen, stays, 'x').get('p');
    const verwacht = gaten.map(([van, tot]) => ({ van: om(minuut(van)), tot: om(minuut(tot)) }));
    expect(er).toEqual({ hoe: 'deels', weg: verwacht });
  });

  it('says nothing of an item that was never on', () => {
    expect(aanwezigBij(alle, [zit(1, null)], 'z').size).toBe(0);
  });
});

describe('how long an item was handled', () => {
  it('is the sum of its spans that ended', () => {
    const alle = [
      aan('x', 1, 2, '14:00:00', '14:10:00'),
      aan('x', 3, 4, '14:30:00', '14:31:30'),
      aan('x', 5, null, '15:00:00', null),
    ];
    expect([gebruikteSeconden(alle, 'x'), gebruikteSeconden(alle, 'y')]).toEqual([690, 0]);
  });

  it('is never negative and nobody is there in part who never moved, whatever the clock did', () => {
    const klok = fc
      .integer({ min: 0, max: 86_399 })
      .map((s) => new Date(Date.UTC(2026, 2, 12) + s * 1000).toISOString());
    fc.assert(
      fc.property(fc.array(fc.tuple(klok, klok), { minLength: 1, maxLength: 8 }), (tijden) => {
        const alle = tijden.map(
          ([van, tot], i): Behandeling => ({ agendapuntId: 'x', begin: 2 * i + 2, einde: 2 * i + 3, van, tot }),
        );
        expect(gebruikteSeconden(alle, 'x')).toBeGreaterThanOrEqual(0);
        expect(aanwezigBij(alle, [zit(1, null)], 'x').get('p')?.hoe).toBe('heel');
      }),
      { numRuns: 50 },
    );
  });
});

describe('the clock of the procesregisseur', () => {
  const deel = (id: string, gebruikt: number, gedaan = false) => ({ id, minuten: 10, gebruikt, gedaan });
  const stand = (anders: Partial<Klokstand> = {}): Klokstand => ({
    delen: [deel('a', 900, true), deel('b', 120), deel('c', 0)],
    gekozenId: 'b',
    loopt: om('14:20:00'),
    einde: om('14:40:00'),
    ...anders,
  });
  const op = (klok: string, anders?: Partial<Klokstand>) => vergaderklok(stand(anders), new Date(om(klok)));

  it('counts what is left of the item from what was used, a begun minute as a whole one', () => {
    expect(op('14:20:00').rest).toBe(8);
    expect(op('14:25:10').rest).toBe(3);
    expect(Object.is(op('14:28:20').rest, 0)).toBe(true);
    expect(op('14:30:00').rest).toBe(-2);
  });

  it('stands still in a break, and does not run back with a clock that was set back', () => {
    expect(op('14:30:00', { loopt: null }).rest).toBe(8);
    expect(op('13:00:00').rest).toBe(8);
  });

  it('tells that the whole meeting will end late from five minutes on, and nothing of another day', () => {
    expect(op('14:20:00').uitloop).toBeNull();
    expect(op('14:28:00').uitloop).toBeNull();
    expect(op('14:34:00').uitloop).toBeNull();
    expect(op('14:35:00').uitloop).toBe(5);
    expect(op('14:40:00').uitloop).toBe(10);
    expect(op('14:40:00', { einde: '2026-03-10T14:40:00.000Z' }).uitloop).toBeNull();
  });

  it('knows nothing to be left of an item that is not on the agenda', () => {
    expect(op('14:20:00', { gekozenId: 'weg' }).rest).toBe(0);
  });
});
