/** Keeping what is typed: when it is written, what of it is kept, and what of it a form takes back. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Bewaarder,
  HOOGSTENS_MS,
  maakBewaarder,
  meldAan,
  RUST_MS,
  spoelAlles,
} from '../../renderer/regie/concept/bewaarder.ts';
import { begin, haalTerug, isBegonnen, kies, nietsGebruikt } from '../../renderer/regie/overleg/invoer.ts';
import { keuzelijsten } from '../../renderer/regie/overleg/vergadering/keuzelijsten.ts';
import { leesWaarden, overBegin, veranderd } from '../../shared/domein/concept.ts';
import { overlegbeeld } from './steun/voorbeeld.ts';

describe('what keeps changing', () => {
  let nu: number;
  let gezet: { op: number; fn: () => void } | null;
  let gedaan: string[];
  let bewaarder: Bewaarder;
  const verder = (ms: number) => {
    const tot = nu + ms;
    while (gezet && gezet.op <= tot) {
      const { op, fn } = gezet;
      gezet = null;
      nu = op;
      fn();
    }
    nu = tot;
  };

  beforeEach(() => {
    nu = 0;
    gezet = null;
    gedaan = [];
    bewaarder = maakBewaarder({
      bewaar: (tekst) => gedaan.push(`${nu} ${tekst}`),
      wis: () => gedaan.push(`${nu} gewist`),
      wekker: {
        nu: () => nu,
        zet: (ms, fn) => {
          const wekker = { op: nu + ms, fn };
          gezet = wekker;
          return () => {
            if (gezet === wekker) gezet = null;
          };
        },
      },
    });
  });

  it('is written once after a moment of quiet, and not while keys follow each other', () => {
    for (const tekst of ['a', 'ab', 'abc']) {
      bewaarder.houd(tekst);
      verder(100);
    }
    expect(gedaan).toEqual([]);
    verder(RUST_MS);
    expect(gedaan).toEqual([`${200 + RUST_MS} abc`]);
    verder(10_000);
    expect(gedaan.length).toBe(1);
  });

  it('is written once a second for who types on without stopping', () => {
    for (let i = 1; i <= 40; i += 1) {
      bewaarder.houd('x'.repeat(i));
      verder(100);
    }
    expect(gedaan.map((g) => Number(g.split(' ')[0]))).toEqual([1, 2, 3, 4].map((s) => s * HOOGSTENS_MS));
  });

  it('is not written again when it is what was written, also by an earlier window', () => {
    bewaarder.isBewaard('zelfde');
    bewaarder.houd('zelfde');
    bewaarder.houd('anders');
    bewaarder.houd('zelfde');
    verder(10_000);
    expect(gedaan).toEqual([]);
  });

  it('goes at once before a lock and when its form closes, and what was wiped is not written any more', () => {
    const af = meldAan(bewaarder);
    bewaarder.houd('voor het slot');
    spoelAlles();
    bewaarder.houd('bij het sluiten');
    af();
    bewaarder.houd('ingediend');
    bewaarder.wis();
    bewaarder.wis();
    verder(10_000);
    spoelAlles();
    expect(gedaan).toEqual(['0 voor het slot', '0 bij het sluiten', '0 gewist']);
  });

  it('that was never written needs no wiping', () => {
    bewaarder.houd('half');
    bewaarder.wis();
    verder(10_000);
    expect(gedaan).toEqual([]);
  });
});

describe('the fields of a form', () => {
  const begonnen = { groepId: 'g1', datum: '2026-03-12', reden: '', leden: [] as string[], akkoord: undefined };

  it('are kept as far as somebody changed them, so that the rest comes from the record again', () => {
    expect(veranderd(begonnen, { ...begonnen, reden: 'half', akkoord: true })).toEqual({
      reden: 'half',
      akkoord: true,
    });
    expect(veranderd(begonnen, { ...begonnen })).toEqual({});
  });

  it('come back over what the form starts with now, and only fields of the same kind', () => {
    const uit = overBegin(begonnen, { reden: 'half', leden: ['l1'], akkoord: false, onbekend: 'x', datum: ['fout'] });
    expect(uit).toEqual({ ...begonnen, reden: 'half', leden: ['l1'], akkoord: false });
    expect(Object.keys(uit)).not.toContain('onbekend');
  });

  it('cannot pose as what a window has of its own', () => {
    expect(leesWaarden('{"__proto__":{"a":"b"}}')).toEqual(JSON.parse('{"__proto__":{"a":"b"}}'));
    const uit = overBegin(begonnen, leesWaarden('{"__proto__":{"erbij":"x"},"constructor":"y"}') ?? {});
    expect([Object.keys(uit).sort(), 'erbij' in uit]).toEqual([Object.keys(begonnen).sort(), false]);
  });
});

describe('the entry line', () => {
  const lijsten = keuzelijsten(overlegbeeld());
  const opnieuw = (deel: object) => haalTerug(JSON.parse(JSON.stringify(deel)), lijsten, nietsGebruikt);
  const half = {
    ...kies(kies(begin('actie', lijsten, nietsGebruikt), 'politie', lijsten), 'politiegegeven', lijsten),
    leden: ['l5'],
    wie: 'politie',
    tekst: 'Half een zin',
    veld: 'tekst' as const,
    rond: true,
  };

  it('comes back as it was: kind, bron, gegevenssoort, members, partner and text', () => {
    expect(opnieuw(half)).toEqual(half);
    expect([
      isBegonnen(half, lijsten, nietsGebruikt),
      isBegonnen(begin('actie', lijsten, nietsGebruikt), lijsten, nietsGebruikt),
    ]).toEqual([true, false]);
  });

  it('asks again what can no longer be chosen', () => {
    const uit = opnieuw({
      ...half,
      bron: 'weg',
      leden: ['weg', 'l5'],
      wie: 'weg',
      kring: 'Z',
      akkoord: 'weg',
      veld: 'x',
    });
    expect(uit).toMatchObject({
      bron: begin('actie', lijsten, nietsGebruikt).bron,
      leden: ['l5'],
      wie: null,
      kring: null,
      akkoord: null,
      veld: 'bron',
      tekst: 'Half een zin',
    });
  });
});
