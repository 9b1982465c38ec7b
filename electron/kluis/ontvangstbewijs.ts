/**
 * The receipt of a hand-over, `.otbewijs`: a small JSON file without names. Its proof is an HMAC (RFC 2104) with the
 * token that was inside the encrypted part, so only who opened that file can make it.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { canoniekeJson } from '../../db/canoniek.ts';
import { legOntvangstVast } from '../../db/commands/overdracht.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { type Overdrachtrij, overdrachtrij } from '../../db/queries/overdracht.ts';
import { type Aantallen, type Ontvangstbewijs, ontvangstbewijsSchema } from '../../shared/contract/overdracht.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { BEWIJS_EXTENSIE } from './overdrachtbestand.ts';

function bewijsVan(
  { bewijs: _, ...rest }: Ontvangstbewijs | (Omit<Ontvangstbewijs, 'bewijs'> & { bewijs?: never }),
  token: string,
): Buffer {
  return createHmac('sha256', Buffer.from(token, 'base64')).update(canoniekeJson(rest), 'utf8').digest();
}

/** @returns name and text of the file. @throws Geweigerd NIET_GEVONDEN */
export function bewaarBewijs(
  omgeving: Omgeving,
  { overdrachtId }: { readonly overdrachtId: string },
): { readonly bestandsnaam: string; readonly tekst: string } {
  const rij = overdrachtrij(omgeving.lees, overdrachtId);
  if (rij?.richting !== 'in' || rij.ontvangen_op === null) {
    return weiger('NIET_GEVONDEN', 'Deze overdracht is hier niet overgenomen. Er is geen ontvangstbewijs van.');
  }
  const deel = {
    formaat: 'overlegtafel-ontvangst/1' as const,
    id: rij.id,
    soort: rij.soort,
    sha256: rij.sha256,
    aantallen: JSON.parse(rij.aantallen) as Aantallen,
    ontvangen: rij.ontvangen_op,
  };
  const bewijs: Ontvangstbewijs = { ...deel, bewijs: bewijsVan(deel, rij.bewijs).toString('hex') };
  return {
    bestandsnaam: `ontvangst-${rij.ontvangen_op.slice(0, 10)}-${rij.id.slice(0, 8)}.${BEWIJS_EXTENSIE}`,
    tekst: `${JSON.stringify(bewijs, null, 2)}\n`,
  };
}

function klopt(bewijs: Ontvangstbewijs, rij: Overdrachtrij): boolean {
  return (
    timingSafeEqual(bewijsVan(bewijs, rij.bewijs), Buffer.from(bewijs.bewijs, 'hex')) &&
    bewijs.soort === rij.soort &&
    bewijs.sha256 === rij.sha256 &&
    canoniekeJson(bewijs.aantallen) === canoniekeJson(JSON.parse(rij.aantallen) as Aantallen)
  );
}

/** @throws Geweigerd GEEN_ONTVANGSTBEWIJS, and those of `legOntvangstVast` */
export function leesBewijs(
  omgeving: Omgeving,
  { bytes }: { readonly bytes: Uint8Array },
): { readonly overdrachtId: string } {
  let gelezen: unknown = null;
  try {
    gelezen = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    // Falls through: no JSON is no receipt.
  }
  const bewijs = ontvangstbewijsSchema.safeParse(gelezen);
  if (!bewijs.success) {
    return weiger(
      'GEEN_ONTVANGSTBEWIJS',
      'Dit bestand is geen ontvangstbewijs van Overlegtafel. Kies een bestand dat eindigt op .otbewijs.',
    );
  }
  const rij = legOntvangstVast(omgeving, bewijs.data, (r) => klopt(bewijs.data, r));
  return { overdrachtId: rij.id };
}
