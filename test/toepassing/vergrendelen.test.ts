/** Locking, whatever happens meanwhile: the room first, then the key, then the windows. */
import { afterEach, describe, expect, it } from 'vitest';
import { leegZaalbeeld } from '../../shared/contract/zaalbeeld.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { Gebeurtenis } from './nephost.ts';
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
  WACHTZIN,
} from './toneel.ts';
import { beginTekenen, kies, Merken, noteer, openVergadering, type Vergadering, zet } from './vergadering.ts';

afterEach(ruimOp);

const isLeeg = (g: Gebeurtenis) =>
  g.wie === 'zaal' && g.wat === 'stuur' && JSON.stringify(g.waarde).includes(JSON.stringify(leegZaalbeeld));
const isEinde = (g: Gebeurtenis) => g.wie === 'werker' && g.wat === 'einde';
const isHerladen = (g: Gebeurtenis) => g.wat === 'herlaad';

/** A meeting with something on the beamer. */
async function metBeeld(t: Toneel): Promise<Vergadering> {
  await maakKluis(t);
  const v = await openVergadering(t, new Merken());
  await kies(t, v, 'onderwerp');
  await zet(t, v, 'burgemeester', true);
  await noteer(t, v, 'voor iedereen');
  expect(t.zaal().beeld).toMatchObject({ soort: 'onderwerp', regels: [{ tekst: 'voor iedereen' }] });
  return v;
}

describe('locking', () => {
  it('blanks the room, then ends the worker, then loads the windows afresh', async () => {
    const t = await startToneel();
    await metBeeld(t);
    const vanaf = t.host.gebeurd.length;
    const herladen = t.host.wachtOp((g) => g.wie === 'regie' && g.wat === 'stuur' && g.onderwerp === 'toestand');
    await goed(t.regie.kluis.vergrendel());
    await herladen;
    await t.app.vergrendel('knop');
    const daarna = t.host.gebeurd.slice(vanaf);
    const orde = [isLeeg, isEinde, isHerladen].map((is) => daarna.findIndex(is));
    expect(orde.every((plaats) => plaats >= 0)).toBe(true);
    expect(orde).toEqual([...orde].sort((a, b) => a - b));
    expect(
      daarna
        .filter(isHerladen)
        .map((g) => g.wie)
        .sort(),
    ).toEqual(['regie', 'zaal']);
    expect(await t.toestand()).toMatchObject({ slot: 'dicht', openOverlegId: null, melding: '' });
    expect(await codeVan(t.regie.groepen.lijst())).toBe('KLUIS_DICHT');
    expect(t.gemeld).toEqual([]);
  });

  it.each([
    ['slaapstand', 'slapen'],
    ['schermslot', 'scherm'],
    ['deksel', 'dichtging'],
  ] as const)('on %s says why', async (aanleiding, woord) => {
    const t = await startToneel();
    await metBeeld(t);
    t.host.geefAanleiding(aanleiding);
    await t.app.vergrendel('knop');
    expect(await t.toestand()).toMatchObject({ slot: 'dicht', melding: expect.stringContaining(woord) });
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
    expect((await ontgrendel(t)).ok).toBe(true);
    expect((await t.toestand()).melding).toBe('');
  });

  it('keeps the room blank when a new picture was on its way', async () => {
    const t = await startToneel();
    const v = await metBeeld(t);
    // The beamer is slow: while the blank picture goes out, regie still gets something done in the worker.
    const traag = Promise.withResolvers<void>();
    const leegGevraagd = Promise.withResolvers<void>();
    t.host.haken.stuur = async (rol, _onderwerp, waarde) => {
      if (rol !== 'zaal' || !JSON.stringify(waarde).includes('leeg')) return;
      leegGevraagd.resolve();
      await traag.promise;
    };
    const klaar = t.app.vergrendel('knop');
    await leegGevraagd.promise;
    const laat = noteer(t, v, 'te laat voor de zaal').catch(() => '');
    await laat;
    traag.resolve();
    await klaar;
    const na = t.host.gebeurd.slice(t.host.gebeurd.findLastIndex(isEinde)).filter((g) => g.wie === 'zaal');
    expect(JSON.stringify(t.host.berichten('zaal', 'zaalbeeld'))).not.toContain('te laat voor de zaal');
    expect(na.filter((g) => g.wat === 'stuur').every(isLeeg)).toBe(true);
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
  });

  it('loads regie afresh and ends the worker when another window hangs or fails', async () => {
    const t = await startToneel();
    const v = await metBeeld(t);
    await goed(beginTekenen(t, v));
    t.host.haken = {
      sluit: async (rol) => {
        if (rol === 'tekenen') throw new Error('does not close');
      },
      herlaad: async (rol) => {
        if (rol === 'zaal') throw new Error('does not load');
      },
    };
    const vanaf = t.host.gebeurd.length;
    await t.app.vergrendel('toets');
    const daarna = t.host.gebeurd.slice(vanaf);
    expect(daarna.some(isEinde)).toBe(true);
    expect(daarna.filter(isHerladen).map((g) => g.wie)).toEqual(['regie']);
    expect(daarna.findLast((g) => g.wie === 'regie' && g.wat === 'stuur')?.waarde).toMatchObject({ slot: 'dicht' });
    t.host.haken = {};
  });

  it('happens by itself when the worker is killed: the room blank, the vault closed, nothing lost', async () => {
    const t = await startToneel();
    const v = await metBeeld(t);
    const leeg = t.host.wachtOp(isLeeg);
    const herladen = t.host.wachtOp((g) => g.wie === 'regie' && isHerladen(g));
    await t.draden.at(-1)?.terminate();
    await leeg;
    await herladen;
    expect((await t.toestand()).slot).toBe('dicht');
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
    expect(await codeVan(t.regie.overleg.toon({ overlegId: v.overlegId }))).toBe('KLUIS_DICHT');
    expect((await ontgrendel(t)).ok).toBe(true);
    const { punten, staat } = await goed(t.regie.overleg.toon({ overlegId: v.overlegId }));
    expect(punten.map((p) => p.tekst)).toEqual(['voor iedereen']);
    expect(staat).toBe('geopend');
  });

  it('refuses calls that the worker was busy with, and none of them ends the program', async () => {
    const t = await startToneel();
    const v = await metBeeld(t);
    const bezig = Array.from({ length: 20 }, (_, i) =>
      t.regie.overleg.zetBeamer({ overlegId: v.overlegId, leeg: i % 2 === 0 }),
    );
    const klaar = t.app.vergrendel('knop');
    const codes = (await Promise.all(bezig)).map((a) => (a.ok ? 'goed' : a.code));
    await klaar;
    expect(new Set(codes).has('ONVERWACHT')).toBe(false);
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
  });
});

describe('unlocking in an open meeting', () => {
  it('finds the meeting where it was, with a blank beamer, until the chair shows it again', async () => {
    const t = await startToneel();
    const v = await metBeeld(t);
    await t.app.vergrendel('knop');
    expect((await ontgrendel(t)).ok).toBe(true);
    expect(await t.toestand()).toMatchObject({ slot: 'open', openOverlegId: v.overlegId });
    const beeld = await goed(t.regie.overleg.toon({ overlegId: v.overlegId }));
    expect(beeld.gekozen.id).toBe(v.agenda.onderwerp);
    expect(beeld.zaal.beamerLeeg).toBe(true);
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
    await goed(t.regie.overleg.zetBeamer({ overlegId: v.overlegId, leeg: false }));
    expect(t.zaal().beeld).toMatchObject({ soort: 'onderwerp', regels: [{ tekst: 'voor iedereen' }] });
  });

  it('does the same after the program was closed and started again', async () => {
    const basis = nieuweMap();
    const eerst = await startToneel({ basis });
    const v = await metBeeld(eerst);
    await eerst.app.sluitAf();
    expect(eerst.zaal().beeld).toEqual(leegZaalbeeld);
    const t = await startToneel({ basis });
    expect(t.host.vensters.has('zaal')).toBe(false);
    expect((await ontgrendel(t)).ok).toBe(true);
    expect(await t.toestand()).toMatchObject({ slot: 'open', openOverlegId: v.overlegId });
    expect(t.host.vensters.has('zaal')).toBe(true);
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
  });

  it('locks again at once when the lid closed while it opened', async () => {
    let sluitDeksel = (): void => undefined;
    const t = await startToneel({
      werkerhaak(bericht) {
        if (JSON.stringify(bericht).includes('"ontgrendel"')) sluitDeksel();
        return false;
      },
    });
    await maakKluis(t);
    await t.app.vergrendel('knop');
    sluitDeksel = () => t.host.geefAanleiding('deksel');
    expect((await ontgrendel(t)).ok).toBe(true);
    expect(await t.toestand()).toMatchObject({ slot: 'dicht', melding: expect.stringContaining('dichtging') });
    sluitDeksel = () => undefined;
    expect((await ontgrendel(t)).ok).toBe(true);
    expect((await t.toestand()).slot).toBe('open');
  });

  it('while it still locks waits, and can be locked again afterwards', async () => {
    const t = await startToneel();
    await metBeeld(t);
    const { sleuven } = await t.toestand();
    const sleufId = sleuven.find((s) => s.rol === 'procesregisseur')?.id ?? '';
    // The room's page takes its time to load; regie's is there already and someone types.
    const traag = Promise.withResolvers<void>();
    t.host.haken.herlaad = (rol) => (rol === 'zaal' ? traag.promise : Promise.resolve());
    const regieTerug = t.host.wachtOp((g) => g.wie === 'regie' && isHerladen(g));
    const klaar = t.app.vergrendel('knop');
    await regieTerug;
    const dradenVoor = t.draden.length;
    const open = t.regie.kluis.ontgrendel({ sleufId, wachtzin: WACHTZIN });
    await new Promise(setImmediate);
    expect(t.draden.length).toBe(dradenVoor);
    traag.resolve();
    await klaar;
    expect((await open).ok).toBe(true);
    expect((await t.toestand()).slot).toBe('open');
    await t.app.vergrendel('knop');
    expect((await t.toestand()).slot).toBe('dicht');
    // One thread without a key stands ready for the next time; every other one has ended.
    expect(t.draden.length - 1).toBe(t.host.gebeurd.filter(isEinde).length);
  });
});

describe('the window of the room', () => {
  it('is opened once, however quickly pictures follow each other', async () => {
    const t = await startToneel();
    await maakKluis(t);
    const v = await openVergaderingDicht(t);
    const traag = Promise.withResolvers<void>();
    t.host.haken.open = (rol) => (rol === 'zaal' ? traag.promise : Promise.resolve());
    await goed(t.regie.overleg.open({ overlegId: v }));
    await goed(t.regie.overleg.toonOpening({ overlegId: v, nr: 2 }));
    await goed(t.regie.overleg.zetPauze({ overlegId: v, pauze: true }));
    const pauze = t.host.wachtOp((g) => g.wie === 'zaal' && JSON.stringify(g.waarde ?? '').includes('pauze'));
    traag.resolve();
    await pauze;
    expect(t.host.gebeurd.filter((g) => g.wie === 'zaal' && g.wat === 'open').length).toBe(1);
    expect(t.zaal().beeld).toEqual({ soort: 'pauze' });
    expect(t.gemeld).toEqual([]);
  });

  it('comes back with the next picture when it was closed during the meeting', async () => {
    const t = await startToneel();
    const v = await metBeeld(t);
    await t.host.vensters.get('zaal')?.sluit();
    const open = t.host.wachtOp((g) => g.wie === 'zaal' && g.wat === 'stuur');
    await goed(t.regie.overleg.zetBeamer({ overlegId: v.overlegId, leeg: true }));
    await open;
    expect(t.host.vensters.has('zaal')).toBe(true);
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
  });

  it('is sent its picture again when it was loaded again', async () => {
    const t = await startToneel();
    await metBeeld(t);
    const weer = t.host.wachtOp((g) => g.wie === 'zaal' && g.wat === 'stuur');
    await t.host.vensters.get('zaal')?.herlaad();
    await weer;
    expect(t.zaal().beeld).toMatchObject({ soort: 'onderwerp' });
  });
});

/** A meeting that is prepared and not open yet. */
async function openVergaderingDicht(t: Toneel): Promise<string> {
  const signaal = { plaats: 'plein', wanneer: 'avond', gedrag: 'lawaai', omvang: 'zes', bron: 'politie' };
  const { groepId } = await goed(t.regie.groepen.maak({ naam: 'Proefplein', wijk: 'Oost', signaal }));
  const wanneer = { datum: dagVan(new Date()), begin: '14:00', plaats: 'Voorbeeldstad' };
  return (await goed(t.regie.overleg.maak({ ...wanneer, groepIds: [groepId] }))).overlegId;
}

it('ending the program while a vault is being made finishes it first', async () => {
  const basis = nieuweMap();
  const begonnen = Promise.withResolvers<void>();
  const eerst = await startToneel({
    basis,
    werkerhaak(bericht) {
      if (JSON.stringify(bericht).includes('"maak"')) begonnen.resolve();
      return false;
    },
  });
  const maken = eerst.regie.kluis.maak({
    wachtzin: WACHTZIN,
    herhaling: WACHTZIN,
    tafelcode: TAFELCODE,
    naam: 'Mare Verdicht',
    profielBestandId: null,
  });
  await begonnen.promise;
  await eerst.app.sluitAf();
  expect((await maken).ok).toBe(true);
  const t = await startToneel({ basis });
  expect((await t.toestand()).slot).toBe('dicht');
  expect((await ontgrendel(t)).ok).toBe(true);
  expect((await goed(t.regie.groepen.keuzes())).partners.length).toBeGreaterThan(0);
});
