/** Wrapping keys, and what an attempt at guessing costs. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  KDF_VLOER,
  maakSlot,
  nieuweDatasleutel,
  openSlot,
  rekenKosten,
  wachtzinBytes,
} from '../../electron/kluis/sleutels.ts';
import { codeVan, SNELLE_KDF } from './steun.ts';

const kluis = { kluis: '0f8e1c2a-1111-4222-8333-123456789abc', oefenkluis: true };
const aard = { soort: 'wachtzin', rol: 'procesregisseur' } as const;
const GIB = 1024 ** 3;

describe('a slot', () => {
  it('gives the data key back for the right secret, and nothing for another', async () => {
    const sleutel = nieuweDatasleutel();
    const slot = await maakSlot(kluis, aard, wachtzinBytes('open maar'), sleutel, SNELLE_KDF);
    expect((await openSlot(kluis, slot, wachtzinBytes('open maar'), SNELLE_KDF))?.equals(sleutel)).toBe(true);
    expect(await openSlot(kluis, slot, wachtzinBytes('Open maar'), SNELLE_KDF)).toBeNull();
  });

  it('is different each time, also for the same secret and key', async () => {
    const sleutel = nieuweDatasleutel();
    const [een, twee] = await Promise.all(
      [1, 2].map(() => maakSlot(kluis, aard, wachtzinBytes('x'), sleutel, SNELLE_KDF)),
    );
    for (const veld of ['id', 'controle', 'nonce', 'verpakt', 'tag'] as const)
      expect(een?.[veld]).not.toBe(twee?.[veld]);
  });

  it('holds neither secret nor key', async () => {
    const sleutel = nieuweDatasleutel();
    const tekst = JSON.stringify(await maakSlot(kluis, aard, wachtzinBytes('open maar'), sleutel, SNELLE_KDF));
    for (const vorm of ['open maar', sleutel.toString('base64'), sleutel.toString('hex')])
      expect(tekst).not.toContain(vorm);
  });

  it('works at the floor that is always kept', async () => {
    const sleutel = nieuweDatasleutel();
    const slot = await maakSlot(kluis, aard, wachtzinBytes('x'), sleutel, KDF_VLOER);
    expect(slot.kdf).toMatchObject({ algoritme: 'argon2id', geheugenKiB: 65_536, passes: 3 });
    expect((await openSlot(kluis, slot, wachtzinBytes('x')))?.equals(sleutel)).toBe(true);
  });
});

describe('a passphrase', () => {
  it('gives the same bytes in composed, decomposed and full-width form', () => {
    expect(wachtzinBytes('cafe\u0301')).toEqual(wachtzinBytes('caf\u00e9'));
    expect(wachtzinBytes('\uff41\uff42')).toEqual(wachtzinBytes('ab'));
  });
});

describe('calibration', () => {
  it('takes more memory on a faster machine, in whole steps', () => {
    expect(rekenKosten(125, 16 * GIB)).toEqual({ ...KDF_VLOER, geheugenKiB: 262_144 });
    expect(rekenKosten(90, 16 * GIB).geheugenKiB % 16_384).toBe(0);
  });

  it('never goes below the floor, nor above 1 GiB or a quarter of the memory', () => {
    expect(rekenKosten(4000, 16 * GIB)).toEqual(KDF_VLOER);
    expect(rekenKosten(1, 64 * GIB).geheugenKiB).toBe(1_048_576);
    expect(rekenKosten(1, 2 * GIB).geheugenKiB).toBe(524_288);
    expect(rekenKosten(1, 0.1 * GIB)).toEqual(KDF_VLOER);
  });
});

describe('a slot bound to a laptop', () => {
  const toestel = randomBytes(32);

  it('opens with the passphrase on that laptop, and nowhere else', async () => {
    const datasleutel = nieuweDatasleutel();
    const slot = await maakSlot(kluis, aard, Buffer.from('geheim'), datasleutel, SNELLE_KDF, toestel);
    expect(slot.toestel).toBe(true);
    const open = (geheim: string, hier: Buffer | null) => openSlot(kluis, slot, Buffer.from(geheim), SNELLE_KDF, hier);
    expect((await open('geheim', toestel))?.equals(datasleutel)).toBe(true);
    // The secret of the laptop alone is no key.
    expect(await open('anders', toestel)).toBeNull();
    expect(await codeVan(open('geheim', null))).toBe('TOESTEL_ONTBREEKT');
    expect(await codeVan(open('geheim', randomBytes(32)))).toBe('TOESTEL_ONTBREEKT');
    // Its mark cannot be taken off.
    const { toestel: _, ...zonder } = slot;
    expect(await codeVan(openSlot(kluis, zonder, Buffer.from('geheim'), SNELLE_KDF))).toBe('SLEUTELS_GEWIJZIGD');
  });
});
