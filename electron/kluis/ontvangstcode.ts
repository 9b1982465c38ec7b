/**
 * The receiver's code: an age recipient (X25519, https://age-encryption.org/v1). Whoever has the code can only make
 * something for this vault; its secret half is in the vault. age has no sender: who made a file is compared by telephone.
 */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { zetOntvangstcode } from '../../db/commands/overdracht.ts';
import type { ReadableDb } from '../../db/handles.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { cijfersVanCode, ontvangstcode } from '../../db/queries/overdracht.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { weigerBeschadigdeOverdracht } from '../../shared/domein/overdracht.ts';

/** Makes a code for this vault, in the place of the one that was. */
export async function maakCode(omgeving: Omgeving): Promise<void> {
  const identiteit = await generateX25519Identity();
  zetOntvangstcode(omgeving, { identiteit, code: await identityToRecipient(identiteit) });
}

function weigerCode(): never {
  return weiger(
    'CODE_ONGELDIG',
    'Deze ontvangstcode klopt niet. Een code begint met age1 en heeft 62 tekens. Kijk of u alles hebt overgenomen, of vraag de code opnieuw.',
  );
}

/**
 * A code as typed, pasted or read from a file: white space does not count. Its checksum finds every typo.
 * @returns the code, and its digits to compare by telephone
 * @throws Geweigerd CODE_ONGELDIG, EIGEN_CODE
 */
export function keurCode(db: ReadableDb, getypt: string): { readonly code: string; readonly cijfers: string } {
  const code = getypt.replace(/\s+/g, '').toLowerCase();
  // The library knows other kinds of recipient as well: this form has one.
  if (!/^age1[a-z0-9]{58}$/.test(code)) weigerCode();
  try {
    new Encrypter().addRecipient(code);
  } catch {
    weigerCode();
  }
  if (ontvangstcode(db)?.code === code) {
    weiger('EIGEN_CODE', 'Dit is de ontvangstcode van deze kluis zelf. Vraag de code van de andere laptop.');
  }
  return { code, cijfers: cijfersVanCode(code) };
}

/** @param code as `keurCode` gave it */
export async function versleutel(inhoud: Uint8Array, code: string): Promise<Uint8Array> {
  const cijfer = new Encrypter();
  cijfer.addRecipient(code);
  return await cijfer.encrypt(inhoud);
}

/**
 * @param db the vault with the secret half
 * @returns the content; the caller wipes it
 * @throws Geweigerd OVERDRACHT_ANDERE_CODE, OVERDRACHT_BESCHADIGD
 */
export async function ontsleutel(db: ReadableDb, versleuteld: Uint8Array): Promise<Uint8Array> {
  const eigen = ontvangstcode(db);
  if (!eigen) {
    return weiger(
      'OVERDRACHT_ANDERE_CODE',
      'Deze kluis heeft nog geen ontvangstcode, dus deze overdracht is niet voor deze kluis gemaakt. Er is niets veranderd. Maak een code, en geef die aan de ander.',
    );
  }
  const cijfer = new Decrypter();
  cijfer.addIdentity(eigen.identiteit);
  try {
    return await cijfer.decrypt(versleuteld);
  } catch (fout) {
    // What is damaged in the first bytes looks just the same.
    if (fout instanceof Error && fout.message.startsWith('no identity matched')) {
      weiger(
        'OVERDRACHT_ANDERE_CODE',
        'Deze overdracht is niet gemaakt voor de ontvangstcode van deze kluis, of het bestand is beschadigd. Er is niets veranderd. Vraag de ander om een nieuwe overdracht voor uw code.',
      );
    }
    return weigerBeschadigdeOverdracht();
  }
}
