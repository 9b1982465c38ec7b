/** Vaults that may not be opened here: one with real cases in a browser, and one whose making was cut off. */
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { maakKluis as maakKaleKluis } from '../../electron/kluis/kluis.ts';
import {
  codeVan,
  gebouwdeWerker,
  goed,
  maakKluis,
  nieuweMap,
  ontgrendel,
  ruimOp,
  SNELLE_KDF,
  startToneel,
  WACHTZIN,
} from './toneel.ts';

afterEach(ruimOp);

it('a vault with real cases does not open in a browser, not even by the recovery code', async () => {
  const basis = nieuweMap();
  const echt = await startToneel({ basis, beleid: { echteZakenOpChromium: true } });
  const { herstelcode } = await maakKluis(echt);
  expect((await echt.toestand()).oefenkluis).toBe(false);
  await echt.app.sluitAf();
  const t = await startToneel({ basis });
  expect(await codeVan(ontgrendel(t))).toBe('ECHTE_KLUIS');
  const nieuweWachtzin = 'negen stille uilen lezen kranten';
  const herstel = { herstelcode, wachtzin: nieuweWachtzin, herhaling: nieuweWachtzin };
  expect(await codeVan(t.regie.kluis.herstel(herstel))).toBe('ECHTE_KLUIS');
  expect((await t.toestand()).slot).toBe('dicht');
});

it('a vault that was never filled, because the plug was pulled, is taken away so that one can begin again', async () => {
  const basis = nieuweMap();
  const half = maakKaleKluis({
    map: join(basis, 'kluis'),
    werker: await gebouwdeWerker(),
    snelleKdfVoorTests: SNELLE_KDF,
  });
  await half.maak({ wachtzin: WACHTZIN, oefenkluis: true });
  await half.sluit();
  const t = await startToneel({ basis });
  expect((await t.toestand()).slot).toBe('dicht');
  expect(await codeVan(ontgrendel(t))).toBe('KLUIS_ONAF');
  expect((await t.toestand()).slot).toBe('geen');
  await maakKluis(t);
  expect((await goed(t.regie.groepen.keuzes())).partners.length).toBeGreaterThan(0);
});

it('a vault that was never filled is also taken away when the recovery code is what opens it', async () => {
  const basis = nieuweMap();
  const half = maakKaleKluis({
    map: join(basis, 'kluis'),
    werker: await gebouwdeWerker(),
    snelleKdfVoorTests: SNELLE_KDF,
  });
  const { herstelcode } = await half.maak({ wachtzin: WACHTZIN, oefenkluis: true });
  await half.sluit();
  const t = await startToneel({ basis });
  const wachtzin = 'negen stille uilen lezen kranten';
  expect(await codeVan(t.regie.kluis.herstel({ herstelcode, wachtzin, herhaling: wachtzin }))).toBe('KLUIS_ONAF');
  expect((await t.toestand()).slot).toBe('geen');
});
