/** The header: what was changed outside the application is noticed, with the right passphrase in hand. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Kop, kluispaden, leesKop, schrijfKop } from '../../electron/kluis/kop.ts';
import { maakSessie, openSessie, type Sessieopties, sluitSessie } from '../../electron/kluis/sessie.ts';
import { maakSlot, nieuweDatasleutel } from '../../electron/kluis/sleutels.ts';
import { proefregister } from './proefregister.ts';
import { codeVan, SNELLE_KDF, WACHTZIN, weigeringVan } from './steun.ts';

let map = '';
let kop: Kop;
const opties = (): Sessieopties => ({
  map,
  migraties: proefregister.migraties,
  klok: () => new Date('2026-03-12T13:00:00.000Z'),
  snelleKdfVoorTests: SNELLE_KDF,
});
const open = (wachtzin = WACHTZIN) => openSessie(opties(), 'wachtzin', Buffer.from(wachtzin), null);

async function maakIn(waar: string, oefenkluis = true): Promise<Kop> {
  const { sessie } = await maakSessie({ ...opties(), map: waar }, Buffer.from(WACHTZIN), oefenkluis);
  sluitSessie(sessie);
  return sessie.kop;
}

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'overlegtafel-kop-'));
  kop = await maakIn(map);
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

/** Writes an altered header, and tells how opening ends. */
async function naWijziging(wijzig: (kop: Kop) => Kop): Promise<string> {
  schrijfKop(map, wijzig(structuredClone(kop)));
  return codeVan(open());
}

function eersteSlot(k: Kop): Kop['slots'][number] {
  const [slot] = k.slots;
  if (!slot) throw new Error('A vault has a slot');
  return slot;
}

describe('an altered header', () => {
  it('opens as long as it is not altered', async () => {
    const sessie = await open();
    expect(sessie.kop).toEqual(kop);
    sluitSessie(sessie);
    expect(await codeVan(open('een heel andere zin'))).toBe('WACHTZIN_ONJUIST');
  });

  it('is noticed when the practice flag is flipped', async () => {
    expect(await naWijziging((k) => ({ ...k, oefenkluis: false }))).toBe('SLEUTELS_GEWIJZIGD');
  });

  it('is noticed when it names another vault or another moment', async () => {
    const kluis = '6b1f3a3e-93a4-4a5e-8a55-0c3c1c9f5d11';
    expect(await naWijziging((k) => ({ ...k, kluis }))).toBe('SLEUTELS_GEWIJZIGD');
    expect(await naWijziging((k) => ({ ...k, gemaakt: '2020-01-01T00:00:00.000Z' }))).toBe('SLEUTELS_GEWIJZIGD');
  });

  it('is noticed when a slot gets another role, kind or id', async () => {
    const met = (deel: Partial<Kop['slots'][number]>) =>
      naWijziging((k) => ({ ...k, slots: [{ ...eersteSlot(k), ...deel }, ...k.slots.slice(1)] }));
    expect(await met({ rol: 'vervanger' })).toBe('SLEUTELS_GEWIJZIGD');
    expect(await met({ id: '6b1f3a3e-93a4-4a5e-8a55-0c3c1c9f5d11' })).toBe('SLEUTELS_GEWIJZIGD');
    expect(await met({ soort: 'herstelcode' })).toBe('WACHTZIN_ONJUIST');
  });

  it('is noticed when slots change places, one is removed, or one is added', async () => {
    expect(await naWijziging((k) => ({ ...k, slots: k.slots.toReversed() }))).toBe('SLEUTELS_GEWIJZIGD');
    expect(await naWijziging((k) => ({ ...k, slots: k.slots.slice(0, 1) }))).toBe('SLEUTELS_GEWIJZIGD');
    const vreemd = await maakSlot(
      kop,
      { soort: 'wachtzin', rol: 'vervanger' },
      Buffer.from('x'),
      nieuweDatasleutel(),
      SNELLE_KDF,
    );
    expect(await naWijziging((k) => ({ ...k, slots: [...k.slots, vreemd] }))).toBe('SLEUTELS_GEWIJZIGD');
  });

  it('is noticed when the contents of a slot were taken from another vault with the same passphrase', async () => {
    const ander = await maakIn(join(map, 'ander'), false);
    expect(await naWijziging((k) => ({ ...k, slots: [eersteSlot(ander), ...k.slots.slice(1)] }))).toBe(
      'SLEUTELS_GEWIJZIGD',
    );
  });

  it('does not open when the costs of guessing were changed', async () => {
    const met = (deel: Partial<Kop['slots'][number]['kdf']>) =>
      naWijziging((k) => {
        const slot = eersteSlot(k);
        return { ...k, slots: [{ ...slot, kdf: { ...slot.kdf, ...deel } }, ...k.slots.slice(1)] };
      });
    expect(await met({ geheugenKiB: 32 })).toBe('SLEUTELS_GEWIJZIGD');
    expect(await met({ passes: 2 })).toBe('WACHTZIN_ONJUIST');
  });

  it('is refused below the floor outside tests, before anything is computed', async () => {
    const zonder: Sessieopties = { map, migraties: proefregister.migraties, klok: () => new Date() };
    expect(await codeVan(openSessie(zonder, 'wachtzin', Buffer.from(WACHTZIN), null))).toBe('SLEUTELS_GEWIJZIGD');
  });

  it('still opens when only the recovery code was marked as written down', async () => {
    expect(kop.herstelcodeBevestigd).toBe(false);
    schrijfKop(map, { ...kop, herstelcodeBevestigd: true });
    const sessie = await open();
    expect(sessie.kop).toEqual({ ...kop, herstelcodeBevestigd: true });
    expect(sessie.store.lees.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).not.toEqual({ n: 0 });
    sluitSessie(sessie);
  });
});

describe('reading a header', () => {
  const schrijf = (inhoud: unknown): void =>
    writeFileSync(kluispaden(map).kop, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));

  it.each([
    ['half of it', (tekst: string) => tekst.slice(0, tekst.length / 2), ''],
    ['nothing', () => '', ''],
    ['an unknown field', (tekst: string) => tekst.replace('{', '{"extra":1,'), ''],
    [
      'a salt that is too short',
      (tekst: string) => tekst.replace(/"zout": "[^"]+"/, '"zout": "AAAA"'),
      'slots.0.kdf.zout',
    ],
    [
      'a flag that is no flag',
      (tekst: string) => tekst.replace('"oefenkluis": true', '"oefenkluis": "ja"'),
      'oefenkluis',
    ],
    [
      'costs beyond reason',
      (tekst: string) => tekst.replace(/"geheugenKiB": \d+/, '"geheugenKiB": 99999999'),
      'slots.0.kdf.geheugenKiB',
    ],
  ])('tells that it cannot be read when it holds %s', async (_, maak, veld) => {
    schrijf(maak(readFileSync(kluispaden(map).kop, 'utf8')));
    const { code, details } = await weigeringVan(() => leesKop(map));
    expect([code, details?.veld]).toEqual(['SLEUTELBESTAND_ONLEESBAAR', veld]);
  });

  it('tells that it is from a newer version', async () => {
    schrijf({ ...kop, formaat: 'overlegtafel-kluis/3', nieuw: true });
    expect(await codeVan(() => leesKop(map))).toBe('DATABASE_NIEUWER');
  });

  it('holds nothing but the agreed fields', () => {
    expect(Object.keys(leesKop(map) ?? {}).sort()).toEqual(
      ['formaat', 'gemaakt', 'herstelcodeBevestigd', 'kluis', 'oefenkluis', 'slots', 'zegel'].sort(),
    );
  });
});
