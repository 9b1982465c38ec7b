/**
 * The secret of one laptop, as a second layer over a passphrase and never instead of it: 32 random bytes in
 * `toestel.json` beside the vault, encrypted by the operating system for this user on this machine. A key slot that is
 * bound to it opens nowhere else; the recovery code is the way out.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { weiger } from '../../shared/contract/weigering.ts';
import { leesAlsAanwezig, schrijfAtomisch } from './schijf.ts';

/** The operating system's own store of secrets. */
export interface Systeemsleutels {
  /** False where what it keeps would be readable for everybody. */
  beschikbaar(): Promise<boolean>;
  verpak(geheim: Buffer): Promise<Buffer>;
  /** Rejects for what was not wrapped by this user on this machine. */
  pakUit(verpakt: Buffer): Promise<Buffer>;
}

const toestelSchema = z.strictObject({ formaat: z.literal('overlegtafel-toestel/1'), verpakt: z.base64() });
const BYTES = 32;
const pad = (map: string): string => join(map, 'toestel.json');

/** The secret of this laptop, which the caller wipes; null when there is none, or it is another laptop's. */
export async function leesToestelgeheim(map: string, systeem: Systeemsleutels): Promise<Buffer | null> {
  const tekst = leesAlsAanwezig(pad(map));
  if (tekst === null) return null;
  try {
    const { verpakt } = toestelSchema.parse(JSON.parse(tekst));
    const geheim = await systeem.pakUit(Buffer.from(verpakt, 'base64'));
    return geheim.length === BYTES ? geheim : null;
  } catch {
    return null;
  }
}

/**
 * The secret of this laptop; made when there is none. One that is another laptop's is replaced: it opens nothing here.
 * @throws Geweigerd TOESTEL_KAN_NIET, SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR
 */
export async function zorgVoorToestelgeheim(map: string, systeem: Systeemsleutels | undefined): Promise<Buffer> {
  if (!systeem || !(await systeem.beschikbaar())) {
    return weiger(
      'TOESTEL_KAN_NIET',
      'Deze laptop heeft geen eigen sleutelopslag die Overlegtafel kan gebruiken. Uw wachtzin beschermt de kluis zoals altijd.',
    );
  }
  const bestaand = await leesToestelgeheim(map, systeem);
  if (bestaand) return bestaand;
  const geheim = randomBytes(BYTES);
  const verpakt = (await systeem.verpak(geheim)).toString('base64');
  schrijfAtomisch(pad(map), `${JSON.stringify({ formaat: 'overlegtafel-toestel/1', verpakt })}\n`);
  return geheim;
}
