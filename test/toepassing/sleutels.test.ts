/** Mensen en sleutels through the router, on the application's own store: what is shown, changed, refused and logged. */
import { afterEach, expect, it } from 'vitest';
import { bestandenMet } from '../kluis/steun.ts';
import {
  codeVan,
  goed,
  maakKluis,
  ontgrendel,
  ruimOp,
  startToneel,
  type Toneel,
  WACHTZIN,
  weigering,
} from './toneel.ts';

afterEach(ruimOp);

const VERVANGER = 'negen stille uilen lezen kranten';
const NIEUW = 'zeven kwieke egels tekenen bruggen';

async function metVervanger(): Promise<Toneel> {
  const t = await startToneel();
  const { herstelcode } = await maakKluis(t);
  await goed(t.regie.kluis.bevestigHerstelcode({ herstelcode }));
  await goed(
    t.regie.sleutels.voegToe({
      rol: 'vervanger',
      voorstelId: null,
      naam: 'vervanger 1',
      wachtzin: VERVANGER,
      herhaling: VERVANGER,
      eigenWachtzin: WACHTZIN,
    }),
  );
  return t;
}
const mensen = async (t: Toneel) => (await goed(t.regie.sleutels.toon())).mensen;
const sleuf = async (t: Toneel, rol: string) => (await t.toestand()).sleuven.find((s) => s.rol === rol)?.id ?? '';
const alsVervanger = async (t: Toneel) =>
  t.regie.kluis.ontgrendel({ sleufId: await sleuf(t, 'vervanger'), wachtzin: VERVANGER });

it('shows who can open the vault, with the name inside it and the last opening from the log', async () => {
  const t = await metVervanger();
  const eerst = await mensen(t);
  expect(eerst.map(({ rol, naam, ik }) => [rol, naam, ik])).toEqual([
    ['procesregisseur', 'Mare Verdicht', true],
    ['vervanger', 'vervanger 1', false],
    ['herstel', '', false],
  ]);
  expect(eerst.map((m) => m.laatstGeopend === null)).toEqual([false, true, true]);
  expect(bestandenMet(t.map, 'vervanger 1')).toEqual([]);
  await t.app.vergrendel('knop');
  expect(await codeVan(t.regie.sleutels.toon())).toBe('KLUIS_DICHT');
  await goed(alsVervanger(t));
  const later = await mensen(t);
  expect(later.map(({ ik }) => ik)).toEqual([false, true, false]);
  expect(later[1]?.laatstGeopend).not.toBeNull();
  expect(later[1]?.gewijzigd).toBeNull();
});

it('lets a vervanger do what the procesregisseur does', async () => {
  const t = await metVervanger();
  await t.app.vergrendel('knop');
  await goed(alsVervanger(t));
  expect((await goed(t.regie.groepen.keuzes())).partners.length).toBeGreaterThan(0);
  await goed(t.regie.sleutels.wijzigWachtzin({ eigenWachtzin: VERVANGER, wachtzin: NIEUW, herhaling: NIEUW }));
  expect((await mensen(t))[1]?.gewijzigd).not.toBeNull();
  await t.app.vergrendel('knop');
  expect(await codeVan(alsVervanger(t))).toBe('WACHTZIN_ONJUIST');
  expect((await ontgrendel(t)).ok).toBe(true);
});

it('measures a passphrase while the vault is open, and refuses a weak or a mistyped one', async () => {
  const t = await metVervanger();
  expect(await goed(t.regie.kluis.meetWachtzin({ wachtzin: 'welkom01' }))).toMatchObject({ genoeg: false });
  const met = (wachtzin: string, herhaling: string) =>
    codeVan(t.regie.sleutels.wijzigWachtzin({ eigenWachtzin: WACHTZIN, wachtzin, herhaling }));
  expect(await met('welkom01', 'welkom01')).toBe('WACHTZIN_TE_ZWAK');
  expect(await met(NIEUW, `${NIEUW}.`)).toBe('WACHTZINNEN_VERSCHILLEN');
  const erbij = {
    rol: 'vervanger' as const,
    voorstelId: null,
    naam: 'vervanger 2',
    wachtzin: NIEUW,
    herhaling: VERVANGER,
    eigenWachtzin: WACHTZIN,
  };
  expect(await codeVan(t.regie.sleutels.voegToe(erbij))).toBe('WACHTZINNEN_VERSCHILLEN');
  expect(await mensen(t)).toHaveLength(3);
});

it('removes a vervanger, who then is no choice on the closed vault any more', async () => {
  const t = await metVervanger();
  const sleufId = await sleuf(t, 'vervanger');
  const onjuist = await weigering(t.regie.sleutels.verwijder({ sleufId, eigenWachtzin: VERVANGER }));
  expect(onjuist.code).toBe('WACHTZIN_ONJUIST');
  expect(JSON.stringify(onjuist)).not.toContain(VERVANGER);
  const eigen = { sleufId: await sleuf(t, 'procesregisseur'), eigenWachtzin: WACHTZIN };
  expect(await codeVan(t.regie.sleutels.verwijder(eigen))).toBe('SLEUTEL_BLIJFT');
  await goed(t.regie.sleutels.verwijder({ sleufId, eigenWachtzin: WACHTZIN }));
  expect((await mensen(t)).map(({ rol }) => rol)).toEqual(['procesregisseur', 'herstel']);
  await t.app.vergrendel('knop');
  expect((await t.toestand()).sleuven.map(({ rol }) => rol).sort()).toEqual(['herstel', 'procesregisseur']);
  expect(await codeVan(t.regie.kluis.ontgrendel({ sleufId, wachtzin: VERVANGER }))).toBe('WACHTZIN_ONJUIST');
});

it('replaces a confirmed recovery code on one’s own passphrase, and then asks to confirm the new one', async () => {
  const t = await metVervanger();
  expect(await codeVan(t.regie.kluis.nieuweHerstelcode())).toBe('HERSTELCODE_BEVESTIGD');
  expect(await codeVan(t.regie.sleutels.vervangHerstelcode({ eigenWachtzin: 'een heel andere zin' }))).toBe(
    'WACHTZIN_ONJUIST',
  );
  const { herstelcode } = await goed(t.regie.sleutels.vervangHerstelcode({ eigenWachtzin: WACHTZIN }));
  expect((await t.toestand()).herstelcodeBevestigd).toBe(false);
  await goed(t.regie.kluis.bevestigHerstelcode({ herstelcode }));
  await t.app.vergrendel('knop');
  await goed(t.regie.kluis.herstel({ herstelcode, wachtzin: NIEUW, herhaling: NIEUW }));
  // Who recovers works in the place of the procesregisseur.
  expect((await mensen(t)).map(({ ik }) => ik)).toEqual([true, false, false]);
  expect((await mensen(t))[2]?.laatstGeopend).not.toBeNull();
  expect(t.gemeld).toEqual([]);
});

it('writes the vault anew under a new data key: open afterwards, only the new passphrase opens it, nobody else', async () => {
  const t = await metVervanger();
  const zinnen = { eigenWachtzin: WACHTZIN, wachtzin: NIEUW, herhaling: NIEUW };
  expect(await codeVan(t.regie.sleutels.vernieuwDatasleutel({ ...zinnen, herhaling: VERVANGER }))).toBe(
    'WACHTZINNEN_VERSCHILLEN',
  );
  expect(await goed(t.regie.sleutels.voortgang())).toEqual({ stap: null });
  const { herstelcode } = await goed(t.regie.sleutels.vernieuwDatasleutel(zinnen));
  expect((await t.toestand()).slot).toBe('open');
  expect((await t.toestand()).herstelcodeBevestigd).toBe(false);
  expect((await mensen(t)).map(({ rol }) => rol)).toEqual(['procesregisseur', 'herstel']);
  await goed(t.regie.kluis.bevestigHerstelcode({ herstelcode }));
  await t.app.vergrendel('knop');
  expect((await ontgrendel(t)).ok).toBe(false);
  const sleufId = await sleuf(t, 'procesregisseur');
  await goed(t.regie.kluis.ontgrendel({ sleufId, wachtzin: NIEUW }));
  expect(bestandenMet(t.map, 'vervanger 1')).toEqual([]);
});

it('locked while the vault is written anew, it is closed with the keys of before', async () => {
  const t = await metVervanger();
  const zinnen = { eigenWachtzin: WACHTZIN, wachtzin: NIEUW, herhaling: NIEUW };
  const werk = codeVan(t.regie.sleutels.vernieuwDatasleutel(zinnen));
  while ((await goed(t.regie.sleutels.voortgang())).stap === null) await new Promise(setImmediate);
  await t.app.vergrendel('deksel');
  expect(await werk).toBe('KLUIS_DICHT');
  expect((await t.toestand()).slot).toBe('dicht');
  expect((await ontgrendel(t)).ok).toBe(true);
});
