/**
 * The file of a back-up, `overlegtafel-kopie/1`: it only bundles, everything in it is encrypted or opens nothing.
 *
 *     overlegtafel-kopie/1 LF
 *     manifest, JSON on one line LF
 *     bytes of sleutels.json, bytes of bestand.db
 *
 * The manifest says which vault it is of, when it was made and where its log ended; no names. Its seal is made with the
 * data key, so that a file that only claims to be of this vault is known.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { canoniekeJson } from '../../db/canoniek.ts';
import { Geweigerd, weiger } from '../../shared/contract/weigering.ts';
import { type Kop, leesKoptekst, zegelMet, zegelOver } from './kop.ts';

export const KOPIE_FORMAAT = 'overlegtafel-kopie/1';
/** How the name of a back-up ends. */
export const KOPIE_EXTENSIE = 'otkopie';
/** First line and manifest fit in this. */
const KOPRUIMTE = 16_384;
const BLOK = 1024 * 1024;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const deelSchema = z.strictObject({ bytes: z.int().positive(), sha256: sha256Schema });
const manifestSchema = z.strictObject({
  formaat: z.literal(KOPIE_FORMAAT),
  id: z.uuid(),
  kluis: z.uuid(),
  oefenkluis: z.boolean(),
  gemaakt: z.iso.datetime(),
  schemaversie: z.int().nonnegative(),
  /** Head of the log: number and hash of its last row. */
  logboek: z.strictObject({ volgnummer: z.int().positive(), hash: sha256Schema }),
  sleutels: deelSchema,
  bestand: deelSchema,
  zegel: z.base64(),
});
export type Manifest = z.output<typeof manifestSchema>;

export function weigerBeschadigdeKopie(): never {
  return weiger(
    'KOPIE_BESCHADIGD',
    'Deze reservekopie is beschadigd of niet compleet. Er is niets veranderd. Kies een andere reservekopie.',
  );
}

export function weigerNieuwereKopie(): never {
  return weiger(
    'KOPIE_NIEUWER',
    'Deze reservekopie is gemaakt met een nieuwere versie van Overlegtafel. Er is niets veranderd. Installeer eerst de nieuwste versie.',
  );
}

export const vingerafdruk = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What the seal covers. */
function verzegeld({ zegel: _, ...rest }: Manifest | (Omit<Manifest, 'zegel'> & { zegel?: never })): string {
  return canoniekeJson(rest);
}

export function verzegelManifest(manifest: Omit<Manifest, 'zegel'>, datasleutel: Buffer): Manifest {
  return { ...manifest, zegel: zegelOver(verzegeld(manifest), KOPIE_FORMAAT, datasleutel).toString('base64') };
}

function isZegel(manifest: Manifest, goed: Buffer): boolean {
  const gegeven = Buffer.from(manifest.zegel, 'base64');
  return gegeven.length === goed.length && timingSafeEqual(gegeven, goed);
}

/** Was this manifest made with this data key, and not changed since? */
export function zegelKlopt(manifest: Manifest, datasleutel: Buffer): boolean {
  return isZegel(manifest, zegelOver(verzegeld(manifest), KOPIE_FORMAAT, datasleutel));
}

/** The same for a data key of which only its seal key for back-ups was kept, in hexadecimal. */
export function oudZegelKlopt(manifest: Manifest, kopiezegel: string): boolean {
  return isZegel(manifest, zegelMet(Buffer.from(kopiezegel, 'hex'), verzegeld(manifest)));
}

/** The manifest at the start of a file, and where its parts begin. @throws Geweigerd GEEN_KOPIE, KOPIE_NIEUWER, KOPIE_BESCHADIGD */
function leesBegin(begin: Uint8Array, grootte: number): { manifest: Manifest; inhoud: number } {
  const buffer = Buffer.from(begin.buffer, begin.byteOffset, Math.min(begin.byteLength, KOPRUIMTE));
  const eerste = buffer.indexOf(10);
  const formaat = /^overlegtafel-kopie\/(\d+)$/.exec(buffer.subarray(0, Math.max(eerste, 0)).toString('latin1'));
  if (!formaat) {
    weiger(
      'GEEN_KOPIE',
      'Dit bestand is geen reservekopie van Overlegtafel. Er is niets veranderd. Kies een bestand dat eindigt op .otkopie.',
    );
  }
  if (Number(formaat[1]) > 1) weigerNieuwereKopie();
  const tweede = buffer.indexOf(10, eerste + 1);
  if (tweede < 0) weigerBeschadigdeKopie();
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(buffer.subarray(eerste + 1, tweede).toString('utf8'));
  } catch {
    return weigerBeschadigdeKopie();
  }
  const manifest = manifestSchema.safeParse(gelezen);
  if (!manifest.success) return weigerBeschadigdeKopie();
  const inhoud = tweede + 1;
  const { sleutels, bestand } = manifest.data;
  if (grootte !== inhoud + sleutels.bytes + bestand.bytes) weigerBeschadigdeKopie();
  return { manifest: manifest.data, inhoud };
}

/** Only the manifest of a file on disk; its parts are not read. @throws Geweigerd as `pakKopieUit` */
export function leesManifest(pad: string): Manifest {
  const begin = Buffer.alloc(KOPRUIMTE);
  const open = openSync(pad, 'r');
  try {
    const gelezen = readSync(open, begin, 0, KOPRUIMTE, 0);
    return leesBegin(begin.subarray(0, gelezen), statSync(pad).size).manifest;
  } finally {
    closeSync(open);
  }
}

export interface Uitgepakt {
  readonly manifest: Manifest;
  readonly kop: Kop;
  readonly koptekst: Uint8Array;
  /** The encrypted store; shares its memory with what was read. */
  readonly bestand: Uint8Array;
}

function leesKop(koptekst: Uint8Array): Kop {
  try {
    return leesKoptekst(Buffer.from(koptekst).toString('utf8'));
  } catch (fout) {
    // Its own words are about the vault that is here.
    if (fout instanceof Geweigerd)
      return fout.weigering.code === 'DATABASE_NIEUWER' ? weigerNieuwereKopie() : weigerBeschadigdeKopie();
    throw fout;
  }
}

/** Everything in a back-up, with sizes and checksums compared. @throws Geweigerd GEEN_KOPIE, KOPIE_NIEUWER, KOPIE_BESCHADIGD */
export function pakKopieUit(bytes: Uint8Array): Uitgepakt {
  const { manifest, inhoud } = leesBegin(bytes, bytes.byteLength);
  const { sleutels } = manifest;
  const koptekst = bytes.subarray(inhoud, inhoud + sleutels.bytes);
  const bestand = bytes.subarray(inhoud + sleutels.bytes);
  if (vingerafdruk(koptekst) !== sleutels.sha256 || vingerafdruk(bestand) !== manifest.bestand.sha256) {
    weigerBeschadigdeKopie();
  }
  const kop = leesKop(koptekst);
  if (kop.kluis !== manifest.kluis || kop.oefenkluis !== manifest.oefenkluis) weigerBeschadigdeKopie();
  return { manifest, kop, koptekst, bestand };
}

/** Writes a back-up to `pad`, over what is there, and returns when it is on disk. Errors are those of the file system. */
export function schrijfKopiebestand(pad: string, manifest: Manifest, koptekst: Uint8Array, bestand: Uint8Array): void {
  const open = openSync(pad, 'w', 0o600);
  try {
    for (const deel of [Buffer.from(`${KOPIE_FORMAAT}\n${JSON.stringify(manifest)}\n`, 'utf8'), koptekst, bestand]) {
      for (let i = 0; i < deel.byteLength; ) i += writeSync(open, deel, i, Math.min(BLOK, deel.byteLength - i));
    }
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
