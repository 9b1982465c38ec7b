/**
 * The vault's header, `sleutels.json`: which vault this is, whether it is a practice vault, and the key slots. It holds
 * no name and nothing that opens the vault by itself.
 *
 * Each slot is bound to vault, flag and its own description as authenticated data; the seal, made with the data key,
 * covers the header as a whole, so that a slot added, removed or taken from elsewhere is noticed at the next unlock.
 */
import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { canoniekeJson } from '../../db/canoniek.ts';
import { slotrollen } from '../../shared/contract/kluis.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { leesAlsAanwezig, schrijfAtomisch } from './schijf.ts';

/** In what every slot and seal is bound to; also the form of a header with the roles of the first version only. */
export const KOP_FORMAAT = 'overlegtafel-kluis/1';
/** With roles or slots that the first version does not know: it says that it is too old for them. */
const KOP_FORMAAT_2 = 'overlegtafel-kluis/2';
const eersteRollen: readonly string[] = ['procesregisseur', 'vervanger', 'herstel'];

/** Paths inside a vault's folder. `nieuw` exists only while a vault is being made, `tijdelijk` while a back-up is. */
export function kluispaden(
  map: string,
): Readonly<Record<'kop' | 'bestand' | 'nieuw' | 'tijdelijk' | 'pogingen' | 'slot', string>> {
  return {
    kop: join(map, 'sleutels.json'),
    bestand: join(map, 'bestand.db'),
    nieuw: join(map, 'bestand.nieuw.db'),
    tijdelijk: join(map, 'bestand.kopie.db'),
    pogingen: join(map, 'pogingen.json'),
    slot: join(map, 'kluis.slot'),
  };
}

/** Base64 of exactly so many bytes. */
function b64(bytes: number): z.ZodType<string> {
  return z.base64().refine((tekst) => Buffer.from(tekst, 'base64').length === bytes, `${bytes} bytes`);
}

/** Costs of Argon2id. The upper bounds keep an altered file from asking for all memory of the machine. */
export const kdfSchema = z.strictObject({
  algoritme: z.literal('argon2id'),
  geheugenKiB: z.int().positive().max(4_194_304),
  passes: z.int().positive().max(64),
  draden: z.int().positive().max(16),
  zout: b64(16),
});

export const slotSchema = z.strictObject({
  id: z.uuid(),
  soort: z.enum(['wachtzin', 'herstelcode']),
  rol: z.enum(slotrollen),
  /** Wrapped under the secret of one laptop as well, which its operating system keeps. */
  toestel: z.literal(true).optional(),
  kdf: kdfSchema,
  /** Tells a wrong passphrase from an altered slot: made from the half of Argon2id's output that wraps nothing. */
  controle: b64(16),
  nonce: b64(12),
  verpakt: b64(32),
  tag: b64(16),
});

/** Bounds what an altered file can make this program try. */
export const MAX_SLOTS = 16;

export const kopSchema = z.strictObject({
  formaat: z.enum([KOP_FORMAAT, KOP_FORMAAT_2]),
  kluis: z.uuid(),
  oefenkluis: z.boolean(),
  gemaakt: z.iso.datetime(),
  /** Whether the recovery code was typed back. Informational: outside the seal, so that it can be set at any time. */
  herstelcodeBevestigd: z.boolean(),
  slots: z.array(slotSchema).min(1).max(MAX_SLOTS),
  zegel: b64(32),
});

export type Kdf = z.output<typeof kdfSchema>;
export type Slot = z.output<typeof slotSchema>;
export type Kop = z.output<typeof kopSchema>;
/** What a slot says of itself. */
export type Slotaard = Pick<Slot, 'id' | 'soort' | 'rol' | 'kdf' | 'toestel'>;
/** What a slot is bound to. */
export type Kluiskenmerk = Pick<Kop, 'kluis' | 'oefenkluis'>;

/** The authenticated data of a slot's wrapping. */
export function bijschrift({ kluis, oefenkluis }: Kluiskenmerk, slot: Slotaard): Buffer {
  const { id, soort, rol, toestel, kdf } = slot;
  const bij = toestel ? { toestel } : {};
  return Buffer.from(canoniekeJson({ formaat: KOP_FORMAAT, kluis, oefenkluis, id, soort, rol, kdf, ...bij }), 'utf8');
}

/** Tells a slot from every other, also from an earlier one of the same person. Says nothing about the key in it. */
export function vingerafdruk(slot: Slot): string {
  return createHash('sha256').update(canoniekeJson(slot), 'utf8').digest('hex');
}

/** Key that seals one format, derived from the data key: it opens nothing. The caller overwrites it. */
export function zegelsleutel(datasleutel: Buffer, formaat: string): Buffer {
  return Buffer.from(hkdfSync('sha256', datasleutel, Buffer.alloc(0), `${formaat} zegel`, 32));
}

/** HMAC-SHA256 over a text. */
export function zegelMet(sleutel: Buffer, tekst: string): Buffer {
  return createHmac('sha256', sleutel).update(tekst, 'utf8').digest();
}

/** The same, with a key derived from the data key for this format alone. */
export function zegelOver(tekst: string, formaat: string, datasleutel: Buffer): Buffer {
  const sleutel = zegelsleutel(datasleutel, formaat);
  try {
    return zegelMet(sleutel, tekst);
  } finally {
    sleutel.fill(0);
  }
}

/** The seal covers everything but itself and the informational flag. */
function maakZegel(kop: Omit<Kop, 'zegel'>, datasleutel: Buffer): Buffer {
  const { formaat, kluis, oefenkluis, gemaakt, slots } = kop;
  return zegelOver(canoniekeJson({ formaat, kluis, oefenkluis, gemaakt, slots }), KOP_FORMAAT, datasleutel);
}

/** Does the first version know everything in these slots? */
const isEerste = (slots: readonly Slot[]): boolean =>
  slots.every((s) => s.toestel === undefined && eersteRollen.includes(s.rol));

/** The header with its seal, in the oldest form that can hold its slots. */
export function verzegel(kop: Omit<Kop, 'zegel' | 'formaat'>, datasleutel: Buffer): Kop {
  const vorm = { ...kop, formaat: isEerste(kop.slots) ? KOP_FORMAAT : KOP_FORMAAT_2 } as const;
  return { ...vorm, zegel: maakZegel(vorm, datasleutel).toString('base64') };
}

export function weigerGewijzigd(): never {
  return weiger(
    'SLEUTELS_GEWIJZIGD',
    'Het sleutelbestand van deze kluis is veranderd buiten Overlegtafel om. De kluis blijft dicht. Zet het sleutelbestand uit een reservekopie terug, en meld dit aan uw beheerder.',
  );
}

/** @throws Geweigerd SLEUTELS_GEWIJZIGD when the header is not the one that the holder of the key wrote. */
export function controleerZegel(kop: Kop, datasleutel: Buffer): void {
  if (!timingSafeEqual(maakZegel(kop, datasleutel), Buffer.from(kop.zegel, 'base64'))) weigerGewijzigd();
}

function leesVeld(fout: z.ZodError): string {
  return fout.issues[0]?.path.join('.') ?? '';
}

function isNieuwer(inhoud: unknown): boolean {
  if (typeof inhoud !== 'object' || inhoud === null || !('formaat' in inhoud)) return false;
  const versie = /^overlegtafel-kluis\/(\d+)$/.exec(String(inhoud.formaat));
  return versie !== null && Number(versie[1]) > 2;
}

/**
 * The header of the vault in `map`, or null when there is none.
 * @throws Geweigerd SLEUTELBESTAND_ONLEESBAAR (with the field), DATABASE_NIEUWER.
 */
export function leesKop(map: string): Kop | null {
  const tekst = leesAlsAanwezig(kluispaden(map).kop);
  return tekst === null ? null : leesKoptekst(tekst);
}

/** A header as text, of a vault or in a back-up. @throws Geweigerd SLEUTELBESTAND_ONLEESBAAR, DATABASE_NIEUWER */
export function leesKoptekst(tekst: string): Kop {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    inhoud = null;
  }
  if (isNieuwer(inhoud)) {
    weiger(
      'DATABASE_NIEUWER',
      'Deze kluis is gemaakt met een nieuwere versie van Overlegtafel. Er is niets aan veranderd. Installeer de nieuwste versie en open de kluis daarmee.',
    );
  }
  const gelezen = kopSchema.safeParse(inhoud);
  if (gelezen.success) return gelezen.data;
  return weiger(
    'SLEUTELBESTAND_ONLEESBAAR',
    'Het sleutelbestand van deze kluis is beschadigd. Zet het sleutelbestand uit een reservekopie terug, of vraag uw beheerder om hulp.',
    { details: { veld: leesVeld(gelezen.error) } },
  );
}

/** @throws Geweigerd SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR */
export function schrijfKop(map: string, kop: Kop): void {
  schrijfAtomisch(kluispaden(map).kop, koptekst(kop));
}

/** The header as it stands on disk. */
export const koptekst = (kop: Kop): string => `${JSON.stringify(kop, null, 2)}\n`;
