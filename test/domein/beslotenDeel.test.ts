/** The besloten deel: who may not see it, the fewest to ask, and what then lies on the table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ring } from '../../shared/contract/ring.ts';
import {
  type Besloteninhoud,
  minsteWeg,
  opTafelZonder,
  samenRing,
  tegenKop,
  tegenRijen,
  uitnodigingTeWachten,
  vraagtKeuze,
} from '../../shared/domein/beslotenDeel.ts';
import { type Persoon, toetsDatum } from '../../shared/domein/zichtbaarheid.ts';
import { burgemeester, gast, gegeven, jongerenwerk, om, politie, situatie } from './bouwers.ts';

const s = situatie();
const vanBurgemeester = { bron: 'burgemeester', gegevenssoort: 'gewoon', niveau: 'groep', leden: [] } as const;
const rij = (id: string, meer: Parameters<typeof gegeven>[0]) => ({ id, gegevens: [gegeven({ id, ...meer })] });

/** A besloten deel for circle C with two items, of which one is for burgemeester and politie alone. */
const inhoud: Besloteninhoud = {
  kop: rij('kop', { ...vanBurgemeester, kring: 'C' }),
  rijen: [rij('p1', { kring: 'C' }), rij('p2', { kring: 'K1' })],
  toetsVoor: toetsDatum,
};
const allen: readonly Persoon[] = [burgemeester, politie, om, jongerenwerk, gast()];
const ids = (lijst: readonly { persoon: Persoon }[]) => lijst.map((t) => t.persoon.id);

describe('a subject that not everybody present may see', () => {
  it('names each of them with the reason, and brings its rows on the table without them', () => {
    const tegen = tegenKop(s, allen, inhoud);
    expect(ids(tegen)).toEqual(['jongerenwerk-1', 'halt']);
    expect(tegen[1]?.redenen[0]?.artikel).toBe('art. 8 lid 8');
    expect(opTafelZonder(s, allen, inhoud, new Set())).toEqual([]);
    expect(opTafelZonder(s, allen, inhoud, new Set(['halt']))).toEqual([]);
    expect(opTafelZonder(s, allen, inhoud, new Set(['halt', 'jongerenwerk-1']))).toEqual(['p1']);
    expect(opTafelZonder(s, allen, inhoud, new Set(['halt', 'jongerenwerk-1', 'om-1']))).toEqual(['p1', 'p2']);
    expect(opTafelZonder(s, allen, inhoud, new Set(allen.map((p) => p.id)))).toEqual([]);
  });

  it('says per row who may not see it, and nothing of a row that all may see', () => {
    const drie = [burgemeester, politie, om];
    expect([...tegenRijen(s, drie, inhoud)].map(([id, wie]) => [id, [...wie]])).toEqual([['p2', ['om-1']]]);
  });

  it('asks first, but not again for who keeps everything dark because he did not sign', () => {
    const kop = { kop: rij('kop', { ...vanBurgemeester, kring: 'A' }) };
    const ongetekend = tegenKop(s, [politie, gast({ getekendOp: null })], kop);
    expect(ids(ongetekend)).toEqual(['halt']);
    expect(vraagtKeuze(s, ongetekend, false)).toBe(false);
    expect(vraagtKeuze(s, ongetekend, true)).toBe(true);
    expect(vraagtKeuze(s, tegenKop(s, allen, inhoud), false)).toBe(true);
    expect(vraagtKeuze(s, [], true)).toBe(false);
  });

  it('has a sentence that calls nobody man or woman', () => {
    const [een, twee] = [
      { naam: 'T. Proefman', organisatie: 'Halt' },
      { naam: 'D. Voorbeeld', organisatie: 'jongerenwerk' },
    ];
    expect(uitnodigingTeWachten([een])).toBe('T. Proefman van Halt, wilt u even buiten wachten? Ik roep u zo weer.');
    expect(uitnodigingTeWachten([een, twee])).toContain('T. Proefman van Halt en D. Voorbeeld van jongerenwerk, ');
  });

  it('draws one ring of several: of each seat what it may see least, and nobody as bron', () => {
    const zetel = (nr: number, stand: 'ziet' | 'open' | 'buiten') =>
      ({ zetel: nr, naam: '', stand, bron: true, aanTafel: true, uitleg: '' }) as const;
    const een: Ring = { zetels: [zetel(1, 'ziet'), zetel(2, 'open')], midden: 'op' };
    const twee: Ring = { zetels: [zetel(1, 'ziet'), zetel(2, 'buiten')], midden: 'niet' };
    const samen = samenRing([een, twee], true);
    expect(samen.zetels.map((z) => [z.stand, z.bron])).toEqual([
      ['ziet', false],
      ['buiten', false],
    ]);
    expect(samen.midden).toBe('op');
  });
});

describe('the fewest people to ask', () => {
  const wie = ['a', 'b', 'c', 'd'];
  const vraag = fc.array(fc.subarray(wie, { minLength: 1 }), { maxLength: 6 });

  it('bring as much on the table as any choice that leaves somebody, and are never more than needed', () => {
    fc.assert(
      fc.property(vraag, fc.integer({ min: 1, max: 4 }), (rijen, aantal) => {
        const publiek = wie.slice(0, aantal);
        const tegen = new Map(
          rijen.flatMap((r, i): [string, ReadonlySet<string>][] => {
            const hier = r.filter((p) => publiek.includes(p));
            return hier.length === 0 ? [] : [[String(i), new Set(hier)]];
          }),
        );
        const winst = (weg: ReadonlySet<string>) =>
          [...tegen.values()].filter((r) => [...r].every((id) => weg.has(id))).length;
        const keuzes = Array.from(
          { length: 2 ** aantal - 1 },
          (_, nr) => new Set(publiek.filter((_p, i) => nr & (1 << i))),
        );
        const meest = Math.max(...keuzes.map(winst));
        const kleinst = Math.min(...keuzes.filter((k) => winst(k) === meest).map((k) => k.size));
        const weg = minsteWeg(publiek, tegen);
        expect([winst(weg), weg.size]).toEqual([meest, kleinst]);
        expect(weg.size).toBeLessThan(publiek.length);
      }),
    );
  });
});
