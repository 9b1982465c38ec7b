/** The vault's files: two programs on them, damage, newer versions, and what can be read on the disk. */
import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migratiekopie } from '../../db/migrate.ts';
import { openStore } from '../../db/open.ts';
import type { Kluis } from '../../electron/kluis/kluis.ts';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { maakSessie } from '../../electron/kluis/sessie.ts';
import { proefregister } from './proefregister.ts';
import { bestandenMet, codeVan, Proefkluizen, SNELLE_KDF, WACHTZIN, weigeringVan } from './steun.ts';

let proef: Proefkluizen;
beforeEach(() => {
  proef = new Proefkluizen();
});
afterEach(() => proef.ruimOp());

async function nieuweKluis(): Promise<{ kluis: Kluis; herstelcode: string }> {
  const kluis = proef.maak();
  const { herstelcode } = await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true });
  return { kluis, herstelcode };
}

const voegToe = (kluis: Kluis, tekst: string): Promise<unknown> => kluis.vraag('notities', 'voegToe', { tekst });
const alle = (kluis: Kluis): Promise<unknown> => kluis.vraag('notities', 'alle', {});

describe('two programs on one vault', () => {
  it('keep the second out, until the first gives the folder free', async () => {
    const { kluis } = await nieuweKluis();
    expect(await codeVan(() => proef.maak())).toBe('KLUIS_IN_GEBRUIK');
    await voegToe(kluis, 'ongestoord');
    await kluis.sluit();
    const tweede = proef.maak();
    await tweede.ontgrendel({ wachtzin: WACHTZIN });
    expect(await alle(tweede)).toEqual(['ongestoord']);
  });

  it('keep the second out by the store itself when the lock file is lost', async () => {
    const { kluis } = await nieuweKluis();
    rmSync(kluispaden(proef.map).slot);
    const tweede = proef.maak();
    expect(await codeVan(tweede.ontgrendel({ wachtzin: WACHTZIN }))).toBe('KLUIS_IN_GEBRUIK');
    await voegToe(kluis, 'ongestoord');
    expect(await alle(kluis)).toEqual(['ongestoord']);
  });
});

describe('what is damaged or newer', () => {
  it('is told for a store cut in half, and the files stay as they were', async () => {
    const { kluis } = await nieuweKluis();
    for (let i = 0; i < 40; i += 1) await voegToe(kluis, 'x'.repeat(1000));
    await kluis.vergrendel();
    const { bestand } = kluispaden(proef.map);
    const heel = readFileSync(bestand);
    const half = heel.subarray(0, heel.length / 2);
    writeFileSync(bestand, half);
    const { code, uitleg } = await weigeringVan(kluis.ontgrendel({ wachtzin: WACHTZIN }));
    expect(code).toBe('BESTAND_BESCHADIGD');
    expect(uitleg).toContain('reservekopie');
    expect(readFileSync(bestand).equals(half)).toBe(true);
  });

  it('is told for a store from a newer version, which is not touched', async () => {
    const opties = {
      map: proef.map,
      migraties: [
        ...proefregister.migraties,
        { nummer: 9990, naam: 'later', sql: 'CREATE TABLE later (x TEXT) STRICT' },
      ],
      klok: () => new Date(),
      snelleKdfVoorTests: SNELLE_KDF,
    };
    const { sessie } = await maakSessie(opties, Buffer.from(WACHTZIN), true);
    sessie.store.sluit();
    const voor = readFileSync(kluispaden(proef.map).bestand);
    const kluis = proef.maak();
    const { code, uitleg } = await weigeringVan(kluis.ontgrendel({ wachtzin: WACHTZIN }));
    expect(code).toBe('DATABASE_NIEUWER');
    expect(uitleg).toContain('Installeer de nieuwste versie');
    expect(readFileSync(kluispaden(proef.map).bestand).equals(voor)).toBe(true);
  });

  it('is told for a store from another vault', async () => {
    const { kluis } = await nieuweKluis();
    await kluis.vergrendel();
    const ander = proef.maak({ map: join(proef.map, 'ander') });
    await ander.maak({ wachtzin: WACHTZIN, oefenkluis: false });
    await ander.vergrendel();
    copyFileSync(kluispaden(join(proef.map, 'ander')).bestand, kluispaden(proef.map).bestand);
    expect(await codeVan(kluis.ontgrendel({ wachtzin: WACHTZIN }))).toBe('BESTAND_BESCHADIGD');
  });
});

describe('what is on disk', () => {
  const MERK = 'Kwartelzift-Brombeslag';

  it('shows no written word in any file: open, after deletion, after locking', async () => {
    const { kluis } = await nieuweKluis();
    for (let i = 0; i < 50; i += 1) await voegToe(kluis, `${MERK} ${i}`);
    expect(statSync(`${kluispaden(proef.map).bestand}-wal`).size).toBeGreaterThan(0);
    // The search itself works: a word that is meant to be readable is found.
    expect(bestandenMet(proef.map, 'overlegtafel-kluis')).toEqual(['sleutels.json']);
    expect(bestandenMet(proef.map, MERK)).toEqual([]);
    await kluis.vraag('notities', 'wis', {});
    expect(statSync(`${kluispaden(proef.map).bestand}-wal`).size).toBe(0);
    expect(existsSync(migratiekopie(kluispaden(proef.map).bestand))).toBe(false);
    await kluis.vergrendel();
    expect(bestandenMet(proef.map, MERK)).toEqual([]);
  });

  it('shows neither the passphrase nor the recovery code', async () => {
    const { kluis, herstelcode } = await nieuweKluis();
    await kluis.bevestigHerstelcode(herstelcode);
    await kluis.vergrendel();
    await weigeringVan(kluis.ontgrendel({ wachtzin: 'wachtzin van een ander ding' }));
    for (const woord of [WACHTZIN, herstelcode, herstelcode.slice(0, 5), 'wachtzin van een ander']) {
      expect(bestandenMet(proef.map, woord), woord).toEqual([]);
    }
  });

  it('cannot be opened with a key of zeros, as after an overwritten buffer', async () => {
    const { kluis } = await nieuweKluis();
    await kluis.vergrendel();
    const { bestand } = kluispaden(proef.map);
    const { migraties } = proefregister;
    expect(await codeVan(() => openStore(bestand, Buffer.alloc(32), { migraties }))).toBe('SLEUTEL_PAST_NIET');
  });
});
