/** Displays that come and go at every state of a meeting, and the practice picture: one application for all of it. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scherm } from '../../electron/host/schermindeling.ts';
import { kluispaden } from '../../electron/kluis/kop.ts';
import type { Overlegbeeld } from '../../shared/contract/overlegbeeld.ts';
import type { Schermbericht } from '../../shared/contract/schermen.ts';
import { leegZaalbeeld, proefZaalbeeld } from '../../shared/contract/zaalbeeld.ts';
import {
  codeVan,
  goed,
  maakKluis,
  nieuweMap,
  ontgrendel,
  ruimOp,
  startToneel,
  TAFELCODE,
  type Toneel,
} from './toneel.ts';
import { beginTekenen, kies, Merken, noteer, openVergadering, type Vergadering, zet } from './vergadering.ts';

const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
const laptop: Scherm = { id: 1, internal: true, primary: true, bounds };
const beamer: Scherm = { id: 2, internal: false, primary: false, bounds };
const monitor: Scherm = { id: 3, internal: false, primary: false, bounds };

let t: Toneel;
let v: Vergadering;

const steekIn = (...schermen: Scherm[]) => t.host.scherm({ soort: 'schermen', schermen });
const zaalIsOpen = () => t.host.vensters.has('zaal');
const schermbericht = () => t.host.berichten('regie', 'schermen').at(-1) as Schermbericht;
const miniatuur = () => (t.host.berichten('regie', 'zaal').at(-1) as Overlegbeeld['zaal'] | null)?.bericht.beeld;
const beamerLeeg = async () => (await goed(t.regie.overleg.toon({ overlegId: v.overlegId }))).zaal.beamerLeeg;
const zetBeamer = (leeg: boolean) => goed(t.regie.overleg.zetBeamer({ overlegId: v.overlegId, leeg }));
/** Until the room's window, opened anew, has its first picture. */
const nieuwVenster = () =>
  t.host.wachtOp(
    (g) =>
      g.wie === 'zaal' && g.wat === 'stuur' && t.host.gebeurd.filter((x) => x.wie === 'zaal').at(-2)?.wat === 'open',
  );
/** What the room was sent since its window was last opened. */
function sindsOpen(): unknown[] {
  const vanaf = t.host.gebeurd.findLastIndex((g) => g.wie === 'zaal' && g.wat === 'open');
  return t.host.gebeurd.slice(vanaf).flatMap((g) => (g.wie === 'zaal' && g.wat === 'stuur' ? [g.waarde] : []));
}

beforeAll(async () => {
  t = await startToneel();
  steekIn(laptop);
  await maakKluis(t);
  v = await openVergadering(t, new Merken());
  await zet(t, v, 'burgemeester', true);
  await noteer(t, v, 'voor iedereen');
});
afterAll(ruimOp);

describe('without a beamer', () => {
  it('the room has no window, and regie goes on and sees what the room would see', async () => {
    await kies(t, v, 'onderwerp');
    expect(zaalIsOpen()).toBe(false);
    expect(miniatuur()).toMatchObject({ soort: 'onderwerp', regels: [{ tekst: 'voor iedereen' }] });
    await t.host.roep('regie', 'kluis', 'zetThema', { thema: 'licht' });
    expect(schermbericht()).toEqual({ beamer: 'nee', ander: false, proef: false });
  });

  it('the practice picture is refused with what to do', async () => {
    expect(await codeVan(t.regie.schermen.toonProef({ aan: true }))).toBe('GEEN_BEAMER');
    steekIn(laptop, { ...beamer, mirrored: true });
    expect(await t.regie.schermen.toonProef({ aan: true })).toMatchObject({
      code: 'GEEN_BEAMER',
      uitleg: expect.stringContaining('uitbreiden'),
    });
    steekIn(laptop);
    expect(zaalIsOpen()).toBe(false);
  });
});

describe('a beamer that goes and comes back', () => {
  const terug = () => zetBeamer(false);
  it.each<[string, () => Promise<unknown>, () => Promise<unknown>, string]>([
    ['a subject', () => kies(t, v, 'onderwerp'), terug, 'onderwerp'],
    ['the opening', () => kies(t, v, 'opening'), terug, 'welkom'],
    [
      'a break',
      () => goed(t.regie.overleg.zetPauze({ overlegId: v.overlegId, pauze: true })),
      async () => {
        await terug();
        const gezien = t.zaal().beeld.soort;
        await goed(t.regie.overleg.zetPauze({ overlegId: v.overlegId, pauze: false }));
        await kies(t, v, 'onderwerp');
        expect(gezien).toBe('pauze');
      },
      'onderwerp',
    ],
    ['a blank room', () => zetBeamer(true), terug, 'onderwerp'],
    [
      'signing',
      async () => {
        await zet(t, v, 'halt', true);
        await goed(beginTekenen(t, v));
      },
      async () => {
        expect(t.host.vensters.has('tekenen')).toBe(true);
        await goed(t.regie.verklaringen.keerTerug({ tafelcode: TAFELCODE }));
        expect(t.zaal().beeld).toEqual(leegZaalbeeld);
        await zet(t, v, 'halt', false, true);
        await terug();
      },
      'onderwerp',
    ],
  ])('during %s: the room has no window meanwhile, and is blank until F9', async (_wat, maak, daarna, soort) => {
    steekIn(laptop, beamer);
    await maak();
    steekIn(laptop);
    await expect.poll(zaalIsOpen).toBe(false);
    const open = nieuwVenster();
    steekIn(laptop, beamer);
    await open;
    expect(sindsOpen()).toEqual(sindsOpen().map(() => expect.objectContaining({ beeld: leegZaalbeeld })));
    if ((await t.toestand()).slot === 'open') expect(await beamerLeeg()).toBe(true);
    await daarna();
    expect(t.zaal().beeld.soort).toBe(soort);
    expect(t.gemeld).toEqual([]);
  });

  it('a note that came meanwhile does not come on it either', async () => {
    steekIn(laptop);
    const open = nieuwVenster();
    const genoteerd = noteer(t, v, 'tijdens het omsteken');
    steekIn(laptop, beamer);
    await Promise.all([genoteerd, open]);
    expect(JSON.stringify(sindsOpen())).not.toContain('tijdens het omsteken');
    await zetBeamer(false);
    expect(JSON.stringify(t.zaal())).toContain('tijdens het omsteken');
  });

  it('on another display, chosen by the chair, it is as new', async () => {
    steekIn(laptop, beamer, monitor);
    await expect.poll(schermbericht).toMatchObject({ beamer: 'ja', ander: true });
    const open = nieuwVenster();
    await goed(t.regie.schermen.kiesAnder());
    await open;
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
    expect(await beamerLeeg()).toBe(true);
    // Unplugged, the room does not jump back onto the one that stood there all the time.
    steekIn(laptop, beamer);
    await expect.poll(zaalIsOpen).toBe(false);
    await goed(t.regie.schermen.kiesAnder());
    await expect.poll(zaalIsOpen).toBe(true);
  });

  it('is in the log, as blanking by the chair is', async () => {
    const { regels } = await goed(t.regie.logboek.lijst({ voor: null, soort: 'overleg', dag: null }));
    expect(regels.filter((r) => r.wat === 'overleg.beamer').length).toBeGreaterThan(5);
  });
});

describe('a room window whose process dies', () => {
  it('comes back by itself, blank until F9', async () => {
    await zetBeamer(false);
    expect(t.zaal().beeld.soort).toBe('onderwerp');
    const open = nieuwVenster();
    await t.host.vensters.get('zaal')?.sluit();
    await open;
    expect(await beamerLeeg()).toBe(true);
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
    await zetBeamer(false);
    expect(t.zaal().beeld.soort).toBe('onderwerp');
  });

  it('again and again stays away, until there is another picture', async () => {
    await zetBeamer(true);
    for (let keer = 0; keer < 3; keer += 1) {
      const open = nieuwVenster();
      await t.host.vensters.get('zaal')?.sluit();
      await open;
    }
    await t.host.vensters.get('zaal')?.sluit();
    await goed(t.regie.logboek.stand());
    expect(zaalIsOpen()).toBe(false);
    await zetBeamer(false);
    await expect.poll(zaalIsOpen).toBe(true);
    await expect.poll(() => t.zaal().beeld.soort).toBe('onderwerp');
  });
});

describe('the practice picture', () => {
  it('covers the subject on the beamer and in the miniature, and the same key brings the subject back', async () => {
    await goed(t.regie.schermen.toonProef({ aan: true }));
    expect([t.zaal().beeld, miniatuur(), schermbericht().proef]).toEqual([proefZaalbeeld, proefZaalbeeld, true]);
    await goed(t.regie.schermen.toonProef({ aan: false }));
    expect([t.zaal().beeld.soort, miniatuur()?.soort, schermbericht().proef]).toEqual([
      'onderwerp',
      'onderwerp',
      false,
    ]);
  });

  it('goes when the room would see something else, and when it is blanked', async () => {
    await goed(t.regie.schermen.toonProef({ aan: true }));
    await noteer(t, v, 'iets nieuws');
    expect(JSON.stringify(t.zaal())).toContain('iets nieuws');
    await goed(t.regie.schermen.toonProef({ aan: true }));
    await zetBeamer(true);
    expect([t.zaal().beeld, schermbericht().proef]).toEqual([leegZaalbeeld, false]);
  });

  it('goes before somebody signs, also over a blank room', async () => {
    await goed(t.regie.schermen.toonProef({ aan: true }));
    await zet(t, v, 'halt', true);
    await goed(beginTekenen(t, v));
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
    expect(await codeVan(t.regie.schermen.toonProef({ aan: true }))).toBe('AFGEDEKT');
    await goed(t.regie.verklaringen.keerTerug({ tafelcode: TAFELCODE }));
    expect([t.zaal().beeld, schermbericht().proef]).toEqual([leegZaalbeeld, false]);
    await zet(t, v, 'halt', false, true);
  });
});

describe('the laptop’s own screen', () => {
  it.each<[string, Scherm[]]>([
    ['with the beamer still there', [beamer]],
    ['docked, with a monitor and the beamer', [monitor, beamer]],
  ])('that goes, %s, locks; the room has no window until the chair is back', async (_wat, over) => {
    await zetBeamer(false);
    steekIn(...over);
    await t.app.vergrendel('knop');
    expect(await t.toestand()).toMatchObject({
      slot: 'dicht',
      melding: expect.stringContaining('scherm van de laptop'),
    });
    expect(zaalIsOpen()).toBe(false);
    steekIn(laptop, beamer);
    expect(zaalIsOpen()).toBe(false);
    expect(t.gemeld).toEqual([]);
    expect((await ontgrendel(t)).ok).toBe(true);
    expect(t.gemeld).toEqual([]);
    await expect.poll(zaalIsOpen).toBe(true);
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
    expect(await t.toestand()).toMatchObject({ openOverlegId: v.overlegId });
    await zetBeamer(false);
    expect(t.zaal().beeld.soort).toBe('onderwerp');
  });
});

describe('killed in mid-meeting', () => {
  it('stands where it was, with the half typed line, and the room is blank until F9', async () => {
    const plek = { formulier: 'invoer', bij: { agendapunt: v.agenda.onderwerp ?? '' } } as const;
    const waarden = JSON.stringify({ regel: { soort: 'notitie', tekst: 'half getypt' } });
    await goed(t.regie.concepten.bewaar({ ...plek, waarden }));
    await zetBeamer(false);
    expect(t.zaal().beeld.soort).toBe('onderwerp');
    // The files as they lie there at this moment, with the vault open: what a kill leaves behind.
    const basis = nieuweMap();
    cpSync(t.map, join(basis, 'kluis'), { recursive: true });
    // Its process number is that of this test, which lives: after a kill it is not.
    rmSync(kluispaden(join(basis, 'kluis')).slot);
    const na = await startToneel({ basis });
    expect((await ontgrendel(na)).ok).toBe(true);
    expect(await na.toestand()).toMatchObject({ openOverlegId: v.overlegId });
    const beeld = await goed(na.regie.overleg.toon({ overlegId: v.overlegId }));
    expect([beeld.staat, beeld.gekozen.id, beeld.zaal.beamerLeeg]).toEqual(['geopend', v.agenda.onderwerp, true]);
    expect(beeld.punten.map((p) => p.tekst)).toContain('voor iedereen');
    expect(beeld.deelnemers.filter((d) => d.inZaal).map((d) => d.id)).toEqual([v.wie.burgemeester]);
    expect(await goed(na.regie.concepten.haal(plek))).toMatchObject({ waarden });
    await expect.poll(() => na.host.berichten('zaal', 'zaalbeeld').length).toBeGreaterThan(0);
    expect(na.zaal().beeld).toEqual(leegZaalbeeld);
    await goed(na.regie.overleg.zetBeamer({ overlegId: v.overlegId, leeg: false }));
    expect(na.zaal().beeld.soort).toBe('onderwerp');
  });
});

describe('before and after the meeting', () => {
  it('the practice picture opens the room’s window and closes it again', async () => {
    await goed(t.regie.overleg.sluit({ overlegId: v.overlegId }));
    steekIn(laptop);
    await expect.poll(zaalIsOpen).toBe(false);
    steekIn(laptop, beamer);
    await goed(t.regie.schermen.toonProef({ aan: true }));
    await expect.poll(() => [zaalIsOpen(), t.zaal().beeld]).toEqual([true, proefZaalbeeld]);
    steekIn(laptop);
    await expect.poll(zaalIsOpen).toBe(false);
    const weer = nieuwVenster();
    steekIn(laptop, beamer);
    await weer;
    expect(t.zaal().beeld).toEqual(proefZaalbeeld);
    await goed(t.regie.schermen.toonProef({ aan: false }));
    expect([zaalIsOpen(), schermbericht().proef]).toEqual([false, false]);
  });

  it('locking takes it away', async () => {
    await goed(t.regie.schermen.toonProef({ aan: true }));
    await t.app.vergrendel('knop');
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
    expect(await codeVan(t.regie.schermen.toonProef({ aan: true }))).toBe('KLUIS_DICHT');
    expect(t.gemeld).toEqual([]);
  });
});
