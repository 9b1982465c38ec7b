/**
 * The file of a hand-over, `overlegtafel-overdracht/1`:
 *
 *     overlegtafel-overdracht/1 LF
 *     header, JSON on one line LF
 *     age file (binary) for one recipient; inside: manifest, JSON on one line LF, content
 *
 * The header names nobody: an id, group or vault, the moment, practice or not. The manifest repeats it, because age
 * covers what is inside. The content is the rows of one group as canonical JSON, or an encrypted store whose key is in
 * the manifest.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canoniekeJson } from '../../db/canoniek.ts';
import { aantallenSchema, overdrachtsoorten } from '../../shared/contract/overdracht.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { weigerBeschadigdeOverdracht } from '../../shared/domein/overdracht.ts';

export const OVERDRACHT_FORMAAT = 'overlegtafel-overdracht/1';
export const OVERDRACHT_EXTENSIE = 'otoverdracht';
/** How the name of a receipt ends. */
export const BEWIJS_EXTENSIE = 'otbewijs';
/** As for back-ups: larger than any bestand, and what is held in memory. */
export const MAX_OVERDRACHT = 1024 * 1024 * 1024;
/** First line and header fit in this, and so does the manifest. */
const KOPRUIMTE = 16_384;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const b64Van32 = z.base64().refine((tekst) => Buffer.from(tekst, 'base64').length === 32);

const kopSchema = z.strictObject({
  id: z.uuid(),
  soort: z.enum(overdrachtsoorten),
  gemaakt: z.iso.datetime(),
  oefenkluis: z.boolean(),
});
export type Overdrachtkop = z.output<typeof kopSchema>;

const manifestSchema = z.strictObject({
  kop: kopSchema,
  schemaversie: z.int().nonnegative(),
  aantallen: aantallenSchema,
  /** Head of the sender's log. */
  logboek: z.strictObject({ volgnummer: z.int().positive(), hash: sha256Schema }),
  /** The convenantprofiel in force there. */
  profiel: z.strictObject({ id: z.string(), versie: z.int(), sha256: sha256Schema }),
  /** Random: who can make the receipt's proof with it has opened this file. */
  bewijs: b64Van32,
  /** Key of the store; null for a group. */
  sleutel: b64Van32.nullable(),
  inhoud: z.strictObject({ bytes: z.int().positive(), sha256: sha256Schema }),
});
export type Overdrachtmanifest = z.output<typeof manifestSchema>;

export const sha256Van = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function leesJson<T>(schema: z.ZodType<T>, bytes: Uint8Array): T {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return weigerBeschadigdeOverdracht();
  }
  const uit = schema.safeParse(gelezen);
  return uit.success ? uit.data : weigerBeschadigdeOverdracht();
}

const regeleinde = (bytes: Uint8Array, vanaf: number): number => {
  const plaats = bytes.subarray(0, KOPRUIMTE).indexOf(10, vanaf);
  return plaats < 0 ? weigerBeschadigdeOverdracht() : plaats;
};

/** Header and encrypted part. @throws Geweigerd GEEN_OVERDRACHT, OVERDRACHT_NIEUWER, OVERDRACHT_BESCHADIGD */
export function leesOverdracht(bytes: Uint8Array): { kop: Overdrachtkop; versleuteld: Uint8Array } {
  const begin = Buffer.from(bytes.subarray(0, OVERDRACHT_FORMAAT.length + 8)).toString('latin1');
  const formaat = /^overlegtafel-overdracht\/(\d{1,6})\n/.exec(begin);
  if (!formaat) {
    weiger(
      'GEEN_OVERDRACHT',
      'Dit bestand is geen overdracht van Overlegtafel. Er is niets veranderd. Kies een bestand dat eindigt op .otoverdracht.',
    );
  }
  if (Number(formaat[1]) > 1) {
    weiger(
      'OVERDRACHT_NIEUWER',
      'Deze overdracht is gemaakt met een nieuwere versie van Overlegtafel. Er is niets veranderd. Installeer eerst de nieuwste versie.',
    );
  }
  const eerste = formaat[0].length;
  const tweede = regeleinde(bytes, eerste);
  return { kop: leesJson(kopSchema, bytes.subarray(eerste, tweede)), versleuteld: bytes.subarray(tweede + 1) };
}

export function schrijfOverdracht(kop: Overdrachtkop, versleuteld: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${OVERDRACHT_FORMAAT}\n${canoniekeJson(kop)}\n`, 'utf8'), versleuteld]);
}

/** What is encrypted. The caller wipes it. */
export function pakIn(manifest: Omit<Overdrachtmanifest, 'inhoud'>, inhoud: Uint8Array): Buffer {
  const heel: Overdrachtmanifest = { ...manifest, inhoud: { bytes: inhoud.byteLength, sha256: sha256Van(inhoud) } };
  return Buffer.concat([Buffer.from(`${canoniekeJson(heel)}\n`, 'utf8'), inhoud]);
}

/** @param kop the header in front of it, which must be the one inside. @throws Geweigerd OVERDRACHT_BESCHADIGD */
export function pakUit(kop: Overdrachtkop, open: Uint8Array): { manifest: Overdrachtmanifest; inhoud: Uint8Array } {
  const einde = regeleinde(open, 0);
  const manifest = leesJson(manifestSchema, open.subarray(0, einde));
  const inhoud = open.subarray(einde + 1);
  const past =
    canoniekeJson(manifest.kop) === canoniekeJson(kop) &&
    manifest.inhoud.bytes === inhoud.byteLength &&
    manifest.inhoud.sha256 === sha256Van(inhoud) &&
    (kop.soort === 'kluis') === (manifest.sleutel !== null);
  return past ? { manifest, inhoud } : weigerBeschadigdeOverdracht();
}
