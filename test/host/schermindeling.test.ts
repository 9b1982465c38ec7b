/** The rules for displays, over every event at every state that can be reached. */
import { describe, expect, it } from 'vitest';
import {
  deelIn,
  type Indeling,
  type Scherm,
  type Schermgebeurtenis,
  type Schermtoestand,
  schermstandVan,
  zonderSchermen,
} from '../../electron/host/schermindeling.ts';

const vlak = (x: number, width = 1920) => ({ x, y: 0, width, height: 1080 });
const laptop: Scherm = { id: 1, internal: true, primary: true, bounds: vlak(0, 1366) };
const beamer: Scherm = { id: 2, internal: false, primary: false, bounds: vlak(1366) };
const monitor: Scherm = { id: 3, internal: false, primary: false, bounds: vlak(3286) };
const scherm = (...schermen: Scherm[]): Schermgebeurtenis => ({ soort: 'schermen', schermen });

/** The last step of these events, from nothing. */
function na(...gebeurtenissen: Schermgebeurtenis[]): Indeling {
  let stap: Indeling | undefined;
  for (const g of gebeurtenissen) stap = deelIn(stap?.toestand ?? zonderSchermen, g);
  if (!stap) throw new Error('no event');
  return stap;
}
const plek = ({ regie, zaal }: Indeling) => [regie?.id ?? null, zaal?.id ?? null];

describe('displays', () => {
  it.each<[string, Schermgebeurtenis[], [number | null, number | null]]>([
    ['the laptop alone', [scherm(laptop)], [1, null]],
    ['the beamer comes', [scherm(laptop), scherm(laptop, beamer)], [1, 2]],
    ['the beamer is there at the start', [scherm(beamer, laptop)], [1, 2]],
    [
      'the beamer is the primary display',
      [scherm({ ...beamer, primary: true }, { ...laptop, primary: false })],
      [1, 2],
    ],
    ['the beamer goes', [scherm(laptop, beamer), scherm(laptop)], [1, null]],
    ['the beamer comes back', [scherm(laptop, beamer), scherm(laptop), scherm(laptop, beamer)], [1, 2]],
    [
      'the beamer comes back under another number',
      [scherm(laptop, beamer), scherm(laptop), scherm(laptop, { ...beamer, id: 9 })],
      [1, 9],
    ],
    ['the laptop goes, the beamer stays', [scherm(laptop, beamer), scherm(beamer)], [null, null]],
    ['the laptop goes and comes back', [scherm(laptop, beamer), scherm(beamer), scherm(laptop, beamer)], [1, 2]],
    ['docked: the laptop goes, two others come', [scherm(laptop), scherm(monitor, beamer)], [null, null]],
    ['started with the lid closed', [scherm({ ...beamer, primary: true })], [2, null]],
    [
      'and then the lid opens: regie goes to the laptop, the room stays behind',
      [scherm({ ...beamer, primary: true }), scherm(laptop, beamer)],
      [1, 2],
    ],
    ['a desktop with two displays', [scherm({ ...monitor, primary: true }, beamer)], [3, 2]],
    ['a desktop whose own display goes', [scherm({ ...monitor, primary: true }, beamer), scherm(beamer)], [null, null]],
    [
      'and comes back',
      [scherm({ ...monitor, primary: true }, beamer), scherm(beamer), scherm(beamer, monitor)],
      [3, 2],
    ],
    ['three displays', [scherm(laptop, beamer, monitor)], [1, 2]],
    [
      'three displays, the beamer goes: not onto the monitor',
      [scherm(laptop, beamer, monitor), scherm(laptop, monitor)],
      [1, null],
    ],
    ['three displays, another one is chosen', [scherm(laptop, beamer, monitor), { soort: 'ander-scherm' }], [1, 3]],
    [
      'three displays, chosen round',
      [scherm(laptop, beamer, monitor), { soort: 'ander-scherm' }, { soort: 'ander-scherm' }],
      [1, 2],
    ],
    ['nothing else to choose', [scherm(laptop), { soort: 'ander-scherm' }], [1, null]],
    ['the beamer mirrors', [scherm(laptop, { ...beamer, mirrored: true })], [1, null]],
    ['the beamer begins to mirror', [scherm(laptop, beamer), scherm(laptop, { ...beamer, mirrored: true })], [1, null]],
    ['no display at all', [scherm(laptop, beamer), scherm()], [null, null]],
    [
      'asked for while it is not empty yet',
      [scherm(laptop, beamer), scherm(beamer), { soort: 'gevraagd' }],
      [null, null],
    ],
    [
      'asked for when it is empty, with one display left',
      [scherm(laptop, beamer), scherm(beamer), { soort: 'regie-leeg' }, { soort: 'gevraagd' }],
      [2, null],
    ],
    [
      'asked for when it is empty, docked',
      [scherm(laptop, beamer), scherm(beamer, monitor), { soort: 'regie-leeg' }, { soort: 'gevraagd' }],
      [3, 2],
    ],
  ])('%s', (_wat, gebeurtenissen, waar) => {
    expect(plek(na(...gebeurtenissen))).toEqual(waar);
  });

  it('of another resolution: both windows follow, and nothing is blanked', () => {
    const anders = { ...beamer, bounds: vlak(1366, 1280) };
    const stap = na(scherm(laptop, beamer), scherm({ ...laptop, bounds: vlak(0, 1280) }, anders));
    expect([stap.zaal?.bounds.width, stap.regie?.bounds.width, stap.zaalNieuw, stap.vergrendel]).toEqual([
      1280,
      1280,
      false,
      false,
    ]);
  });

  it.each<[string, Schermgebeurtenis[], ReturnType<typeof schermstandVan>]>([
    ['one display', [scherm(laptop)], { beamer: 'nee', ander: false }],
    ['a beamer', [scherm(laptop, beamer)], { beamer: 'ja', ander: false }],
    ['three displays', [scherm(laptop, beamer, monitor)], { beamer: 'ja', ander: true }],
    ['a mirroring beamer', [scherm(laptop, { ...beamer, mirrored: true })], { beamer: 'spiegelt', ander: false }],
    [
      'a monitor that the room does not jump onto',
      [scherm(laptop, beamer, monitor), scherm(laptop, monitor)],
      { beamer: 'nee', ander: true },
    ],
  ])('regie is told: %s', (_wat, gebeurtenissen, stand) => {
    expect(schermstandVan(na(...gebeurtenissen))).toEqual(stand);
  });
});

describe('every event at every state', () => {
  const alle = [laptop, beamer, monitor, { ...beamer, id: 4, mirrored: true }];
  const verzamelingen = Array.from({ length: 2 ** alle.length }, (_, bits) => alle.filter((_s, i) => bits & (1 << i)));
  const anders = (s: Scherm): Scherm => ({ ...s, bounds: { ...s.bounds, width: s.bounds.width - 100 } });
  const gebeurtenissen: Schermgebeurtenis[] = [
    ...verzamelingen.map((s) => scherm(...s)),
    ...verzamelingen.map((s) => scherm(...s.map(anders).reverse())),
    { soort: 'regie-leeg' },
    { soort: 'gevraagd' },
    { soort: 'ander-scherm' },
  ];
  /** Every state that can be reached, with every step out of it. */
  const stappen: { van: Schermtoestand; gebeurtenis: Schermgebeurtenis; naar: Indeling }[] = [];
  const gezien = new Set<string>();
  const teDoen: Schermtoestand[] = [zonderSchermen];
  for (let van = teDoen.pop(); van; van = teDoen.pop()) {
    const sleutel = JSON.stringify(van);
    if (gezien.has(sleutel)) continue;
    gezien.add(sleutel);
    for (const gebeurtenis of gebeurtenissen) {
      const naar = deelIn(van, gebeurtenis);
      stappen.push({ van, gebeurtenis, naar });
      teDoen.push(naar.toestand);
    }
  }
  /** Steps for which it does not hold, the first few: enough to see what is wrong. */
  const fout = (goed: (stap: (typeof stappen)[number]) => boolean) => stappen.filter((s) => !goed(s)).slice(0, 3);
  const waar = (t: Schermtoestand) => deelIn(t, { soort: 'schermen', schermen: t.schermen });

  it('was tried', () => {
    expect(gezien.size).toBeGreaterThan(100);
    expect(stappen.length).toBe(gezien.size * gebeurtenissen.length);
  });
  it('never puts the room on the laptop, on the display of regie, or on one that mirrors', () => {
    expect(
      fout(({ naar: { zaal, regie } }) => !zaal || (!zaal.internal && !zaal.mirrored && zaal.id !== regie?.id)),
    ).toEqual([]);
  });
  it('puts a window on a display only while that is there, with its bounds of now', () => {
    expect(
      fout(({ naar: { zaal, regie, toestand } }) => [zaal, regie].every((s) => !s || toestand.schermen.includes(s))),
    ).toEqual([]);
  });
  it('never moves regie to another display by itself, but to the own panel or home again', () => {
    expect(
      fout(({ van, gebeurtenis, naar }) => {
        const toen = waar(van).regie?.id;
        const nu = naar.regie;
        if (!nu || nu.id === toen || nu.internal || nu.id === van.thuis) return true;
        return toen === undefined && (van.thuis === null || (gebeurtenis.soort === 'gevraagd' && van.leeg));
      }),
    ).toEqual([]);
  });
  it('never puts regie where the room was, unless it is asked for, locked, and nothing else is there', () => {
    expect(
      fout(({ van, gebeurtenis, naar }) => {
        const wasZaal = van.beamer !== null && naar.regie?.id === van.beamer && van.thuis !== van.beamer;
        return (
          !wasZaal ||
          van.schermen.length === 0 ||
          (gebeurtenis.soort === 'gevraagd' && van.leeg && van.schermen.length === 1)
        );
      }),
    ).toEqual([]);
  });
  it('locks when the display of regie goes, and then shows the room nothing', () => {
    expect(fout(({ van, naar }) => naar.vergrendel === (waar(van).regie !== null && naar.regie === null))).toEqual([]);
    expect(fout(({ naar }) => naar.regie !== null || naar.zaal === null)).toEqual([]);
  });
  it('calls it a new picture whenever the room comes on a display where it was not', () => {
    expect(
      fout(({ van, naar }) => naar.zaalNieuw === (naar.zaal !== null && naar.zaal.id !== waar(van).zaal?.id)),
    ).toEqual([]);
  });
  it('lets the room jump by itself only onto a display that has just come', () => {
    expect(
      fout(({ van, gebeurtenis, naar }) => {
        if (!naar.zaalNieuw || gebeurtenis.soort === 'ander-scherm' || naar.zaal?.id === van.beamer) return true;
        return !van.schermen.some((s) => s.id === naar.zaal?.id && s.id !== van.thuis && !s.mirrored);
      }),
    ).toEqual([]);
  });
});
