/** The pure parts behind the screens: time axis, duplicates, package, tree, words. */
import { describe, expect, it } from 'vitest';
import { openDubbelen, wegRijen } from '../../renderer/regie/groepsscan/besluiten.ts';
import { kolomletter } from '../../renderer/regie/groepsscan/kolomletter.ts';
import { balkdelen, dagenTussen, tijdasVan, tijdstand } from '../../renderer/regie/plan/tijdas.ts';
import { boomregels, grootteInWoorden } from '../../renderer/regie/stukken/boomregels.ts';
import { pakketkeuze } from '../../renderer/regie/stukken/pakketkeuze.ts';
import { tijdOver } from '../../renderer/text/kluis.ts';
import { dubbelen } from './steun/groepenvoorbeelden.ts';
import { stukregels } from './steun/stukkenvoorbeelden.ts';

const vandaag = '2026-11-24';

describe('the time axis of the plan', () => {
  it('spans whole months around the interventions and today, but no more than asked', () => {
    const as = tijdasVan([{ begin: '2026-01-05', termijn: '2028-03-01' }], vandaag, { terug: 2, vooruit: 3 });
    expect([as.begin, as.einde]).toEqual(['2026-09-01', '2027-03-01']);
    expect(as.maanden.map((m) => m.naam)).toEqual(['sep', 'okt', 'nov', 'dec', 'jan', 'feb']);
    expect(as.maanden.filter((m) => m.nu).map((m) => m.naam)).toEqual(['nov']);
    const smal = tijdasVan([{ begin: '2026-11-01', termijn: '2026-11-30' }], vandaag, { terug: 2, vooruit: 3 });
    expect([smal.begin, smal.einde]).toEqual(['2026-11-01', '2026-12-01']);
  });

  it('divides a bar into time passed, time left and time overdue', () => {
    const as = { begin: '2026-11-01', einde: '2026-12-01', vandaag: '2026-11-16', maanden: [] };
    expect(balkdelen(as, { begin: '2026-11-01', termijn: '2026-11-30' }, false)).toEqual({
      voorbij: [0, 50],
      over: [50, 100],
      teLaat: null,
      vandaag: 50,
    });
    expect(balkdelen(as, { begin: '2026-11-19', termijn: '2026-11-21' }, false).voorbij).toBeNull();
    expect(balkdelen(as, { begin: '2026-11-01', termijn: '2026-11-06' }, true)).toMatchObject({
      voorbij: [0, 20],
      over: null,
      teLaat: [20, 50],
    });
  });

  it('tells what begins, runs or is too late, and by how many days', () => {
    const looptijd = { begin: '2026-11-25', termijn: '2026-12-31', teLaat: false };
    expect(tijdstand(looptijd, vandaag)).toBe('begint');
    expect(tijdstand({ ...looptijd, begin: vandaag }, vandaag)).toBe('loopt');
    expect(tijdstand({ ...looptijd, teLaat: true }, vandaag)).toBe('teLaat');
    expect(dagenTussen('2026-10-20', '2026-11-03')).toBe(14);
  });
});

describe('duplicates in a groepsscan', () => {
  it('ask a decision about equal rows only', () => {
    expect(openDubbelen(dubbelen, {}, new Set()).map((d) => d.a)).toEqual([4]);
    expect(openDubbelen(dubbelen, { '4-6': 'twee' }, new Set())).toEqual([]);
  });

  it('leave out the row that is not kept, and nothing for two persons', () => {
    expect([...wegRijen(dubbelen, { '4-6': 6, '5-7': 'twee' }, new Set())]).toEqual([6]);
    expect([...wegRijen(dubbelen, {}, new Set([5]))]).toEqual([5]);
  });

  it('need no decision when one of the two stays out already', () => {
    expect(openDubbelen(dubbelen, {}, new Set([6]))).toEqual([]);
  });
});

it('names a column without a header as a spreadsheet does', () => {
  expect([0, 25, 26, 199].map(kolomletter)).toEqual(['A', 'Z', 'AA', 'GR']);
});

describe('the package for the DMS', () => {
  it('takes approved documents of one dossier and says of the others why not', () => {
    const { mee, niet } = pakketkeuze(stukregels, stukregels[0] ?? null);
    expect(mee.map((s) => s.id)).toEqual(['s1', 's3']);
    expect(niet.map((n) => [n.stuk.id, n.waarom])).toEqual([
      ['s2', 'staat'],
      ['s4', 'staat'],
    ]);
  });

  it('never mixes two groups', () => {
    const ander = stukregels.map((s, i) => (i === 2 ? { ...s, groepId: 'g2', overlegId: 'o9' } : s));
    const { mee, niet } = pakketkeuze(ander, ander[0] ?? null);
    expect(mee.map((s) => s.id)).toEqual(['s1']);
    expect(niet).toContainEqual({ stuk: ander[2], waarom: 'dossier' });
  });

  it('draws written files as a tree in which each folder stands once', () => {
    const regels = boomregels([
      { pad: 'pakbon.xml', grootte: 2011 },
      { pad: 'Verslag/Verslag.pdf', grootte: 212_000 },
      { pad: 'Verslag/Verslag.mdto.xml', grootte: 900 },
    ]);
    expect(regels.map((r) => [r.naam, r.diepte, r.grootte === null ? 'map' : grootteInWoorden(r.grootte)])).toEqual([
      ['pakbon.xml', 1, '2 kB'],
      ['Verslag', 1, 'map'],
      ['Verslag.mdto.xml', 2, '900 bytes'],
      ['Verslag.pdf', 2, '212 kB'],
    ]);
  });
});

it('says how long to wait in words', () => {
  expect([1, 45, 60, 61, 125].map(tijdOver)).toEqual([
    '1 seconde',
    '45 seconden',
    '1 minuut',
    '1 minuut en 1 seconde',
    '2 minuten en 5 seconden',
  ]);
});
