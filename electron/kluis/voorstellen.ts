/**
 * What the beheerder proposes, in `voorstellen.json` beside the store: he has no key to the store, so it waits outside
 * it until somebody who has one confirms it. Each proposal is encrypted with the key of the beheerder who made it
 * (AES-256-GCM, bound to vault, proposal and beheerder): a name in it is not readable on disk, and one that was altered
 * or put there by somebody else is told from a real one.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { canoniekeJson } from '../../db/canoniek.ts';
import { type Voorstel, voorstelSchema } from '../../shared/contract/voorstellen.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { leesAlsAanwezig, schrijfAtomisch } from './schijf.ts';

const FORMAAT = 'overlegtafel-voorstellen/1';
const GCM = 'aes-256-gcm';
/** More than anybody has to decide on at once. */
export const MAX_VOORSTELLEN = 20;

const rijSchema = z.strictObject({
  id: z.uuid(),
  /** Id of the key slot of whoever proposes. */
  beheerder: z.uuid(),
  gemaakt: z.iso.datetime(),
  nonce: z.base64(),
  inhoud: z.base64().max(4_000_000),
  tag: z.base64(),
});
type Rij = z.output<typeof rijSchema>;
const bestandSchema = z.strictObject({
  formaat: z.literal(FORMAAT),
  rijen: z.array(rijSchema).max(MAX_VOORSTELLEN),
});

export interface LeesbaarVoorstel {
  readonly id: string;
  readonly beheerder: string;
  readonly gemaakt: string;
  readonly voorstel: Voorstel;
}

export interface Voorstellenlijst {
  readonly voorstellen: readonly LeesbaarVoorstel[];
  /** How many are there that cannot be read: altered, or of a beheerder who is gone. */
  readonly onleesbaar: number;
}

const pad = (map: string): string => join(map, 'voorstellen.json');

/** A file that is not ours or was damaged holds no proposals; it is written over by the next one. */
function leesRijen(map: string): { readonly rijen: readonly Rij[]; readonly beschadigd: boolean } {
  const tekst = leesAlsAanwezig(pad(map));
  if (tekst === null) return { rijen: [], beschadigd: false };
  try {
    return { rijen: bestandSchema.parse(JSON.parse(tekst)).rijen, beschadigd: false };
  } catch {
    return { rijen: [], beschadigd: true };
  }
}

function schrijfRijen(map: string, rijen: readonly Rij[]): void {
  schrijfAtomisch(pad(map), `${JSON.stringify({ formaat: FORMAAT, rijen }, null, 2)}\n`);
}

const bijschrift = (kluis: string, { id, beheerder, gemaakt }: Pick<Rij, 'id' | 'beheerder' | 'gemaakt'>): Buffer =>
  Buffer.from(canoniekeJson({ formaat: FORMAAT, kluis, id, beheerder, gemaakt }), 'utf8');

function versleutel(
  kluis: string,
  kop: Pick<Rij, 'id' | 'beheerder' | 'gemaakt'>,
  voorstel: Voorstel,
  sleutel: Buffer,
): Rij {
  const nonce = randomBytes(12);
  const cijfer = createCipheriv(GCM, sleutel, nonce);
  cijfer.setAAD(bijschrift(kluis, kop));
  const inhoud = Buffer.concat([cijfer.update(JSON.stringify(voorstel), 'utf8'), cijfer.final()]);
  return {
    ...kop,
    nonce: nonce.toString('base64'),
    inhoud: inhoud.toString('base64'),
    tag: cijfer.getAuthTag().toString('base64'),
  };
}

/** Null: not what this beheerder wrote, or not for this vault. */
function ontsleutel(kluis: string, rij: Rij, sleutel: Buffer): Voorstel | null {
  try {
    const cijfer = createDecipheriv(GCM, sleutel, Buffer.from(rij.nonce, 'base64'), { authTagLength: 16 });
    cijfer.setAAD(bijschrift(kluis, rij));
    cijfer.setAuthTag(Buffer.from(rij.tag, 'base64'));
    const tekst = Buffer.concat([cijfer.update(Buffer.from(rij.inhoud, 'base64')), cijfer.final()]).toString('utf8');
    return voorstelSchema.parse(JSON.parse(tekst));
  } catch {
    return null;
  }
}

/**
 * What can be read with these keys, oldest first.
 * @param sleutels slot id of a beheerder → his key, in hexadecimal
 */
export function leesVoorstellen(
  map: string,
  kluis: string,
  sleutels: Readonly<Record<string, string>>,
): Voorstellenlijst {
  const { rijen, beschadigd } = leesRijen(map);
  const voorstellen = rijen.flatMap((rij): LeesbaarVoorstel[] => {
    const sleutel = sleutels[rij.beheerder];
    const voorstel = sleutel === undefined ? null : ontsleutel(kluis, rij, Buffer.from(sleutel, 'hex'));
    const { id, beheerder, gemaakt } = rij;
    return voorstel ? [{ id, beheerder, gemaakt, voorstel }] : [];
  });
  return { voorstellen, onleesbaar: rijen.length - voorstellen.length + (beschadigd ? 1 : 0) };
}

/** Adds one. @throws Geweigerd TE_VEEL_VOORSTELLEN, SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR */
export function stelVoor(
  map: string,
  kluis: string,
  kop: Pick<Rij, 'id' | 'beheerder' | 'gemaakt'>,
  voorstel: Voorstel,
  sleutel: Buffer,
): void {
  const { rijen } = leesRijen(map);
  if (rijen.length >= MAX_VOORSTELLEN) {
    weiger(
      'TE_VEEL_VOORSTELLEN',
      'Er wachten al te veel voorstellen. Trek een voorstel in, of wacht tot de procesregisseur heeft beslist.',
    );
  }
  schrijfRijen(map, [...rijen, versleutel(kluis, kop, voorstel, sleutel)]);
}

/** Takes proposals away: decided on, or taken back. Those that are not there are no fault. */
export function haalVoorstellenWeg(map: string, welke: (rij: { id: string; beheerder: string }) => boolean): void {
  const { rijen, beschadigd } = leesRijen(map);
  const over = rijen.filter((rij) => !welke(rij));
  if (beschadigd || over.length !== rijen.length) schrijfRijen(map, over);
}
