/**
 * Keys: a random data key, wrapped once per slot. Argon2id (RFC 9106) over a passphrase or recovery code gives 64
 * bytes: the first half wraps the data key with AES-256-GCM, the second only tells whether the secret was right.
 *
 * Secrets are buffers and are overwritten after use. What cannot be reached: copies that Argon2's library or the
 * engine makes, and the string in which a passphrase arrives from a window.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  randomUUID,
  timingSafeEqual,
} from 'node:crypto';
import { totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';
import { hashRaw } from '@node-rs/argon2';
import { weiger } from '../../shared/contract/weigering.ts';
import { bijschrift, type Kdf, type Kluiskenmerk, type Slot, weigerGewijzigd } from './kop.ts';

export type Kdfkosten = Pick<Kdf, 'geheugenKiB' | 'passes' | 'draden'>;

/** Less is never used nor accepted. RFC 9106's second recommendation: 64 MiB, 3 passes, 4 lanes. */
export const KDF_VLOER: Kdfkosten = { geheugenKiB: 65_536, passes: 3, draden: 4 };
/** What one attempt should take on the machine where the slot is made, in ms. */
const DOEL_MS = 500;
const STAP_KIB = 16_384;
const MAX_KIB = 1_048_576;
/** `Algorithm.Argon2id`: the library exports a const enum, which type stripping cannot read. */
const ARGON2ID = 2;
const GCM = 'aes-256-gcm';

/** A passphrase as bytes: the same text in any Unicode form gives the same bytes. The caller wipes them. */
export function wachtzinBytes(wachtzin: string): Buffer {
  return Buffer.from(wachtzin.normalize('NFKC'), 'utf8');
}

/** Uses the bytes of a transferred secret and overwrites them, whatever happens. */
export async function metGeheim<T>(bron: ArrayBuffer, fn: (geheim: Buffer) => Promise<T>): Promise<T> {
  const geheim = Buffer.from(bron);
  try {
    return await fn(geheim);
  } finally {
    geheim.fill(0);
  }
}

export function nieuweDatasleutel(): Buffer {
  return randomBytes(32);
}

/** @returns 64 bytes; the caller wipes them. */
export function leidAf(geheim: Buffer, { geheugenKiB, passes, draden, zout }: Kdf): Promise<Buffer> {
  return hashRaw(geheim, {
    algorithm: ARGON2ID,
    memoryCost: geheugenKiB,
    timeCost: passes,
    parallelism: draden,
    outputLen: 64,
    salt: Buffer.from(zout, 'base64'),
  });
}

function ondergrens(kosten: Kdfkosten, vloer: Kdfkosten): boolean {
  return kosten.geheugenKiB >= vloer.geheugenKiB && kosten.passes >= vloer.passes;
}

/** Memory for about half a second, from the time that the floor took; whole steps, between the floor and 1 GiB. */
export function rekenKosten(vloerMs: number, geheugenBytes: number): Kdfkosten {
  const naarTijd = (KDF_VLOER.geheugenKiB * DOEL_MS) / Math.max(vloerMs, 1);
  const ruimte = Math.min(naarTijd, MAX_KIB, geheugenBytes / 1024 / 4);
  const geheugenKiB = Math.max(KDF_VLOER.geheugenKiB, Math.floor(ruimte / STAP_KIB) * STAP_KIB);
  return { ...KDF_VLOER, geheugenKiB };
}

/** Measures this machine: the best of three runs at the floor, because the first one also loads the library. */
export async function meetKosten(): Promise<Kdfkosten> {
  const proef = { algoritme: 'argon2id', ...KDF_VLOER, zout: Buffer.alloc(16).toString('base64') } as const;
  let beste = Number.POSITIVE_INFINITY;
  for (let keer = 0; keer < 3; keer += 1) {
    const begin = performance.now();
    (await leidAf(Buffer.alloc(32), proef)).fill(0);
    beste = Math.min(beste, performance.now() - begin);
  }
  return rekenKosten(beste, totalmem());
}

/** Key that wraps: from the passphrase, and for a slot bound to a laptop from that laptop's secret as well (HKDF, RFC 5869). */
function verpaksleutel(helft: Buffer, toestelgeheim: Buffer | null): Buffer {
  if (toestelgeheim === null) return Buffer.from(helft);
  return Buffer.from(hkdfSync('sha256', helft, toestelgeheim, 'overlegtafel toestel', 32));
}

function controlewaarde(helft: Buffer): Buffer {
  return createHmac('sha256', helft).update('overlegtafel controle').digest().subarray(0, 16);
}

/**
 * Makes a slot: the data key wrapped with a secret. `geheim` and `datasleutel` stay the caller's.
 * @param aard with an `id` when it takes the place of a slot of the same person
 * @param toestelgeheim binds it to a laptop; stays the caller's
 */
export async function maakSlot(
  kluis: Kluiskenmerk,
  aard: Pick<Slot, 'soort' | 'rol'> & { readonly id?: string },
  geheim: Buffer,
  datasleutel: Buffer,
  kosten: Kdfkosten,
  toestelgeheim: Buffer | null = null,
): Promise<Slot> {
  const { geheugenKiB, passes, draden } = kosten;
  const zout = randomBytes(16).toString('base64');
  const slot = {
    id: randomUUID() as string,
    ...aard,
    ...(toestelgeheim ? { toestel: true as const } : {}),
    kdf: { algoritme: 'argon2id' as const, geheugenKiB, passes, draden, zout },
  };
  const afgeleid = await leidAf(geheim, slot.kdf);
  const sleutel = verpaksleutel(afgeleid.subarray(0, 32), toestelgeheim);
  try {
    const nonce = randomBytes(12);
    const cijfer = createCipheriv(GCM, sleutel, nonce);
    cijfer.setAAD(bijschrift(kluis, slot));
    const verpakt = Buffer.concat([cijfer.update(datasleutel), cijfer.final()]);
    return {
      ...slot,
      controle: controlewaarde(afgeleid.subarray(32)).toString('base64'),
      nonce: nonce.toString('base64'),
      verpakt: verpakt.toString('base64'),
      tag: cijfer.getAuthTag().toString('base64'),
    };
  } finally {
    sleutel.fill(0);
    afgeleid.fill(0);
  }
}

/**
 * Opens a slot. Costs below `vloer` are not even tried: that would let an altered file make guessing cheap.
 * @returns the data key, which the caller wipes; null when the secret is not this slot's.
 * @param toestelgeheim of this laptop; null: it has none
 * @throws Geweigerd SLEUTELS_GEWIJZIGD when the secret is right and the slot or the flag is not what was written;
 *   TOESTEL_ONTBREEKT when it is right and the slot is bound to another laptop.
 */
export async function openSlot(
  kluis: Kluiskenmerk,
  slot: Slot,
  geheim: Buffer,
  vloer: Kdfkosten = KDF_VLOER,
  toestelgeheim: Buffer | null = null,
): Promise<Buffer | null> {
  if (!ondergrens(slot.kdf, vloer)) weigerGewijzigd();
  const afgeleid = await leidAf(geheim, slot.kdf);
  let sleutel: Buffer | null = null;
  try {
    if (!timingSafeEqual(controlewaarde(afgeleid.subarray(32)), Buffer.from(slot.controle, 'base64'))) return null;
    if (slot.toestel && toestelgeheim === null) weigerToestel();
    sleutel = verpaksleutel(afgeleid.subarray(0, 32), slot.toestel ? toestelgeheim : null);
    const cijfer = createDecipheriv(GCM, sleutel, Buffer.from(slot.nonce, 'base64'));
    cijfer.setAAD(bijschrift(kluis, slot));
    cijfer.setAuthTag(Buffer.from(slot.tag, 'base64'));
    const eerste = cijfer.update(Buffer.from(slot.verpakt, 'base64'));
    try {
      cijfer.final();
      return eerste;
    } catch {
      eerste.fill(0);
      // With the secret of another laptop it looks the same as an altered slot.
      return slot.toestel ? weigerToestel() : weigerGewijzigd();
    }
  } finally {
    sleutel?.fill(0);
    afgeleid.fill(0);
  }
}

function weigerToestel(): never {
  return weiger(
    'TOESTEL_ONTBREEKT',
    'De wachtzin klopt, maar deze sleutel werkt alleen op de laptop en bij de gebruiker waar hij is gemaakt. Gebruik die laptop, of open de kluis met de herstelcode.',
  );
}

export function weigerWachtzin(): never {
  return weiger(
    'WACHTZIN_ONJUIST',
    'Deze wachtzin past niet op de kluis. Let op hoofdletters en spaties, en probeer het opnieuw. Weet u hem niet meer? Gebruik dan de herstelcode.',
  );
}

export function weigerHerstelcode(): never {
  return weiger(
    'HERSTELCODE_ONJUIST',
    'Deze herstelcode is goed overgetypt, maar hoort niet bij deze kluis. Zoek de code die bij het maken van deze kluis is opgeschreven.',
  );
}
