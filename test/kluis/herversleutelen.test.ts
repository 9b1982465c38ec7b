/**
 * A new data key: everything is there under it, nothing opens with the old secrets, and it is done as a whole or not at
 * all. Real thread and file; the back-ups with the application's own schema.
 */
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sleutelboek } from '../../db/commands/sleutels.ts';
import { leesStore } from '../../db/open.ts';
import { maakHerversleuteld } from '../../electron/kluis/herversleutelen.ts';
import type { Kluis } from '../../electron/kluis/kluis.ts';
import { kluispaden, leesKop } from '../../electron/kluis/kop.ts';
import { kopieoverzicht, maakReservekopie, ruimKopieenOp } from '../../electron/kluis/reservekopie.ts';
import { type Sessie, sluitSessie } from '../../electron/kluis/sessie.ts';
import { gereedmap, maakWisselAf, oudeStanden, type Wisselschijf, wissel } from '../../electron/kluis/wissel.ts';
import { geheim, groepMetNamen, Kopieproef } from './kopiesteun.ts';
import { codeVan, Proefkluizen, TWEEDE_WACHTZIN, WACHTZIN, weigeringVan } from './steun.ts';

const DERDE = 'zeven kwieke egels tekenen bruggen';
const rollen = (map: string) => leesKop(map)?.slots.map((s) => s.rol);

describe('a vault with a new data key', () => {
  let proef: Proefkluizen;
  let kluis: Kluis;
  let herstelcode: string;
  let stop: Int32Array<SharedArrayBuffer>;
  const stappen: string[] = [];
  beforeEach(async () => {
    proef = new Proefkluizen();
    kluis = proef.maak();
    stappen.length = 0;
    stop = new Int32Array(new SharedArrayBuffer(4));
    ({ herstelcode } = await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true }));
    await kluis.bevestigHerstelcode(herstelcode);
    await kluis.vraag('notities', 'voegToe', { tekst: 'nog hier' });
    await kluis.wijzigSleutels(WACHTZIN, {
      wat: 'persoon-erbij',
      rol: 'vervanger',
      voorstel: null,
      naam: 'vervanger 1',
      wachtzin: DERDE,
    });
  });
  afterEach(() => proef.ruimOp());

  const notities = () => kluis.vraag('notities', 'alle', {});
  const log = async () =>
    ((await kluis.vraag('notities', 'onderwerpen', {})) as { wat: string; onderwerp: string }[]).filter((r) =>
      r.wat.startsWith('datasleutel.'),
    );
  const vernieuw = (eigen = WACHTZIN, nieuw = TWEEDE_WACHTZIN, bij: (stap: string) => void = () => undefined) =>
    kluis.vernieuwDatasleutel(eigen, nieuw, {
      stop,
      begint(stap) {
        stappen.push(stap);
        bij(stap);
      },
    });

  it('is open with everything in it, and only the new passphrase and the new code open it', async () => {
    const { bestand } = kluispaden(proef.map);
    const { herstelcode: nieuweCode } = await vernieuw();
    expect(stappen).toEqual(['sleutels', 'kopie', 'versleutelen', 'controle']);
    expect(await notities()).toEqual(['nog hier']);
    expect(await kluis.vraag('notities', 'keten', {})).toMatchObject({ keten: { ok: true }, notities: 1 });
    expect((await log()).map((r) => [r.wat, JSON.parse(r.onderwerp)])).toEqual([
      ['datasleutel.begonnen', {}],
      ['datasleutel.vervangen', { slot: expect.any(String), vervallen: 3 }],
    ]);
    expect(rollen(proef.map)).toEqual(['procesregisseur', 'herstel']);
    expect(
      readdirSync(proef.map).filter((n) => !/^(bestand\.db|sleutels\.json|pogingen\.json|kluis\.slot)/.test(n)),
    ).toEqual([]);
    await kluis.vergrendel();
    expect(existsSync(bestand)).toBe(true);
    for (const oud of [WACHTZIN, DERDE])
      expect(await codeVan(kluis.ontgrendel({ wachtzin: oud }))).toBe('WACHTZIN_ONJUIST');
    expect(await codeVan(kluis.herstel({ code: herstelcode }))).toBe('HERSTELCODE_ONJUIST');
    await kluis.herstel({ code: nieuweCode });
    expect(await notities()).toEqual(['nog hier']);
  });

  it('asks its new code to be confirmed, and makes another one while it is not', async () => {
    await vernieuw();
    expect(kluis.gegevens()?.herstelcodeBevestigd).toBe(false);
    const { herstelcode: weer } = await kluis.nieuweHerstelcode();
    await kluis.bevestigHerstelcode(weer);
    expect(await codeVan(kluis.nieuweHerstelcode())).toBe('HERSTELCODE_BEVESTIGD');
  });

  it('does not open with a header and passphrase of before', async () => {
    const { kop } = kluispaden(proef.map);
    copyFileSync(kop, `${kop}.oud`);
    await vernieuw();
    await kluis.vergrendel();
    copyFileSync(`${kop}.oud`, kop);
    expect(await codeVan(kluis.ontgrendel({ wachtzin: WACHTZIN }))).toBe('BESTAND_BESCHADIGD');
  });

  it.each([
    ['a wrong passphrase of one’s own', 'WACHTZIN_ONJUIST', () => vernieuw('niet de goede wachtzin')],
    ['the passphrase that may have leaked', 'WACHTZIN_GELIJK', () => vernieuw(WACHTZIN, WACHTZIN)],
    ['the passphrase of a vervanger', 'WACHTZIN_GELIJK', () => vernieuw(WACHTZIN, DERDE)],
  ])('is not made on %s: nothing changes', async (_wat, code, doe) => {
    const voor = leesKop(proef.map);
    expect(await codeVan(doe())).toBe(code);
    expect(leesKop(proef.map)).toEqual(voor);
    expect(await notities()).toEqual(['nog hier']);
    expect(await log()).toEqual([]);
  });

  it('is not made on a weak passphrase, nor by a vervanger', async () => {
    expect(await codeVan(() => vernieuw(WACHTZIN, 'kort'))).toBe('WACHTZIN_TE_ZWAK');
    await kluis.vergrendel();
    await kluis.ontgrendel({ wachtzin: DERDE });
    expect((await weigeringVan(vernieuw(DERDE))).code).toBe('ALLEEN_PROCESREGISSEUR');
  });

  it('is not made when it is stopped: the vault stays open as it was, and the log says so', async () => {
    const breekAf = (stap: string) => {
      if (stap === 'sleutels') Atomics.store(stop, 0, 1);
    };
    expect(await codeVan(vernieuw(WACHTZIN, TWEEDE_WACHTZIN, breekAf))).toBe('GESTOPT');
    expect(existsSync(gereedmap(proef.map))).toBe(false);
    expect((await log()).map((r) => r.wat)).toEqual(['datasleutel.begonnen', 'datasleutel.niet-vervangen']);
    await kluis.vergrendel();
    await kluis.ontgrendel({ wachtzin: DERDE });
    expect(await notities()).toEqual(['nog hier']);
  });

  it('is not made, and not open, when it is locked meanwhile', async () => {
    let slot: Promise<void> | null = null;
    const vergrendel = (stap: string) => {
      if (stap === 'kopie') slot = kluis.vergrendel();
    };
    expect(await codeVan(vernieuw(WACHTZIN, TWEEDE_WACHTZIN, vergrendel))).toBe('KLUIS_DICHT');
    await slot;
    expect(kluis.toestand()).toBe('dicht');
    await kluis.ontgrendel({ wachtzin: WACHTZIN });
    expect(await notities()).toEqual(['nog hier']);
    expect(existsSync(gereedmap(proef.map))).toBe(false);
  });
});

describe('the exchange for a new data key', () => {
  let proef: Kopieproef;
  beforeEach(() => {
    proef = new Kopieproef();
  });
  afterEach(() => proef.ruimOp());

  const verder = { begint: () => undefined, gestopt: () => false };
  async function maakGereed(): Promise<Sessie> {
    const { sessie, omgeving } = await proef.open();
    const beheer = { opties: proef.opties, sessie, boek: sleutelboek, omgeving };
    await maakHerversleuteld(beheer, proef.delen, geheim(TWEEDE_WACHTZIN), verder);
    return sessie;
  }

  it('gives the old vault before it is ordered and the new one after, wherever it is cut off', async () => {
    const eerste = await proef.maak();
    groepMetNamen(eerste.omgeving, 'Oefenkade', [['l1', 'Tarnbeek']]);
    sluitSessie(eerste.sessie);
    sluitSessie(await maakGereed());
    const opent = async (wachtzin: string) => {
      const o = await proef.open(wachtzin);
      const namen = o.omgeving.lees.prepare<{ achternaam: string }>('SELECT achternaam FROM lid').all();
      sluitSessie(o.sessie);
      return namen.map((n) => n.achternaam);
    };
    for (let eind = 0; ; eind += 1) {
      let stap = 0;
      const breekt = (fn: () => void): void => {
        if (stap === eind) throw new Error('killed');
        stap += 1;
        fn();
      };
      const schijf: Wisselschijf = {
        hernoem: (a, b) => breekt(() => renameSync(a, b)),
        verwijder: (p) => breekt(() => rmSync(p, { recursive: true, force: true })),
      };
      let af = true;
      try {
        wissel(proef.map, new Date(proef.nu), 'verwijder', schijf);
      } catch {
        af = false;
      }
      maakWisselAf(proef.map);
      expect(await opent(eind % 2 === 0 ? TWEEDE_WACHTZIN : WACHTZIN)).toEqual(['Tarnbeek']);
      expect(oudeStanden(proef.map)).toEqual([]);
      if (af) {
        expect(eind).toBeGreaterThan(5);
        break;
      }
      // And back again, by the same road.
      const { sessie, omgeving } = await proef.open(eind % 2 === 0 ? TWEEDE_WACHTZIN : WACHTZIN);
      const beheer = { opties: proef.opties, sessie, boek: sleutelboek, omgeving };
      await maakHerversleuteld(beheer, proef.delen, geheim(eind % 2 === 0 ? WACHTZIN : TWEEDE_WACHTZIN), verder);
      sluitSessie(sessie);
    }
  }, 60_000);

  it('knows the back-ups of before as its own, under an old key, and removes them on request', async () => {
    const eerste = await proef.maak();
    maakReservekopie(eerste.sessie, eerste.omgeving, proef.plek);
    sluitSessie(eerste.sessie);
    sluitSessie(await maakGereed());
    wissel(proef.map, new Date(proef.nu), 'verwijder');
    const nu = await proef.open(TWEEDE_WACHTZIN);
    proef.verder(1);
    maakReservekopie(nu.sessie, nu.omgeving, proef.plek);
    const { kopieen } = kopieoverzicht(nu.sessie, nu.omgeving, proef.plek);
    expect(kopieen.map((k) => k.oudeSleutel)).toEqual([false, true]);
    expect(ruimKopieenOp(nu.sessie, nu.omgeving, proef.plek, 'oude-sleutel')).toBe(1);
    expect(proef.bestanden()).toEqual([kopieen[0]?.naam]);
  });

  it('leaves a store that the old key does not open', async () => {
    const eerste = await proef.maak();
    const oud = Buffer.from(eerste.sessie.datasleutel);
    sluitSessie(eerste.sessie);
    sluitSessie(await maakGereed());
    wissel(proef.map, new Date(proef.nu), 'verwijder');
    expect(() => leesStore(join(proef.map, 'bestand.db'), oud)).toThrow();
    const nu = await proef.open(TWEEDE_WACHTZIN);
    const nieuw = Buffer.from(nu.sessie.datasleutel);
    expect(nieuw.equals(oud)).toBe(false);
    sluitSessie(nu.sessie);
    leesStore(join(proef.map, 'bestand.db'), nieuw).sluit();
  });
});
